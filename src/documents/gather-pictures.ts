import { asDocumentPicture, readDocumentRenditions } from '../photos/document-rendition.js';
import type { Storage } from '../platform/storage/storage.js';
import { logoKey } from '../platform/storage/storage-key.js';
import type { DocumentsParts } from './document-parts.js';
import type { PictureBytes } from './pdf/draw-pictures.js';
import type { DocumentView, PhotoView } from './views/document-view.js';

/** Every photo that a document shows, in its order. */
export function photosOf(view: DocumentView): PhotoView[] {
  switch (view.kind) {
    case 'job-report':
      return view.photos.flatMap(({ photos }) => photos);
    case 'receipt':
    case 'statement':
      return [];
    default:
      return [...view.photos];
  }
}

/** The bytes that go with a view: its photos, and the organization's logo and a drawn signature where it has them. */
export async function gatherPictures(
  { db, storage }: Pick<DocumentsParts, 'db' | 'storage'>,
  organizationId: string,
  {
    view,
    logoSha256,
    signature,
  }: { view: DocumentView; logoSha256: string; signature?: Uint8Array | undefined },
): Promise<PictureBytes> {
  const ids = photosOf(view).map(({ id }) => id);
  const pictures = await readDocumentRenditions({ db, storage }, organizationId, ids);
  const logo = logoSha256 === '' ? undefined : await readLogo(storage, organizationId, logoSha256);
  const signed = signature && (await asDocumentPicture(signature));
  return new Map([
    ...pictures,
    ...(logo ? ([['logo', logo]] as const) : []),
    ...(signed ? ([['signature', signed]] as const) : []),
  ]);
}

/** The name stands in its place where it cannot be read. */
async function readLogo(
  storage: Pick<Storage, 'read' | 'has'>,
  organizationId: string,
  sha256: string,
): Promise<Buffer | undefined> {
  const key = logoKey(organizationId, sha256);
  return (await storage.has(key)) ? await asDocumentPicture(await storage.read(key)) : undefined;
}
