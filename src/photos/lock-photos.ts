import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { lockLimit } from './hold-photos.js';
import { placesOf } from './pending-photo.js';
import { type PhotoKind, type PhotoSource, type PhotoState, uploaderOf } from './photo-states.js';

/** A photo whose row is locked, with its places; their limits are locked too. */
export type LockedPhoto = Awaited<ReturnType<typeof lockPhoto>>;

/** Locks a photo, then the room of the jobs it is on, in the order that everybody takes. Throws `not-found`. */
export async function lockPhoto(tx: Tx, photoId: string) {
  if (!isId(photoId)) {
    throw notFound('photo');
  }
  await tx.$queryRaw`SELECT id FROM photo WHERE id = ${photoId}::uuid FOR UPDATE`;
  const photo = await tx.photo.findFirst({ where: { id: photoId, deletedAt: null } });
  if (!photo) {
    throw notFound('photo');
  }
  const places = await placesOf(tx, photoId);
  for (const record of jobsAmong(places)) {
    await lockLimit(tx, record);
  }
  return {
    ...photo,
    kind: photo.kind as PhotoKind,
    state: photo.state as PhotoState,
    source: photo.source as PhotoSource,
    uploader: uploaderOf(photo),
    places,
  };
}

/** Only jobs have a limit. */
export function jobsAmong(places: readonly RecordRef[]): RecordRef[] {
  return places.filter(({ kind }) => kind === 'job');
}
