import {
  allocate,
  type Dinero,
  dinero,
  halfAwayFromZero,
  multiply,
  toSnapshot,
  transformScale,
} from 'dinero.js/bigint';
import { DocketError } from '../errors/docket-error.js';

/** The largest sum Docket writes down, in minor units: far above any bill, far below what a number holds exactly. */
export const MOST_MINOR = 1_000_000_000_000;

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217, by the runtime's own table). */
export function currencyDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** An amount as a row holds it, in minor units. Throws where it is beyond what a number holds exactly. */
export function toMinor(stored: bigint): number {
  const amount = Number(stored);
  if (!Number.isSafeInteger(amount)) {
    throw new Error('an amount is beyond what a number holds exactly');
  }
  return amount;
}

/**
 * `amount` × `factor` / 10^`scale`, rounded half away from zero to whole minor units. Throws `invalid-input` beyond
 * MOST_MINOR.
 */
export function timesScaled(amount: number, factor: number | bigint, scale: number): number {
  const product = multiply(plain(amount), { amount: BigInt(factor), scale: BigInt(scale) });
  return checked(toSnapshot(transformScale(product, 0n, halfAwayFromZero)).amount);
}

/** `amount` × `numerator` / `denominator` (above zero), rounded half away from zero. Throws as `timesScaled`. */
export function timesFraction(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return checked(product < 0n ? -rounded : rounded);
}

/**
 * Parts of `total` in proportion to `weights` (not negative, not all zero) that always sum to it; what does not
 * divide goes to the first parts, a minor unit each.
 */
export function splitAmount(total: number, weights: readonly number[]): number[] {
  return allocate(plain(total), weights.map(BigInt)).map((part) => toMinor(toSnapshot(part).amount));
}

/** Sums amounts. Throws `invalid-input` beyond MOST_MINOR. */
export function sumAmounts(amounts: readonly number[]): number {
  return checked(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
}

function plain(amount: number): Dinero<bigint, string> {
  return dinero({ amount: BigInt(amount), currency: { code: 'XXX', base: 10n, exponent: 0n } });
}

function checked(amount: bigint): number {
  if (amount > BigInt(MOST_MINOR) || amount < -BigInt(MOST_MINOR)) {
    throw new DocketError('invalid-input', 'That sum is too large. Check quantities and prices.');
  }
  return Number(amount);
}
