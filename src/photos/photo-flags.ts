import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { lockFeedsOf } from './lock-photos.js';
import { placesOf } from './pending-photo.js';

/**
 * Why a photo is for staff only: `passcode`, it may show one; `asked-again`, a better one was asked for.
 */
export type FlagReason = 'passcode' | 'asked-again';

export type FlagColumns = {
  flagReason: string | null;
  flaggedAt: Date | null;
  flagClearedAt: Date | null;
};

/** The flag that nobody has cleared yet. */
export function openFlag({ flagReason, flaggedAt, flagClearedAt }: FlagColumns) {
  return flagReason !== null && flaggedAt !== null && flagClearedAt === null
    ? { reason: flagReason as FlagReason, at: flaggedAt }
    : null;
}

type Flagging = { organizationId: string; photoId: string; actor: Actor; at: Date };

/**
 * Flags a photo for review, with an entry in the feed of every record it is on: from the commit on no customer sees
 * it and nothing made from it leaves by itself. False where nothing changed: it is flagged for this or for something
 * worse, or a person has cleared the same flag and it is not a person who raises it again. Throws `not-found`.
 */
export async function flagPhoto(
  tx: Tx,
  { organizationId, photoId, reason, actor, at }: Flagging & { reason: FlagReason },
): Promise<boolean> {
  const photo = await lockFlag(tx, photoId);
  if (!isRaised(photo, reason, actor)) {
    return false;
  }
  await tx.photo.update({
    where: { id: photoId },
    data: { flagReason: reason, flaggedAt: at, flagClearedAt: null, flagClearedBy: null },
    select: { id: true },
  });
  for (const record of await placesOf(tx, photoId)) {
    const content = { photoId, reason };
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.flagged', content, at });
  }
  return true;
}

/**
 * A member's word that the photo may be shown like any other, with an entry in every feed. False where no flag is
 * open. Throws `not-found`.
 */
export async function clearFlag(
  tx: Tx,
  { organizationId, photoId, memberId, at }: Omit<Flagging, 'actor'> & { memberId: string },
): Promise<boolean> {
  const flag = openFlag(await lockFlag(tx, photoId));
  if (!flag) {
    return false;
  }
  await tx.photo.update({
    where: { id: photoId },
    data: { flagClearedAt: at, flagClearedBy: memberId },
    select: { id: true },
  });
  for (const record of await placesOf(tx, photoId)) {
    const content = { photoId, reason: flag.reason };
    const actor = { kind: 'member', id: memberId } as const;
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.flag-cleared', content, at });
  }
  return true;
}

function isRaised(photo: FlagColumns, reason: FlagReason, actor: Actor): boolean {
  const flag = openFlag(photo);
  if (flag) {
    return flag.reason !== reason && flag.reason !== 'passcode';
  }
  return photo.flagReason !== reason || actor.kind === 'member';
}

async function lockFlag(tx: Tx, photoId: string): Promise<FlagColumns> {
  await lockFeedsOf(tx, photoId);
  const [photo] = await tx.$queryRaw<FlagColumns[]>`
    SELECT flag_reason AS "flagReason", flagged_at AS "flaggedAt", flag_cleared_at AS "flagClearedAt"
    FROM photo WHERE id = ${photoId}::uuid FOR UPDATE`;
  if (!photo) {
    throw notFound('photo');
  }
  return photo;
}
