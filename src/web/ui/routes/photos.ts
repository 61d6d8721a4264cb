/** Photos: the bytes, a photo on its record, the manager and the review. */

import { segment, withQuery } from './address.js';
import { type RecordRef, recordPath } from './record.js';

/**
 * GET the bytes; `original` with `Content-Disposition: attachment`. Staff only. With the rendition's `sha256` it is
 * the address of these very bytes, which a browser may keep.
 */
export const photoPath = (
  photoId: string,
  rendition: 'thumbnail' | 'preview' | 'original',
  sha256?: string,
): string => `/photos/${segment(photoId)}/${rendition}${sha256 ? `?v=${sha256.slice(0, 16)}` : ''}`;
/** GET → one photo on one record and what can be done with it; a fragment for scripts. */
export const photoSheetPath = (record: RecordRef, photoId: string): string =>
  `${recordPath(record)}/photos/${segment(photoId)}`;
/** GET: what of the photo is covered; POST covers (JSON) → 303. */
export const coverPhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/cover`;
/** POST → 204 with a toast: a person has looked at the photo, it may be shown like any other. */
export const releasePhotoPath = (photoId: string): string => `/photos/${segment(photoId)}/release`;
/** POST phase, before? (the id of the photo that is to follow) → the record fragment. */
export const arrangePhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/place`;
/** POST caption → the record fragment. */
export const captionPhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/caption`;
/** POST to ("J-12"), how (link or move) → the record fragment. */
export const relocatePhotoPath = (record: RecordRef, photoId: string): string =>
  `${photoSheetPath(record, photoId)}/elsewhere`;
/** GET → all originals of a record as one zip file. */
export const photosZipPath = (record: RecordRef): string => `${recordPath(record)}/photos.zip`;
/** POST of one photo as a form → JSON. `id` is the record's id, not its number. */
export const sendPhotoPath = (kind: string, id: string): string =>
  `/photos?kind=${segment(kind)}&id=${segment(id)}`;
type PhotoRecord = Exclude<RecordRef, { kind: 'conversation' }>;
/** GET: a record's photos for those who decide who sees them, and what is kept. */
export const managePhotosPath = (record: PhotoRecord): string => `${recordPath(record)}/photos/manage`;
/** POST photoIds… → the manager (`#manage`), or 303 back. */
export const managePhotosStepPath = (
  record: PhotoRecord,
  step: 'show' | 'hide' | 'archive' | 'restore',
): string => `${managePhotosPath(record)}/${step}`;
/** GET: one photo, its places, and how it is deleted. */
export const managePhotoPath = (record: PhotoRecord, photoId: string): string =>
  `${managePhotosPath(record)}/${segment(photoId)}`;
/** POST name, reason → 303 to the manager, or 422 with the page. */
export const deletePhotoPath = (record: PhotoRecord, photoId: string): string =>
  `${managePhotoPath(record, photoId)}/delete`;
/** POST → 303 back: customers may see it, whatever was found on it. */
export const releaseManagedPhotoPath = (record: PhotoRecord, photoId: string): string =>
  `${managePhotoPath(record, photoId)}/release`;
type ReviewQuery = { by?: string; show?: string; days?: string; after?: string };
/** GET: the wall of photos to review; a part (`#wall`) for scripts. */
export const reviewPhotosPath = (query: ReviewQuery = {}): string => withQuery('/photos/review', query);
/** POST (ask-again: note) → the wall again (`#wall`) with the same query, or 303 back. */
export const reviewPhotoPath = (
  photoId: string,
  step: 'approve' | 'ask-again' | 'release',
  query: ReviewQuery = {},
): string => withQuery(`/photos/review/${segment(photoId)}/${step}`, query);
/** POST → tries again to fetch a failed photo; the tile fragment. */
export const retryPhotoPath = (photoId: string): string => `/photos/${segment(photoId)}/retry`;
