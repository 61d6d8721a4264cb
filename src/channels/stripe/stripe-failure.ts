import Stripe from 'stripe';
import { DocketError } from '../../platform/errors/docket-error.js';

const NOTHING = 'Nothing was done.';

/** Stripe's codes that staff can do something about. */
const SENTENCES: Readonly<Record<string, string>> = {
  amount_too_small:
    'The amount is below the least that Stripe takes. Record the payment by hand when it comes.',
  amount_too_large: 'The amount is above the most that Stripe takes at once. Ask for it in parts.',
  charge_already_refunded: 'This payment was refunded in full already.',
  refund_amount_greater_than_charge: 'That is more than what is left of this payment.',
  balance_insufficient: `The balance at Stripe does not cover this refund. ${NOTHING}`,
  insufficient_funds: `The balance at Stripe does not cover this refund. ${NOTHING}`,
};

/**
 * What Stripe's client threw, in one sentence that staff may read. Stripe's own words stay in the cause: they can
 * repeat what was sent.
 */
export function explainStripeError(error: unknown): DocketError {
  if (error instanceof DocketError) return error;
  const options = { cause: error };
  const { StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors;
  const { StripeAuthenticationError, StripePermissionError, StripeError } = Stripe.errors;
  if (error instanceof StripeAuthenticationError || error instanceof StripePermissionError) {
    return new DocketError(
      'unavailable',
      `Stripe does not take the key of this Docket. ${NOTHING} Whoever runs Docket must set STRIPE_SECRET_KEY anew.`,
      {},
      options,
    );
  }
  if (error instanceof StripeRateLimitError) {
    return new DocketError('unavailable', `Stripe is busy. ${NOTHING} Try again in a minute.`, {}, options);
  }
  if (error instanceof StripeConnectionError || error instanceof StripeAPIError) {
    return new DocketError(
      'unavailable',
      'Stripe does not answer. Try again in a minute: it is done once, however often you try.',
      {},
      options,
    );
  }
  const code = error instanceof StripeError ? error.code : undefined;
  return new DocketError(
    'conflict',
    SENTENCES[code ?? ''] ?? `Stripe refused this${code ? ` (${code})` : ''}. ${NOTHING}`,
    {},
    options,
  );
}
