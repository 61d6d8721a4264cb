import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appendActivity } from '../../src/activity/append-activity.js';
import type { RecordRef } from '../../src/activity/record.js';
import { verifyChain } from '../../src/activity/verify-chain.js';
import { createClosing, readStoredTexts } from '../../src/app/record-ports.js';
import { createScreening } from '../../src/app/screening.js';
import { openConversation } from '../../src/conversations/open-conversation.js';
import { writeInbound } from '../../src/conversations/write-message.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { newId } from '../../src/platform/ids.js';
import { destroySecrets } from '../../src/vault/destroy-secrets.js';
import { createGate } from '../../src/vault/gate.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { createReveal } from '../../src/vault/reveal.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { screenKnownSecrets } from '../../src/vault/screen-stored.js';
import { at, clock, openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
const actor = { kind: 'system' } as const;
let database: TestDatabase;
let shop: Shop;
let job: RecordRef;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await openShop(database.db);
  job = { kind: 'job', id: (await shop.newJob()).id };
});

type Over = Partial<Parameters<typeof saveSecret>[2]>;
const save = (value: string, over: Over = {}) =>
  shop.run((tx) =>
    saveSecret(tx, keys, {
      organizationId: shop.organizationId,
      record: job,
      customerId: shop.customerId,
      kind: 'pin',
      sureness: 'sure',
      value,
      messageId: null,
      actor,
      at,
      ...over,
    }),
  );
const secrets = () => shop.run((tx) => tx.secret.findMany({ orderBy: { id: 'asc' } }));
const feed = async () => (await shop.feed('job', job.id)).map(({ type }) => type);
const hits = (customerId: string | null, text: string) =>
  shop.run((tx) => createGate(keys)(tx, { customerId, texts: [{ place: 'text', text }] }));

async function anotherCustomer(): Promise<string> {
  const address = { organizationId: shop.organizationId, channel: 'sms', address: '+447700900999' } as const;
  return (await shop.run((tx) => findOrCreateCustomer(tx, { ...address, at }))).customerId;
}

async function converse(text: string): Promise<string> {
  return await shop.run(async (tx) => {
    const conversation = await openConversation(tx, {
      organizationId: shop.organizationId,
      customerId: shop.customerId,
      channel: 'sms',
      address: '+447700900123',
      ourAddress: '+447700900000',
      trade: 'it-repair',
      language: 'en',
      intake: {},
      actor,
      at,
    });
    const linked = { recordKind: job.kind, recordId: job.id };
    await tx.conversation.update({ where: { id: conversation.id }, data: linked });
    const id = newId();
    const said = { id, externalId: id, asked: null, photos: 0, at };
    await writeInbound(tx, { conversation: { ...conversation, ...linked }, text: screened(text), ...said });
    return id;
  });
}

test('the same value on the same record is kept once; on another record it is another', async () => {
  const [one, two] = [await save('4821'), await save('4821')];
  expect(two).toBe(one);
  const elsewhere = { kind: 'quote', id: (await shop.newQuote()).id } as const;
  expect(await save('4821', { record: elsewhere })).not.toBe(one);
  expect((await feed()).filter((type) => type === 'secret.saved')).toHaveLength(1);
});

test('nothing readable of it is in its row or in the feed', async () => {
  await save('quokka-lantern-31', { kind: 'password' });
  const [row] = await secrets();
  expect(Buffer.from(row?.sealed ?? []).toString('latin1')).not.toContain('quokka');
  expect(JSON.stringify(await shop.feed('job', job.id))).not.toContain('quokka');
});

test.each(['your pin is 4821.', 'it is 48 21', '4-8-2-1', '４８２１', 'four eight two one'])(
  'the gate stops a short secret on its way to its own customer: %s',
  async (text) => {
    const secretId = await save('4821');
    expect(await hits(shop.customerId, text)).toEqual([{ secretId, place: 'text' }]);
  },
);

test.each(['your reference is 148210', 'call 0207 482 1999', 'unit 4822'])(
  'the gate lets other numbers pass: %s',
  async (text) => {
    await save('4821');
    expect(await hits(shop.customerId, text)).toEqual([]);
  },
);

test('a short secret is no secret in another customer’s text; a long one is, for everybody', async () => {
  await save('4821');
  const other = await anotherCustomer();
  expect(await hits(other, 'building 4821')).toEqual([]);
  expect(await hits(null, 'building 4821')).toEqual([]);
  const long = await save('Wombat!Teapot9', { kind: 'password' });
  for (const customerId of [shop.customerId, other, null]) {
    expect(await hits(customerId, 'login with wombat!teapot9 please')).toEqual([
      { secretId: long, place: 'text' },
    ]);
  }
});

test('a destroyed secret stops nothing any more', async () => {
  await save('4821');
  await shop.run((tx) =>
    destroySecrets(tx, keys, readStoredTexts, {
      organizationId: shop.organizationId,
      record: job,
      reason: 'done',
      actor,
      at,
    }),
  );
  expect(await hits(shop.customerId, 'pin 4821')).toEqual([]);
});

const close = () =>
  shop.run((tx) =>
    createClosing(keys)(tx, {
      organizationId: shop.organizationId,
      record: job,
      customerId: shop.customerId,
      reason: 'done',
      actor,
      at,
    }),
  );
const chain = () => shop.run((tx) => verifyChain(tx, job));
const messageText = async (id: string) =>
  (await shop.run((tx) => tx.message.findUniqueOrThrow({ where: { id } }))).text;

test('closing takes ciphertext and key, and the secret out of every text that still held it', async () => {
  const messageId = await converse('tried 4 8 2 1 and it worked, unit 14821');
  await shop.run(async (tx) => {
    const record = { organizationId: shop.organizationId, record: job, actor, at };
    const changes = [{ field: 'fault', from: null, to: 'locked with 4821' }];
    await appendActivity(tx, { ...record, type: 'job.changed', content: { changes } });
    await tx.job.update({
      where: { id: job.id },
      data: { title: 'Galaxy 4821', details: { fault: 'locked, 4821' } },
    });
  });
  await save('4821');
  await close();
  expect(await secrets()).toMatchObject([{ sealed: null, keyVersion: null, destroyedAt: at }]);
  expect(await messageText(messageId)).toMatch(/^tried \[.* saved\] and it worked, unit 14821$/);
  const row = await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id: job.id } }));
  const written = JSON.stringify([row, await shop.feed('job', job.id)]);
  expect(withoutIds(written)).not.toContain('4821');
  expect(await feed()).toEqual(expect.arrayContaining(['secret.screened', 'secret.destroyed']));
  expect(await chain()).toMatchObject({ erased: 1, problems: [] });
});

test('when closing fails in the middle, everything is as it was', async () => {
  const messageId = await converse('tried 4821');
  await save('4821');
  const failing = shop.run(async (tx) => {
    await createClosing(keys)(tx, {
      organizationId: shop.organizationId,
      record: job,
      customerId: shop.customerId,
      reason: 'done',
      actor,
      at,
    });
    throw new Error('the disk is full');
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await messageText(messageId)).toBe('tried 4821');
  const [row] = await secrets();
  expect([row?.destroyedAt, row?.sealed === null]).toEqual([null, false]);
  expect(await feed()).not.toContain('secret.destroyed');
  expect((await chain()).problems).toEqual([]);
});

test('what becomes known as a secret leaves earlier texts; a year or a single digit stays until the closing', async () => {
  const messageId = await converse('Potoroo-4 is my macbook from 2013, 2nd floor');
  const secretIds = [await save('Potoroo-4'), await save('2013'), await save('2')];
  const screening = { organizationId: shop.organizationId, record: job, secretIds, actor, at };
  await shop.run((tx) => screenKnownSecrets(tx, keys, readStoredTexts, screening));
  expect(await messageText(messageId)).toMatch(/^\[.* saved\] is my macbook from 2013, 2nd floor$/);
});

test('what is typed into a closed job, or a customer’s name, leaves the text and is not kept', async () => {
  const screen = createScreening(keys);
  const typed = { organizationId: shop.organizationId, actor, at, text: 'ok, passcode is 918273' };
  const records: RecordRef[] = [job, { kind: 'customer', id: shop.customerId }];
  await shop.run((tx) => tx.job.update({ where: { id: job.id }, data: { state: 'done', closedAt: at } }));
  for (const record of records) {
    expect(await shop.run((tx) => screen(tx, { ...typed, record }))).toMatch(
      /^ok, passcode is \[.* saved\]$/,
    );
  }
  expect(await secrets()).toEqual([]);
});

test('what is typed into a conversation on a job is destroyed with the job', async () => {
  const messageId = await converse('hello');
  const { conversationId } = await shop.run((tx) =>
    tx.message.findUniqueOrThrow({ where: { id: messageId } }),
  );
  const record: RecordRef = { kind: 'conversation', id: conversationId };
  const typed = { organizationId: shop.organizationId, record, actor, at, text: 'passcode 918273.jpg' };
  await shop.run((tx) => createScreening(keys)(tx, typed));
  expect(await secrets()).toMatchObject([
    { recordKind: 'job', recordId: job.id, customerId: shop.customerId },
  ]);
});

const reveal = (secretId: string, reason: string, may = true) =>
  createReveal({ db: database.db, keys, clock, mayReveal: async () => may })({
    organizationId: shop.organizationId,
    memberId: shop.technician.memberId,
    jobId: job.id,
    secretId,
    reason,
  });

test('a reveal says in the feed who looked and why, without what the reason gives away', async () => {
  const id = await save('918273');
  const shown = await reveal(id, 'customer says 918273 fails, other pin is 447120');
  expect(shown).toEqual({ kind: 'pin', value: '918273' });
  const [look] = (await shop.feed('job', job.id)).filter(({ type }) => type === 'secret.revealed');
  expect(look?.actorId).toBe(shop.technician.memberId);
  expect(JSON.stringify(look?.content)).toMatch(/customer says \[.* saved\] fails/);
  expect(JSON.stringify(look?.content)).not.toContain('447120');
});

test('without a reason, without being allowed, of another job or once destroyed, nothing is shown', async () => {
  const id = await save('918273');
  const elsewhere = await save('918273', { record: { kind: 'job', id: (await shop.newJob()).id } });
  await expect(reveal(id, ' x ')).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(reveal(id, 'to test it', false)).rejects.toMatchObject({ code: 'not-found' });
  await expect(reveal(elsewhere, 'to test it')).rejects.toMatchObject({ code: 'not-found' });
  await close();
  await expect(reveal(id, 'to test it')).rejects.toMatchObject({ code: 'not-found' });
  expect(await feed()).not.toContain('secret.revealed');
});
