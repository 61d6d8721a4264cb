import type Stripe from 'stripe';
import { fromStripeAmount, toStripeAmount } from './stripe-amount.js';
import { explainStripeError } from './stripe-failure.js';

/** What leads from an event back to an invoice. Written on everything that is made at Stripe. */
export const ORGANIZATION_KEY = 'docket_organization';
export const INVOICE_KEY = 'docket_invoice';

export type NewPaymentPage = {
  organizationId: string;
  invoiceId: string;
  /** What the customer reads above the amount, such as `Invoice 1042`. */
  title: string;
  /** Minor units of the currency (ISO 4217). */
  amount: number;
  currency: string;
  /** The same words make the same page, however often they are sent. */
  idempotencyKey: string;
};

export type PaymentPage = { externalId: string; url: string };

export type NewRefund = {
  organizationId: string;
  invoiceId: string;
  /** The provider's name of the payment. */
  paymentKey: string;
  amount: number;
  currency: string;
  idempotencyKey: string;
};

export type RefundAnswer = {
  /** All that went back of the payment until now, in minor units; undefined where Stripe tells later. */
  total: number | undefined;
  /** Failed ones never went; pending ones are on their way, and Stripe tells when they fail. */
  state: 'done' | 'pending' | 'failed';
};

/** What Docket asks of Stripe. Everything throws a `DocketError` with a sentence for staff. */
export type StripePayments = {
  /** A page that takes this amount once. It works until it is paid or closed. */
  openPage(page: NewPaymentPage): Promise<PaymentPage>;
  /** Nobody can begin to pay there any more; somebody who has begun may still finish. */
  closePage(externalId: string): Promise<void>;
  refund(refund: NewRefund): Promise<RefundAnswer>;
};

/**
 * Invoices are paid on Stripe's Payment Links: they last as long as an invoice is open, a Checkout Session a day.
 * `returnUrl`: where whoever has paid is sent; without it Stripe thanks them itself.
 */
export function createStripePayments(
  client: Stripe,
  { returnUrl }: { returnUrl?: string | undefined } = {},
): StripePayments {
  return {
    async openPage(page) {
      const currency = page.currency.toLowerCase();
      const amount = toStripeAmount(page.amount, page.currency);
      const metadata = metadataOf(page);
      const link = await explained(() =>
        client.paymentLinks.create(
          {
            line_items: [
              {
                quantity: 1,
                price_data: { currency, unit_amount: amount, product_data: { name: page.title } },
              },
            ],
            metadata,
            payment_intent_data: { metadata, description: page.title },
            restrictions: { completed_sessions: { limit: 1 } },
            ...(returnUrl ? { after_completion: { type: 'redirect', redirect: { url: returnUrl } } } : {}),
          },
          { idempotencyKey: page.idempotencyKey },
        ),
      );
      return { externalId: link.id, url: link.url };
    },
    async closePage(externalId) {
      await explained(() => client.paymentLinks.update(externalId, { active: false }));
    },
    async refund(refund) {
      const answer = await explained(() =>
        client.refunds.create(
          {
            payment_intent: refund.paymentKey,
            amount: toStripeAmount(refund.amount, refund.currency),
            metadata: metadataOf(refund),
            expand: ['charge'],
          },
          { idempotencyKey: refund.idempotencyKey },
        ),
      );
      const { charge } = answer;
      const total = typeof charge === 'object' ? charge?.amount_refunded : undefined;
      return {
        state: stateOf(answer.status),
        total: total === undefined ? undefined : fromStripeAmount(total, refund.currency),
      };
    },
  };
}

function metadataOf({ organizationId, invoiceId }: { organizationId: string; invoiceId: string }) {
  return { [ORGANIZATION_KEY]: organizationId, [INVOICE_KEY]: invoiceId };
}

function stateOf(status: string | null): RefundAnswer['state'] {
  if (status === 'failed' || status === 'canceled') return 'failed';
  return status === 'succeeded' ? 'done' : 'pending';
}

async function explained<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw explainStripeError(error);
  }
}
