import { sumAmounts, timesFraction, timesScaled } from './money.js';
import { taxTenths } from './tax-rate.js';

/** A line as it is priced. Amounts in minor units, quantity in thousandths, rates in basis points (of taxes with at most one decimal). */
export type PricedLine = {
  quantityMilli: number;
  unitPrice: number;
  taxBp: number;
  discountBp: number;
};

export type PriceRules = {
  /** Whether `unitPrice` has its tax in it already. */
  pricesIncludeTax: boolean;
  /** Where tax is rounded: for each line, or once for all lines of a rate. */
  taxRounding: 'line' | 'rate';
};

export type LineAmounts = {
  /** Quantity times price, before its discount. */
  list: number;
  discount: number;
  net: number;
  tax: number;
  gross: number;
};

export type Totals = {
  lines: LineAmounts[];
  /** One entry for each rate, the highest first. */
  taxes: { taxBp: number; net: number; tax: number }[];
  /** What the lines come to without tax; a discount is taken off already. */
  subtotal: number;
  /** What was taken off, as the prices are written. */
  discount: number;
  tax: number;
  total: number;
};

const WHOLE_BP = 10_000;

/**
 * What lines come to. Every rounding is half away from zero: a line once its discount is taken off, then the tax of
 * each line or of each rate. `subtotal` + `tax` = `total`, and the lines sum to all three.
 * @throws `invalid-input` where a sum is beyond MOST_MINOR.
 */
export function priceLines(lines: readonly PricedLine[], rules: PriceRules): Totals {
  const running = new Map<number, number>();
  const priced = lines.map((line) => {
    const list = timesScaled(line.unitPrice, line.quantityMilli, 3);
    const amount = timesScaled(
      line.unitPrice,
      BigInt(line.quantityMilli) * BigInt(WHOLE_BP - line.discountBp),
      7,
    );
    const tax = taxOf(line.taxBp, amount, rules, running);
    const net = rules.pricesIncludeTax ? amount - tax : amount;
    return { list, discount: list - amount, net, tax, gross: net + tax };
  });
  const taxes = [...new Set(lines.map(({ taxBp }) => taxBp))]
    .sort((a, b) => b - a)
    .map((taxBp) => {
      const own = priced.filter((_, at) => lines[at]?.taxBp === taxBp);
      return {
        taxBp,
        net: sumAmounts(own.map(({ net }) => net)),
        tax: sumAmounts(own.map(({ tax }) => tax)),
      };
    });
  const subtotal = sumAmounts(priced.map(({ net }) => net));
  const tax = sumAmounts(priced.map((line) => line.tax));
  return {
    lines: priced,
    taxes,
    subtotal,
    discount: sumAmounts(priced.map(({ discount }) => discount)),
    tax,
    total: sumAmounts([subtotal, tax]),
  };
}

/** With one rounding a rate, a line's tax is what the sum of its rate's tax grows by: so the lines always add up. */
function taxOf(taxBp: number, amount: number, rules: PriceRules, running: Map<number, number>): number {
  const [rate, whole] = [taxTenths(taxBp), taxTenths(WHOLE_BP)];
  const of = (taxed: number) => timesFraction(taxed, rate, rules.pricesIncludeTax ? whole + rate : whole);
  if (rules.taxRounding === 'line') {
    return of(amount);
  }
  const before = running.get(taxBp) ?? 0;
  const after = sumAmounts([before, amount]);
  running.set(taxBp, after);
  return of(after) - of(before);
}
