import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { MOST_MINOR } from '../platform/money/money.js';
import type { InvoicesParts } from './invoice-ports.js';
import { type LockedInvoice, lockInvoice } from './lock-invoice.js';
import { giveBack, type Taken, takePayment, todayIn } from './take-payment.js';

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
  /** What else must be true with it, in the same transaction. */
  also?: ((tx: Tx, taken: Taken) => Promise<void>) | undefined;
};

export type ProviderRefund = Omit<ProviderPayment, 'invoiceId' | 'currency'> & { paymentId: string };

type Parts = Pick<InvoicesParts, 'db' | 'clock'>;

/** Takes what a customer paid through a provider. Throws `conflict` where the invoice is in another currency. */
export function takeFromProvider({ db, clock }: Parts, paid: ProviderPayment): Promise<Taken> {
  const { organizationId, invoiceId, currency, also } = paid;
  return db.withOrganization(organizationId, async (tx) => {
    const invoice = await lockInvoice(tx, { id: invoiceId });
    if (invoice.currency !== currency.toUpperCase()) {
      const message = `INV-${invoice.number} is in ${invoice.currency}, and the payment in ${currency.toUpperCase()}.`;
      throw new DocketError('conflict', message);
    }
    const at = clock.now();
    const actor = { kind: 'customer', id: invoice.customerId } as const;
    const money = await moneyOf(tx, paid, at);
    const taken = await takePayment(tx, invoice, money, { organizationId, actor, at });
    await also?.(tx, taken);
    return taken;
  });
}

/** Notes what a provider gave back of one of its payments. */
export function refundByProvider({ db, clock }: Parts, refunded: ProviderRefund): Promise<Taken> {
  const { organizationId, paymentId, also } = refunded;
  return db.withOrganization(organizationId, async (tx) => {
    const invoice = await lockPaid(tx, paymentId);
    const at = clock.now();
    const money = await moneyOf(tx, refunded, at);
    const on = { organizationId, actor: { kind: 'system' } as const, at };
    const taken = await giveBack(tx, invoice, { ...money, paymentId }, on);
    await also?.(tx, taken);
    return taken;
  });
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

async function moneyOf(
  tx: Tx,
  { provider, key, amount, reference }: Pick<ProviderPayment, 'provider' | 'key' | 'amount' | 'reference'>,
  at: Date,
) {
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > MOST_MINOR) {
    throw new DocketError('invalid-input', 'A payment is above zero.');
  }
  return {
    amount,
    reference,
    method: 'link' as const,
    paidOn: await todayIn(tx, at),
    key: `${provider}:${key}`,
  };
}
