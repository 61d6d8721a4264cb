import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import type { SqlTx } from '../platform/database/sql-transaction.js';
import { lockLimit, releaseHeld } from './hold-photos.js';
import { lockFeedsOf } from './lock-photos.js';
import { type PendingPhoto, type PhotoWithBytes, placesOf } from './pending-photo.js';
import { type PhotoKind, REACHED_FROM } from './photo-states.js';
import type { PhotoFlaw } from './processing/measure-quality.js';

const SYSTEM: Actor = { kind: 'system' };

/**
 * Ends a photo as stored, with its hash in the feed of every record it is on, and what is wrong with it. Tells
 * nobody when it has ended already.
 * `beside` are further parts of the statement, each beginning with a comma: what is written in the same breath.
 */
export async function storePhoto(
  tx: SqlTx,
  photo: PhotoWithBytes,
  { at, beside = Prisma.empty, flaw = null }: { at: Date; beside?: Prisma.Sql; flaw?: PhotoFlaw | null },
): Promise<void> {
  const places = await end(tx, photo, { kind: 'photo', at, beside });
  await tell(tx, photo, storedEnding(photo, flaw), { at, places });
}

/** Ends what turned out to be no photo as stored; that makes room on a job for one that is held. */
export async function storeAttachment(tx: Tx, photo: PhotoWithBytes, at: Date): Promise<void> {
  const places = await end(tx, photo, { kind: 'attachment', at, beside: Prisma.empty });
  await tellAndMakeRoom(tx, photo, storedEnding(photo), { at, places });
}

/** Ends a photo as failed, with a reason that staff read. Bytes that came are kept. False when it has ended already. */
export async function failPhoto(tx: Tx, photo: PendingPhoto, reason: string, at: Date): Promise<boolean> {
  await lockFeedsOf(tx, photo.id);
  const { count } = await tx.photo.updateMany({
    where: { id: photo.id, state: { in: REACHED_FROM.failed } },
    data: { state: 'failed', failure: reason, claimedUntil: null },
  });
  if (count === 0) {
    return false;
  }
  const ending: Ending = { type: 'photo.failed', content: { photoId: photo.id, reason } };
  await tellAndMakeRoom(tx, photo, ending, { at, places: await placesOf(tx, photo.id) });
  return true;
}

/** The state's one UPDATE; answers with the photo's places, or with none when it has ended already. */
async function end(
  tx: SqlTx,
  { id }: PhotoWithBytes,
  { kind, at, beside }: { kind: PhotoKind; at: Date; beside: Prisma.Sql },
): Promise<RecordRef[]> {
  await lockFeedsOf(tx, id);
  return await tx.$queryRaw<RecordRef[]>`
    WITH ended AS (
      UPDATE photo SET state = 'stored', kind = ${kind}, stored_at = ${at}, claimed_until = NULL,
        screening_due_at = CASE WHEN ${kind}::text = 'photo' AND (uploader_kind <> 'member' OR EXISTS (
          SELECT FROM organization o WHERE o.id = photo.organization_id AND o.settings @> '{"readStaffPhotos": true}'))
          THEN ${at}::timestamptz END
      WHERE id = ${id}::uuid AND state = ANY(${REACHED_FROM.stored}) RETURNING id)
    ${beside}
    SELECT l.record_kind AS kind, l.record_id::text AS id FROM ended JOIN photo_place l ON l.photo_id = ended.id
    ORDER BY l.record_kind, l.record_id`;
}

type Ending =
  | { type: 'photo.stored'; content: { photoId: string; sha256: string; flaw?: PhotoFlaw } }
  | { type: 'photo.failed'; content: { photoId: string; reason: string } };

type Told = { at: Date; places: RecordRef[] };

function storedEnding({ id: photoId, sha256 }: PhotoWithBytes, flaw: PhotoFlaw | null = null): Ending {
  return { type: 'photo.stored', content: { photoId, sha256, ...(flaw ? { flaw } : {}) } };
}

async function tell(
  tx: SqlTx,
  { organizationId }: PendingPhoto,
  ending: Ending,
  { at, places }: Told,
): Promise<void> {
  for (const record of places) {
    const entry = { organizationId, record, actor: SYSTEM, at };
    await (ending.type === 'photo.stored'
      ? appendActivity(tx, { ...entry, type: ending.type, content: ending.content })
      : appendActivity(tx, { ...entry, type: ending.type, content: ending.content }));
  }
}

async function tellAndMakeRoom(tx: Tx, photo: PendingPhoto, ending: Ending, told: Told): Promise<void> {
  const jobs = told.places.filter(({ kind }) => kind === 'job');
  for (const record of jobs) {
    await lockLimit(tx, record);
  }
  await tell(tx, photo, ending, told);
  for (const record of jobs) {
    await releaseHeld(tx, { organizationId: photo.organizationId, record, actor: SYSTEM, at: told.at });
  }
}
