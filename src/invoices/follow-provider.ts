import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { MOST_MINOR, toMinor } from '../platform/money/money.js';
import { lockInvoice } from './lock-invoice.js';
import { lockPaid, type ProviderPayment } from './provider-payments.js';
import type { On } from './save-draft.js';
import { giveBack, leftOf, type Taken, takePayment, todayIn } from './take-payment.js';

/**
 * Takes what a customer paid through a provider, once for its key. Throws `conflict` where the invoice is in another
 * currency, or a draft.
 */
export async function followPayment(tx: Tx, paid: Omit<ProviderPayment, 'also'>, at: Date): Promise<Taken> {
  const { organizationId, invoiceId, provider, key, amount, reference } = paid;
  const invoice = await lockInvoice(tx, { id: invoiceId });
  const currency = paid.currency.toUpperCase();
  if (invoice.currency !== currency) {
    const message = `INV-${invoice.number} is in ${invoice.currency}, and the payment in ${currency}.`;
    throw new DocketError('conflict', message);
  }
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > MOST_MINOR) {
    throw new DocketError('invalid-input', 'A payment is above zero.');
  }
  const actor = { kind: 'customer', id: invoice.customerId } as const;
  const paidOn = await todayIn(tx, at);
  const money = { amount, reference, method: 'link' as const, paidOn, key: `${provider}:${key}` };
  return await takePayment(tx, invoice, money, { organizationId, actor, at });
}

/**
 * Notes what a provider gave back of one of its payments, by all that it has given back until now: told twice or out of
 * order, nothing is noted twice. Undefined where all of it was noted before.
 */
export async function followRefunds(
  tx: Tx,
  { paymentId, total, reference }: { paymentId: string; total: number; reference: string },
  on: On,
): Promise<Taken | undefined> {
  const invoice = await lockPaid(tx, paymentId);
  const payment = await tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const fresh = total - (toMinor(payment.amount) - (await leftOf(tx, paymentId)));
  if (fresh <= 0) {
    return undefined;
  }
  const key = `${payment.providerKey}:refunded:${total}`;
  const paidOn = await todayIn(tx, on.at);
  return await giveBack(
    tx,
    invoice,
    { amount: fresh, method: 'link', paidOn, reference, key, paymentId },
    on,
  );
}
