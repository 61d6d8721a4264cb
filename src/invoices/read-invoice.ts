import { isAssigned } from '../jobs/is-assigned.js';
import { type Person, readPeople } from '../jobs/people.js';
import type { Viewer } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import type { WrittenLine } from './invoice-lines.js';
import {
  type InvoiceSummary,
  invoicesSeen,
  readToday,
  type SummaryRow,
  summaryInclude,
  toSummaries,
} from './list-invoices.js';
import { dayOf, type InvoiceKey, partsOf } from './lock-invoice.js';
import type { PayMethod } from './take-payment.js';
import { addParts, type TaxPart } from './tax-parts.js';

export type PaymentRecord = {
  id: string;
  kind: 'payment' | 'refund';
  method: PayMethod;
  /** Minor units, above zero for both. */
  amount: number;
  /** `2026-03-29`. */
  paidOn: string;
  reference: string;
  receiptNumber: number;
  /** Of a payment: what can still be given back. */
  left: number;
  /** The payment that a refund is of. */
  refundsId: string | null;
  recordedBy: Person | null;
  documentId: string | null;
  createdAt: Date;
};

/** Amounts are in minor units. */
export type InvoiceRecord = InvoiceSummary & {
  note: string;
  language: string;
  revision: number;
  pricesIncludeTax: boolean;
  taxRounding: 'line' | 'rate';
  subtotal: number;
  discount: number;
  tax: number;
  /** For each rate, the highest first. */
  taxes: TaxPart[];
  lines: (WrittenLine & { position: number })[];
  photos: { photoId: string; sha256: string; caption: string }[];
  /** Oldest first. */
  payments: PaymentRecord[];
  creditNotes: { id: string; number: number | null; total: number; issuedAt: Date | null }[];
  /** Of a credit note: the invoice it is about. */
  credits: { id: string; number: number | null } | null;
  quote: { id: string; number: number } | null;
  /** The stage of its job's plan that it is for; then its lines follow the plan. */
  stage: { id: string; label: string } | null;
  document: { id: string; sha256: string } | null;
  /** Whether the viewer is assigned to its job. */
  assigned: boolean;
};

const recordInclude = {
  ...summaryInclude,
  lines: { orderBy: { position: 'asc' } },
  photos: { orderBy: { position: 'asc' } },
  payments: { orderBy: { receiptNumber: 'asc' } },
} as const;

/**
 * An invoice, draft or credit note as this viewer may see it. Throws `not-found` alike for what does not exist, is of
 * another organization, or is of a job that a technician is not assigned to.
 */
export async function readInvoice(tx: Tx, key: InvoiceKey, viewer: Viewer, at: Date): Promise<InvoiceRecord> {
  const wanted = 'id' in key ? { id: isId(key.id) ? key.id : '' } : { kind: 'invoice', number: key.number };
  const row =
    'id' in key && !isId(key.id)
      ? null
      : await tx.invoice.findFirst({
          where: { AND: [wanted, await invoicesSeen(tx, viewer)] },
          include: recordInclude,
        });
  const [summary] = row ? await toSummaries(tx, [row as SummaryRow], await readToday(tx, at)) : [];
  if (!row || !summary) {
    throw notFound('invoice');
  }
  const { note, language, revision, pricesIncludeTax, documentId, documentSha256 } = row;
  return {
    ...summary,
    ...{ note, language, revision, pricesIncludeTax },
    taxRounding: row.taxRounding as 'line' | 'rate',
    subtotal: toMinor(row.subtotal),
    discount: toMinor(row.discount),
    tax: toMinor(row.tax),
    taxes: addParts(partsOf(row.lines)),
    lines: row.lines.map(toLine),
    photos: row.photos.map(({ photoId, sha256, caption }) => ({ photoId, sha256, caption })),
    payments: await toPayments(tx, row.payments),
    ...(await readAround(tx, row)),
    document: documentId ? { id: documentId, sha256: documentSha256 ?? '' } : null,
    assigned: row.jobId !== null && (await isAssigned(tx, row.jobId, viewer.memberId)),
  };
}

async function readAround(
  tx: Tx,
  { id, creditsInvoiceId, quoteId }: { id: string; creditsInvoiceId: string | null; quoteId: string | null },
): Promise<Pick<InvoiceRecord, 'creditNotes' | 'credits' | 'quote' | 'stage'>> {
  const named = { id: true, number: true } as const;
  const notes = await tx.invoice.findMany({
    where: { creditsInvoiceId: id },
    orderBy: { id: 'asc' },
    select: { ...named, total: true, issuedAt: true },
  });
  return {
    creditNotes: notes.map((note) => ({ ...note, total: toMinor(note.total) })),
    credits: creditsInvoiceId
      ? await tx.invoice.findUnique({ where: { id: creditsInvoiceId }, select: named })
      : null,
    quote: quoteId ? await tx.quote.findUnique({ where: { id: quoteId }, select: named }) : null,
    stage: await tx.billingStage.findFirst({ where: { invoiceId: id }, select: { id: true, label: true } }),
  };
}

type LineRow = Awaited<ReturnType<Tx['invoiceLine']['findMany']>>[number];

/** A line of an invoice as its row has it. */
export function toLine(row: LineRow): WrittenLine & { position: number } {
  const { position, description, unit, taxBp, discountBp } = row;
  return {
    ...{ position, description, unit, taxBp, discountBp },
    quantityMilli: toMinor(row.quantityMilli),
    unitPrice: toMinor(row.unitPrice),
    net: toMinor(row.net),
    tax: toMinor(row.tax),
    gross: toMinor(row.gross),
  };
}

async function toPayments(
  tx: Tx,
  rows: Awaited<ReturnType<Tx['payment']['findMany']>>,
): Promise<PaymentRecord[]> {
  const people = await readPeople(
    tx,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map((row) => {
    const { id, reference, receiptNumber, refundsId, documentId, createdAt } = row;
    const refunded = rows
      .filter((other) => other.refundsId === id)
      .reduce((sum, { amount }) => sum + toMinor(amount), 0);
    return {
      ...{ id, reference, receiptNumber, refundsId, documentId, createdAt },
      kind: row.kind as PaymentRecord['kind'],
      method: row.method as PayMethod,
      amount: toMinor(row.amount),
      paidOn: dayOf(row.paidOn),
      left: row.kind === 'payment' ? toMinor(row.amount) - refunded : 0,
      recordedBy: people.get(row.recordedBy ?? '') ?? null,
    };
  });
}
