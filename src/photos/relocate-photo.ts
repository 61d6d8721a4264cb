import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { lockLimit, releaseHeld } from './hold-photos.js';
import { type PhotoToPlace, type Placed, placePhotos } from './place-photos.js';

export type Relocating = {
  organizationId: string;
  photoId: string;
  from: RecordRef;
  to: RecordRef;
  /** `link`: it is shown on both; `move`: no longer where it was. */
  how: 'link' | 'move';
  actor: Actor;
  at: Date;
};

/**
 * Puts one photo on another record too, or takes it there, with its phase and caption and an entry in each feed. Over
 * the limit there it is held; room that becomes free goes to what is held here. Throws `not-found` where it is not on
 * `from`, `conflict` where it is on `to` already.
 */
export async function relocatePhoto(tx: Tx, relocating: Relocating): Promise<Placed> {
  const { organizationId, photoId, from, to, how, actor, at } = relocating;
  await lockFeeds(tx, [from, to]);
  const photo = isId(photoId) ? await lockPhoto(tx, from, photoId) : undefined;
  if (!photo) {
    throw notFound('photo');
  }
  // In one order, so that two photos that change places at once do not wait for each other.
  const limited = [from, to].filter(({ kind }) => kind === 'job').sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const job of limited) {
    await lockLimit(tx, job);
  }
  const placed = await placePhotos(tx, {
    organizationId,
    record: to,
    photos: [photo],
    announce: 'photo.linked',
    actor,
    at,
  });
  if (placed.placed.length === 0) {
    throw new DocketError('conflict', 'The photo is on that record already.');
  }
  if (how === 'move') {
    await leave(tx, relocating, photo.sha256);
  }
  return placed;
}

async function leave(tx: Tx, relocating: Relocating, sha256: string | null): Promise<void> {
  const { organizationId, photoId, from: record, to, actor, at } = relocating;
  await tx.photoPlace.deleteMany({ where: { photoId, recordKind: record.kind, recordId: record.id } });
  const content = { photoId, sha256, to: [{ kind: to.kind, id: to.id }] };
  await appendActivity(tx, { organizationId, record, actor, type: 'photo.moved', content, at });
  if (record.kind === 'job') {
    await releaseHeld(tx, { organizationId, record, actor, at });
  }
}

/** Locked, so that a photo which becomes stored meanwhile either sees the new place or is seen as stored. */
async function lockPhoto(tx: Tx, { kind, id }: RecordRef, photoId: string) {
  const [photo] = await tx.$queryRaw<Required<PhotoToPlace>[]>`
    SELECT p.id::text, CASE WHEN p.state = 'stored' THEN p.sha256 END AS sha256, l.message_id::text AS "messageId",
      l.phase, l.caption, l.customer_visible AS "customerVisible"
    FROM photo p JOIN photo_place l ON l.photo_id = p.id
    WHERE p.id = ${photoId}::uuid AND l.record_kind = ${kind} AND l.record_id = ${id}::uuid
      AND p.deleted_at IS NULL
    FOR UPDATE OF p`;
  return photo;
}
