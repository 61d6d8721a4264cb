/** Pages that anybody may open: what is done with data, terms, and how mails stop. */

import { segment, withQuery } from './address.js';

/** GET: mails to this address; POST want (stop, again), or a mail program's one click → the page. */
export const mailStopPath = (token: string): string => `/u/${segment(token)}`;
/** GET: what is done with a customer's data, as it holds now. `?lang=` picks a language. */
export const privacyPath = (slug: string, query: { lang?: string } = {}): string =>
  withQuery(`/p/${segment(slug)}`, query);
/** GET: what quotes are offered under, as it holds now. */
export const termsPath = (slug: string, query: { lang?: string } = {}): string =>
  withQuery(`/p/${segment(slug)}/terms`, query);
/** GET: one version, at this address for good. */
export const termsVersionPath = (
  slug: string,
  version: { kind: string; language: string; number: number },
): string => `/p/${segment(slug)}/${version.kind}/${segment(version.language)}/${version.number}`;
