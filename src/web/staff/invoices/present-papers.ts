import { readHanded, readStopped } from '../../../documents/read-handed.js';
import { feedOf } from '../../../invoices/lock-invoice.js';
import type { InvoiceRecord } from '../../../invoices/read-invoice.js';
import type { Tx } from '../../../platform/database/database.js';
import { customerPath } from '../../ui/routes/customers.js';
import { followUpsPath } from '../../ui/routes/follow-ups.js';
import { invoicePdfPath, sendInvoicePath } from '../../ui/routes/invoices.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { presentSent } from '../papers/present-sent.js';
import type { InvoicePageView, MissingPaperView } from '../views/invoice-view.js';
import type { About } from './present-issued.js';
import { referenceOf } from './say-money.js';

type Papers = Pick<InvoicePageView['issued'], 'pdfPath' | 'sendPath' | 'sent' | 'missing' | 'remindersPath'>;

/** The papers of an issued invoice or credit note: its own and its receipts, what was sent, and what is not there. */
export async function presentPapers(tx: Tx, { key, invoice }: About): Promise<Papers> {
  const { document, payments, kind, number, dueOn } = invoice;
  const feed = feedOf({ jobId: invoice.job?.id ?? null, customerId: invoice.customer.id });
  const made = [document?.id, ...payments.map(({ documentId }) => documentId)].filter((id) => !!id);
  const wanted = [
    ...(document ? [] : [{ of: invoice.id, what: `The PDF of ${referenceOf(invoice)}` }]),
    ...payments
      .filter(({ documentId }) => !documentId)
      .map(({ id, receiptNumber }) => ({ of: id, what: `Receipt ${receiptNumber}`, paymentId: id })),
  ];
  const missing: MissingPaperView[] = [];
  for (const { of, ...paper } of wanted) {
    const stopped = await readStopped(tx, feed, of);
    missing.push({ ...paper, places: (stopped?.places ?? []).map((place) => placeOf(place, invoice)) });
  }
  return {
    ...(document ? { pdfPath: invoicePdfPath(key), sendPath: sendInvoicePath(key) } : {}),
    sent: made.length > 0 ? (await readHanded(tx, feed, made as string[])).map(presentSent) : [],
    missing,
    ...(kind === 'invoice' && number !== null && dueOn !== null
      ? { remindersPath: followUpsPath({ kind: 'invoice', number }) }
      : {}),
  };
}

/** Where a passcode stands, and the page on which that is changed. What was issued itself does not change. */
function placeOf(text: string, { customer, job }: InvoiceRecord): MissingPaperView['places'][number] {
  if (text === 'the customer’s name') {
    return { text, path: customerPath(customer.id) };
  }
  return job ? { text, path: jobPath(job.number) } : { text };
}
