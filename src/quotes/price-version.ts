import { timesFraction } from '../platform/money/money.js';
import { type PricedLine, type PriceRules, priceLines, type Totals } from '../platform/money/price-lines.js';
import type { Deposit } from './quote-draft.js';

type OptionalLine = PricedLine & { optional: boolean; chosen: boolean };

export type VersionTotals = Pick<Totals, 'subtotal' | 'discount' | 'tax' | 'total'>;

/** What lines come to with the optional ones that are chosen; `lines` are those that count, in their order. */
export function priceVersion(lines: readonly OptionalLine[], rules: PriceRules): Totals {
  return priceLines(lines.filter(isTaken), rules);
}

/** The lines that count: those that are not optional, and the optional ones that are chosen. */
export function isTaken({ optional, chosen }: Pick<OptionalLine, 'optional' | 'chosen'>): boolean {
  return !optional || chosen;
}

/** What lines come to at least, whatever the customer picks, in minor units. */
export function leastTotal(lines: readonly OptionalLine[], rules: PriceRules): number {
  return priceLines(
    lines.filter(({ optional, unitPrice }) => !optional || unitPrice < 0),
    rules,
  ).total;
}

/** What lines come to at most. Throws `invalid-input` beyond what Docket writes down. */
export function mostTotal(lines: readonly OptionalLine[], rules: PriceRules): number {
  return priceLines(
    lines.filter(({ optional, unitPrice }) => !optional || unitPrice > 0),
    rules,
  ).total;
}

/** The deposit in minor units, rounded half away from zero; an amount is never more than the total. */
export function depositOf({ kind, value }: Deposit, total: number): number {
  switch (kind) {
    case 'none':
      return 0;
    case 'percent':
      return timesFraction(total, value, 10_000);
    case 'amount':
      return Math.min(value, total);
  }
}
