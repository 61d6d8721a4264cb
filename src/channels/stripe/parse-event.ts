import { z } from 'zod';
import { fromStripeAmount } from './stripe-amount.js';
import { INVOICE_KEY, ORGANIZATION_KEY } from './stripe-payments.js';

/** What a payment provider tells, in words that any could use. Amounts are in our minor units. */
export type ProviderEvent = {
  /** When it happened, as the provider says. */
  at: Date;
  /** The invoice it was asked for, where the provider still knows. */
  invoiceId?: string;
  /** The provider's name of the payment; the same for all that happens to it. */
  paymentKey?: string;
  /** The page it was paid on. */
  pageId?: string;
} & ProviderNews;

type ProviderNews =
  | { kind: 'paid'; money: ProviderMoney }
  /** The customer has done their part; the bank takes days. */
  | { kind: 'pending'; money: ProviderMoney }
  | { kind: 'failed'; money: ProviderMoney }
  /** Everything that went back of this payment until now, not only what is new. */
  | { kind: 'refunded'; total: ProviderMoney }
  /** A refund that was on its way came back. */
  | { kind: 'refund-failed'; refundKey: string; money: ProviderMoney }
  /** The customer's bank takes the money back. */
  | { kind: 'disputed'; money: ProviderMoney };

/** `amount` is undefined where it cannot be written in minor units of the currency. */
export type ProviderMoney = { amount: number | undefined; currency: string };

const Metadata = z.record(z.string(), z.string()).nullish();
const Id = z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]).nullish();
const Envelope = z.looseObject({
  id: z.string().min(1),
  type: z.string(),
  created: z.number().int(),
  data: z.looseObject({ object: z.looseObject({ metadata: Metadata, payment_intent: Id }) }),
});
const Session = z.looseObject({
  payment_link: Id,
  payment_status: z.string(),
  amount_total: z.number().int().nullable(),
  currency: z.string().nullable(),
});
const Amounted = z.looseObject({ id: z.string(), amount: z.number().int(), currency: z.string() });
const Charge = z.looseObject({ amount_refunded: z.number().int(), currency: z.string() });
const Refund = Amounted.extend({ status: z.string().nullish() });

type Read = (object: unknown) => ProviderNews | undefined;

const READERS: Readonly<Record<string, Read>> = {
  'checkout.session.completed': readSession,
  'checkout.session.async_payment_succeeded': readSession,
  'checkout.session.async_payment_failed': (object) => ({ kind: 'failed', money: sessionMoney(object) }),
  'charge.refunded': (object) => {
    const charge = Charge.parse(object);
    return { kind: 'refunded', total: money(charge.amount_refunded, charge.currency) };
  },
  'refund.failed': readFailedRefund,
  'charge.dispute.created': (object) => {
    const { amount, currency } = Amounted.parse(object);
    return { kind: 'disputed', money: money(amount, currency) };
  },
};

/** The events that Docket asks Stripe for; `docs/operations.md` lists them. */
export const STRIPE_EVENTS = Object.keys(READERS);

/** Whose an event is: the organization written on it, or else the payment it is about. Undefined: not ours. */
export function routeOfEvent(payload: unknown): { externalId: string; ours: string } | undefined {
  const envelope = Envelope.safeParse(payload);
  if (!envelope.success || !READERS[envelope.data.type]) return undefined;
  const { metadata, payment_intent: paymentKey } = envelope.data.data.object;
  const ours = metadata?.[ORGANIZATION_KEY] ?? paymentKey;
  return ours ? { externalId: envelope.data.id, ours } : undefined;
}

/** What a delivered event says; undefined when nothing follows from it. Throws a ZodError, whose text names fields. */
export function parseStripeEvent(payload: unknown): ProviderEvent | undefined {
  const { type, created, data } = Envelope.parse(payload);
  const news = READERS[type]?.(data.object);
  if (!news) return undefined;
  const { metadata, payment_intent: paymentKey, payment_link: page } = data.object;
  const pageId = Id.safeParse(page).data;
  return {
    at: new Date(created * 1_000),
    ...(metadata?.[INVOICE_KEY] ? { invoiceId: metadata[INVOICE_KEY] } : {}),
    ...(paymentKey ? { paymentKey } : {}),
    ...(pageId ? { pageId } : {}),
    ...news,
  };
}

function readSession(object: unknown): ProviderNews | undefined {
  const { payment_status: status } = Session.parse(object);
  if (status === 'no_payment_required') return undefined;
  return { kind: status === 'paid' ? 'paid' : 'pending', money: sessionMoney(object) };
}

function sessionMoney(object: unknown): ProviderMoney {
  const { amount_total: amount, currency } = Session.parse(object);
  return money(amount ?? 0, currency ?? '');
}

function readFailedRefund(object: unknown): ProviderNews | undefined {
  const { id, amount, currency, status } = Refund.parse(object);
  return status === 'failed'
    ? { kind: 'refund-failed', refundKey: id, money: money(amount, currency) }
    : undefined;
}

function money(amount: number, given: string): ProviderMoney {
  const currency = given.toUpperCase();
  return { amount: /^[A-Z]{3}$/.test(currency) ? fromStripeAmount(amount, currency) : undefined, currency };
}
