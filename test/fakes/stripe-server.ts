import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import Stripe from 'stripe';
import { event, id, keysOf, type Params, type Reply, refusal, type StripeEvent } from './stripe-shapes.js';

export type FakePage = {
  id: string;
  url: string;
  active: boolean;
  name: string;
  amount: number;
  currency: string;
  metadata: Params;
  completed: number;
};
export type FakePayment = {
  key: string;
  pageId: string;
  amount: number;
  currency: string;
  metadata: Params;
  refunded: number;
};
/** `hang`: no answer though it was done; `lost`: the connection breaks and nothing was done. */
export type Misbehaviour = 'hang' | 'lost' | '500' | '429';

/**
 * A Stripe of our own, outside of Docket: the REST API in its form encoding with Idempotency-Key, errors in its shape,
 * pages that take money once, and events with real signatures, which a test delivers how and how often it likes.
 */
export class StripeServer {
  readonly secretKey = `sk_test_${randomBytes(12).toString('hex')}`;
  readonly webhookSecret = `whsec_${randomBytes(16).toString('hex')}`;
  readonly pages: FakePage[] = [];
  readonly payments: FakePayment[] = [];
  readonly refunds: { id: string; paymentKey: string; amount: number }[] = [];
  /** What was asked, tries that were refused or lost included. */
  readonly calls: { path: string; params: Params; key: string | undefined }[] = [];
  /** While it is down every request is answered 503. */
  down = false;
  private readonly upsets: Misbehaviour[] = [];
  private readonly answered = new Map<string, { asked: string; status: number; body: object }>();
  private server: Server | undefined;
  private port = 0;

  async start(): Promise<void> {
    const app = express();
    app.use(express.urlencoded({ extended: false, limit: '1mb' }));
    app.post('/v1/payment_links', (request, response) =>
      this.answer(request, response, (asked) => this.openPage(asked)),
    );
    app.post('/v1/payment_links/:id', (request, response) =>
      this.answer(request, response, (asked) => this.changePage(String(request.params.id), asked)),
    );
    app.post('/v1/refunds', (request, response) =>
      this.answer(request, response, (asked) => this.refund(asked)),
    );
    this.server = createServer(app);
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done) ?? done(undefined));
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  environment(): Record<string, string> {
    return {
      STRIPE_SECRET_KEY: this.secretKey,
      STRIPE_WEBHOOK_SECRET: this.webhookSecret,
      STRIPE_API_URL: this.apiUrl,
    };
  }

  /** The next requests go wrong so, one after another; then as usual. */
  onNext(...upsets: Misbehaviour[]): void {
    this.upsets.push(...upsets);
  }

  /** Somebody pays on a page. Answers with the payment; its events are made by `paid` and the like. */
  pay(pageId: string, given: { amount?: number; currency?: string } = {}): FakePayment {
    const page = this.pages.find(({ id }) => id === pageId);
    if (!page?.active || page.completed > 0) throw new Error('nobody can pay on this page');
    page.completed += 1;
    const { amount = page.amount, currency = page.currency } = given;
    const payment = { key: id('pi'), pageId, amount, currency, metadata: page.metadata, refunded: 0 };
    this.payments.push(payment);
    return payment;
  }

  /** `checkout.session.completed`: with `unpaid`, the customer has done their part and their bank has not. */
  completed(payment: FakePayment, status: 'paid' | 'unpaid' = 'paid'): StripeEvent {
    return event('checkout.session.completed', this.session(payment, status));
  }

  settled(payment: FakePayment, as: 'succeeded' | 'failed'): StripeEvent {
    const type = `checkout.session.async_payment_${as}`;
    return event(type, this.session(payment, as === 'succeeded' ? 'paid' : 'unpaid'));
  }

  /** Refunded here, as in the dashboard: what Docket asked for is counted already. */
  refundHere(payment: FakePayment, amount: number): StripeEvent {
    payment.refunded += amount;
    return this.refunded(payment);
  }

  /** `charge.refunded`: says what went back until now. */
  refunded(payment: FakePayment): StripeEvent {
    return event('charge.refunded', {
      ...this.charge(payment),
      amount_refunded: payment.refunded,
      refunded: payment.refunded === payment.amount,
    });
  }

  refundFailed(payment: FakePayment, amount: number): StripeEvent {
    const { key, currency } = payment;
    return event('refund.failed', {
      ...{ id: id('re'), object: 'refund', amount, currency: currency.toLowerCase(), status: 'failed' },
      ...{ payment_intent: key, metadata: {} },
    });
  }

  /** The customer's bank takes the money back; a dispute carries nothing of ours. */
  disputed(payment: FakePayment): StripeEvent {
    const { key, amount, currency } = payment;
    return event('charge.dispute.created', {
      ...{ id: id('dp'), object: 'dispute', amount, currency: currency.toLowerCase(), payment_intent: key },
      ...{ metadata: {}, status: 'needs_response' },
    });
  }

  /** Delivers an event as Stripe does, signed now unless told otherwise. */
  async deliver(
    docketUrl: string,
    told: object,
    { secret = this.webhookSecret, secondsAgo = 0 }: { secret?: string; secondsAgo?: number } = {},
  ): Promise<number> {
    const payload = JSON.stringify(told);
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret,
      timestamp: Math.floor(Date.now() / 1_000) - secondsAgo,
    });
    const answer = await fetch(`${docketUrl}/webhooks/stripe/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Stripe-Signature': signature },
      body: payload,
    });
    return answer.status;
  }

  private session({ key, pageId, amount, currency, metadata }: FakePayment, status: string) {
    return {
      ...{ id: `cs_${key}`, object: 'checkout.session', mode: 'payment', status: 'complete' },
      ...{ amount_total: amount, currency: currency.toLowerCase(), payment_status: status },
      ...{ payment_intent: key, payment_link: pageId, metadata },
      customer_details: { email: 'payer@mail.example', name: 'Somebody Else' },
    };
  }

  private charge({ key, amount, currency, metadata }: FakePayment) {
    const money = { amount, currency: currency.toLowerCase() };
    return { id: `ch_${key}`, object: 'charge', ...money, payment_intent: key, metadata };
  }

  private openPage(asked: Params): Reply {
    const amount = Number(asked['line_items[0][price_data][unit_amount]']);
    if (amount < 50) return refusal(400, 'amount_too_small', 'Amount must be at least 50 cents');
    const page = {
      ...{ id: id('plink'), active: true, amount, completed: 0 },
      url: `https://buy.stripe.example/${randomBytes(8).toString('hex')}`,
      name: asked['line_items[0][price_data][product_data][name]'] ?? '',
      currency: (asked['line_items[0][price_data][currency]'] ?? '').toUpperCase(),
      metadata: keysOf(asked, 'metadata'),
    };
    this.pages.push(page);
    return { status: 200, body: { object: 'payment_link', ...page, currency: page.currency.toLowerCase() } };
  }

  private changePage(pageId: string, asked: Params): Reply {
    const page = this.pages.find(({ id }) => id === pageId);
    if (!page) return refusal(404, 'resource_missing', 'No such payment link');
    page.active = asked.active !== 'false';
    return { status: 200, body: { object: 'payment_link', ...page } };
  }

  private refund(asked: Params): Reply {
    const payment = this.payments.find(({ key }) => key === asked.payment_intent);
    const amount = Number(asked.amount);
    if (!payment) return refusal(404, 'resource_missing', 'No such payment_intent');
    if (payment.refunded === payment.amount)
      return refusal(400, 'charge_already_refunded', 'Already refunded');
    if (payment.refunded + amount > payment.amount) {
      return refusal(400, 'refund_amount_greater_than_charge', 'Refund amount is greater than the charge');
    }
    payment.refunded += amount;
    const refund = { id: id('re'), paymentKey: payment.key, amount };
    this.refunds.push(refund);
    return {
      status: 200,
      body: {
        ...{ ...refund, object: 'refund', status: 'succeeded', payment_intent: payment.key },
        charge: { ...this.charge(payment), amount_refunded: payment.refunded },
      },
    };
  }

  private answer(request: Request, response: Response, act: (asked: Params) => Reply): void {
    const asked = request.body as Params;
    const key = request.get('idempotency-key');
    this.calls.push({ path: request.path, params: asked, key });
    const upset = this.upsets.shift();
    if (upset === 'lost') return void request.socket.destroy();
    const reply = this.refuseFirst(request, upset) ?? this.once(`${request.path}`, key, asked, act);
    if (upset === 'hang') return;
    response.status(reply.status).setHeader('Request-Id', id('req'));
    response.json(reply.body);
  }

  private refuseFirst(request: Request, upset: Misbehaviour | undefined): Reply | undefined {
    if (this.down) return refusal(503, undefined, 'Down', 'api_error');
    if (upset === '500') return refusal(500, undefined, 'An error occurred', 'api_error');
    if (upset === '429') return refusal(429, 'rate_limit', 'Too many requests');
    const known = request.get('authorization') === `Bearer ${this.secretKey}`;
    return known ? undefined : refusal(401, undefined, 'Invalid API Key provided');
  }

  /** The same key brings the same answer; with other words it is refused. */
  private once(path: string, key: string | undefined, asked: Params, act: (asked: Params) => Reply): Reply {
    const words = `${path} ${JSON.stringify(asked)}`;
    const before = key === undefined ? undefined : this.answered.get(key);
    if (before && before.asked !== words) {
      return refusal(400, undefined, 'Keys for idempotent requests', 'idempotency_error');
    }
    const reply = before ?? act(asked);
    if (key !== undefined) this.answered.set(key, { asked: words, ...reply });
    return reply;
  }
}
