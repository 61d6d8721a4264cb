import { DocketError } from '../../platform/errors/docket-error.js';
import { currencyDigits } from '../../platform/money/money.js';

/**
 * Digits after the point in Stripe's amounts where they are not two
 * (https://docs.stripe.com/currencies#zero-decimal). Not always those of our amounts: the króna has two here and none in ours.
 */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD JOD KWD OMR TND'.split(' ').map((code) => [code, 3])),
};
/** Three digits are written, but the last one must be 0. */
const LAST_DIGIT_ZERO = 3;
/** Stripe's own pages disagree on its digits: a hundred times too much is worse than no link. */
const UNSURE: ReadonlySet<string> = new Set(['UGX']);

/**
 * An amount in our minor units as Stripe writes it.
 * @throws DocketError `conflict` where Stripe cannot take this amount or this currency.
 */
export function toStripeAmount(amount: number, currency: string): number {
  if (UNSURE.has(currency)) {
    throw new DocketError(
      'conflict',
      `${currency} is not taken through Stripe. Record the payment by hand when it comes.`,
    );
  }
  const digits = DIGITS[currency] ?? 2;
  const shifted = shift(amount, digits - currencyDigits(currency));
  if (!Number.isSafeInteger(shifted) || (digits === LAST_DIGIT_ZERO && shifted % 10 !== 0)) {
    throw new DocketError(
      'conflict',
      `Stripe takes no fractions as small as this amount’s in ${currency}. Record the payment by hand when it comes.`,
    );
  }
  return shifted;
}

/** An amount of Stripe's in our minor units; undefined where it cannot be one of ours. */
export function fromStripeAmount(amount: number, currency: string): number | undefined {
  const shifted = shift(amount, currencyDigits(currency) - (DIGITS[currency] ?? 2));
  return Number.isSafeInteger(shifted) && !UNSURE.has(currency) ? shifted : undefined;
}

/** Divides where it is to the right, so that what does not come out whole is seen. */
function shift(amount: number, places: number): number {
  return places >= 0 ? amount * 10 ** places : amount / 10 ** -places;
}
