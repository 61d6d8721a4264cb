import { demand, type Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import { isAssigned } from '../../jobs/is-assigned.js';
import { requireSeen } from '../../jobs/permission.js';
import { withdrawOutgoing } from '../../outbox/withdraw-outgoing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { type FollowUpRef, lockFollowUp, writeStep } from './follow-up.js';
import { readAsked } from './history.js';

export type StopFollowUp = (staff: Staff, ref: FollowUpRef) => Promise<{ stopped: boolean }>;

/**
 * Stops asking the customer of one quote or invoice, and takes back what has not left. Once or again, it has one
 * effect. Throws `not-found` for one this person does not see or that was never sent, and `not-allowed`.
 */
export function createStopFollowUp({ db, clock }: { db: Database; clock: Clock }): StopFollowUp {
  return (staff, ref) =>
    db.withOrganization(staff.organizationId, async (tx) => {
      const at = clock.now();
      const followUp = await lockFollowUp(tx, ref, at);
      if (!followUp) {
        throw notFound(ref.kind);
      }
      const { kind, id: invoiceId, number, feed, record, said } = followUp;
      const jobId = kind === 'invoice' ? (record?.id ?? null) : await jobOf(tx, ref.id);
      const assigned = jobId !== null && (await isAssigned(tx, jobId, staff.memberId));
      requireSeen(staff, assigned, kind);
      demand(staff, kind === 'quote' ? 'send-quote' : 'issue-invoice', { assigned });
      if (followUp.dueAt === null) {
        return { stopped: false };
      }
      const keys = (await readAsked(tx, followUp)).map(({ key }) => key);
      await withdrawOutgoing(tx, keys, 'stopped: staff do not want it asked any more');
      await writeStep(tx, followUp, { said, dueAt: null });
      const { organizationId, memberId } = staff;
      const entry = { organizationId, record: feed, actor: { kind: 'member', id: memberId }, at } as const;
      await (kind === 'quote'
        ? appendActivity(tx, { ...entry, type: 'quote.follow-ups-ended', content: { because: null } })
        : appendActivity(tx, {
            ...entry,
            type: 'invoice.reminders-ended',
            content: { invoiceId, number, because: null },
          }));
      return { stopped: true };
    });
}

async function jobOf(tx: Parameters<typeof lockFollowUp>[0], quoteId: string): Promise<string | null> {
  const quote = await tx.quote.findUnique({
    where: { id: quoteId },
    select: { jobId: true, extraOfJobId: true },
  });
  return quote?.jobId ?? quote?.extraOfJobId ?? null;
}
