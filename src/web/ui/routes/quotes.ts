/** Quotes, as the staff work on them. */

import { segment, withQuery } from './address.js';

type QuotesQuery = { state?: string; q?: string; after?: string };
/** GET: the quotes by where they are, with what they come to. */
export const quotesPath = (query: QuotesQuery = {}): string => withQuery('/quotes', query);
export const quotePath = (number: number): string => `/quotes/${segment(number)}`;
/** GET: what a new quote begins with; POST customer or job, title, template → 303 to its draft. */
export const newQuotePath = (query: { customer?: string; job?: string } = {}): string =>
  withQuery('/quotes/new', query);
/** GET `?q=`, fragment: what the price book has of it (`#found-prices`). */
export const findPricesPath = (): string => '/quotes/prices';
/**
 * GET: the draft to write; `?add=1` with one more empty line. POST all of it with the revision that was seen → 303
 * back, or 422 with the page; for scripts `#draft-state`.
 */
export const quoteDraftPath = (number: number, query: { add?: '1' } = {}): string =>
  withQuery(`${quotePath(number)}/draft`, query);
/** POST name → 303 to the draft (`from=quote`: the record fragment): its lines are kept as a template. */
export const saveTemplatePath = (number: number): string => `${quotePath(number)}/template`;
/** GET: its document as the customer would get it now, marked as a draft until it is sent. */
export const previewQuotePath = (number: number): string => `${quotePath(number)}/preview`;
/** GET: to whom it goes and what is said; POST seen → 303 to the quote, or 422 with the page. */
export const sendQuotePath = (number: number): string => `${quotePath(number)}/send`;
/** POST → 303 to the draft of the next version. */
export const reviseQuotePath = (number: number): string => `${quotePath(number)}/revise`;
/** POST → the offer (`#offer`): with a new link, shown once, or without any. */
export const quoteLinksPath = (number: number, step: 'renew' | 'revoke'): string =>
  `${quotePath(number)}/links/${step}`;
/** GET; POST reason, tell? → 303 to the quote, or 422 with the page; destroys the quote's secrets. */
export const declineQuotePath = (number: number): string => `${quotePath(number)}/decline`;
/** POST → 303 to the job: the quote becomes a job; secrets and photos move along. */
export const quoteToJobPath = (number: number): string => `${quotePath(number)}/job`;
/** GET; POST a booking's form → 303 to the job that the quote became, booked, or 422 with the page. */
export const bookQuotePath = (number: number): string => `${quotePath(number)}/book`;
