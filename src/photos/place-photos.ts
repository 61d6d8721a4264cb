import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { holdOverLimit, lockLimit } from './hold-photos.js';
import type { Phase } from './phases.js';
import { readPhotoLimit } from './photo-limits.js';

/** `sha256` where the photo is stored: the feed swears to it. */
export type PhotoToPlace = {
  id: string;
  sha256: string | null;
  messageId?: string | null;
  /** `intake` where it is not given. */
  phase?: Phase;
  caption?: string | null;
  /** Whether the customer may see it on the record; they may where it is not given. */
  customerVisible?: boolean;
};

export type Placing = {
  organizationId: string;
  record: RecordRef;
  /** New to this transaction, or their rows locked by it. */
  photos: PhotoToPlace[];
  announce: 'photo.expected' | 'photo.linked';
  /** How many a job may show; the plan's where it is not given. */
  limit?: number | undefined;
  at: Date;
  actor: Actor;
};

/** Ids of the photos that are new on the record, and those of them that are over the plan's limit there. */
export type Placed = { placed: string[]; held: string[] };

/**
 * Puts photos on a record, once, with an entry in its feed for each. On a job, those over the limit are held:
 * kept and listed, but not counted as shown, until there is room.
 */
export async function placePhotos(tx: Tx, placing: Placing): Promise<Placed> {
  const { organizationId, record, photos, announce, at, actor } = placing;
  const limited = record.kind === 'job';
  if (photos.length === 0) {
    return { placed: [], held: [] };
  }
  if (limited) {
    await lockLimit(tx, record);
  }
  const rows = await tx.photoPlace.createManyAndReturn({
    data: photos.map((photo) => ({
      id: newId(),
      organizationId,
      photoId: photo.id,
      recordKind: record.kind,
      recordId: record.id,
      messageId: photo.messageId ?? null,
      ...(photo.phase ? { phase: photo.phase } : {}),
      caption: photo.caption ?? null,
      customerVisible: photo.customerVisible ?? true,
      createdAt: at,
    })),
    skipDuplicates: true,
    select: { photoId: true },
  });
  const fresh = new Set(rows.map((row) => row.photoId));
  for (const { id: photoId, sha256 } of photos.filter((photo) => fresh.has(photo.id))) {
    const entry = { organizationId, record, actor, at };
    await (announce === 'photo.linked'
      ? appendActivity(tx, { ...entry, type: 'photo.linked', content: { photoId, sha256 } })
      : appendActivity(tx, { ...entry, type: 'photo.expected', content: { photoId } }));
  }
  const held = limited
    ? await holdOverLimit(tx, {
        organizationId,
        record,
        photoIds: [...fresh],
        limit: placing.limit ?? (await readPhotoLimit(tx, organizationId)),
        actor,
        at,
      })
    : [];
  return { placed: photos.filter(({ id }) => fresh.has(id)).map(({ id }) => id), held };
}

/**
 * Puts all photos of one record on another too (a conversation's on its quote or job, a quote's on its job), with
 * their phases and captions. The places they have stay. Can be repeated: what is there already is left as it is. `limit` is the plan's where it
 * is not given.
 */
export async function linkPhotos(
  tx: Tx,
  link: {
    organizationId: string;
    from: RecordRef;
    to: RecordRef;
    limit?: number | undefined;
    at: Date;
    actor: Actor;
  },
): Promise<Placed> {
  const { organizationId, from, to, limit, at, actor } = link;
  await lockFeeds(tx, [from, to]);
  // Locked, so that a photo which becomes stored meanwhile either sees the new place or is seen as stored.
  const photos = await tx.$queryRaw<Required<PhotoToPlace>[]>`
    SELECT p.id::text, CASE WHEN p.state = 'stored' THEN p.sha256 END AS sha256, l.message_id::text AS "messageId",
      l.phase, l.caption, l.customer_visible AS "customerVisible"
    FROM photo p JOIN photo_place l ON l.photo_id = p.id
    WHERE l.organization_id = ${organizationId}::uuid AND l.record_kind = ${from.kind} AND l.record_id = ${from.id}::uuid
      AND p.deleted_at IS NULL
    ORDER BY p.id FOR UPDATE OF p`;
  return placePhotos(tx, {
    organizationId,
    record: to,
    photos,
    announce: 'photo.linked',
    ...(limit === undefined ? {} : { limit }),
    at,
    actor,
  });
}
