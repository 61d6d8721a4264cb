import { can } from '../../accounts/policy.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import { isAssigned } from '../../jobs/is-assigned.js';
import { requireSeen } from '../../jobs/permission.js';
import { withdrawOutgoing } from '../../outbox/withdraw-outgoing.js';
import type { Clock } from '../../platform/clock.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { type FollowUp, type FollowUpKind, lockFollowUp, readAskable, writeStep } from './follow-up.js';
import { readAsked } from './history.js';
import { type FollowUpView, readFollowUp } from './read-follow-up.js';

/** A quote or an issued invoice, by its number. */
export type FollowUpNumber = { kind: FollowUpKind; number: number };

export type FollowUpPage = FollowUpNumber & FollowUpView & { reference: string; mayStop: boolean };

export type FollowUpCases = ReturnType<typeof createFollowUpCases>;

/** Both throw `not-found` for one this person does not see or that was never sent. */
export function createFollowUpCases({ db, clock }: { db: Database; clock: Clock }) {
  return {
    /** What was said when, and what comes next. */
    read: (staff: Staff, key: FollowUpNumber): Promise<FollowUpPage> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const at = clock.now();
        const ref = { kind: key.kind, id: await idOf(tx, key) };
        const followUp = await readAskable(tx, ref, at);
        const assigned = await demandSeen(tx, staff, key.kind, followUp);
        const view = (await readFollowUp(tx, ref, at)) ?? { said: [], next: null };
        const mayStop = can(staff.role, actionOf(key.kind), { assigned });
        return { ...key, ...view, reference: followUp?.reference ?? '', mayStop };
      }),

    /** Stops asking, and takes back what has not left. Once or again, it has one effect. Throws `not-allowed` too. */
    stop: (staff: Staff, key: FollowUpNumber): Promise<{ stopped: boolean }> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const at = clock.now();
        const followUp = await lockFollowUp(tx, { kind: key.kind, id: await idOf(tx, key) }, at);
        const assigned = await demandSeen(tx, staff, key.kind, followUp);
        demand(staff, actionOf(key.kind), { assigned });
        if (!followUp?.dueAt) {
          return { stopped: false };
        }
        const keys = (await readAsked(tx, followUp)).map((asked) => asked.key);
        await withdrawOutgoing(tx, keys, 'stopped: staff do not want it asked any more');
        await writeStep(tx, followUp, { said: followUp.said, dueAt: null });
        await noteStop(tx, staff, followUp, at);
        return { stopped: true };
      }),
  };
}

function actionOf(kind: FollowUpKind): 'send-quote' | 'issue-invoice' {
  return kind === 'quote' ? 'send-quote' : 'issue-invoice';
}

async function idOf(tx: Tx, { kind, number }: FollowUpNumber): Promise<string> {
  const row =
    kind === 'quote'
      ? await tx.quote.findFirst({ where: { number }, select: { id: true } })
      : await tx.invoice.findFirst({ where: { number, kind: 'invoice' }, select: { id: true } });
  if (!row) {
    throw notFound(kind);
  }
  return row.id;
}

async function demandSeen(
  tx: Tx,
  staff: Staff,
  kind: FollowUpKind,
  followUp: FollowUp | null,
): Promise<boolean> {
  const jobId =
    followUp && (kind === 'invoice' ? (followUp.record?.id ?? null) : await jobOf(tx, followUp.id));
  const assigned = jobId !== null && (await isAssigned(tx, jobId, staff.memberId));
  requireSeen(staff, assigned, kind);
  if (!followUp) {
    throw notFound(kind);
  }
  return assigned;
}

async function jobOf(tx: Tx, quoteId: string): Promise<string | null> {
  const quote = await tx.quote.findUnique({
    where: { id: quoteId },
    select: { jobId: true, extraOfJobId: true },
  });
  return quote?.jobId ?? quote?.extraOfJobId ?? null;
}

async function noteStop(
  tx: Tx,
  { organizationId, memberId }: Staff,
  { kind, id: invoiceId, number, feed }: FollowUp,
  at: Date,
): Promise<void> {
  const entry = { organizationId, record: feed, actor: { kind: 'member', id: memberId }, at } as const;
  const because = null;
  await (kind === 'quote'
    ? appendActivity(tx, { ...entry, type: 'quote.follow-ups-ended', content: { because } })
    : appendActivity(tx, {
        ...entry,
        type: 'invoice.reminders-ended',
        content: { invoiceId, number, because },
      }));
}
