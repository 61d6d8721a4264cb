import type { Totals } from '../../../platform/money/price-lines.js';
import { formatMoney, formatQuantity, formatRate } from '../../../platform/money/write-money.js';
import { depositOf, isTaken, priceVersion } from '../../../quotes/price-version.js';
import type { VersionLine } from '../../../quotes/read-version.js';
import type { QuoteLineView, QuoteTotalsView } from '../views/quote-view.js';
import { fill, type QuoteWords } from '../words/quote-words.js';
import type { OpenedQuote } from './customer-quotes.js';

/** The lines with what is chosen now, and what those that count come to. */
export type Picked = {
  lines: readonly VersionLine[];
  totals: Totals;
  deposit: number;
  /** Names version and sums, so that what was seen can be told from what was sent back. */
  stamp: string;
};

/**
 * What the quote comes to with these optional lines: those that were signed once it is accepted, else those of `chosen`,
 * else those that were ticked when it was sent. An id that is none of its optional lines counts for nothing.
 */
export function priceChosen({ signed, version }: OpenedQuote, chosen: readonly string[] | undefined): Picked {
  const wanted = signed?.chosenLineIds ?? chosen;
  const lines = version.lines.map((line) =>
    line.optional && wanted ? { ...line, chosen: wanted.includes(line.id) } : line,
  );
  const totals = priceVersion(lines, version.rules);
  const deposit = signed ? signed.totals.deposit : depositOf(version.deposit, totals.total);
  return { lines, totals, deposit, stamp: `${version.number}.${totals.total}.${deposit}` };
}

/** The optional lines among those chosen, by id. */
export function chosenIds({ lines }: Picked): string[] {
  return lines.filter(({ optional, chosen }) => optional && chosen).map(({ id }) => id);
}

export function presentLines({ version }: OpenedQuote, { lines }: Picked, locale: string): QuoteLineView[] {
  const money = (amount: number) => formatMoney(amount, version.currency, locale);
  // Each for itself: a line that is left out has its price all the same.
  return lines.map((line) => {
    const [amounts] = priceVersion([{ ...line, optional: false }], version.rules).lines;
    const { list = 0, discount = 0 } = amounts ?? {};
    return {
      id: line.id,
      description: line.description,
      detail: sayDetail(line, money(line.unitPrice), locale),
      amount: money(list - discount),
      optional: line.optional,
      chosen: isTaken(line),
    };
  });
}

/** "2.5 h × £45.00, −10%"; nothing where it is one of something at its price. */
function sayDetail({ discountBp, quantityMilli, unit }: VersionLine, price: string, locale: string): string {
  const plain = quantityMilli === 1000 && unit === '' && discountBp === 0;
  const quantity = `${formatQuantity(quantityMilli, locale)}${unit ? ` ${unit}` : ''} × ${price}`;
  return plain ? '' : `${quantity}${discountBp > 0 ? `, −${formatRate(discountBp, locale)}` : ''}`;
}

export function presentTotals(
  { organization, version }: OpenedQuote,
  { deposit, stamp, totals }: Picked,
  words: QuoteWords,
  locale: string,
): QuoteTotalsView {
  const money = (amount: number) => formatMoney(amount, version.currency, locale);
  const { taxRates } = organization.settings.billing;
  const included = version.rules.pricesIncludeTax;
  const taxes = totals.taxes
    .filter(({ taxBp }) => taxBp > 0)
    .map(({ tax, taxBp }) => ({
      label: fill(included ? words.taxIncluded : words.tax, {
        name: taxRates.find(({ bp }) => bp === taxBp)?.name ?? words.taxName,
        rate: formatRate(taxBp, locale),
      }),
      amount: money(tax),
    }));
  const subtotal = { label: words.subtotal, amount: money(totals.subtotal) };
  return {
    rows: included || taxes.length === 0 ? taxes : [subtotal, ...taxes],
    total: money(totals.total),
    ...(deposit > 0 ? { deposit: money(deposit) } : {}),
    stamp,
  };
}
