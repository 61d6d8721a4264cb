import type { Tx } from '../platform/database/database.js';
import { isId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import { readToday } from './list-invoices.js';
import { dayOf } from './lock-invoice.js';
import { readPaymentProblems } from './payment-problems.js';
import { type PayState, settlementOf } from './settlement.js';

/** How an issued invoice stands, for its customer. Amounts in minor units. */
export type InvoiceDue = {
  number: number;
  customerId: string;
  currency: string;
  total: number;
  paid: number;
  /** What is still to be paid. */
  open: number;
  state: PayState;
  /** `2026-03-29`. */
  dueOn: string | null;
  overdue: boolean;
  /** A provider's page asks for what is open: somebody may have paid there just now. */
  begun: boolean;
  /** The customer has paid, and their bank takes days. */
  onItsWay: boolean;
};

/** What is to be paid of an issued invoice; null for a draft, a credit note, and what is not there. */
export async function readDue(tx: Tx, invoiceId: string, at: Date): Promise<InvoiceDue | null> {
  const row = isId(invoiceId) ? await tx.invoice.findUnique({ where: { id: invoiceId } }) : null;
  if (row?.state !== 'issued' || row.kind !== 'invoice' || row.number === null) {
    return null;
  }
  const { id, number, customerId, jobId, currency } = row;
  const [total, paid] = [toMinor(row.total), toMinor(row.paid)];
  const { open, state } = settlementOf({ total, paid, credited: toMinor(row.credited) });
  const dueOn = row.dueOn && dayOf(row.dueOn);
  const begun = await tx.paymentLink.count({ where: { invoiceId: id, state: 'open', amount: BigInt(open) } });
  const [newest] = await readPaymentProblems(tx, {
    id,
    customer: { id: customerId },
    job: jobId ? { id: jobId } : null,
  });
  return {
    ...{ number, customerId, currency, total, paid, open, state, dueOn },
    overdue: open > 0 && dueOn !== null && dueOn < (await readToday(tx, at)),
    begun: open > 0 && begun > 0,
    onItsWay: open > 0 && newest?.problem === 'pending',
  };
}
