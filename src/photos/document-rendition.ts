import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import pLimit from 'p-limit';
import type { Database } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { parseStorageKey, renditionKey, type StorageKey } from '../platform/storage/storage-key.js';
import { sharp } from './processing/hardened-sharp.js';

/** Sharp at three inches on paper, and small enough to be mailed twenty at a time. */
const LONGEST_SIDE = 800;

/** Decoding takes processors, reading only waits. */
const making = pLimit(2);
const reading = pLimit(20);

export type DocumentRenditionParts = { db: Database; storage: Pick<Storage, 'read' | 'putStream'> };

/**
 * The pictures of photos for paper, by their id: JPEG, upright, at most 800 pixels a side, without metadata. Each is
 * made once, from the preview, when a document first needs it: so what is covered there is covered here, and a photo
 * that is covered later gets another. Which photos may be shown is not asked here. One without a preview is left out.
 */
export async function readDocumentRenditions(
  { db, storage }: DocumentRenditionParts,
  organizationId: string,
  photoIds: readonly string[],
): Promise<Map<string, Buffer>> {
  const previews = await db.withOrganization(organizationId, async (tx) => {
    const photos = await tx.photo.findMany({
      where: { id: { in: [...photoIds] }, state: 'stored', deletedAt: null },
      select: { id: true, sha256: true },
    });
    const renditions = await tx.rendition.findMany({
      where: { kind: 'preview', blobSha256: { in: photos.flatMap(({ sha256 }) => sha256 ?? []) } },
    });
    const previewOf = new Map(renditions.map((rendition) => [rendition.blobSha256, rendition]));
    return photos.flatMap(({ id, sha256 }) => {
      const preview = previewOf.get(sha256 ?? '');
      return preview ? [{ id, preview }] : [];
    });
  });
  const pictures = await Promise.all(
    previews.map(({ id, preview }) =>
      reading(async () => [id, await readOrMake(storage, organizationId, preview)] as const),
    ),
  );
  return new Map(pictures);
}

/** Where the picture for paper that is made of a preview lies: another preview, another key. */
export function documentRenditionKey(
  organizationId: string,
  preview: { blobSha256: string; sha256: string },
): StorageKey {
  const name = `document-${LONGEST_SIDE}-${preview.sha256.slice(0, 16)}`;
  return renditionKey(organizationId, preview.blobSha256, name, 'jpg');
}

type Reader = DocumentRenditionParts['storage'];
type Preview = { blobSha256: string; storageKey: string; sha256: string };

async function readOrMake(storage: Reader, organizationId: string, preview: Preview): Promise<Buffer> {
  const key = documentRenditionKey(organizationId, preview);
  return (await readKnown(storage, key)) ?? (await making(() => make(storage, key, preview)));
}

async function readKnown(storage: Reader, key: StorageKey): Promise<Buffer | undefined> {
  try {
    return await storage.read(key);
  } catch (error) {
    if (error instanceof StorageError && error.code === 'not-found') {
      return undefined;
    }
    throw error;
  }
}

async function make(storage: Reader, key: StorageKey, preview: Preview): Promise<Buffer> {
  const made = await sharp(await storage.read(parseStorageKey(preview.storageKey)))
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 76 })
    .toBuffer();
  const expectedSha256 = createHash('sha256').update(made).digest('hex');
  await storage.putStream(key, Readable.from([made]), { contentType: 'image/jpeg', expectedSha256 });
  return made;
}

/** A drawn signature or a logo as a JPEG that a document can carry; undefined for what is none. */
export async function asDocumentPicture(picture: Uint8Array): Promise<Buffer | undefined> {
  try {
    return await sharp(picture, { limitInputPixels: 25_000_000 })
      .resize(600, 300, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 90 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
