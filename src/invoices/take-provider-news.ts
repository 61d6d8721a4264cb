import { appendActivity } from '../activity/append-activity.js';
import type { PaymentProblem } from '../activity/event-types.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import { followPayment, followRefunds } from './follow-provider.js';
import { feedOf, lockInvoice } from './lock-invoice.js';
import type { ProviderMoney, ProviderNews } from './payment-provider.js';
import type { Taken } from './take-payment.js';

/** What became of a provider's news: a payment or refund that has its receipt now; `early`: what it is about is not there yet. */
export type NewsTaken = { outcome: 'done'; taken?: Taken; invoiceId: string } | { outcome: 'early' };

export type Told = { organizationId: string; provider: string; news: ProviderNews; at: Date };

/**
 * Records what a payment provider tells, in the transaction that settles its delivery. Each payment and each refund is
 * noted once, whatever the order. What cannot be noted as it is becomes an entry in the feed that staff look at.
 */
export async function takeProviderNews(tx: Tx, told: Told): Promise<NewsTaken> {
  const { news, organizationId, provider, at } = told;
  const invoiceId = (await findPayment(tx, told))?.invoiceId ?? (await knownInvoice(tx, news.invoiceId));
  if (!invoiceId) {
    return { outcome: 'early' };
  }
  // News of one invoice is taken one after the other: what came in meanwhile is seen.
  await lockInvoice(tx, { id: invoiceId });
  const payment = await findPayment(tx, told);
  switch (news.kind) {
    case 'paid':
      return { outcome: 'done', invoiceId, ...(await takePaid(tx, told, invoiceId, news.money)) };
    case 'refunded': {
      if (!payment) return { outcome: 'early' };
      if (news.total.amount === undefined) {
        return await noteProblem(tx, told, invoiceId, 'refund-failed', news.total);
      }
      const refund = { paymentId: payment.id, total: news.total.amount, reference: '' };
      const taken = await followRefunds(tx, refund, { organizationId, actor: { kind: 'system' }, at });
      return { outcome: 'done', invoiceId, ...(taken ? { taken } : {}) };
    }
    case 'pending':
      // Told late, after the money came, it says nothing new.
      return payment
        ? { outcome: 'done', invoiceId }
        : await noteProblem(tx, told, invoiceId, 'pending', news.money);
    case 'failed':
      await tx.paymentLink.updateMany({
        where: { provider, externalId: news.pageId ?? '', state: 'open' },
        data: { state: 'expired' },
      });
      return await noteProblem(tx, told, invoiceId, 'failed', news.money);
    default:
      return await noteProblem(tx, told, invoiceId, news.kind, news.money);
  }
}

async function takePaid(
  tx: Tx,
  told: Told,
  invoiceId: string,
  { amount, currency }: ProviderMoney,
): Promise<{ taken?: Taken }> {
  const { organizationId, provider, news, at } = told;
  const key = news.paymentKey ?? '';
  try {
    if (amount === undefined || key === '') {
      throw new DocketError('conflict', 'The payment cannot be written down.');
    }
    const paid = { organizationId, invoiceId, provider, key, amount, currency, reference: '' };
    const taken = await followPayment(tx, paid, at);
    if (taken.fresh) {
      await settlePage(tx, told, invoiceId, { amount, currency });
    }
    return { taken };
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    await noteProblem(tx, told, invoiceId, 'not-taken', { amount, currency });
    return {};
  }
}

/** The page was paid; where more or less came than it asked for, staff are to see it. */
async function settlePage(
  tx: Tx,
  told: Told,
  invoiceId: string,
  money: { amount: number; currency: string },
): Promise<void> {
  const where = { provider: told.provider, externalId: told.news.pageId ?? '' };
  const page = await tx.paymentLink.findFirst({ where });
  if (!page) return;
  await tx.paymentLink.update({ where: { id: page.id }, data: { state: 'paid' } });
  const expected = toMinor(page.amount);
  if (expected !== money.amount) {
    await noteProblem(tx, told, invoiceId, 'amount', money, expected);
  }
}

async function noteProblem(
  tx: Tx,
  { organizationId, at }: Told,
  invoiceId: string,
  problem: PaymentProblem,
  { amount, currency }: ProviderMoney,
  expected?: number,
): Promise<NewsTaken> {
  const invoice = await lockInvoice(tx, { id: invoiceId });
  await appendActivity(tx, {
    organizationId,
    record: feedOf(invoice),
    actor: { kind: 'system' },
    type: 'invoice.payment-problem',
    content: {
      ...{ invoiceId, number: invoice.number ?? 0, problem, amount: amount ?? null, currency },
      ...(expected === undefined ? {} : { expected }),
    },
    at,
  });
  return { outcome: 'done', invoiceId };
}

async function findPayment(tx: Tx, { provider, news }: Told) {
  return news.paymentKey
    ? await tx.payment.findFirst({
        where: { providerKey: `${provider}:${news.paymentKey}`, kind: 'payment' },
        select: { id: true, invoiceId: true },
      })
    : null;
}

async function knownInvoice(tx: Tx, id: string | undefined): Promise<string | undefined> {
  const row = id && isId(id) ? await tx.invoice.findUnique({ where: { id }, select: { id: true } }) : null;
  return row?.id;
}
