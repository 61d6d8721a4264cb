/** A quote for its customer, by the token of its link. */

import { segment } from './address.js';

/** GET: a quote for its customer, by the token of its link. HEAD and GET alone never count as seen. */
export const quoteLinkPath = (token: string): string => `/q/${token === ':token' ? token : segment(token)}`;
/**
 * POST on a quote's link. `totals` answers with the totals of the ticked lines; `accept`, `decline`, `ask` and `renew`
 * → 303 to the page, or 422 with it and what is wrong; `newest` → 303 to the newest version; `seen` → 204.
 */
export const quoteActionPath = (
  token: string,
  action: 'totals' | 'accept' | 'decline' | 'ask' | 'renew' | 'newest' | 'seen',
): string => `${quoteLinkPath(token)}/${action}`;
/** GET: the document as it was sent; once accepted, as it was signed. */
export const quotePdfPath = (token: string): string => `${quoteLinkPath(token)}/quote.pdf`;
/** GET: a photo of the quote, by its place in the version. */
export const quotePhotoPath = (
  token: string,
  position: number | ':position',
  which: 'thumbnail' | 'preview',
): string => `${quoteLinkPath(token)}/photos/${position}/${which}`;
/** GET: the business's logo, and a drawn signature. */
export const quotePicturePath = (token: string, which: 'logo' | 'signature'): string =>
  `${quoteLinkPath(token)}/${which}`;
