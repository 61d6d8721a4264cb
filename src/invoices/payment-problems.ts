import type { ActivityEvents } from '../activity/event-types.js';
import type { Tx } from '../platform/database/database.js';
import { feedOf } from './lock-invoice.js';

type Problem = ActivityEvents['invoice.payment-problem'];

/** Of a feed, so many entries about payments are looked at. */
const LOOKED_AT = 100;

/**
 * What went wrong with payments of an invoice and a person should know, newest first. What was on its way is left out
 * once something was paid after it.
 */
export async function readPaymentProblems(
  tx: Tx,
  invoice: { id: string; customer: { id: string }; job: { id: string } | null },
): Promise<Problem[]> {
  const { kind, id } = feedOf({ jobId: invoice.job?.id ?? null, customerId: invoice.customer.id });
  const rows = await tx.activity.findMany({
    where: {
      recordKind: kind,
      recordId: id,
      type: { in: ['invoice.payment-problem', 'invoice.payment'] },
    },
    orderBy: { sequence: 'desc' },
    take: LOOKED_AT,
    select: { type: true, content: true },
  });
  const own = rows.filter(({ content }) => (content as Problem | null)?.invoiceId === invoice.id);
  const paid = own.findIndex(({ type }) => type === 'invoice.payment');
  return own.flatMap(({ type, content }, at) => {
    const problem = content as Problem;
    const over = ['pending', 'failed'].includes(problem.problem) && paid >= 0 && paid < at;
    return type === 'invoice.payment-problem' && !over ? [problem] : [];
  });
}
