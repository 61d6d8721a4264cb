import { appendActivity } from '../activity/append-activity.js';
import type { Change } from '../activity/event-types.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { Phase } from './phases.js';
import { GALLERY_ORDER } from './read-gallery.js';

export type Arranging = {
  organizationId: string;
  record: RecordRef;
  photoId: string;
  phase: Phase;
  /** The photo of that phase that is to follow; at the end where there is none, or none there any more. */
  before: string | null;
  actor: Actor;
  at: Date;
};

/**
 * Puts a photo into a phase of its record and into the order there. Several people at once are served one after the
 * other; each move is made in the order that the one before left. False, and no entry, where it stood there already.
 * Throws `not-found` where the photo is not on the record.
 */
export async function arrangePhoto(tx: Tx, arranging: Arranging): Promise<boolean> {
  const { organizationId, record, photoId, phase, before, actor, at } = arranging;
  await lockFeeds(tx, [record]);
  await lockOrder(tx, record);
  const place = isId(photoId)
    ? await tx.photoPlace.findFirst({ where: { photoId, recordKind: record.kind, recordId: record.id } })
    : null;
  if (!place) {
    throw notFound('photo');
  }
  const standing = await readOrder(tx, record, phase);
  const others = standing.filter((id) => id !== photoId);
  const followed = before === null ? -1 : others.indexOf(before);
  const to = followed < 0 ? others.length : followed;
  const from = place.phase === phase ? standing.indexOf(photoId) : -1;
  if (from === to) {
    return false;
  }
  const changes: Change[] =
    place.phase === phase
      ? [{ field: 'order', from: String(from + 1), to: String(to + 1) }]
      : [{ field: 'phase', from: place.phase, to: phase }];
  await tx.photoPlace.update({ where: { id: place.id }, data: { phase }, select: { id: true } });
  await writeOrder(tx, record, [...others.slice(0, to), photoId, ...others.slice(to)]);
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'photo.changed',
    content: { photoId, changes },
    at,
  });
  return true;
}

/** Until the transaction ends, nobody else orders this record's photos. */
async function lockOrder(tx: Tx, { id }: RecordRef): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`photo-order:${id}`}, 0))`;
}

async function readOrder(tx: Tx, record: RecordRef, phase: Phase): Promise<string[]> {
  const places = await tx.photoPlace.findMany({
    where: { recordKind: record.kind, recordId: record.id, phase, photo: { archivedAt: null } },
    orderBy: [...GALLERY_ORDER],
    select: { photoId: true },
  });
  return places.map(({ photoId }) => photoId);
}

async function writeOrder(tx: Tx, { kind, id }: RecordRef, photoIds: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE photo_place l SET position = o.place
    FROM unnest(${photoIds}::uuid[]) WITH ORDINALITY AS o(photo_id, place)
    WHERE l.photo_id = o.photo_id AND l.record_kind = ${kind} AND l.record_id = ${id}::uuid
      AND l.position IS DISTINCT FROM o.place`;
}
