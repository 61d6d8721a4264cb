import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import type { InvoiceKey } from '../../../invoices/lock-invoice.js';
import { readPaymentProblems } from '../../../invoices/payment-problems.js';
import { type InvoiceRecord, readInvoice } from '../../../invoices/read-invoice.js';
import type { TakenFrom } from '../../../invoices/screen-typed.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { formatQuantity, formatRate } from '../../../platform/money/write-money.js';
import { bookingPath } from '../../ui/routes/bookings.js';
import { customerPath } from '../../ui/routes/customers.js';
import { invoicePath } from '../../ui/routes/invoices.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { quotePath } from '../../ui/routes/quotes.js';
import { sayPaymentProblem } from '../jobs/invoice-sentences.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { AmountView, InvoiceLineView, InvoicePageView } from '../views/invoice-view.js';
import { type Pricing, presentLines, type TypedDraft, taxChoices, withRoom } from './draft-form.js';
import { presentDraftPhotos } from './present-draft-photos.js';
import { presentIssued, presentPayment } from './present-issued.js';
import { readTaken } from './read-taken.js';
import { sayHeld } from './say-held.js';
import { badgeOf, referenceOf, sayAmount, sayDay, sayDayOf, type Writing } from './say-money.js';

/** What was typed into one of the page's forms and refused. */
export type Refused = {
  form: 'draft' | 'payment' | 'credit' | 'refund' | 'page';
  message: string;
  errors: Readonly<Record<string, string>>;
  typed?: Readonly<Record<string, string>>;
  draft?: TypedDraft;
  paymentId?: string;
};

export type InvoicePageParts = {
  now: Date;
  /** Whether its customer can pay on a provider's page. */
  payable: boolean;
  refused?: Refused | undefined;
  /** What a draft was to be issued with, and was not: something was taken out of these of its fields. */
  held: readonly TakenFrom[];
  /** Empty lines below those of a draft. */
  room?: number;
};

/** The page of an invoice. Technicians see drafts on their jobs and nothing else of money. */
export async function readInvoicePage(
  tx: Tx,
  staff: Staff,
  key: InvoiceKey,
  parts: InvoicePageParts,
): Promise<InvoicePageView> {
  const invoice = await readInvoice(tx, key, staff, parts.now);
  const sees = can(staff.role, 'issue-invoice');
  if (!sees && invoice.state !== 'draft') {
    throw notFound('invoice');
  }
  const organization = await readOrganizationIn(tx);
  const { refused } = parts;
  const held = invoice.state === 'draft' && sayHeld(parts.held, { kept: invoice.job !== null });
  const about = { key: invoice.kind === 'invoice' ? (invoice.number ?? invoice.id) : invoice.id, invoice };
  return {
    key: about.key,
    reference: referenceOf(invoice),
    kind: invoice.kind,
    title: invoice.title,
    badge: badgeOf(invoice),
    customer: {
      name: nameOfCustomer(invoice.customer),
      ...(sees ? { path: customerPath(invoice.customer.id) } : {}),
    },
    links: linksOf(invoice, sees),
    facts: factsOf(invoice, organization),
    note: invoice.state === 'draft' ? '' : invoice.note,
    lines: invoice.lines.map((line) => presentLine(line, invoice.currency, organization)),
    totals: totalsOf(invoice, organization),
    payments: invoice.payments.map((payment) =>
      presentPayment(staff, about, payment, { ...parts, writing: organization }),
    ),
    creditNotes: invoice.creditNotes.map((note) => ({
      reference: referenceOf({ kind: 'credit-note', number: note.number }),
      path: invoicePath(note.id),
      amount: sayAmount(note.total, invoice.currency, organization),
      day: note.issuedAt ? sayDayOf(note.issuedAt, organization) : '',
    })),
    ...(invoice.job && invoice.state === 'draft' ? { taken: await readTaken(tx, staff, invoice.job) } : {}),
    ...(held ? { held } : {}),
    warnings: sees ? (await readPaymentProblems(tx, invoice)).map(sayPaymentProblem) : [],
    ...(refused && refused.form !== 'payment' && refused.form !== 'credit' && refused.form !== 'refund'
      ? { error: refused.message }
      : {}),
    ...(invoice.state === 'draft'
      ? {
          draft: await presentDraft(
            tx,
            staff,
            invoice,
            { ...organization, billing: organization.settings.billing },
            parts,
          ),
        }
      : {}),
    issued:
      sees && invoice.state === 'issued' ? await presentIssued(tx, staff, about, parts, organization) : {},
  };
}

function linksOf(invoice: InvoiceRecord, sees: boolean): InvoicePageView['links'] {
  const { job, quote, bookingId, credits } = invoice;
  return [
    ...(credits
      ? [{ label: 'For', text: `INV-${credits.number}`, path: invoicePath(credits.number ?? credits.id) }]
      : []),
    ...(job ? [{ label: 'Job', text: `J-${job.number}`, path: jobPath(job.number) }] : []),
    ...(quote && sees ? [{ label: 'Quote', text: `Q-${quote.number}`, path: quotePath(quote.number) }] : []),
    ...(bookingId ? [{ label: '', text: 'Booking', path: bookingPath(bookingId) }] : []),
  ];
}

function factsOf(invoice: InvoiceRecord, writing: Writing): InvoicePageView['facts'] {
  const facts: [string, string | null | undefined][] = [
    ['Issued', invoice.issuedAt && sayDayOf(invoice.issuedAt, writing)],
    ['Due', invoice.dueOn && sayDay(invoice.dueOn, writing)],
    ['Stage', invoice.stage?.label],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function presentLine(
  line: InvoiceRecord['lines'][number],
  currency: string,
  writing: Writing,
): InvoiceLineView {
  const { locale } = writing;
  const { quantityMilli, unit, unitPrice, discountBp, taxBp } = line;
  const plain = quantityMilli === 1_000 && unit === '';
  return {
    description: line.description,
    ...(plain
      ? {}
      : {
          quantity: `${formatQuantity(quantityMilli, locale)} ${unit}`.trim(),
          price: sayAmount(unitPrice, currency, writing),
        }),
    ...(discountBp > 0 ? { discount: formatRate(discountBp, locale) } : {}),
    ...(taxBp > 0 ? { tax: formatRate(taxBp, locale) } : {}),
    amount: sayAmount(line.net, currency, writing),
  };
}

function totalsOf(invoice: InvoiceRecord, writing: Writing): AmountView[] {
  const say = (amount: number) => sayAmount(amount, invoice.currency, writing);
  const taxed = invoice.taxes.filter(({ taxBp, tax }) => taxBp > 0 || tax !== 0);
  const issued = invoice.kind === 'invoice' && invoice.state === 'issued';
  return [
    ...(taxed.length > 0 ? [{ label: 'Net', amount: say(invoice.subtotal) }] : []),
    ...taxed.map(({ taxBp, tax }) => ({
      label: `Tax ${formatRate(taxBp, writing.locale)}`,
      amount: say(tax),
    })),
    { label: 'Total', amount: say(invoice.total), strong: true },
    ...(issued && invoice.credited > 0 ? [{ label: 'Credited', amount: say(-invoice.credited) }] : []),
    ...(issued && invoice.paid > 0 ? [{ label: 'Paid', amount: say(-invoice.paid) }] : []),
    ...(issued ? [{ label: 'Still to pay', amount: say(invoice.open), strong: true }] : []),
    ...(invoice.excess > 0 ? [{ label: 'Paid too much', amount: say(invoice.excess), strong: true }] : []),
  ];
}

async function presentDraft(
  tx: Tx,
  staff: Staff,
  invoice: InvoiceRecord,
  pricing: Pricing,
  parts: InvoicePageParts,
) {
  const refused = parts.refused?.form === 'draft' ? parts.refused : undefined;
  const typed = refused?.draft;
  const stored = presentLines(invoice.lines, pricing);
  const lines = typed?.lines ?? stored;
  const drafts = can(staff.role, 'draft-invoice', { assigned: invoice.assigned });
  const photos = await presentDraftPhotos(tx, invoice, typed?.photoIds);
  return {
    revision: typed?.revision ?? invoice.revision,
    title: typed?.title ?? invoice.title,
    note: typed?.note ?? invoice.note,
    lines: invoice.stage ? null : withRoom(lines, parts.room ?? 2, pricing, refused?.errors),
    taxRates: taxChoices(lines, pricing),
    pricesIncludeTax: invoice.pricesIncludeTax,
    currency: invoice.currency,
    ...(photos ? { photos } : {}),
    errors: refused?.errors ?? {},
    canSave: drafts,
    canIssue: can(staff.role, 'issue-invoice'),
    canDiscard: drafts,
  };
}
