import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Invoice, InvoiceLine } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import { type InvoiceEvent, type InvoiceKind, type InvoiceState, invoiceStep } from './invoice-table.js';
import type { Balance } from './settlement.js';
import type { TaxPart } from './tax-parts.js';

/** An invoice by id (also drafts and credit notes), or an issued one by its number. */
export type InvoiceKey = { id: string } | { number: number };

export type LockedInvoice = Balance & {
  id: string;
  kind: InvoiceKind;
  state: InvoiceState;
  number: number | null;
  customerId: string;
  jobId: string | null;
  bookingId: string | null;
  quoteId: string | null;
  title: string;
  note: string;
  language: string;
  currency: string;
  pricesIncludeTax: boolean;
  taxRounding: 'line' | 'rate';
  revision: number;
  /** `2026-03-29`. */
  dueOn: string | null;
};

/**
 * Reads an invoice and keeps its row locked, and before it that of its job, or of its customer where it has none, until
 * the transaction ends. Throws `not-found`.
 */
export async function lockInvoice(tx: Tx, key: InvoiceKey): Promise<LockedInvoice> {
  const known = await findInvoice(tx, key);
  if (known) {
    await lockSubject(tx, known);
    await tx.$queryRaw`SELECT id FROM invoice WHERE id = ${known.id}::uuid FOR UPDATE`;
  }
  const row = known && (await tx.invoice.findUnique({ where: { id: known.id } }));
  if (!row) {
    throw notFound('invoice');
  }
  return toLocked(row);
}

/** What is done about the money of one job, or of one customer beside jobs, is done one after the other. */
export async function lockSubject(
  tx: Tx,
  { jobId, customerId }: { jobId: string | null; customerId: string },
): Promise<void> {
  if (jobId) {
    await tx.$queryRaw`SELECT id FROM job WHERE id = ${jobId}::uuid FOR UPDATE`;
  } else {
    await tx.$queryRaw`SELECT id FROM customer WHERE id = ${customerId}::uuid FOR NO KEY UPDATE`;
  }
}

/** Throws `conflict` with the table's sentence where this may not happen to the invoice. */
export function demandStep(invoice: LockedInvoice, event: InvoiceEvent, actor: Actor): void {
  const step = invoiceStep(invoice, event, actor.kind);
  if (step.outcome === 'refused') {
    throw new DocketError('conflict', step.because);
  }
}

type Known = { id: string; jobId: string | null; customerId: string };

async function findInvoice(tx: Tx, key: InvoiceKey): Promise<Known | null> {
  const select = { id: true, jobId: true, customerId: true } as const;
  if ('id' in key) {
    return isId(key.id) ? await tx.invoice.findUnique({ where: { id: key.id }, select }) : null;
  }
  return await tx.invoice.findFirst({ where: { kind: 'invoice', number: key.number }, select });
}

function toLocked(row: Invoice): LockedInvoice {
  return {
    ...row,
    kind: row.kind as InvoiceKind,
    state: row.state as InvoiceState,
    taxRounding: row.taxRounding as 'line' | 'rate',
    total: toMinor(row.total),
    credited: toMinor(row.credited),
    paid: toMinor(row.paid),
    dueOn: row.dueOn && dayOf(row.dueOn),
  };
}

/** The record whose feed tells what happens to an invoice. */
export function feedOf({ jobId, customerId }: { jobId: string | null; customerId: string }): RecordRef {
  return jobId ? { kind: 'job', id: jobId } : { kind: 'customer', id: customerId };
}

/** A day of the calendar as a row holds it, and back. */
export const dayOf = (stored: Date): string => stored.toISOString().slice(0, 10);
export const storedDay = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** What lines come to, a rate at a time. */
export function partsOf(lines: readonly Pick<InvoiceLine, 'taxBp' | 'net' | 'tax'>[]): TaxPart[] {
  return lines.map(({ taxBp, net, tax }) => ({ taxBp, net: toMinor(net), tax: toMinor(tax) }));
}
