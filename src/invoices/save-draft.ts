import { readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { lockBooking } from '../jobs/bookings/booking.js';
import { lockJob } from '../jobs/lock-job.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import { languageFor } from './customer-language.js';
import { priceTyped, type TypedLine, type WrittenLine, writeLines } from './invoice-lines.js';
import { putPhotos } from './invoice-photos.js';
import type { InvoicePorts } from './invoice-ports.js';
import {
  demandStep,
  feedOf,
  type InvoiceKey,
  type LockedInvoice,
  lockInvoice,
  lockSubject,
} from './lock-invoice.js';
import { screenTyped, type TakenFrom } from './screen-typed.js';

/** What a draft is for: a job, a booking that stands alone, or a customer. */
export type InvoiceSubject = { jobId: string } | { bookingId: string } | { customerId: string };

/** What somebody typed into a draft; not screened yet. */
export type TypedInvoice = {
  title: string;
  note: string;
  lines: readonly TypedLine[];
  /** Photos of the job that the customer may see. */
  photoIds: readonly string[];
};

export type On = { organizationId: string; actor: Actor; at: Date };

type Target = { customerId: string; jobId: string | null; bookingId: string | null };

/**
 * Begins an invoice by hand, with the organization's currency and tax rules of now. Everything typed passes the
 * vault's door. Throws `invalid-input` for what cannot be, `not-found` for a subject or photo that is not there.
 */
export async function draftInvoice(
  tx: Tx,
  { screen }: Pick<InvoicePorts, 'screen'>,
  subject: InvoiceSubject,
  typed: TypedInvoice,
  on: On,
): Promise<{ id: string }> {
  const target = await readTarget(tx, subject);
  await lockSubject(tx, target);
  const { currency, settings } = await readOrganizationIn(tx);
  const { pricesIncludeTax, taxRounding } = settings.billing;
  const { lines, totals } = priceTyped(typed.lines, { pricesIncludeTax, taxRounding });
  const { texts } = await screenTyped(tx, screen, target, { ...typed, lines }, on);
  const { id } = await writeDraft(
    tx,
    target,
    { currency, pricesIncludeTax, taxRounding, ...totals, ...texts },
    on,
  );
  await putPhotos(tx, { ...on, invoiceId: id, jobId: target.jobId }, typed.photoIds);
  return { id };
}

export type DraftRow = {
  title: string;
  note?: string;
  lines: readonly WrittenLine[];
  currency: string;
  pricesIncludeTax: boolean;
  taxRounding: 'line' | 'rate';
  subtotal: number;
  discount: number;
  tax: number;
  total: number;
  quoteId?: string | null;
  language?: string;
};

/** Writes a draft of screened words and priced lines, with its entry in the feed. */
export async function writeDraft(
  tx: Tx,
  target: Target,
  { lines, ...row }: DraftRow,
  { organizationId, actor, at }: On,
): Promise<{ id: string }> {
  const id = newId();
  const language = row.language ?? (await languageFor(tx, target.customerId));
  const times = { createdAt: at, updatedAt: at };
  await tx.invoice.create({ data: { id, organizationId, ...target, ...row, language, ...times } });
  await writeLines(tx, { organizationId, invoiceId: id }, lines);
  await appendActivity(tx, {
    organizationId,
    record: feedOf(target),
    actor,
    type: 'invoice.drafted',
    content: { invoiceId: id, title: row.title },
    at,
  });
  return { id };
}

/**
 * Changes a draft that is still as `revision` says. A stage of a plan keeps its lines: those of it that are typed are not
 * looked at. Answers with where the vault took something out of what was typed. Throws as `draftInvoice`, and `conflict`
 * where somebody changed or issued it meanwhile.
 */
export async function changeInvoice(
  tx: Tx,
  { screen }: Pick<InvoicePorts, 'screen'>,
  invoice: LockedInvoice,
  typed: TypedInvoice & { revision: number },
  on: On,
): Promise<{ takenFrom: TakenFrom[] }> {
  demandStep(invoice, 'change', on.actor);
  demandRevision(invoice, typed.revision);
  const { id, jobId } = invoice;
  const planned = (await tx.billingStage.count({ where: { invoiceId: id } })) > 0;
  const priced = planned ? null : priceTyped(typed.lines, invoice);
  const { texts, takenFrom } = await screenTyped(
    tx,
    screen,
    invoice,
    { ...typed, lines: priced?.lines ?? [] },
    on,
  );
  const { title, note, lines } = texts;
  const data = { title, note, revision: invoice.revision + 1, updatedAt: on.at };
  await tx.invoice.update({ where: { id }, data: { ...data, ...priced?.totals } });
  if (priced) {
    await writeLines(tx, { organizationId: on.organizationId, invoiceId: id }, lines);
  }
  await putPhotos(tx, { ...on, invoiceId: id, jobId }, typed.photoIds);
  return { takenFrom };
}

/** Throws `conflict` unless the draft is as it was seen. */
export function demandRevision(invoice: LockedInvoice, revision: number): void {
  if (invoice.revision !== revision) {
    throw new DocketError('conflict', 'Somebody changed this draft meanwhile. Look at it again.');
  }
}

/** Throws a draft away: nothing of it is left but its entries in the feed. A stage it was for can be invoiced anew. */
export async function discardInvoice(tx: Tx, key: InvoiceKey, on: On): Promise<void> {
  const invoice = await lockInvoice(tx, key);
  const { id, title } = invoice;
  demandStep(invoice, 'discard', on.actor);
  await tx.billingStage.updateMany({ where: { invoiceId: id }, data: { invoiceId: null } });
  await tx.invoicePhoto.deleteMany({ where: { invoiceId: id } });
  await tx.invoiceLine.deleteMany({ where: { invoiceId: id } });
  await tx.invoice.delete({ where: { id } });
  const { organizationId, actor, at } = on;
  await appendActivity(tx, {
    organizationId,
    record: feedOf(invoice),
    actor,
    type: 'invoice.discarded',
    content: { invoiceId: id, title },
    at,
  });
}

async function readTarget(tx: Tx, subject: InvoiceSubject): Promise<Target> {
  if ('jobId' in subject) {
    const { id, customerId } = await lockJob(tx, { id: subject.jobId });
    return { customerId, jobId: id, bookingId: null };
  }
  if ('bookingId' in subject) {
    const { id, customerId, jobId } = await lockBooking(tx, subject.bookingId);
    return { customerId, jobId, bookingId: id };
  }
  const { customerId } = subject;
  const customer = isId(customerId)
    ? await tx.customer.findUnique({ where: { id: customerId }, select: { joinedInto: true } })
    : null;
  if (!customer) {
    throw notFound('customer');
  }
  return { customerId: customer.joinedInto ?? customerId, jobId: null, bookingId: null };
}
