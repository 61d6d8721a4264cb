import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../src/activity/verify-chain.js';
import { moveOfCustomer } from '../../src/app/customer-ports.js';
import { openConversation } from '../../src/conversations/open-conversation.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { joinCustomers, readJoinedInto } from '../../src/customers/join-customers.js';
import { listCustomers } from '../../src/customers/list-customers.js';
import { readCustomer } from '../../src/customers/read-customer.js';
import { renameCustomer } from '../../src/customers/rename-customer.js';
import { newId } from '../../src/platform/ids.js';
import { at, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

const PHONE = '+447700900555';
const SLACK = 'T1/U1';

async function come(channel: 'sms' | 'slack', address: string, on = shop): Promise<string> {
  const { organizationId } = on;
  const found = await on.run((tx) => findOrCreateCustomer(tx, { organizationId, channel, address, at }));
  return found.customerId;
}

const join = (keep: string, other: string) =>
  shop.run((tx) =>
    joinCustomers(tx, moveOfCustomer, {
      organizationId: shop.organizationId,
      keep,
      other,
      actor: { kind: 'member', id: shop.owner.memberId },
      at,
    }),
  );

/** A conversation with a message and a sealed secret. */
async function talkWith(customerId: string, channel: 'sms' | 'slack', address: string): Promise<string> {
  const { organizationId } = shop;
  return await shop.run(async (tx) => {
    const { id } = await openConversation(tx, {
      organizationId,
      customerId,
      channel,
      address,
      ourAddress: 'ours',
      trade: 'it-repair',
      language: 'en',
      intake: {},
      actor: { kind: 'customer', id: customerId },
      at,
    });
    await tx.message.create({
      data: {
        id: newId(),
        organizationId,
        conversationId: id,
        direction: 'in',
        authorKind: 'customer',
        authorId: customerId,
        channel,
        text: 'hello',
      },
    });
    await tx.secret.create({
      data: {
        id: newId(),
        organizationId,
        customerId,
        recordKind: 'conversation',
        recordId: id,
        kind: 'pin',
        sureness: 'sure',
        sealed: Buffer.from('sealed'),
        keyVersion: 'k1',
        long: false,
      },
    });
    return id;
  });
}

test('a phone number and a Slack user become one customer, with everything of both, in one feed each', async () => {
  const texting = await come('sms', PHONE);
  const slacking = await come('slack', SLACK);
  const { organizationId } = shop;
  const actor = { kind: 'system' } as const;
  await shop.run((tx) =>
    renameCustomer(tx, { organizationId, customerId: slacking, name: 'Ann', actor, at }),
  );
  const conversations = [await talkWith(texting, 'sms', PHONE), await talkWith(slacking, 'slack', SLACK)];
  await join(texting, slacking);
  await join(texting, slacking);

  const profile = await shop.run((tx) => readCustomer(tx, texting, shop.owner));
  expect(profile.name).toBe('Ann');
  expect(profile.identities.map(({ address }) => address).sort()).toEqual([PHONE, SLACK].sort());
  expect(profile.openConversations).toBe(2);
  await shop.run(async (tx) => {
    expect(await tx.conversation.count({ where: { id: { in: conversations }, customerId: texting } })).toBe(
      2,
    );
    expect(await tx.secret.count({ where: { customerId: texting } })).toBe(2);
    expect(await tx.message.count({ where: { authorId: texting } })).toBe(2);
    for (const id of [texting, slacking]) {
      const { problems, entries } = await verifyChain(tx, { kind: 'customer', id });
      expect(problems).toEqual([]);
      expect(entries).toBeGreaterThan(0);
    }
  });
  expect((await shop.feed('customer', texting)).map(({ type }) => type)).toEqual(['customer.joined']);
  expect((await shop.feed('customer', slacking)).map(({ type }) => type)).toEqual([
    'fact.changed',
    'customer.joined-into',
  ]);
  // What comes from either address from now on is theirs; the other one is in no list any more.
  expect(await come('slack', SLACK)).toBe(texting);
  expect(await shop.run((tx) => readJoinedInto(tx, slacking))).toBe(texting);
  const { customers } = await shop.run((tx) => listCustomers(tx, shop.owner));
  expect(customers.map(({ id }) => id)).not.toContain(slacking);
  await expect(shop.run((tx) => readCustomer(tx, slacking, shop.owner))).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a customer of another organization is not there, and nothing is joined twice over', async () => {
  const elsewhere = await openShop(database.db);
  const theirs = await come('slack', SLACK, elsewhere);
  const [one, two, three] = [
    await come('sms', PHONE),
    await come('slack', SLACK),
    await come('slack', 'T1/U2'),
  ];
  await expect(join(one, theirs)).rejects.toMatchObject({ code: 'not-found' });
  await expect(join(theirs, one)).rejects.toMatchObject({ code: 'not-found' });
  await expect(join(one, one)).rejects.toMatchObject({ code: 'invalid-input' });
  await join(one, two);
  await expect(join(three, two)).rejects.toMatchObject({ code: 'conflict' });
  await expect(join(two, three)).rejects.toMatchObject({ code: 'conflict' });
  expect(await come('slack', SLACK, elsewhere)).toBe(theirs);
});

test('what comes in while two are joined is the one’s who stays', async () => {
  const texting = await come('sms', PHONE);
  const slacking = await come('slack', SLACK);
  const [, ...arrived] = await Promise.all([
    join(texting, slacking),
    ...Array.from({ length: 5 }, () => come('slack', SLACK)),
  ]);
  expect(arrived.every((id) => id === texting || id === slacking)).toBe(true);
  expect(await come('slack', SLACK)).toBe(texting);
});

test('two who join the same pair the other way round end with one customer', async () => {
  const [one, two] = [await come('sms', PHONE), await come('slack', SLACK)];
  const outcomes = await Promise.allSettled([join(one, two), join(two, one)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const left = await shop.run((tx) =>
    tx.customer.count({ where: { id: { in: [one, two] }, joinedInto: null } }),
  );
  expect(left).toBe(1);
});
