import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enqueueOutgoing, type Outgoing } from '../../src/outbox/enqueue-outgoing.js';
import { recordStatus } from '../../src/outbox/record-status.js';
import { createSendOutgoing, type OutboxParts } from '../../src/outbox/send-outgoing.js';
import type { OutgoingItem, Sender, SendResult } from '../../src/outbox/sender.js';
import { newId } from '../../src/platform/ids.js';
import { createGate } from '../../src/vault/gate.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
let database: TestDatabase;
let shop: Shop;
let channel: ReturnType<typeof fakeChannel>;
let wakes: number[];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await openShop(database.db);
  channel = fakeChannel();
  wakes = [];
});

/** A channel that answers as it is told, first come first served, and "sent" after that. */
function fakeChannel() {
  const sent: string[] = [];
  const answers: SendResult[] = [];
  const calls: string[] = [];
  let atOnce = 0;
  let most = 0;
  const sender: Sender = {
    async send({ body }) {
      calls.push(`send ${body}`);
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
      const answer = answers.shift() ?? { outcome: 'sent', externalId: newId() };
      if (answer.outcome !== 'later' && answer.outcome !== 'refused') {
        sent.push(body);
      }
      return answer;
    },
    async find({ body }: OutgoingItem) {
      calls.push(`find ${body}`);
      return sent.includes(body) ? { externalId: `found ${body}` } : undefined;
    },
  };
  return { sender, sent, answers, calls, most: () => most };
}

function outbox(over: Partial<OutboxParts> = {}) {
  return createSendOutgoing({
    db: database.db,
    clock: { now: () => new Date() },
    logger: pino({ level: 'silent' }),
    gate: createGate(keys),
    senders: { sms: channel.sender },
    refuseAddress: async () => null,
    onRefused: async () => {},
    wakeIn: (delay) => void wakes.push(delay),
    ...over,
  });
}

const put = (body: string, over: Partial<Outgoing> = {}) =>
  shop.run((tx) =>
    enqueueOutgoing(tx, {
      organizationId: shop.organizationId,
      dedupeKey: body,
      channel: 'sms',
      thread: 'one',
      from: '+447700900500',
      to: '+447700900123',
      customerId: shop.customerId,
      messageId: newId(),
      body: screened(body),
      at: new Date(),
      ...over,
    }),
  );
const item = (dedupeKey: string) =>
  shop.run((tx) => tx.outboxItem.findFirstOrThrow({ where: { dedupeKey } }));
const dueNow = () =>
  shop.run((tx) =>
    tx.outboxItem.updateMany({
      where: { state: 'waiting' },
      data: { nextAttemptAt: new Date(Date.now() - 1_000), claimedUntil: null },
    }),
  );
const failures = async () =>
  (await shop.feed('customer', shop.customerId)).filter(({ type }) => type === 'message.failed');

test('texts of one thread go out in the order they were put in, one at a time', async () => {
  const bodies = Array.from({ length: 8 }, (_, index) => `text ${index}`);
  for (const body of bodies) {
    await put(body);
  }
  await Promise.all([outbox()(), outbox()()]);
  await outbox()();
  expect(channel.sent).toEqual(bodies);
  expect(channel.most()).toBe(1);
});

test('one that waits holds up its own thread and no other', async () => {
  channel.answers.push({ outcome: 'later', reason: 'busy' });
  await put('first');
  await outbox()();
  await put('second');
  await put('elsewhere', { thread: 'two' });
  await outbox()();
  expect(channel.sent).toEqual(['elsewhere']);
  await dueNow();
  await outbox()();
  expect(channel.sent).toEqual(['elsewhere', 'first', 'second']);
});

test('put in twice under one key, or worked on by two at once, a text is sent once', async () => {
  for (let index = 0; index < 12; index++) {
    await put(`once ${index}`, { thread: `thread ${index}` });
    await put(`once ${index}`, { thread: `thread ${index}` });
  }
  await Promise.all([outbox()(), outbox()(), outbox()()]);
  expect(channel.sent).toHaveLength(12);
  expect(new Set(channel.sent).size).toBe(12);
  expect(await item('once 3')).toMatchObject({
    state: 'sent',
    unsure: false,
    externalId: expect.any(String),
  });
});

test('a text that shows a live secret is stopped, never handed to the channel, and staff hear of it', async () => {
  await shop.run((tx) =>
    saveSecret(tx, keys, {
      organizationId: shop.organizationId,
      record: { kind: 'customer', id: shop.customerId },
      customerId: shop.customerId,
      kind: 'pin',
      sureness: 'sure',
      value: '918273',
      messageId: null,
      actor: { kind: 'system' },
      at: new Date(),
    }),
  );
  await put('your code is 91 82 73');
  await put('your phone is ready');
  await outbox()();
  expect(channel.calls).toEqual(['send your phone is ready']);
  const stopped = await item('your code is 91 82 73');
  expect(stopped).toMatchObject({ state: 'stopped', failure: 'stopped: it would have shown a secret' });
  expect(await failures()).toHaveLength(1);
  expect(JSON.stringify(await failures())).not.toMatch(/91 82 73|918273/);
});

test('the gate that fails closes: nothing leaves, and it is tried again', async () => {
  await put('hello');
  const broken = () => Promise.reject(new Error('a secret cannot be opened'));
  await outbox({ gate: broken })();
  expect(channel.calls).toEqual([]);
  expect((await item('hello')).state).toBe('waiting');
  await dueNow();
  await outbox()();
  expect(channel.sent).toEqual(['hello']);
});

test('somebody who opted out gets nothing', async () => {
  await put('hello');
  await outbox({ refuseAddress: async () => 'the customer has opted out' })();
  expect(channel.calls).toEqual([]);
  expect(await item('hello')).toMatchObject({ state: 'stopped', failure: 'the customer has opted out' });
});

test('"later" is tried again, not before the time the channel named', async () => {
  channel.answers.push({ outcome: 'later', reason: 'slow down', retryAfterMs: 120_000 });
  await put('hello');
  await outbox()();
  const waiting = await item('hello');
  expect(waiting).toMatchObject({ state: 'waiting', unsure: false, failure: 'slow down' });
  expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 110_000);
  expect(wakes).toEqual([expect.any(Number)]);
  expect(wakes[0]).toBeGreaterThanOrEqual(120_000);
  await outbox()();
  expect(channel.calls).toEqual(['send hello']);
});

test('"refused" is final, and staff hear why', async () => {
  channel.answers.push({ outcome: 'refused', reason: 'no such number' });
  const refused: string[] = [];
  await put('hello');
  await outbox({ onRefused: async (_tx, _item, reason) => void refused.push(reason) })();
  await dueNow();
  await outbox()();
  expect(channel.calls).toEqual(['send hello']);
  expect(await item('hello')).toMatchObject({ state: 'failed', failure: 'no such number' });
  expect(refused).toEqual(['no such number']);
  expect(await failures()).toHaveLength(1);
});

test('one whose sending had no answer is looked for first, and not sent again when it is there', async () => {
  channel.answers.push({ outcome: 'unsure', reason: 'timed out' });
  await put('hello');
  await outbox()();
  expect(await item('hello')).toMatchObject({ state: 'waiting', unsure: true });
  await dueNow();
  await outbox()();
  expect(channel.calls).toEqual(['send hello', 'find hello']);
  expect(await item('hello')).toMatchObject({ state: 'sent', externalId: 'found hello', unsure: false });
});

test('one whose worker died while sending is looked for, and sent when it is not there', async () => {
  await put('hello');
  await shop.run((tx) => tx.outboxItem.updateMany({ data: { unsure: true } }));
  await outbox()();
  expect(channel.calls).toEqual(['find hello', 'send hello']);
});

test.each([
  [['delivered', 'sent'], 'delivered'],
  [['sent', 'delivered', 'delivered'], 'delivered'],
  [['delivered', 'failed'], 'delivered'],
  [['failed', 'delivered', 'sent'], 'failed'],
] as const)('statuses %j end as %s', async (statuses, end) => {
  channel.answers.push({ outcome: 'sent', externalId: 'SM1' });
  await put('hello');
  const report = (status: 'sent' | 'delivered' | 'failed') =>
    shop.run((tx) =>
      recordStatus(tx, { channel: 'sms', externalId: 'SM1', status, reason: 'unreachable', at: new Date() }),
    );
  expect(await report('delivered')).toBe(false);
  await outbox()();
  for (const status of statuses) {
    expect(await report(status)).toBe(true);
  }
  expect((await item('hello')).state).toBe(end);
});
