import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';

/** Port: deletes a file of ours from a workspace. */
type RemovePicture = (
  teamId: string,
  fileId: string,
) => Promise<
  | { outcome: 'done' }
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  | { outcome: 'blocked'; reason: string; needed?: string }
>;

export type RemovePicturesParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  remove: RemovePicture;
  /** Cards that showed it are looked at anew: where it is still to be shown, it is uploaded again. */
  onRemoved?(tx: Tx, photoId: string): Promise<() => void>;
  /** A person must mend something at Slack. */
  onTrouble(organizationId: string, teamId: string, code: string, needed?: string): Promise<void>;
};

const LEASE_SECONDS = 60;
const AFTER_TROUBLE_MS = 10 * 60_000;
const AFTER_FAILURE_MS = 5_000;

/** A photo is not for Slack any more: its pictures there are to go. Wake the cards after the commit. */
export async function markPicturesLeaving(tx: Tx, photoId: string, at: Date): Promise<void> {
  await tx.slackPicture.updateMany({ where: { photoId, leavingAt: null }, data: { leavingAt: at } });
}

/**
 * Deletes from Slack what was uploaded of photos that are archived, deleted or flagged since. What Slack does not
 * take now is asked again; a photo that is restored is uploaded anew.
 */
export function createRemovePictures(parts: RemovePicturesParts): () => Promise<void> {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_leaving_pictures',
      { parallel: 1, leaseSeconds: LEASE_SECONDS },
      (claimed) => removeAll(parts, claimed),
    );
}

async function removeAll(
  parts: RemovePicturesParts,
  { id: photoId, organizationId }: Claimed,
): Promise<void> {
  const { db, logger } = parts;
  try {
    const leaving = await db.withOrganization(organizationId, (tx) =>
      tx.slackPicture.findMany({ where: { photoId, leavingAt: { not: null } } }),
    );
    for (const { teamId, fileId } of leaving) {
      await removeOne(parts, { organizationId, teamId, photoId, fileId });
    }
  } catch (err) {
    logger.error({ err, photoId }, 'a picture is still at Slack; it is tried again');
  }
}

async function removeOne(
  parts: RemovePicturesParts,
  where: { organizationId: string; teamId: string; photoId: string; fileId: string | null },
): Promise<void> {
  const { db, clock, logger } = parts;
  const { organizationId, teamId, photoId, fileId } = where;
  const answer = fileId === null ? ({ outcome: 'done' } as const) : await parts.remove(teamId, fileId);
  if (answer.outcome === 'done') {
    await db.withOrganization(organizationId, async (tx, afterCommit) => {
      await tx.slackPicture.deleteMany({ where: { teamId, photoId, leavingAt: { not: null } } });
      const after = await parts.onRemoved?.(tx, photoId);
      if (after) afterCommit(after);
    });
    return;
  }
  logger.warn({ teamId, photoId, reason: answer.reason }, 'a picture is still at Slack');
  if (answer.outcome === 'blocked' && answer.reason !== 'not_installed') {
    await parts.onTrouble(organizationId, teamId, answer.reason, answer.needed);
  }
  const waitMs =
    answer.outcome === 'blocked' ? AFTER_TROUBLE_MS : Math.max(answer.retryAfterMs ?? 0, AFTER_FAILURE_MS);
  const claimedUntil = new Date(clock.now().getTime() + waitMs);
  await db.withOrganization(organizationId, (tx) =>
    tx.slackPicture.updateMany({ where: { teamId, photoId }, data: { claimedUntil } }),
  );
}
