import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { MOST_MINOR, toMinor } from '../platform/money/money.js';
import { type LockedInvoice, lockInvoice } from './lock-invoice.js';
import type { On } from './save-draft.js';
import { giveBack, leftOf, type Taken, takePayment, todayIn } from './take-payment.js';

/** A payment that a provider tells of. Amounts in minor units. */
export type ProviderPayment = {
  organizationId: string;
  invoiceId: string;
  /** Such as `stripe`, and its own name for the payment: the same two are taken once. */
  provider: string;
  key: string;
  amount: number;
  currency: string;
  reference: string;
};

/** Takes what a customer paid through a provider. Throws `conflict` where the invoice is in another currency. */
export async function takeFromProvider(tx: Tx, paid: ProviderPayment, at: Date): Promise<Taken> {
  const { organizationId, invoiceId, currency, provider, key, amount, reference } = paid;
  const invoice = await lockInvoice(tx, { id: invoiceId });
  if (invoice.currency !== currency.toUpperCase()) {
    const message = `INV-${invoice.number} is in ${invoice.currency}, and the payment in ${currency.toUpperCase()}.`;
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

/** The invoice that a payment was on, locked. Throws `not-found`. */
export async function lockPaid(tx: Tx, paymentId: string): Promise<LockedInvoice> {
  const payment = isId(paymentId)
    ? await tx.payment.findFirst({ where: { id: paymentId, kind: 'payment' }, select: { invoiceId: true } })
    : null;
  if (!payment) {
    throw notFound('payment');
  }
  return await lockInvoice(tx, { id: payment.invoiceId });
}
