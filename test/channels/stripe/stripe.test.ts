import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseStripeEvent, STRIPE_EVENTS } from '../../../src/channels/stripe/parse-event.js';
import { fromStripeAmount, toStripeAmount } from '../../../src/channels/stripe/stripe-amount.js';
import { createStripeClient } from '../../../src/channels/stripe/stripe-client.js';
import { createStripePayments } from '../../../src/channels/stripe/stripe-payments.js';
import { createStripeWebhook, type StripeDelivery } from '../../../src/channels/stripe/webhook.js';
import { StripeServer } from '../../fakes/stripe-server.js';
import { listen, stop } from '../start-door.js';

const stripe = new StripeServer();
const door = express();
const server = createServer(door);
const deliveries: StripeDelivery[] = [];
let url = '';
let commit: () => Promise<'received' | 'duplicate' | 'unknown-number'> = async () => 'received';

beforeAll(async () => {
  await stripe.start();
  door.use(
    createStripeWebhook({
      webhookSecret: stripe.webhookSecret,
      now: () => Date.now(),
      logger: { warn() {}, error() {} },
      async receive(delivery) {
        deliveries.push(delivery);
        return commit();
      },
    }),
  );
  url = await listen(server);
});
afterAll(() => Promise.all([stop(server), stripe.stop()]));

const client = (settings: { retries?: number; timeout?: number; secretKey?: string } = {}) =>
  createStripePayments(
    createStripeClient({ secretKey: stripe.secretKey, apiUrl: stripe.apiUrl, ...settings }),
  );
const ORGANIZATION = '0198a000-0000-7000-8000-000000000001';
const INVOICE = '0198a000-0000-7000-8000-000000000002';
let keys = 0;
const asked = (more: object = {}) => ({
  organizationId: ORGANIZATION,
  invoiceId: INVOICE,
  title: 'Invoice 1042 · Northside',
  amount: 12_500,
  currency: 'USD',
  idempotencyKey: `key-${++keys}`,
  ...more,
});

test('amounts are written with Stripe’s digits, and what it cannot take is said', () => {
  const there = [
    toStripeAmount(12_550, 'USD'),
    toStripeAmount(500, 'JPY'), // no digits, there and here
    toStripeAmount(12_340, 'KWD'), // three digits, the last one 0
    toStripeAmount(700, 'ISK'), // no digits here, two there
    toStripeAmount(900, 'MGA'), // none, where ISO 4217 has two
  ];
  expect(there).toEqual([12_550, 500, 12_340, 70_000, 900]);
  expect([
    fromStripeAmount(12_550, 'USD'),
    fromStripeAmount(500, 'JPY'),
    fromStripeAmount(12_340, 'KWD'),
    fromStripeAmount(70_000, 'ISK'),
    fromStripeAmount(900, 'MGA'),
    fromStripeAmount(70_050, 'ISK'),
  ]).toEqual([12_550, 500, 12_340, 700, 900, undefined]);
  expect(() => toStripeAmount(12_345, 'KWD')).toThrow(/Record the payment by hand/);
  expect(() => toStripeAmount(5_000, 'UGX')).toThrow(/UGX is not taken/);
});

test('a page is made once for one key, though the answer was lost, Stripe fell over, or said to wait', async () => {
  const wanted = asked();
  stripe.onNext('lost', '500');
  const page = await client().openPage(wanted);
  expect(await client().openPage(wanted)).toEqual(page);
  expect(stripe.pages).toEqual([
    expect.objectContaining({
      ...{ id: page.externalId, url: page.url, amount: 12_500, currency: 'USD' },
      metadata: { docket_organization: ORGANIZATION, docket_invoice: INVOICE },
    }),
  ]);
  stripe.onNext('hang');
  const other = asked({ amount: 700, currency: 'JPY' });
  expect(await client({ timeout: 300 }).openPage(other)).toEqual(await client().openPage(other));
  expect(stripe.pages.map(({ amount }) => amount)).toEqual([12_500, 700]);
  await client().closePage(page.externalId);
  expect(stripe.pages.map(({ active }) => active)).toEqual([false, true]);
});

test.each([
  ['it is down', () => stripe.onNext('500'), /does not answer/],
  ['it gives no answer', () => stripe.onNext('lost', 'lost'), /does not answer/],
  ['it is busy', () => stripe.onNext('429'), /busy/],
])('when %s, staff read why, and nothing is left there', async (_why, upset, sentence) => {
  const before = stripe.pages.length;
  upset();
  await expect(client({ retries: 0 }).openPage(asked())).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(sentence),
  });
  expect(stripe.pages).toHaveLength(before);
});

test('a refused key and a refused amount are sentences without what was sent', async () => {
  const wrong = client({ secretKey: 'sk_test_wrong' }).openPage(asked());
  await expect(wrong).rejects.toThrow(/does not take the key of this Docket/);
  await expect(client().openPage(asked({ amount: 20 }))).rejects.toThrow(/below the least/);
});

test('refunds: once for one key, never more than was paid', async () => {
  const page = await client().openPage(asked({ amount: 1_000 }));
  const payment = stripe.pay(page.externalId);
  const refund = asked({ paymentKey: payment.key, amount: 400 });
  const first = await client().refund(refund as never);
  expect(first).toEqual({ state: 'done', total: 400 });
  expect(await client().refund(refund as never)).toEqual(first);
  const tooMuch = client().refund(asked({ paymentKey: payment.key, amount: 700 }) as never);
  await expect(tooMuch).rejects.toThrow(/more than what is left/);
  expect(stripe.refunds.map(({ amount }) => amount)).toEqual([400]);
});

test('an event is believed by its signature alone, at most five minutes old', async () => {
  const payment = stripe.payments[0] ?? expect.fail('nothing was paid');
  const told = stripe.completed(payment);
  expect(await stripe.deliver(url, told, { secret: 'whsec_guessed' })).toBe(403);
  expect(await stripe.deliver(url, told, { secondsAgo: 301 })).toBe(403);
  const unsigned = await fetch(`${url}/webhooks/stripe/events`, {
    method: 'POST',
    body: JSON.stringify(told),
  });
  const long = await fetch(`${url}/webhooks/stripe/events`, { method: 'POST', body: 'x'.repeat(600_000) });
  expect([unsigned.status, long.status]).toEqual([403, 413]);
  expect(deliveries).toEqual([]);
  expect(await stripe.deliver(url, told)).toBe(200);
  expect(deliveries).toEqual([{ channel: 'stripe', externalId: told.id, ours: ORGANIZATION, payload: told }]);
});

test('Stripe hears 200 only once it is committed, and for what is not ours', async () => {
  const payment = stripe.payments[0] ?? expect.fail('nothing was paid');
  commit = async () => {
    throw new Error('the database is away');
  };
  expect(await stripe.deliver(url, stripe.completed(payment))).toBe(503);
  commit = async () => 'unknown-number';
  expect(await stripe.deliver(url, stripe.completed(payment))).toBe(200);
  const before = deliveries.length;
  const others = { ...stripe.completed(payment), type: 'customer.created' };
  const elsewhere = stripe.completed({ ...payment, key: '', metadata: {} });
  expect([await stripe.deliver(url, others), await stripe.deliver(url, elsewhere)]).toEqual([200, 200]);
  expect(deliveries).toHaveLength(before);
});

test('what events say, in our words and units', () => {
  const payment = {
    ...(stripe.payments[0] ?? expect.fail('nothing was paid')),
    amount: 1_500,
    currency: 'KWD',
  };
  const money = { amount: 1_500, currency: 'KWD' };
  const whose = { invoiceId: INVOICE, paymentKey: payment.key };
  const onPage = { ...whose, pageId: payment.pageId };
  payment.refunded = 400;
  expect(
    [
      stripe.completed(payment),
      stripe.completed(payment, 'unpaid'),
      stripe.settled(payment, 'succeeded'),
      stripe.settled(payment, 'failed'),
      stripe.refunded(payment),
      stripe.disputed(payment),
    ].map(parseStripeEvent),
  ).toEqual([
    { at: expect.any(Date), ...onPage, kind: 'paid', money },
    { at: expect.any(Date), ...onPage, kind: 'pending', money },
    { at: expect.any(Date), ...onPage, kind: 'paid', money },
    { at: expect.any(Date), ...onPage, kind: 'failed', money },
    { at: expect.any(Date), ...whose, kind: 'refunded', total: { amount: 400, currency: 'KWD' } },
    { at: expect.any(Date), paymentKey: payment.key, kind: 'disputed', money },
  ]);
  expect(parseStripeEvent(stripe.refundFailed(payment, 400))).toMatchObject({
    kind: 'refund-failed',
    paymentKey: payment.key,
    money: { amount: 400, currency: 'KWD' },
  });
  expect(parseStripeEvent({ ...stripe.completed(payment), type: 'payout.paid' })).toBeUndefined();
});

test('whoever sets it up reads which events to ask Stripe for', () => {
  const manual = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  expect(STRIPE_EVENTS.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
});
