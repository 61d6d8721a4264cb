import type { RecordRef } from '../../activity/record.js';
import { feedOf } from '../../invoices/lock-invoice.js';
import { type InvoiceRecord, readInvoice } from '../../invoices/read-invoice.js';
import { readDetails } from '../../jobs/details.js';
import type { Viewer } from '../../jobs/permission.js';
import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { localTimeOf } from '../../platform/zoned-date.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { BuildDocument } from '../prepare-document.js';
import type { InvoiceView } from '../views/invoice-view.js';
import type { ReceiptView } from '../views/receipt-view.js';
import { chosenPhotos, readFrame } from './read-frame.js';

/** An issued invoice or credit note. Throws `not-found` for one that is not there or not issued. */
export function buildInvoice(organizationId: string, invoiceId: string, at: Date): BuildDocument {
  return async (tx) => {
    const invoice = await readInvoice(tx, { id: invoiceId }, everything(organizationId), at);
    const { number, issuedAt, kind, customer, language } = invoice;
    if (number === null || issuedAt === null) {
      throw notFound('invoice');
    }
    const address = await addressOf(tx, invoice);
    const { frame, logoSha256 } = await readFrame(tx, {
      customerId: customer.id,
      language,
      address,
      madeAt: issuedAt,
    });
    const view: InvoiceView = {
      ...frame,
      kind: kind === 'credit-note' ? 'credit-note' : 'invoice',
      number,
      title: invoice.title as ScreenedText | '',
      note: invoice.note as ScreenedText | '',
      issuedOn: localTimeOf(issuedAt, frame.timeZone).date,
      dueOn: invoice.dueOn,
      jobNumber: invoice.job?.number ?? null,
      quoteNumber: invoice.quote?.number ?? null,
      creditsNumber: invoice.credits?.number ?? null,
      lines: invoice.lines.map((line) => ({
        description: line.description as ScreenedText,
        unit: line.unit as ScreenedText | '',
        quantityMilli: line.quantityMilli,
        unitPrice: line.unitPrice,
        taxBp: line.taxBp,
        discountBp: line.discountBp,
        amount: invoice.pricesIncludeTax ? line.gross : line.net,
      })),
      totals: totalsOf(invoice),
      // What comes in later is on receipts and statements: an issued invoice says what it said.
      paid: 0,
      photos: await chosenPhotos(tx, invoice.photos),
    };
    const toldIn = { record: feedOfRecord(invoice), of: invoice.id };
    return { view, record: { kind: 'invoice', id: invoice.id }, customerId: customer.id, logoSha256, toldIn };
  };
}

/** That money of an invoice came or went. Throws `not-found`. */
export function buildReceipt(organizationId: string, paymentId: string, at: Date): BuildDocument {
  return async (tx) => {
    const payment = await tx.payment.findUnique({ where: { id: paymentId }, select: { invoiceId: true } });
    const invoice =
      payment && (await readInvoice(tx, { id: payment.invoiceId }, everything(organizationId), at));
    const made = invoice?.payments.find(({ id }) => id === paymentId);
    if (!invoice || !made || invoice.number === null) {
      throw notFound('payment');
    }
    const { customer, language, number, total, currency } = invoice;
    const of = { customerId: customer.id, language, madeAt: made.createdAt };
    const { frame, logoSha256 } = await readFrame(tx, of);
    const view: ReceiptView = {
      ...frame,
      kind: 'receipt',
      number: made.receiptNumber,
      movement: made.kind,
      method: made.method,
      currency,
      amount: made.amount,
      paidOn: made.paidOn,
      reference: made.reference as ScreenedText | '',
      invoiceNumber: number,
      invoiceTotal: total,
      balance: balanceAfter(invoice, made.receiptNumber),
    };
    const toldIn = { record: feedOfRecord(invoice), of: paymentId };
    return { view, record: { kind: 'invoice', id: invoice.id }, customerId: customer.id, logoSha256, toldIn };
  };
}

function feedOfRecord({ job, customer }: InvoiceRecord): RecordRef {
  return feedOf({ jobId: job?.id ?? null, customerId: customer.id });
}

/** As it was when this receipt was written; what was credited by then is not known, so all of it is taken off. */
function balanceAfter({ total, payments, creditNotes }: InvoiceRecord, receiptNumber: number): number {
  const credited = creditNotes
    .filter(({ number }) => number !== null)
    .reduce((sum, note) => sum + note.total, 0);
  const moved = payments
    .filter((payment) => payment.receiptNumber <= receiptNumber)
    .reduce((sum, { kind, amount }) => sum + (kind === 'refund' ? -amount : amount), 0);
  return total - credited - moved;
}

function totalsOf(invoice: InvoiceRecord): InvoiceView['totals'] {
  const { currency, pricesIncludeTax, subtotal, discount, total } = invoice;
  const taxes = invoice.taxes.map(({ taxBp, net, tax }) => ({ taxBp, net, tax }));
  return { currency, pricesIncludeTax, subtotal, discount, taxes, total };
}

async function addressOf(tx: Tx, { job }: InvoiceRecord): Promise<ScreenedText | undefined> {
  const row = job && (await tx.job.findUnique({ where: { id: job.id }, select: { details: true } }));
  return row ? readDetails(row.details).address : undefined;
}

/** Who asks has been asked already: a builder reads for the document, not for a person. */
export function everything(organizationId: string): Viewer {
  return { organizationId, memberId: organizationId, role: 'owner' };
}
