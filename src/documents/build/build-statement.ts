import { readStatement, type StatementEntry } from '../../invoices/read-statement.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { addDays, localTimeOf, startOfDay } from '../../platform/zoned-date.js';
import type { BuildDocument } from '../prepare-document.js';
import { PAYMENT_METHODS } from '../views/receipt-view.js';
import type { StatementEntryView, StatementView } from '../views/statement-view.js';
import { everything } from './build-invoice.js';
import { readFrame } from './read-frame.js';

/** What a statement shows at most. */
const MOST_ENTRIES = 500;

/** A time in days, both included, such as `2026-11-23`, and an ISO currency; undefined: the organization's. */
export type StatementPeriod = { from: string; until: string; currency?: string | undefined };

/**
 * What a customer was charged and paid from one day to another, both included, in one currency. Throws `not-found`, and
 * `invalid-input` for more entries than one statement shows.
 */
export function buildStatement(
  organizationId: string,
  { customerId, from, until, currency }: StatementPeriod & { customerId: string },
  madeAt: Date,
): BuildDocument {
  return async (tx) => {
    const { frame, logoSha256 } = await readFrame(tx, { customerId, madeAt });
    const { timeZone } = frame;
    const statement = await readStatement(tx, everything(organizationId), customerId, {
      from: startOfDay(from, timeZone),
      to: startOfDay(addDays(until, 1), timeZone),
      limit: MOST_ENTRIES,
      currency,
    });
    if (statement.nextCursor !== null) {
      const message = `A statement shows at most ${MOST_ENTRIES} entries. Choose a shorter time.`;
      throw new DocketError('invalid-input', message, { from: message });
    }
    const ids = statement.entries.map(({ id }) => id);
    const payments = await tx.payment.findMany({
      where: { id: { in: ids } },
      select: { id: true, method: true },
    });
    const methodOf = new Map(payments.map(({ id, method }) => [id, method]));
    const view: StatementView = {
      ...frame,
      kind: 'statement',
      currency: statement.currency,
      from,
      until,
      opening: statement.opening,
      entries: statement.entries.map((entry) => toEntry(entry, methodOf.get(entry.id), timeZone)),
      closing: statement.closing,
    };
    return { view, record: { kind: 'customer', id: customerId }, customerId, logoSha256 };
  };
}

function toEntry(entry: StatementEntry, method: string | undefined, zone: string): StatementEntryView {
  const { kind, number, receiptNumber, at, amount, balance } = entry;
  const on = localTimeOf(at, zone).date;
  const paidBy = PAYMENT_METHODS.find((known) => known === method) ?? 'transfer';
  return kind === 'invoice' || kind === 'credit-note'
    ? { on, what: { kind, number }, amount, balance }
    : { on, what: { kind, number: receiptNumber ?? number, method: paidBy }, amount, balance };
}
