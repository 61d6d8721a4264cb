import { type ActivityType, changesPlan, type PaperOf, paperOf } from '../activity/event-types.js';
import { isDemoRecord } from '../customers/demo-customers.js';
import { noteFlawedPhoto } from '../intake/note-flawed-photo.js';
import { notePhotoFailure } from '../intake/note-photo-failure.js';
import { markPicturesLeaving } from '../notifications/remove-pictures.js';
import { releaseEverywhere } from '../photos/release-everywhere.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Activity } from '../platform/database/generated/client.js';
import type { Logger } from '../platform/logging/logger.js';
import { tellOfStage } from './tell-of-stage.js';
import { type TellStaffParts, tellStaff } from './tell-staff.js';

const LEASE_SECONDS = 60;
/** A reaction that fails this often is given up; the entry itself stays. */
const GIVE_UP_AFTER = 10;

export type ReactionParts = TellStaffParts & {
  db: Database;
  logger: Logger;
  /** Makes the customer's paper of what was issued, paid or signed, unless it was made right then. */
  makePaper(organizationId: string, of: PaperOf): Promise<void>;
};

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
  const { clock, db } = parts;
  const settle = (prepared: boolean) =>
    db.withOrganization(organizationId, async (tx, afterCommit) => {
      const entry = await tx.activity.findFirst({ where: { id, reactedAt: null } });
      if (!entry) {
        return 'settled';
      }
      const content = entry.content as object | null;
      if (!prepared && entry.type === 'organization.changed' && changesPlan(content)) {
        return 'release first';
      }
      const paper = prepared || entry.attempts > GIVE_UP_AFTER ? null : paperOf(entry.type, content);
      if (paper) {
        return paper;
      }
      if (entry.attempts <= GIVE_UP_AFTER && !(await isDemoRecord(tx, entry.recordId))) {
        await react(tx, parts, entry, afterCommit);
      }
      await tx.activity.update({ where: { id }, data: { reactedAt: clock.now(), claimedUntil: null } });
      return 'settled';
    });
  try {
    const first = await settle(false);
    // In transactions of their own, since they take long; before the entry is settled, so that they are begun again
    // where they break off.
    if (typeof first === 'object') {
      await parts.makePaper(organizationId, first);
      await settle(true);
    }
    if (first === 'release first') {
      await releaseEverywhere(db, { organizationId, actor: { kind: 'system' }, now: () => clock.now() });
      await settle(true);
    }
  } catch (err) {
    parts.logger.error({ err, activityId: id }, 'a reaction failed; it is tried again when its lease ends');
  }
}

/** After these, what was uploaded of a photo to Slack is to go from there. */
const LEAVING: readonly string[] = [
  'photo.archived',
  'photo.deleted',
  'photo.flagged',
] satisfies ActivityType[];

/** The domain events that something follows from. */
async function react(tx: Tx, parts: ReactionParts, entry: Activity, afterCommit: AfterCommit): Promise<void> {
  const { clock, wake } = parts;
  await tellStaff(tx, parts, entry, afterCommit);
  if (entry.type === 'job.stage') {
    await tellOfStage(tx, { at: clock.now(), wake }, entry, afterCommit);
  }
  if (LEAVING.includes(entry.type)) {
    const { photoId } = (entry.content ?? {}) as { photoId?: string };
    if (photoId) {
      await markPicturesLeaving(tx, photoId, clock.now());
      afterCommit(() => wake('cards'));
    }
  }
  if (entry.type === 'photo.failed' && entry.recordKind === 'conversation') {
    await notePhotoFailure(tx, { conversationId: entry.recordId, at: clock.now() });
    afterCommit(() => wake('replies'));
  }
  if (entry.type === 'photo.stored' && entry.recordKind === 'conversation') {
    await noteFlawedPhoto(tx, { conversationId: entry.recordId, at: clock.now() });
    afterCommit(() => wake('replies'));
  }
}
