import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmailSender, type EmailParts } from '../../src/channels/email/email-sender.js';
import { enqueueOutgoing, type Outgoing } from '../../src/outbox/enqueue-outgoing.js';
import { createSendOutgoing, type OutboxParts } from '../../src/outbox/send-outgoing.js';
import { newId } from '../../src/platform/ids.js';
import { createGate } from '../../src/vault/gate.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
const STOP_URL = 'https://docket.example/u/token';

/** What the server does with the next mails; it takes those after them. */
type Habit = { at: 'rcpt' | 'data'; code: number; say: string } | { at: 'data'; silent: true };
let habits: Habit[] = [];
let taken: string[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, done) {
    const [habit] = habits;
    if (habit?.at !== 'rcpt' || !('code' in habit)) return done();
    habits.shift();
    done(Object.assign(new Error(habit.say), { responseCode: habit.code }));
  },
  onData(stream, _session, done) {
    let source = '';
    stream.on('data', (chunk: Buffer) => {
      source += chunk.toString();
    });
    stream.on('end', () => {
      const habit = habits.shift();
      if (habit && 'code' in habit) {
        done(Object.assign(new Error(habit.say), { responseCode: habit.code }));
        return;
      }
      taken.push(source);
      if (!habit) done();
    });
  },
});

let database: TestDatabase;
let shop: Shop;
let smtpUrl: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  habits = [];
  taken = [];
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterEach(() => shop.run((tx) => tx.outboxItem.updateMany({ data: { state: 'stopped' } })));
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await database.drop();
});

function outbox(over: Partial<OutboxParts> = {}, mail: Partial<EmailParts> = {}) {
  return createSendOutgoing({
    db: database.db,
    clock: { now: () => new Date() },
    logger: pino({ level: 'silent' }),
    gate: createGate(keys),
    senders: {
      email: createEmailSender({
        smtpUrl,
        fromAddress: 'office@docket.example',
        readSetting: async () => ({
          name: 'Northside <Repairs>',
          accent: '#3149d0',
          language: 'en',
          replyTo: 'olga@northside.example',
          unsubscribeUrl: STOP_URL,
        }),
        readAttachment: async () => ({
          name: 'Q-12.pdf',
          contentType: 'application/pdf',
          bytes: Buffer.from('%PDF-1.7 the very bytes'),
        }),
        patienceMs: 400,
        ...mail,
      }),
    },
    refuseAddress: async () => null,
    readAttached: async () => [{ place: 'Q-12.pdf, page 1', text: 'Screen 120.00' }],
    onRefused: async () => {},
    wakeIn() {},
    ...over,
  })();
}

const put = (over: Partial<Outgoing> = {}) =>
  shop.run((tx) =>
    enqueueOutgoing(tx, {
      organizationId: shop.organizationId,
      dedupeKey: 'mail',
      channel: 'email',
      thread: 'mail',
      from: null,
      to: 'tom@example.com',
      customerId: shop.customerId,
      messageId: newId(),
      subject: screened('Your quote Q-12'),
      body: screened('Hi Tom,\n\nhere it is: https://docket.example/q/abc <b>.'),
      at: new Date(),
      ...over,
    }),
  );
const item = () => shop.run((tx) => tx.outboxItem.findFirstOrThrow({}));
const again = () =>
  shop.run((tx) =>
    tx.outboxItem.updateMany({
      data: { nextAttemptAt: new Date(Date.now() - 1_000), claimedUntil: null },
    }),
  );
const idOf = (source: string) => /^Message-ID: (.+)$/im.exec(source)?.[1];

test('a mail arrives with its subject, both forms of its words, its document and a way to stop it', async () => {
  await put({ documentIds: [newId()] });
  await outbox();
  await outbox();
  expect(taken).toHaveLength(1);
  const [mail = ''] = taken;
  expect(mail).toMatch(/^From: "?Northside <Repairs>"? <office@docket\.example>/m);
  expect(mail).toMatch(/^Reply-To: olga@northside\.example/m);
  expect(mail).toMatch(/^Subject: Your quote Q-12/m);
  expect(mail).toContain(`List-Unsubscribe: <${STOP_URL}>`);
  expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(mail).toContain('Hi Tom,');
  expect(mail).toMatch(/<a href=(?:3D)?"https:\/\/docket\.example\/q\/abc"/);
  expect(mail).toContain('&lt;b>');
  expect(mail).toContain('filename=Q-12.pdf');
  expect(mail).toContain(Buffer.from('%PDF-1.7 the very bytes').toString('base64'));
  expect(await item()).toMatchObject({ state: 'sent', externalId: idOf(mail) });
  expect(idOf(mail)).toBe(`<docket.${(await item()).id}@docket.example>`);
});

describe('a mail server that', () => {
  test.each([
    { at: 'rcpt', code: 450, say: 'greylisted, come again' },
    { at: 'data', code: 451, say: 'try later' },
  ] as const)('says $code is asked again later, with the same mail', async (habit) => {
    habits = [habit];
    await put();
    await outbox();
    expect(await item()).toMatchObject({
      state: 'waiting',
      unsure: false,
      failure: expect.stringContaining(habit.say),
    });
    await again();
    await outbox();
    expect((await item()).state).toBe('sent');
    expect(taken).toHaveLength(1);
  });

  test.each([
    { at: 'rcpt', code: 550, say: 'no such mailbox' },
    { at: 'data', code: 554, say: 'looks like spam' },
  ] as const)('says $code has refused, and staff see what it said', async (habit) => {
    habits = [habit];
    await put();
    await outbox();
    expect(await item()).toMatchObject({ state: 'failed', failure: expect.stringContaining(habit.say) });
    expect(taken).toEqual([]);
    expect((await shop.feed('customer', shop.customerId)).map(({ type }) => type)).toContain(
      'message.failed',
    );
  });

  test('cannot be reached is tried later', async () => {
    await put();
    await outbox({}, { smtpUrl: 'smtp://127.0.0.1:1' });
    expect(await item()).toMatchObject({ state: 'waiting', unsure: false });
  });

  test('takes a mail and does not answer gets the same one once more, and never a third time', async () => {
    habits = [
      { at: 'data', silent: true },
      { at: 'rcpt', code: 450, say: 'busy' },
      { at: 'data', silent: true },
    ];
    await put();
    await outbox();
    expect(await item()).toMatchObject({ state: 'waiting', unsure: true });
    await again();
    // It is busy in between: what was in doubt stays so.
    await outbox();
    expect(await item()).toMatchObject({ state: 'waiting', unsure: true });
    await again();
    await outbox();
    expect(await item()).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('may have arrived'),
    });
    await again();
    await outbox();
    expect(taken).toHaveLength(2);
    expect(idOf(taken[0] ?? '')).toBe(idOf(taken[1] ?? '-'));
  });
});

test('a worker that dies while it sends leaves a mail that is sent again under the same name', async () => {
  await put();
  const dies = createSender();
  await outbox({ senders: { email: dies } });
  expect(await item()).toMatchObject({ state: 'waiting', unsure: true });
  await again();
  await outbox();
  expect(taken.map(idOf)).toEqual([`<docket.${(await item()).id}@docket.example>`]);
  function createSender() {
    return {
      cannotBeAsked: true as const,
      find: async () => undefined,
      send: () => Promise.reject(new Error('killed')),
    };
  }
});

describe('a passcode of the customer stops a mail', () => {
  beforeEach(async () => {
    const job = await shop.newJob();
    await shop.run((tx) =>
      saveSecret(tx, keys, {
        organizationId: shop.organizationId,
        record: { kind: 'job', id: job.id },
        customerId: shop.customerId,
        kind: 'pin',
        value: '4821',
        sureness: 'sure',
        messageId: null,
        actor: { kind: 'bot' },
        at: new Date(),
      }),
    );
  });

  test.each([
    ['its subject', { subject: screened('For 4821') }, {}],
    ['its words', { body: screened('4 8 2 1 is it') }, {}],
    [
      'a document that goes along',
      { documentIds: [newId()] },
      { readAttached: async () => [{ place: 'Q-12.pdf, page 2', text: 'note: 4821' }] },
    ],
  ])('in %s', async (_where, over, parts) => {
    await put(over);
    await outbox(parts);
    expect(await item()).toMatchObject({ state: 'stopped', failure: expect.stringContaining('secret') });
    expect(taken).toEqual([]);
  });

  test('also where it was saved after a first try in doubt', async () => {
    await put({ body: screened('4821') });
    await shop.run((tx) => tx.outboxItem.updateMany({ data: { unsure: true } }));
    await outbox();
    expect((await item()).state).toBe('failed');
    expect(taken).toEqual([]);
  });
});

test('a document that nobody can look into does not leave', async () => {
  await put({ documentIds: [newId()] });
  await outbox({ readAttached: () => Promise.reject(new Error('the storage is down')) });
  expect((await item()).state).toBe('waiting');
  await again();
  await outbox({ readAttached: undefined as never });
  expect(await item()).toMatchObject({ state: 'stopped', failure: expect.stringContaining('attached') });
  expect(taken).toEqual([]);
});
