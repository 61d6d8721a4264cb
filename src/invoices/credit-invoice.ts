import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import { formatMoney } from '../platform/money/write-money.js';
import { knownLanguage } from './customer-language.js';
import { invalid, linesOfParts, tidyText, totalsOf, type WrittenLine, writeLines } from './invoice-lines.js';
import type { InvoicePorts } from './invoice-ports.js';
import { type Issued, issueInvoice } from './issue-invoice.js';
import { demandStep, feedOf, type LockedInvoice, lockInvoice, partsOf } from './lock-invoice.js';
import { toLine } from './read-invoice.js';
import type { On } from './save-draft.js';
import { sealOf } from './seal-invoice.js';
import { afterMoney } from './settlement.js';
import { sayTo } from './stage-words.js';
import { writeBalance } from './take-payment.js';
import { addParts, subtractParts, type TaxPart, takeShare, totalOf } from './tax-parts.js';

/** What is credited: all that remains, an amount (minor units) over all rates, or lines: each whole, or an amount of it. */
export type CreditOf =
  | { kind: 'whole' }
  | { kind: 'amount'; amount: number }
  | { kind: 'lines'; lines: readonly { position: number; amount?: number }[] };

export type Crediting = {
  of: CreditOf;
  /** Why, as the credit note says it; not screened yet. */
  reason: string;
  /** The stage of the job's plan that the invoice was for is to be invoiced again. Only of all that remains. */
  again: boolean;
};

/**
 * Makes and issues a credit note on an issued invoice that is locked: with a number of its own series, never of more
 * than remains, tax by tax, of the invoice and of each line that is named. What was paid beyond what is left to pay is the customer's credit. Throws `invalid-input` for
 * more than remains or without a reason.
 */
export async function creditInvoice(
  tx: Tx,
  { screen, refuseSecrets }: InvoicePorts,
  invoice: LockedInvoice,
  { of, reason, again }: Crediting,
  on: On,
): Promise<Issued & { total: number }> {
  demandStep(invoice, 'credit', on.actor);
  const { organizationId, actor, at } = on;
  const typed = tidyText('reason', reason);
  if (typed === '') {
    throw invalid('reason', 'Say why it is credited. The credit note says so.');
  }
  if (again && of.kind !== 'whole') {
    throw invalid('again', 'A stage is invoiced again only where all of its invoice is credited.');
  }
  const subject = { organizationId, record: feedOf(invoice), customerId: invoice.customerId, actor, at };
  const note = await screen(tx, { ...subject, field: 'reason', text: typed });
  const lines = await creditedLines(tx, invoice, of);
  const draft = await writeNote(tx, invoice, { lines, note }, on);
  const issued = await issueInvoice(tx, { refuseSecrets }, draft, on);
  const { total } = draft;
  await writeBalance(tx, { ...invoice, credited: afterMoney(invoice, 'credit', total).credited }, at);
  if (again) {
    await tx.billingStage.updateMany({ where: { invoiceId: invoice.id }, data: { invoiceId: null } });
  }
  await appendActivity(tx, {
    organizationId,
    record: feedOf(invoice),
    actor,
    type: 'invoice.credited',
    content: {
      invoiceId: invoice.id,
      number: invoice.number ?? 0,
      creditNoteId: issued.id,
      creditNumber: issued.number,
      total,
      currency: invoice.currency,
      reason: note,
      sha256: (await sealOf(tx, issued.id)) ?? '',
    },
    at,
  });
  return { ...issued, total };
}

async function writeNote(
  tx: Tx,
  invoice: LockedInvoice,
  { lines, note }: { lines: WrittenLine[]; note: string },
  { organizationId, at }: On,
): Promise<LockedInvoice> {
  const id = newId();
  const { customerId, jobId, bookingId, quoteId, currency, pricesIncludeTax, taxRounding, language } =
    invoice;
  const { title } = invoice;
  await tx.invoice.create({
    data: {
      ...{ customerId, jobId, bookingId, quoteId, currency, pricesIncludeTax, taxRounding, language },
      ...totalsOf(lines),
      id,
      organizationId,
      kind: 'credit-note',
      creditsInvoiceId: invoice.id,
      title,
      note,
      createdAt: at,
      updatedAt: at,
    },
  });
  await writeLines(tx, { organizationId, invoiceId: id }, lines);
  return await lockInvoice(tx, { id });
}

async function creditedLines(tx: Tx, invoice: LockedInvoice, of: CreditOf): Promise<WrittenLine[]> {
  const rows = await tx.invoiceLine.findMany({
    where: { invoiceId: invoice.id },
    orderBy: { position: 'asc' },
  });
  const lines = rows.map((row) => {
    const { position: _, ...line } = toLine(row);
    return { ...line, creditsLineId: row.id };
  });
  const earlier = await tx.invoiceLine.findMany({
    where: { invoice: { creditsInvoiceId: invoice.id, state: 'issued' } },
    select: { taxBp: true, net: true, tax: true, gross: true, creditsLineId: true },
  });
  const remaining = subtractParts(partsOf(rows), partsOf(earlier));
  if (totalOf(remaining) <= 0) {
    throw new DocketError('conflict', `INV-${invoice.number} is credited in full.`);
  }
  if (of.kind === 'whole' && earlier.length === 0) {
    return lines;
  }
  const words = sayTo(knownLanguage(invoice.language)).partOf(`INV-${invoice.number}`);
  if (of.kind === 'lines') {
    return linesCredited(invoice, lines, { remaining, earlier }, of.lines);
  }
  const amount = of.kind === 'whole' ? totalOf(remaining) : of.amount;
  demandWithin(invoice, amount, totalOf(remaining));
  return linesOfParts(takeShare(remaining, amount), words, invoice);
}

type CreditedLine = WrittenLine & { creditsLineId: string };
/** Of an earlier credit note on the same invoice. */
type EarlierLine = { gross: bigint; creditsLineId: string | null };

function linesCredited(
  invoice: LockedInvoice,
  lines: readonly CreditedLine[],
  { remaining, earlier }: { remaining: readonly TaxPart[]; earlier: readonly EarlierLine[] },
  wanted: readonly { position: number; amount?: number }[],
): WrittenLine[] {
  if (wanted.length === 0) {
    throw invalid('lines', 'Pick the lines that are credited.');
  }
  let left = [...remaining];
  const credited = new Set<number>();
  return wanted.flatMap(({ position, amount }) => {
    const line = lines[position - 1];
    if (!line || credited.has(position)) {
      throw invalid('lines', 'One of these lines is not on the invoice, or is picked twice.');
    }
    credited.add(position);
    const own = addParts([line]);
    demandOfLine(invoice, line, amount ?? line.gross, earlier);
    const ofRate = left.filter(({ taxBp }) => taxBp === line.taxBp);
    demandWithin(invoice, amount ?? line.gross, totalOf(ofRate));
    // A line on its own is rounded as it was; where that no longer fits, its rate's rest decides.
    const share = takeShare(own, amount ?? line.gross);
    const parts = fits(share, ofRate) ? share : takeShare(ofRate, amount ?? line.gross);
    left = subtractParts(left, parts);
    const { description, creditsLineId } = line;
    return amount === undefined && parts === share
      ? [line]
      : linesOfParts(parts, description, invoice).map((part) => ({ ...part, creditsLineId }));
  });
}

function fits(share: readonly TaxPart[], left: readonly TaxPart[]): boolean {
  return subtractParts(left, share).every(({ net, tax }) => net >= 0 && tax >= 0);
}

/** Throws `invalid-input` where this and what earlier notes took of the line would be more than it came to. */
function demandOfLine(
  invoice: LockedInvoice,
  { description, gross, creditsLineId }: CreditedLine,
  amount: number,
  earlier: readonly EarlierLine[],
): void {
  const taken = earlier
    .filter((line) => line.creditsLineId === creditsLineId)
    .reduce((sum, line) => sum + toMinor(line.gross), 0);
  if (taken >= gross) {
    throw invalid('amount', `“${description}” is credited in full already. Nothing was credited now.`);
  }
  if (amount > gross - taken) {
    const left = formatMoney(gross - taken, invoice.currency, 'en');
    throw invalid('amount', `At most ${left} of “${description}” is left to credit. Nothing was credited.`);
  }
  demandWithin(invoice, amount, gross);
}

function demandWithin(invoice: LockedInvoice, amount: number, most: number): void {
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw invalid('amount', 'Write an amount above zero.');
  }
  if (amount > most) {
    const left = formatMoney(Math.max(0, most), invoice.currency, 'en');
    throw invalid('amount', `At most ${left} of that is left to credit.`);
  }
}
