/** A document for its customer, by the token of its link. */

import { segment } from './address.js';

/** GET: a document for its customer, by the token of its link. */
export const documentLinkPath = (token: string): string =>
  `/d/${token === ':token' ? token : segment(token)}`;
/** GET: its PDF, byte for byte as it was kept. */
export const documentPdfPath = (token: string): string => `${documentLinkPath(token)}/document.pdf`;
/** POST: to the payment provider's page for what is open of an invoice → 303 there, or the page with why not. */
export const documentPayPath = (token: string): string => `${documentLinkPath(token)}/pay`;
/** GET: its business's logo, and a drawn signature. */
export const documentPicturePath = (token: string, which: 'logo' | 'signature'): string =>
  `${documentLinkPath(token)}/${which}`;
/** GET: where the payment provider sends whoever has paid → 303 to their invoice, as far as their browser knows it. */
export const paidPath = (): string => '/d/paid';
/** GET: a photo that it shows, in full size (where its PDF links to) or small. */
export const documentPhotoPath = (token: string, photoId: string, small = false): string =>
  `${documentLinkPath(token)}/photos/${photoId === ':photo' ? photoId : segment(photoId)}${small ? '/small' : ''}`;
