import type { Tx } from '../platform/database/database.js';
import { isId } from '../platform/ids.js';
import { originalKey, parseStorageKey, type StorageKey } from '../platform/storage/storage-key.js';
import type { RenditionKind } from './processing/make-renditions.js';

/** What to read and how to call it. `mime` comes from the bytes, never from what the sender said. */
export type PhotoFile = {
  key: StorageKey;
  mime: string;
  bytes: number;
  sha256: string;
  /** With the ending that fits the type; the sender's own where there is one. */
  filename: string;
  /** A picture in a format that browsers only draw. */
  isPhoto: boolean;
};

/** The original of a photo whose bytes came, or a rendition of a stored one; null when there is none. */
export async function findPhotoFile(
  tx: Tx,
  photoId: string,
  which: RenditionKind | 'original',
): Promise<PhotoFile | null> {
  const photo = isId(photoId) ? await tx.photo.findFirst({ where: { id: photoId, deletedAt: null } }) : null;
  if (!photo?.sha256) {
    return null;
  }
  const { organizationId, sha256, filename } = photo;
  if (which === 'original') {
    const blob = await tx.blob.findFirstOrThrow({ where: { organizationId, sha256 } });
    const { mime, bytes, format } = blob;
    const isPhoto = format !== null;
    const name = filename ?? (isPhoto ? `photo.${EXTENSIONS[mime] ?? format}` : 'attachment');
    return { key: originalKey(organizationId, sha256), mime, bytes, sha256, filename: name, isPhoto };
  }
  const found = await tx.rendition.findFirst({ where: { organizationId, blobSha256: sha256, kind: which } });
  return found && photo.state === 'stored'
    ? {
        key: parseStorageKey(found.storageKey),
        mime: found.mime,
        bytes: found.bytes,
        sha256: found.sha256,
        filename: `${(filename ?? 'photo').replace(/\.[^.]*$/, '')}-${which}.${EXTENSIONS[found.mime] ?? 'bin'}`,
        isPhoto: true,
      }
    : null;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
};

/** The ending of a file's name that tells the type of a photo: ".jpg"; empty for a type that is none. */
export function extensionOf(mime: string): string {
  const extension = EXTENSIONS[mime];
  return extension ? `.${extension}` : '';
}
