import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { originalKey, type StorageKey } from '../platform/storage/storage-key.js';
import { cleanFileName } from './file-name.js';
import { extensionOf } from './find-photo-file.js';
import { byPhase, GALLERY_ORDER } from './read-gallery.js';

/** An original as a file of an archive. */
export type CollectedFile = { photoId: string; path: string; key: StorageKey; bytes: number; at: Date };

/**
 * The originals of a record in the order of its gallery, each with a path that no other has, in a folder for its
 * phase: archived ones, and those whose bytes never came, are not among them. The same photo of two messages is there
 * twice, as on the page.
 */
export async function collectOriginals(tx: Tx, record: RecordRef): Promise<CollectedFile[]> {
  const places = await tx.photoPlace.findMany({
    where: {
      recordKind: record.kind,
      recordId: record.id,
      photo: { archivedAt: null, state: 'stored', sha256: { not: null } },
    },
    orderBy: [...GALLERY_ORDER],
    select: {
      photoId: true,
      phase: true,
      photo: { select: { organizationId: true, sha256: true, filename: true, createdAt: true } },
    },
  });
  const blobs = await tx.blob.findMany({
    where: { sha256: { in: places.flatMap(({ photo }) => photo.sha256 ?? []) } },
    select: { sha256: true, bytes: true, mime: true, format: true, capturedAt: true },
  });
  const blobOf = new Map(blobs.map((blob) => [blob.sha256, blob]));
  const name = nameFiles();
  return byPhase(places).flatMap(({ photoId, phase, photo }) => {
    const blob = photo.sha256 === null ? undefined : blobOf.get(photo.sha256);
    if (!blob) {
      return [];
    }
    return {
      photoId,
      path: name(phase, photo.filename ?? (blob.format ? `photo${extensionOf(blob.mime)}` : 'attachment')),
      key: originalKey(photo.organizationId, blob.sha256),
      bytes: blob.bytes,
      at: blob.capturedAt ?? photo.createdAt,
    };
  });
}

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Gives out paths that every system can unpack, none twice whatever its letters' case. */
function nameFiles(): (folder: string, name: string) => string {
  const taken = new Set<string>();
  return (folder, given) => {
    const safe = (cleanFileName(given) ?? 'photo')
      .replace(/[<>:"|?*]/g, '_')
      .replace(/^\.+/, '_')
      .replace(/[. ]+$/, '');
    const named = RESERVED.test(safe) ? `_${safe}` : safe || 'photo';
    const dot = named.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [named.slice(0, dot), named.slice(dot)] : [named, ''];
    let path = `${folder}/${named}`;
    for (let count = 2; taken.has(path.normalize().toLowerCase()); count += 1) {
      path = `${folder}/${stem} (${count})${ending}`;
    }
    taken.add(path.normalize().toLowerCase());
    return path;
  };
}
