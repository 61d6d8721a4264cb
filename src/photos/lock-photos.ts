import { lockFeeds } from '../activity/lock-feeds.js';
import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { SqlTx } from '../platform/database/sql-transaction.js';
import { notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { lockLimit } from './hold-photos.js';
import { placesOf } from './pending-photo.js';
import { type PhotoKind, type PhotoSource, type PhotoState, uploaderOf } from './photo-states.js';

/** A photo whose row is locked, with its places; their limits are locked too. */
export type LockedPhoto = Awaited<ReturnType<typeof lockPhoto>>;

/** Locks a photo’s feeds, the photo, then the room of the jobs it is on: the order that everybody takes. Throws `not-found`. */
export async function lockPhoto(tx: Tx, photoId: string) {
  if (!isId(photoId)) {
    throw notFound('photo');
  }
  await lockFeedsOf(tx, photoId);
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

/**
 * Locks the feeds of every record that photos are on: to be called before their rows are locked or changed by anybody
 * who then writes to those feeds. Whoever places a photo locks a feed that it is on, so none is placed elsewhere from
 * here on.
 */
export async function lockFeedsOf(tx: SqlTx, ...photoIds: string[]): Promise<void> {
  const locked = new Set<string>();
  for (;;) {
    const places = await tx.$queryRaw<RecordRef[]>`
      SELECT DISTINCT record_kind AS kind, record_id::text AS id FROM photo_place
      WHERE photo_id = ANY(${photoIds}::uuid[])`;
    // Some were placed elsewhere while we waited.
    const others = places.filter(({ id }) => !locked.has(id));
    if (others.length === 0) {
      return;
    }
    await lockFeeds(tx, others);
    for (const { id } of others) {
      locked.add(id);
    }
  }
}

/** Only jobs have a limit. */
export function jobsAmong(places: readonly RecordRef[]): RecordRef[] {
  return places.filter(({ kind }) => kind === 'job');
}
