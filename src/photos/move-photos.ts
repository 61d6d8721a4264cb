import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { lockLimit, releaseHeld } from './hold-photos.js';
import { type PhotoToPlace, placePhotos } from './place-photos.js';

export type PhotoMoving = {
  organizationId: string;
  /** The messages that the photos came with. */
  messageIds: string[];
  /** The records that the photos leave, and those they come to. */
  from: RecordRef[];
  to: RecordRef[];
  actor: Actor;
  at: Date;
};

/**
 * Takes the photos of these messages from some records to others, with an entry in every feed. A record that is
 * named on both sides keeps them. Room that becomes free on a job goes to its held photos; those over the limit
 * where they come to are held there. Returns the photos' ids.
 */
export async function movePhotos(tx: Tx, moving: PhotoMoving): Promise<string[]> {
  const { organizationId, messageIds, actor, at } = moving;
  const has = (list: RecordRef[], one: RecordRef) => list.some(({ id }) => id === one.id);
  const from = moving.from.filter((record) => !has(moving.to, record));
  const to = moving.to.filter((record) => !has(moving.from, record));
  await lockFeeds(tx, [...moving.from, ...moving.to]);
  // Locked, so that a photo which becomes stored meanwhile either sees the new places or is seen as stored.
  const photos = await tx.$queryRaw<PhotoToPlace[]>`
    SELECT p.id::text, CASE WHEN p.state = 'stored' THEN p.sha256 END AS sha256, l.message_id::text AS "messageId",
      l.customer_visible AS "customerVisible"
    FROM photo p JOIN LATERAL (
      SELECT message_id, customer_visible FROM photo_place
      WHERE photo_id = p.id AND organization_id = ${organizationId}::uuid AND message_id = ANY(${messageIds}::uuid[])
        AND record_id = ANY(${moving.from.map(({ id }) => id)}::uuid[]) LIMIT 1) l ON true
    WHERE p.deleted_at IS NULL
    ORDER BY p.id FOR UPDATE OF p`;
  const photoId = { in: photos.map(({ id }) => id) };
  for (const record of photos.length > 0 ? from : []) {
    if (record.kind === 'job') {
      await lockLimit(tx, record);
    }
    await tx.photoPlace.deleteMany({ where: { photoId, recordKind: record.kind, recordId: record.id } });
    for (const { id, sha256 } of photos) {
      const content = {
        photoId: id,
        sha256,
        to: to.map(({ kind, id: recordId }) => ({ kind, id: recordId })),
      };
      await appendActivity(tx, { organizationId, record, actor, type: 'photo.moved', content, at });
    }
    if (record.kind === 'job') {
      await releaseHeld(tx, { organizationId, record, actor, at });
    }
  }
  for (const record of to) {
    await placePhotos(tx, { organizationId, record, photos, announce: 'photo.linked', at, actor });
  }
  return photos.map(({ id }) => id);
}
