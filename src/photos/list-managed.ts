import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { describePhotos, type GalleryPhoto } from './gallery-photo.js';
import { GALLERY_ORDER } from './read-gallery.js';

/** What became of the bytes of a deleted photo; null while that is not known. */
export type Removal = 'due' | 'done' | 'shared' | 'refused';

/** What is left of a deleted photo: its tombstone in the record's feed. */
export type Tombstone = {
  photoId: string;
  name: string;
  reason: string;
  sha256: string | null;
  by: Actor;
  at: Date;
  removal: Removal | null;
};

/** All photos and attachments of a record that are not deleted, archived ones too, in their order on it. */
export async function readManagedPhotos(tx: Tx, record: RecordRef): Promise<GalleryPhoto[]> {
  const places = await tx.photoPlace.findMany({
    where: { recordKind: record.kind, recordId: record.id, photo: { deletedAt: null } },
    orderBy: [...GALLERY_ORDER],
    include: { photo: true },
  });
  return await describePhotos(tx, places);
}

/** The photos that were deleted from a record, newest first, as its feed tells. */
export async function listTombstones(tx: Tx, record: RecordRef): Promise<Tombstone[]> {
  const entries = await tx.activity.findMany({
    where: { recordKind: record.kind, recordId: record.id, type: 'photo.deleted' },
    orderBy: { sequence: 'desc' },
  });
  const told = entries.flatMap(({ content, actorId, at }) => {
    const said = content as Pick<Tombstone, 'photoId' | 'name' | 'reason' | 'sha256'> | null;
    return said ? [{ ...said, at, by: memberOr(actorId) }] : [];
  });
  const rows = await tx.photo.findMany({
    where: { id: { in: told.map(({ photoId }) => photoId) } },
    select: { id: true, removal: true },
  });
  const removals = new Map(rows.map(({ id, removal }) => [id, removal]));
  return told.map((one) => ({ ...one, removal: (removals.get(one.photoId) as Removal | undefined) ?? null }));
}

function memberOr(id: string | null): Actor {
  return id === null ? { kind: 'system' } : { kind: 'member', id };
}
