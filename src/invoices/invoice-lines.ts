import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { MOST_MINOR } from '../platform/money/money.js';
import { type PriceRules, priceLines } from '../platform/money/price-lines.js';
import { isTaxRate } from '../platform/money/tax-rate.js';
import type { TaxPart } from './tax-parts.js';

/** A line as somebody typed it. Amounts in minor units, quantity in thousandths, rates in basis points. */
export type TypedLine = {
  description: string;
  quantityMilli: number;
  unit: string;
  unitPrice: number;
  taxBp: number;
  discountBp: number;
};

/** A line and what it comes to. */
export type WrittenLine = TypedLine & {
  net: number;
  tax: number;
  gross: number;
  /** Of a credit note: the line of its invoice that it takes back. */
  creditsLineId?: string;
};

export const MOST_LINES = 200;
/** The longest texts, in characters. */
export const LONGEST_INVOICE_TEXT = {
  description: 500,
  unit: 20,
  title: 120,
  note: 4_000,
  reason: 500,
} as const;
const MOST_QUANTITY = 1_000_000_000;

export type InvoiceTotals = { subtotal: number; discount: number; tax: number; total: number };

/**
 * Lines as typed, tidied and priced. Throws `invalid-input`: too many lines, a text that is too long, a number that
 * cannot be, a sum below zero.
 */
export function priceTyped(
  typed: readonly TypedLine[],
  rules: PriceRules,
): { lines: WrittenLine[]; totals: InvoiceTotals } {
  if (typed.length > MOST_LINES) {
    throw invalid('lines', `An invoice has at most ${MOST_LINES} lines.`);
  }
  const tidied = typed.map(checkLine);
  const { lines, subtotal, discount, tax, total } = priceLines(tidied, rules);
  if (total < 0) {
    throw invalid('lines', 'An invoice cannot come to less than nothing. Make a credit note instead.');
  }
  return {
    lines: tidied.map((line, at) => ({ ...line, ...amountsOf(lines[at]) })),
    totals: { subtotal, discount, tax, total },
  };
}

function amountsOf(line: { net: number; tax: number; gross: number } | undefined) {
  return { net: line?.net ?? 0, tax: line?.tax ?? 0, gross: line?.gross ?? 0 };
}

function checkLine(line: TypedLine, at: number): TypedLine {
  const description = tidyText('description', line.description, `lines.${at}.description`);
  const unit = tidyText('unit', line.unit, `lines.${at}.unit`);
  const { quantityMilli, unitPrice, taxBp, discountBp } = line;
  const within = (value: number, least: number, most: number) =>
    Number.isSafeInteger(value) && value >= least && value <= most;
  const wrong =
    (description === '' && 'Say what each line is for.') ||
    (!within(quantityMilli, 1, MOST_QUANTITY) && 'A quantity is above 0 and at most 1,000,000.') ||
    (!within(unitPrice, -MOST_MINOR, MOST_MINOR) && 'That price is too large.') ||
    (!isTaxRate(taxBp) && 'A tax rate is from 0 to 100%, with at most three decimals.') ||
    (!within(discountBp, 0, 10_000) && 'A discount is from 0 to 100%.');
  if (wrong) {
    throw invalid(`lines.${at}`, wrong);
  }
  return { ...line, description, unit };
}

/** A text without what PostgreSQL refuses, trimmed. Throws `invalid-input` where it is too long. */
export function tidyText(
  kind: keyof typeof LONGEST_INVOICE_TEXT,
  typed: string,
  field: string = kind,
): string {
  const text = typed
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
  const most = LONGEST_INVOICE_TEXT[kind];
  if ([...text].length > most) {
    throw invalid(field, `At most ${most.toLocaleString('en')} characters.`);
  }
  return text;
}

/** One line for each rate of a part of what was agreed, such as a deposit. */
export function linesOfParts(
  parts: readonly TaxPart[],
  description: string,
  { pricesIncludeTax }: Pick<PriceRules, 'pricesIncludeTax'>,
): WrittenLine[] {
  return parts.map(({ taxBp, net, tax }) => ({
    description,
    quantityMilli: 1_000,
    unit: '',
    unitPrice: pricesIncludeTax ? net + tax : net,
    taxBp,
    discountBp: 0,
    net,
    tax,
    gross: net + tax,
  }));
}

/** What lines with amounts of their own come to. */
export function totalsOf(lines: readonly WrittenLine[], discount = 0): InvoiceTotals {
  const sum = (of: (line: WrittenLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    subtotal: sum(({ net }) => net),
    discount,
    tax: sum(({ tax }) => tax),
    total: sum(({ gross }) => gross),
  };
}

/** Puts these lines in the place of those that a draft has. */
export async function writeLines(
  tx: Tx,
  { organizationId, invoiceId }: { organizationId: string; invoiceId: string },
  lines: readonly WrittenLine[],
): Promise<void> {
  await tx.invoiceLine.deleteMany({ where: { invoiceId } });
  await tx.invoiceLine.createMany({
    data: lines.map((line, at) => ({ ...line, id: newId(), organizationId, invoiceId, position: at + 1 })),
  });
}

export function invalid(field: string, message: string): DocketError {
  return new DocketError('invalid-input', message, { [field]: message });
}
