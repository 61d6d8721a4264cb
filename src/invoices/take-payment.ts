import { readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { nextNumber } from '../platform/database/next-number.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { MOST_MINOR } from '../platform/money/money.js';
import { formatMoney } from '../platform/money/write-money.js';
import { addDays, isDate, localTimeOf } from '../platform/zoned-date.js';
import { invalid, tidyText } from './invoice-lines.js';
import { firstReminder } from './issue-invoice.js';
import { demandStep, feedOf, type LockedInvoice, storedDay } from './lock-invoice.js';
import type { On } from './save-draft.js';
import { afterMoney, settlementOf } from './settlement.js';

/** How money comes and goes by hand; `link` is what a provider tells of. */
export const HAND_METHODS = ['cash', 'card', 'transfer'] as const;
export type HandMethod = (typeof HAND_METHODS)[number];
export type PayMethod = HandMethod | 'link';

/** Days back that a payment can be dated. */
const LONGEST_AGO = 366;

export type TypedPayment = {
  /** Minor units of the invoice's currency. */
  amount: number;
  method: HandMethod;
  /** The day it was paid on, `2026-03-29`; empty: today. */
  paidOn: string;
  /** What is on the bank statement or the terminal's slip; not screened yet. */
  reference: string;
  /** Made with the form: the same one is taken once, however often it is sent. */
  formId: string;
};

export type Taken = {
  paymentId: string;
  receiptNumber: number;
  /** False where the same payment had been taken before. */
  fresh: boolean;
  /** What is still to be paid, and what was paid beyond it, in minor units. */
  open: number;
  excess: number;
};

type Money = {
  kind: 'payment' | 'refund';
  amount: number;
  method: PayMethod;
  paidOn: string;
  reference: string;
  /** The same one is taken once in the organization. */
  key: string;
  refundsId?: string;
};

/**
 * Takes a payment on an issued invoice that is locked: the next receipt number, what is paid, and what that settles. More
 * than is open stays the customer's credit. The same key again changes nothing. Throws `conflict` for a draft.
 */
export async function takePayment(
  tx: Tx,
  invoice: LockedInvoice,
  { method, amount, paidOn, reference, key }: Omit<Money, 'kind' | 'refundsId'>,
  on: On,
): Promise<Taken> {
  demandStep(invoice, 'pay', on.actor);
  const again = await findTaken(tx, invoice, key);
  if (again) {
    return again;
  }
  const balance = afterMoney(invoice, 'pay', amount);
  const { open, excess, settled } = settlementOf(balance);
  const money: Money = { kind: 'payment', amount, method, paidOn, reference, key };
  const taken = await writeMoney(tx, invoice, money, on);
  await writeBalance(tx, { ...invoice, paid: balance.paid }, on.at);
  const { organizationId, actor, at } = on;
  const entry = { organizationId, record: feedOf(invoice), actor, at };
  const about = { invoiceId: invoice.id, number: invoice.number ?? 0 };
  const { currency } = invoice;
  await appendActivity(tx, {
    ...entry,
    type: 'invoice.payment',
    content: { ...about, ...taken, amount, currency, method },
  });
  if (settled && !settlementOf(invoice).settled) {
    await appendActivity(tx, { ...entry, type: 'invoice.paid', content: about });
  }
  return { ...taken, fresh: true, open, excess };
}

/**
 * Gives money of a payment back; the invoice may become open again. Throws `invalid-input` for more than is left of the
 * payment, and where it does not say why.
 */
export async function giveBack(
  tx: Tx,
  invoice: LockedInvoice,
  {
    paymentId: refundsId,
    ...money
  }: Pick<Money, 'amount' | 'method' | 'paidOn' | 'reference' | 'key'> & { paymentId: string },
  on: On,
): Promise<Taken> {
  demandStep(invoice, 'refund', on.actor);
  const again = await findTaken(tx, invoice, money.key);
  if (again) {
    return again;
  }
  const { currency } = invoice;
  const left = await leftOf(tx, refundsId);
  if (money.amount > left) {
    const most = formatMoney(left, currency, (await readOrganizationIn(tx)).locale);
    throw invalid(
      'amount',
      left > 0 ? `At most ${most} of this payment is left.` : 'All of this payment was given back.',
    );
  }
  const balance = afterMoney(invoice, 'refund', money.amount);
  const { open, excess } = settlementOf(balance);
  const taken = await writeMoney(tx, invoice, { ...money, kind: 'refund', refundsId }, on);
  await writeBalance(tx, { ...invoice, paid: balance.paid }, on.at);
  const { organizationId, actor, at } = on;
  await appendActivity(tx, {
    organizationId,
    record: feedOf(invoice),
    actor,
    type: 'invoice.refunded',
    content: {
      invoiceId: invoice.id,
      number: invoice.number ?? 0,
      ...taken,
      amount: money.amount,
      currency,
      method: money.method,
      reason: money.reference,
    },
    at,
  });
  return { ...taken, fresh: true, open, excess };
}

/** What was typed about money by hand, tidied and screened. Throws `invalid-input`. */
export async function checkMoney(
  tx: Tx,
  screen: Screen,
  invoice: LockedInvoice,
  { amount, paidOn, reference }: Pick<TypedPayment, 'amount' | 'paidOn' | 'reference'>,
  { organizationId, actor, at }: On,
): Promise<{ amount: number; paidOn: string; reference: string }> {
  const today = await todayIn(tx, at);
  const day = paidOn || today;
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > MOST_MINOR) {
    throw invalid('amount', 'Write an amount above zero.');
  }
  if (!isDate(day) || day > today || day < addDays(today, -LONGEST_AGO)) {
    throw invalid('paidOn', 'Pick the day of the payment: today, or a day of the last year.');
  }
  const text = tidyText('title', reference, 'reference');
  const { customerId } = invoice;
  const subject = { organizationId, record: feedOf(invoice), customerId, actor, at };
  const screened = text === '' ? '' : await screen(tx, { ...subject, field: 'reference', text });
  return { amount, paidOn: day, reference: screened };
}

/** The day it is where the organization is, `2026-03-29`. */
export async function todayIn(tx: Tx, at: Date): Promise<string> {
  return localTimeOf(at, (await readOrganizationIn(tx)).timeZone).date;
}

/** Stores what an invoice is paid and credited by now; reminders end with what is settled and begin again with it. */
export async function writeBalance(tx: Tx, invoice: LockedInvoice, at: Date): Promise<void> {
  const { id, paid, credited, dueOn } = invoice;
  const { settled } = settlementOf(invoice);
  const before = await tx.invoice.findUniqueOrThrow({ where: { id }, select: { settledAt: true } });
  const { timeZone, settings } = await readOrganizationIn(tx);
  const turned =
    settled === (before.settledAt !== null)
      ? {}
      : settled
        ? { settledAt: at, reminderAt: null, reminderClaimedUntil: null }
        : {
            settledAt: null,
            reminderStep: 0,
            reminderAt: dueOn && firstReminder(dueOn, settings.billing, timeZone),
          };
  await tx.invoice.update({ where: { id }, data: { paid, credited, ...turned, updatedAt: at } });
}

async function writeMoney(
  tx: Tx,
  { id: invoiceId, currency }: LockedInvoice,
  { key, paidOn, ...money }: Money,
  { organizationId, actor, at }: On,
): Promise<{ paymentId: string; receiptNumber: number }> {
  const paymentId = newId();
  const receiptNumber = await nextNumber(tx, organizationId, 'receipt');
  await tx.payment.create({
    data: {
      ...money,
      id: paymentId,
      organizationId,
      invoiceId,
      currency,
      paidOn: storedDay(paidOn),
      receiptNumber,
      providerKey: key,
      recordedBy: actor.kind === 'member' ? actor.id : null,
      createdAt: at,
    },
  });
  return { paymentId, receiptNumber };
}

/** The payment of this key, where it was taken already. Throws `conflict` where that was on another invoice. */
async function findTaken(tx: Tx, invoice: LockedInvoice, key: string): Promise<Taken | null> {
  const row = await tx.payment.findFirst({
    where: { providerKey: key },
    select: { id: true, receiptNumber: true, invoiceId: true },
  });
  if (row && row.invoiceId !== invoice.id) {
    throw new DocketError('conflict', 'This payment is on another invoice already.');
  }
  const { open, excess } = settlementOf(invoice);
  return row && { paymentId: row.id, receiptNumber: row.receiptNumber, fresh: false, open, excess };
}

/** What of a payment was not given back yet, in minor units. */
export async function leftOf(tx: Tx, paymentId: string): Promise<number> {
  const rows = await tx.payment.findMany({
    where: { OR: [{ id: paymentId, kind: 'payment' }, { refundsId: paymentId }] },
    select: { kind: true, amount: true },
  });
  return rows.reduce((sum, { kind, amount }) => sum + (kind === 'payment' ? 1 : -1) * Number(amount), 0);
}
