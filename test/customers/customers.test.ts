import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { listCustomers } from '../../src/customers/list-customers.js';
import { readCustomer } from '../../src/customers/read-customer.js';
import { renameCustomer } from '../../src/customers/rename-customer.js';
import { setOptedOut } from '../../src/customers/set-opted-out.js';
import { assignMember } from '../../src/jobs/assign-member.js';
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

const phone = (address: string) =>
  ({ organizationId: shop.organizationId, channel: 'sms', address, at }) as const;
const come = (address: string) => shop.run((tx) => findOrCreateCustomer(tx, phone(address)));
const read = (id: string) => shop.run((tx) => readCustomer(tx, id, shop.owner));

test('ten first texts at once make one customer', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => come('+447700900777')));
  expect(new Set(all.map((one) => one.customerId)).size).toBe(1);
  expect(all.filter((one) => one.created)).toHaveLength(1);
  expect(await shop.run((tx) => tx.customer.count())).toBe(2);
  expect(await come(' +447700900777 ')).toMatchObject({ created: false, customerId: all[0]?.customerId });
});

test('the same number is another customer in another organization', async () => {
  const elsewhere = await openShop(database.db);
  const theirs = await elsewhere.run((tx) =>
    findOrCreateCustomer(tx, { ...phone('+447700900777'), organizationId: elsewhere.organizationId }),
  );
  const ours = await come('+447700900777');
  expect(ours.customerId).not.toBe(theirs.customerId);
  await expect(read(theirs.customerId)).rejects.toMatchObject({
    code: 'not-found',
    message: 'There is no such customer, or it is not yours to see.',
  });
});

test('opting out and in again is kept, said once each in the feed, and seen by who asks', async () => {
  const opt = (optedOut: boolean) =>
    shop.run((tx) => setOptedOut(tx, { ...phone('+447700900888'), optedOut }));
  const first = await opt(true);
  expect(first.changed).toBe(true);
  expect((await opt(true)).changed).toBe(false);
  expect((await come('+447700900888')).optedOut).toBe(true);
  expect((await read(first.customerId)).identities).toEqual([
    { channel: 'sms', address: '+447700900888', optedOut: true },
  ]);
  await opt(false);
  expect((await come('+447700900888')).optedOut).toBe(false);
  expect((await shop.feed('customer', first.customerId)).map((entry) => entry.type)).toEqual([
    'customer.opted-out',
    'customer.opted-in',
  ]);
});

test('a new name is kept with the old one in the feed; the same name again is nothing new', async () => {
  const rename = (name: string) =>
    shop.run((tx) =>
      renameCustomer(tx, {
        organizationId: shop.organizationId,
        customerId: shop.customerId,
        name,
        actor: { kind: 'bot' },
        at,
      }),
    );
  await rename('Tom');
  await rename(' Tom ');
  await rename('Thomas');
  expect((await read(shop.customerId)).name).toBe('Thomas');
  expect((await shop.feed('customer', shop.customerId)).map((entry) => entry.content)).toEqual([
    { changes: [{ field: 'name', from: null, to: 'Tom' }] },
    { changes: [{ field: 'name', from: 'Tom', to: 'Thomas' }] },
  ]);
});

test('a profile counts what is open', async () => {
  await shop.newJob();
  await shop.newJob();
  await shop.newQuote();
  expect(await read(shop.customerId)).toMatchObject({ openJobs: 2, openQuotes: 1, openConversations: 0 });
});

test("a technician sees the customers of their jobs; an unknown id, another's and a hidden one look alike", async () => {
  const hidden = await come('+447700900999');
  const job = await shop.newJob();
  const { memberId } = shop.technician;
  const see = (id: string) => shop.run((tx) => readCustomer(tx, id, shop.technician));
  await expect(see(shop.customerId)).rejects.toMatchObject({ code: 'not-found' });
  await shop.run((tx) =>
    assignMember(tx, {
      organizationId: shop.organizationId,
      job: { id: job.id },
      memberId,
      actor: { kind: 'system' },
      at,
    }),
  );
  expect((await see(shop.customerId)).id).toBe(shop.customerId);
  const refusals = await Promise.all(
    [hidden.customerId, newId()].map((id) => see(id).catch((error) => error)),
  );
  expect(refusals[0]).toMatchObject({ code: 'not-found', message: refusals[1].message });
  const listed = await shop.run((tx) => listCustomers(tx, shop.technician));
  expect(listed.customers.map((one) => one.id)).toEqual([shop.customerId]);
});

test('customers are listed newest first by cursor, and found by a part of name or address', async () => {
  const made: string[] = [];
  for (let i = 0; i < 4; i++) {
    made.push((await come(`+44770090050${i}`)).customerId);
  }
  const list = (filter: Parameters<typeof listCustomers>[2]) =>
    shop.run((tx) => listCustomers(tx, shop.owner, filter));
  const first = await list({ limit: 3 });
  const second = await list({ limit: 3, cursor: first.nextCursor ?? '' });
  expect([...first.customers, ...second.customers].map((one) => one.id)).toEqual([
    ...made.reverse(),
    shop.customerId,
  ]);
  expect(second.nextCursor).toBeNull();
  expect((await list({ search: '900502' })).customers).toHaveLength(1);
  expect((await list({ search: '%' })).customers).toEqual([]);
});
