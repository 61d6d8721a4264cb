import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readOrganization } from '../../src/accounts/read-organization.js';
import { createCustomers } from '../../src/customers/create-customers.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { createMailStops } from '../../src/customers/mail-stops.js';
import { readEmail } from '../../src/customers/set-email.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { createMailStopRoutes } from '../../src/web/portal/mail-stop/mail-stop-routes.js';
import { createServer } from '../../src/web/server.js';
import { at, clock, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

let database: TestDatabase;
let shop: Shop;
let customers: ReturnType<typeof createCustomers>;
let mailStops: ReturnType<typeof createMailStops>;
let url: string;
let close: () => Promise<unknown>;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  customers = createCustomers({
    db,
    clock,
    moveRecords: async () => {},
    screenName: async (_tx, { text }) => text,
  });
  mailStops = createMailStops({ db, clock, secrets: ['new', 'old'] });
  const accounts = { readOrganization: (id: string) => readOrganization({ db }, id) };
  const server = createServer({
    publicUrl: 'http://docket.test',
    logger: createLogger('silent'),
    machineRouters: [],
    pageRouters: [createMailStopRoutes({ accounts, mailStops, clock })],
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(async () => {
  await close();
  await database.drop();
});

const set = (email: string, staff = shop.dispatcher) => customers.setEmail(staff, shop.customerId, email);
const read = () => shop.run((tx) => readEmail(tx, shop.customerId));
const identity = () =>
  shop.run((tx) => tx.customerIdentity.findFirstOrThrow({ where: { channel: 'email' } }));

test('staff give a customer an address, change it and take it away, each in the feed', async () => {
  await set('  Tom@Example.COM ');
  await set('tom@example.com');
  expect(await read()).toMatchObject({ address: 'tom@example.com', optedOut: false });
  await set('tb@example.com');
  await set('');
  expect(await read()).toBeNull();
  const changes = (await shop.feed('customer', shop.customerId)).map(({ content }) => content);
  expect(changes).toEqual([
    { changes: [{ field: 'email', from: null, to: 'tom@example.com' }] },
    { changes: [{ field: 'email', from: 'tom@example.com', to: 'tb@example.com' }] },
    { changes: [{ field: 'email', from: 'tb@example.com', to: null }] },
  ]);
});

test('what is no single address is refused, and so is one of somebody else', async () => {
  for (const wrong of ['tom', 'a@b', 'Tom <tom@example.com>', 'a@x.com, b@x.com', 'a@x.com\nBcc: b@x.com']) {
    await expect(set(wrong)).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { email: expect.any(String) },
    });
  }
  const theirs = { organizationId: shop.organizationId, channel: 'email', address: 'eve@x.com', at } as const;
  await shop.run((tx) => findOrCreateCustomer(tx, theirs));
  await expect(set('Eve@x.com')).rejects.toMatchObject({ code: 'conflict' });
  await expect(set('a@x.com', shop.technician)).rejects.toMatchObject({ code: 'not-found' });
  const elsewhere = await openShop(database.db);
  await expect(set('a@x.com', elsewhere.owner)).rejects.toMatchObject({ code: 'not-found' });
  expect(await read()).toBeNull();
});

test('whoever opted out stays so, though staff type the address again', async () => {
  await set('tom@example.com');
  const token = mailStops.tokenFor(shop.organizationId, (await identity()).id);
  const page = `${url}/u/${token}`;
  const looked = await fetch(page);
  expect(await looked.text()).toContain('tom@example.com');
  expect((await read())?.optedOut).toBe(false);
  // As a mail program does it.
  const clicked = await fetch(page, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(clicked.status).toBe(200);
  expect((await read())?.optedOut).toBe(true);
  await set('');
  await set('tb@example.com');
  await set('tom@example.com');
  expect(await read()).toMatchObject({ address: 'tom@example.com', optedOut: true });
  const again = await fetch(page, { method: 'POST', body: new URLSearchParams({ want: 'again' }) });
  expect(await again.text()).toContain('Stop e-mails');
  expect((await read())?.optedOut).toBe(false);
  const types = (await shop.feed('customer', shop.customerId)).map(({ type }) => type);
  expect(types.filter((type) => type.startsWith('customer.opted'))).toEqual([
    'customer.opted-out',
    'customer.opted-in',
  ]);
});

test('only a link that Docket signed is one, with an older key too', async () => {
  await set('tom@example.com');
  const { id } = await identity();
  const signed = (secret: string) =>
    createMailStops({ db: database.db, clock, secrets: [secret] }).tokenFor(shop.organizationId, id);
  expect((await fetch(`${url}/u/${signed('old')}`)).status).toBe(200);
  const good = mailStops.tokenFor(shop.organizationId, id);
  const other = (await openShop(database.db)).organizationId;
  for (const token of [signed('theirs'), `${good}A`, good.slice(0, -2), mailStops.tokenFor(other, id), 'x']) {
    expect((await fetch(`${url}/u/${token}`, { method: 'POST' })).status).toBe(404);
  }
  expect((await read())?.optedOut).toBe(false);
});
