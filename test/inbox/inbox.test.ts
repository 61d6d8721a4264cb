import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProcessDeliveries, type HandleDelivery } from '../../src/inbox/process-deliveries.js';
import { createReceive, type NewDelivery, type Receive } from '../../src/inbox/receive-delivery.js';
import { newId } from '../../src/platform/ids.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
const clock = { now: () => new Date() };
const logger = pino({ level: 'silent' });
const OURS = '+447700900500';
const CHANNEL = 'test';

let database: TestDatabase;
let shop: Shop;
let receive: Receive;
let woken = 0;
let lastSid = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  await shop.run((tx) =>
    tx.phoneNumber.create({ data: { number: OURS, organizationId: shop.organizationId } }),
  );
  receive = createReceive({ pool: database.db.pool, keys, onReceived: () => (woken += 1) });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await shop.run((tx) => tx.delivery.updateMany({ data: { state: 'processed', sealedPayload: null } }));
  woken = 0;
});

const delivery = (over: Partial<NewDelivery> = {}): NewDelivery => ({
  channel: CHANNEL,
  externalId: `SM${++lastSid}`,
  ours: OURS,
  payload: { Body: 'my pin is 918273' },
  ...over,
});
const row = (externalId: string) => shop.run((tx) => tx.delivery.findFirstOrThrow({ where: { externalId } }));
const processWith = (handle: HandleDelivery) =>
  createProcessDeliveries({ db: database.db, keys, clock, logger, handlers: { [CHANNEL]: handle } });
const dueNow = () =>
  shop.run((tx) =>
    tx.delivery.updateMany({
      where: { state: 'received' },
      data: { nextAttemptAt: new Date(Date.now() - 1_000) },
    }),
  );
/** An effect in the handler's transaction that can be counted afterwards. */
const leaveMark =
  (name: string): HandleDelivery =>
  async (tx, { organizationId, externalId }) => {
    await tx.counter.create({ data: { organizationId, kind: `${name} ${externalId} ${newId()}`, value: 1 } });
  };
const marks = (name: string) =>
  shop.run((tx) => tx.counter.count({ where: { kind: { startsWith: `${name} ` } } }));

test('three hundred receivers at once, each message three times: one row and one "received" each', async () => {
  const deliveries = Array.from({ length: 100 }, () => delivery());
  const outcomes = await Promise.all([...deliveries, ...deliveries, ...deliveries].map(receive));
  expect(outcomes.filter((outcome) => outcome === 'received')).toHaveLength(100);
  expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(200);
  const ids = deliveries.map(({ externalId }) => externalId);
  expect(await shop.run((tx) => tx.delivery.count({ where: { externalId: { in: ids } } }))).toBe(100);
  expect(woken).toBeGreaterThan(0);
});

test('nothing is stored, and nobody woken, for a number that is nobody’s; the others of its batch are', async () => {
  const [lost, kept] = [delivery({ ours: '+447700900599' }), delivery()];
  const before = await countAll();
  expect(await receive(lost)).toBe('unknown-number');
  expect([await countAll(), woken]).toEqual([before, 0]);
  expect(await Promise.all([receive({ ...lost }), receive(kept)])).toEqual(['unknown-number', 'received']);
});

async function countAll(): Promise<number> {
  const client = await database.db.pool.connect();
  try {
    await client.query('SET ROLE NONE');
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM delivery');
    return rows[0]?.count ?? -1;
  } finally {
    client.release(true);
  }
}

test('what lies on disk is sealed, and gone once it is processed', async () => {
  const one = delivery();
  await receive(one);
  const stored = Buffer.from((await row(one.externalId)).sealedPayload ?? []);
  expect(stored.length).toBeGreaterThan(50);
  expect(stored.toString('latin1')).not.toMatch(/918273|Body/);
  const payloads: unknown[] = [];
  await processWith(async (_tx, { payload }) => void payloads.push(payload))();
  expect(payloads).toContainEqual(one.payload);
  expect(await row(one.externalId)).toMatchObject({ state: 'processed', sealedPayload: null, failure: null });
});

test('when the database does not take it, whoever delivers hears it', async () => {
  const broken = createReceive({
    pool: { query: () => Promise.reject(new Error('no space left')) } as never,
    keys,
    onReceived: () => (woken += 1),
  });
  await expect(broken(delivery())).rejects.toThrow('no space left');
  expect(woken).toBe(0);
});

test('a delivery that fails waits, is parked in the end, and holds up no other', async () => {
  const [bad, good] = [delivery(), delivery()];
  await Promise.all([receive(bad), receive(good)]);
  const process = processWith(async (tx, one, afterCommit) => {
    if (one.externalId === bad.externalId) {
      throw new Error('pin 918273 cannot be read');
    }
    await leaveMark('good')(tx, one, afterCommit);
  });
  await process();
  expect(await marks('good')).toBe(1);
  const failed = await row(bad.externalId);
  expect(failed).toMatchObject({ state: 'received', attempts: 1, claimedUntil: null });
  expect(failed.nextAttemptAt.getTime()).toBeGreaterThan(Date.now());
  expect(failed.failure).not.toContain('918273');
  await process();
  expect((await row(bad.externalId)).attempts).toBe(1);
  for (let tries = 0; tries < 15; tries++) {
    await dueNow();
    await process();
  }
  const parked = await row(bad.externalId);
  expect([parked.state, parked.attempts, parked.sealedPayload === null]).toEqual(['parked', 12, false]);
});

test('what one sender sends is processed in order, others meanwhile, and a failed one holds up nobody for long', async () => {
  const [ann, ben] = ['+447700900601', '+447700900602'];
  const first = delivery({ from: ann, payload: 'first' });
  const texts = [first, ...['second', 'third'].map((payload) => delivery({ from: ann, payload }))];
  for (const text of [...texts, delivery({ from: ben, payload: 'other' })]) {
    await receive(text);
  }
  const done: unknown[] = [];
  let failing = true;
  const process = processWith(async (_tx, { payload }) => {
    if (payload === 'first') {
      // Whoever is free meanwhile takes what it may.
      await expect.poll(() => done).toContain('other');
      if (failing) throw new Error('not this time');
    }
    done.push(payload);
  });
  await Promise.all([process(), process()]);
  expect(done).toEqual(['other', 'second', 'third']);
  failing = false;
  await dueNow();
  await process();
  expect(done.at(-1)).toBe('first');
  expect(await row(first.externalId)).toMatchObject({ state: 'processed', thread: null });
});

test('of a sender’s many texts none overtakes another, however many processors there are', async () => {
  const from = '+447700900603';
  const texts = Array.from({ length: 25 }, (_, index) => delivery({ from, payload: index }));
  for (const text of texts) {
    await receive(text);
  }
  const done: unknown[] = [];
  const process = processWith(async (_tx, { payload }) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
    done.push(payload);
  });
  await Promise.all([process(), process(), process()]);
  expect(done).toEqual(texts.map(({ payload }) => payload));
});

test('two processors at once do each delivery once', async () => {
  const deliveries = Array.from({ length: 30 }, () => delivery());
  await Promise.all(deliveries.map(receive));
  const processors = [processWith(leaveMark('twice')), processWith(leaveMark('twice'))];
  await Promise.all([...processors, ...processors].map((process) => process()));
  expect(await marks('twice')).toBe(30);
});

test('a crash after the effects leaves none of them, and the next try has them once', async () => {
  const one = delivery();
  await receive(one);
  const effects: string[] = [];
  let crash = true;
  const process = processWith(async (tx, opened, afterCommit) => {
    afterCommit(() => effects.push(opened.externalId));
    await leaveMark('crash')(tx, opened, afterCommit);
    if (crash) {
      throw new Error('the power went');
    }
  });
  await process();
  expect([await marks('crash'), effects]).toEqual([0, []]);
  crash = false;
  await dueNow();
  await process();
  expect([await marks('crash'), effects]).toEqual([1, [one.externalId]]);
});

test('a delivery whose worker died is done by the next when the lease has ended, and not before', async () => {
  const one = delivery();
  await receive(one);
  const lease = (claimedUntil: Date) =>
    shop.run((tx) =>
      tx.delivery.updateMany({ where: { externalId: one.externalId }, data: { claimedUntil } }),
    );
  await lease(new Date(Date.now() + 60_000));
  await processWith(leaveMark('lease'))();
  expect(await marks('lease')).toBe(0);
  await lease(new Date(Date.now() - 1));
  await processWith(leaveMark('lease'))();
  expect(await marks('lease')).toBe(1);
});
