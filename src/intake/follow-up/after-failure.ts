import type { Database, Tx } from '../../platform/database/database.js';
import type { Logger } from '../../platform/logging/logger.js';
import { type FollowUpRef, lockFollowUp, writeStep } from './follow-up.js';
import type { FollowUpPorts } from './follow-up-customers.js';
import { tellStaffOf } from './tell-staff-of.js';

/** Minutes until it is tried again after the first failure in a row, the second, and so on; after the last one staff are told. */
export const AGAIN_AFTER_MINUTES = [15, 60, 4 * 60, 24 * 60] as const;

const GIVEN_UP = `Docket could not ask the customer: it failed ${AGAIN_AFTER_MINUTES.length + 1} times. Ask them yourself.`;

export type FailureParts = {
  db: Database;
  logger: Logger;
  ports: Pick<FollowUpPorts, 'tellOwner'>;
  organizationId: string;
  ref: FollowUpRef;
  at: Date;
};

/**
 * A follow-up could not be done: it is tried again later each time, and after the last time left to staff, once. Where
 * even that cannot be written, its lease ends and it is looked at again. Never throws.
 */
export async function afterFailure(parts: FailureParts): Promise<void> {
  const { db, logger, organizationId, ref } = parts;
  try {
    if (await db.withOrganization(organizationId, (tx) => postpone(tx, parts))) {
      return;
    }
    await db
      .withOrganization(organizationId, (tx) => giveUp(tx, parts))
      .catch(async (err: unknown) => {
        logger.error(
          { err, [`${ref.kind}Id`]: ref.id },
          'its owner could not be written to; the feed says it',
        );
        const feedOnly = { ...parts, ports: { tellOwner: async () => {} } };
        await db.withOrganization(organizationId, (tx) => giveUp(tx, feedOnly));
      });
  } catch (err) {
    logger.error({ err, [`${ref.kind}Id`]: ref.id }, 'it is looked at again when its lease ends');
  }
}

/** Counts the failure and says when to try again; false: it failed often enough. */
async function postpone(tx: Tx, { ref: { kind, id }, at }: FailureParts): Promise<boolean> {
  const failures = (await countFailures(tx, { kind, id })) + 1;
  const minutes = AGAIN_AFTER_MINUTES[failures - 1];
  if (minutes === undefined) {
    return false;
  }
  const again = new Date(+at + minutes * 60_000);
  if (kind === 'quote') {
    await tx.quote.updateMany({
      where: { id, followUpAt: { not: null } },
      data: { followUpAt: again, followUpClaimedUntil: null, followUpFailures: failures },
    });
  } else {
    await tx.invoice.updateMany({
      where: { id, reminderAt: { not: null } },
      data: { reminderAt: again, reminderClaimedUntil: null, reminderFailures: failures },
    });
  }
  return true;
}

async function countFailures(tx: Tx, { kind, id }: FollowUpRef): Promise<number> {
  if (kind === 'quote') {
    const quote = await tx.quote.findUnique({ where: { id }, select: { followUpFailures: true } });
    return quote?.followUpFailures ?? 0;
  }
  const invoice = await tx.invoice.findUnique({ where: { id }, select: { reminderFailures: true } });
  return invoice?.reminderFailures ?? 0;
}

async function giveUp(tx: Tx, { ref, ports, organizationId, at }: FailureParts): Promise<void> {
  const asking = await lockFollowUp(tx, ref, at);
  if (asking?.dueAt) {
    await tellStaffOf(tx, { ports, organizationId, at }, asking, GIVEN_UP);
    await writeStep(tx, asking, { said: asking.said, dueAt: null });
  }
}
