import { findCustomerPhotos } from '../photos/find-customer-photos.js';
import { findPhotoFile, type PhotoFile } from '../photos/find-photo-file.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { photosOf } from './gather-pictures.js';
import type { DocumentView } from './views/document-view.js';

/**
 * The file of a photo that a document shows, as its customer may see it now: what was archived, flagged or taken back
 * from customers since is not there for them, and what was covered is covered. Throws `not-found`.
 */
export async function openPhoto(
  tx: Tx,
  view: DocumentView,
  photoId: string,
  which: 'preview' | 'thumbnail',
): Promise<PhotoFile> {
  const shows = photosOf(view).some(({ id }) => id === photoId);
  const seen = shows && (await findCustomerPhotos(tx, [photoId])).has(photoId);
  const file = seen ? await findPhotoFile(tx, photoId, which) : null;
  if (!file) {
    throw notFound('photo');
  }
  return file;
}
