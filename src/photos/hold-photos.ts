import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { readPhotoLimit } from './photo-limits.js';

/** What counts against a job's limit: photos on their way or stored, neither archived nor failed. */
const COUNTED = { archivedAt: null, kind: 'photo', state: { not: 'failed' } } as const;

type Limited = { organizationId: string; record: RecordRef; at: Date; actor: Actor };

/** Until the transaction ends, nobody else fills or frees this record's room for photos. Its feed is locked before. */
export async function lockLimit(tx: Tx, record: RecordRef): Promise<void> {
  await lockFeeds(tx, [record]);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`photo-limit:${record.id}`}, 0))`;
}

/** The photos that take up a record's room. */
export function countShown(tx: Tx, { kind, id }: RecordRef): Promise<number> {
  return tx.photoPlace.count({ where: { recordKind: kind, recordId: id, held: false, photo: COUNTED } });
}

/** The photos that wait for room on a record. */
export function countHeld(tx: Tx, { kind, id }: RecordRef): Promise<number> {
  return tx.photoPlace.count({ where: { recordKind: kind, recordId: id, held: true, photo: COUNTED } });
}

/** Holds those of `photoIds`, just placed on the record, for which there is no room. Returns their ids. */
export async function holdOverLimit(
  tx: Tx,
  { organizationId, record, photoIds, limit, actor, at }: Limited & { photoIds: string[]; limit: number },
): Promise<string[]> {
  const place = { recordKind: record.kind, recordId: record.id };
  const taken = await tx.photoPlace.count({
    where: { ...place, held: false, photoId: { notIn: photoIds }, photo: COUNTED },
  });
  const counted = await tx.photoPlace.findMany({
    where: { ...place, photoId: { in: photoIds }, photo: COUNTED },
    orderBy: { photoId: 'asc' },
    select: { photoId: true },
  });
  const over = counted.slice(Math.max(0, limit - taken)).map(({ photoId }) => photoId);
  if (over.length > 0) {
    await tx.photoPlace.updateMany({ where: { ...place, photoId: { in: over } }, data: { held: true } });
  }
  for (const photoId of over) {
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.held', content: { photoId }, at });
  }
  return over;
}

/**
 * Takes held photos of a job out of the hold, oldest first, as far as there is room: after a photo was archived,
 * turned out to be no photo, or the plan grew. Returns their ids.
 */
export async function releaseHeld(
  tx: Tx,
  { organizationId, record, limit, actor, at }: Limited & { limit?: number },
): Promise<string[]> {
  await lockLimit(tx, record);
  const place = { recordKind: record.kind, recordId: record.id };
  const held = await tx.photoPlace.findMany({
    where: { ...place, held: true, photo: COUNTED },
    orderBy: { photoId: 'asc' },
    select: { photoId: true, photo: { select: { sha256: true, state: true } } },
  });
  if (held.length === 0) {
    return [];
  }
  const taken = await countShown(tx, record);
  const room = Math.max(0, (limit ?? (await readPhotoLimit(tx, organizationId))) - taken);
  const released = held.slice(0, room);
  const photoIds = released.map(({ photoId }) => photoId);
  await tx.photoPlace.updateMany({ where: { ...place, photoId: { in: photoIds } }, data: { held: false } });
  for (const { photoId, photo } of released) {
    const content = { photoId, sha256: photo.state === 'stored' ? photo.sha256 : null };
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.linked', content, at });
  }
  return photoIds;
}
