import { noteFlawedPhoto } from '../intake/note-flawed-photo.js';
import { notePhotoFailure } from '../intake/note-photo-failure.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Activity } from '../platform/database/generated/client.js';
import type { Logger } from '../platform/logging/logger.js';
import { type TellStaffParts, tellStaff } from './tell-staff.js';

const LEASE_SECONDS = 60;
/** A reaction that fails this often is given up; the entry itself stays. */
const GIVE_UP_AFTER = 10;

export type ReactionParts = TellStaffParts & { db: Database; logger: Logger };

/** Reacts, after commit, to what the feeds say has happened: each entry once, whatever dies in between. */
export function createReactions(parts: ReactionParts): () => Promise<void> {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_activities',
      { parallel: 2, leaseSeconds: LEASE_SECONDS },
      (claimed) => reactTo(parts, claimed),
    );
}

async function reactTo(parts: ReactionParts, { id, organizationId }: Claimed): Promise<void> {
  try {
    await parts.db.withOrganization(organizationId, async (tx, afterCommit) => {
      const entry = await tx.activity.findFirst({ where: { id, reactedAt: null } });
      if (!entry) {
        return;
      }
      if (entry.attempts <= GIVE_UP_AFTER) {
        await react(tx, parts, entry, afterCommit);
      }
      await tx.activity.update({ where: { id }, data: { reactedAt: parts.clock.now(), claimedUntil: null } });
    });
  } catch (err) {
    parts.logger.error({ err, activityId: id }, 'a reaction failed; it is tried again when its lease ends');
  }
}

/** The domain events that something follows from. */
async function react(tx: Tx, parts: ReactionParts, entry: Activity, afterCommit: AfterCommit): Promise<void> {
  const { clock, wake } = parts;
  await tellStaff(tx, parts, entry, afterCommit);
  if (entry.type === 'photo.failed' && entry.recordKind === 'conversation') {
    await notePhotoFailure(tx, { conversationId: entry.recordId, at: clock.now() });
    afterCommit(() => wake('replies'));
  }
  if (entry.type === 'photo.stored' && entry.recordKind === 'conversation') {
    await noteFlawedPhoto(tx, { conversationId: entry.recordId, at: clock.now() });
    afterCommit(() => wake('replies'));
  }
}
