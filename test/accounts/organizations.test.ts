import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Accounts } from '../../src/accounts/accounts.js';
import { DEMO_NUMBER } from '../../src/accounts/ensure-first-organization.js';
import { createOrganizationCommand } from '../../src/cli/create-organization.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { accountsOver, memberOf, organizationOf, signInBy, staffBy } from './accounts-fixture.js';

let database: TestDatabase;
let accounts: Accounts;

beforeAll(async () => {
  database = await createTestDatabase();
  accounts = accountsOver(database.db).accounts;
});
afterAll(() => database.drop());

test('two first starts at once make one organization to try things in, and each gets a link that works', async () => {
  const [one, two] = await Promise.all([
    accounts.ensureFirstOrganization(),
    accounts.ensureFirstOrganization(),
  ]);
  expect(one.organizationId).toBe(two.organizationId);
  const later = await accounts.ensureFirstOrganization();
  for (const { signInUrl } of [one, two, later]) {
    const staff = await staffBy(accounts, await signInBy(accounts, signInUrl ?? ''));
    expect(staff).toMatchObject({ role: 'owner', organizationId: one.organizationId });
  }
  const organization = await accounts.readOrganization(one.organizationId);
  expect(organization).toMatchObject({ plan: 'pro', trade: 'it-repair', phoneNumbers: [DEMO_NUMBER] });
});

test.each([
  ['+442079460123', { timeZone: 'Europe/London', currency: 'GBP', locale: 'en-GB' }],
  ['+4930123456', { timeZone: 'Europe/Berlin', currency: 'EUR', locale: 'de-DE' }],
  ['+15550100777', { timeZone: 'America/New_York', currency: 'USD', locale: 'en-US' }],
  ['+16135550123', { timeZone: 'America/Toronto', currency: 'CAD', locale: 'en-CA' }],
])('zone, currency and locale follow the number %s', async (phone, region) => {
  const { organizationId } = await accounts.createOrganization({
    name: 'Region',
    trade: 'plumbing',
    plan: 'free',
    ownerEmail: `${newId()}@region.example`,
    phone,
  });
  expect(await accounts.readOrganization(organizationId)).toMatchObject(region);
});

test('a number belongs to one organization, and the refused one leaves nothing behind', async () => {
  const first = await organizationOf(accounts, 'Unique');
  const before = await accounts.listOrganizations();
  const again = accounts.createOrganization({
    name: 'Unique',
    trade: 'general',
    plan: 'free',
    ownerEmail: 'x@shop.example',
    phone: first.phone,
  });
  await expect(again).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(first.phone),
  });
  expect(await accounts.listOrganizations()).toEqual(before);
  const other = await organizationOf(accounts, 'Unique');
  await expect(accounts.addPhoneNumber(other.owner, first.phone)).rejects.toMatchObject({ code: 'conflict' });
});

test('organizations of one name get addresses of their own', async () => {
  const made = [
    await organizationOf(accounts, 'Café Élan & Söhne'),
    await organizationOf(accounts, 'Café Élan & Söhne'),
  ];
  const slugs = await Promise.all(
    made.map(async ({ organizationId }) => (await accounts.readOrganization(organizationId)).slug),
  );
  expect(slugs[0]).toBe('cafe-elan-sohne');
  expect(new Set(slugs).size).toBe(2);
});

test('a new organization has one standard pipeline with stages of every kind', async () => {
  const { organizationId } = await organizationOf(accounts);
  const pipelines = await database.db.withOrganization(organizationId, (tx) =>
    tx.pipeline.findMany({ include: { stages: { orderBy: { position: 'asc' } } } }),
  );
  expect(pipelines).toHaveLength(1);
  expect(pipelines[0]?.standard).toBe(true);
  expect(new Set(pipelines[0]?.stages.map(({ kind }) => kind))).toEqual(
    new Set(['open', 'internal', 'done', 'cancelled']),
  );
});

test('the command prints one line of JSON, whose key and link work', async () => {
  const lines: string[] = [];
  await createOrganizationCommand(
    {
      name: 'By Hand',
      trade: 'phone repair',
      plan: 'pro',
      ownerEmail: 'Ana@Hand.example',
      phone: '+1 (201) 555-0142',
    },
    { accounts, stdout: { write: (text: string) => lines.push(text) } },
  );
  expect(lines).toHaveLength(1);
  const { organizationId, signInUrl, apiKey } = JSON.parse(lines[0] ?? '');
  expect(await accounts.authenticateApiKey(`Bearer ${apiKey}`)).toMatchObject({ organizationId });
  const staff = await staffBy(accounts, await signInBy(accounts, signInUrl));
  expect(staff).toMatchObject({ organizationId, role: 'owner', email: 'ana@hand.example', name: 'Ana' });
  const organization = await accounts.readOrganization(organizationId);
  expect(organization).toMatchObject({ trade: 'it-repair', phoneNumbers: ['+12015550142'] });
});

test.each([
  [{ plan: 'gold' }, '--plan'],
  [{ name: ' ' }, '--name'],
  [{ trade: undefined }, '--trade'],
  [{ ownerEmail: undefined }, '--owner-email'],
  [{ ownerEmail: 'nobody' }, 'email address'],
  [{ phone: '555' }, 'country code'],
])('the command names what is wrong in %j', async (broken, named) => {
  const options = {
    name: 'X',
    trade: 'general',
    plan: 'pro',
    ownerEmail: 'x@x.example',
    phone: '+12015550143',
  };
  const stdout = { write: () => expect.unreachable() };
  await expect(createOrganizationCommand({ ...options, ...broken }, { accounts, stdout })).rejects.toThrow(
    named,
  );
});

test('settings change field by field, with an entry that says so', async () => {
  const { owner, organizationId } = await organizationOf(accounts);
  await accounts.updateOrganization(owner, { name: 'New Name', settings: { hours: 'Mon-Fri 9-17' } });
  await accounts.updateOrganization(owner, { emergencyPhone: '555-0100', settings: { replyDelayMs: 3000 } });
  expect(await accounts.readOrganization(organizationId)).toMatchObject({
    name: 'New Name',
    emergencyPhone: '555-0100',
    settings: { hours: 'Mon-Fri 9-17', replyDelayMs: 3000, photosToModel: false, claimByTechnician: true },
  });
  const entries = await database.db.withOrganization(organizationId, (tx) =>
    tx.activity.findMany({ where: { type: 'organization.changed' } }),
  );
  expect(entries).toHaveLength(2);
});

test('an API key opens its own organization only, until it is revoked', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const key = await accounts.createApiKey(ours.owner, 'Accounting');
  expect(await accounts.authenticateApiKey(`Bearer ${key}`)).toMatchObject({
    organizationId: ours.organizationId,
  });
  const [entry] = await accounts.listApiKeys(ours.owner);
  expect(entry).toMatchObject({ name: 'Accounting' });
  expect((await accounts.listApiKeys(theirs.owner)).map(({ id }) => id)).not.toContain(entry?.id);
  await expect(accounts.revokeApiKey(theirs.owner, entry?.id ?? '')).rejects.toMatchObject({
    code: 'not-found',
  });
  await accounts.revokeApiKey(ours.owner, entry?.id ?? '');
  await expect(accounts.authenticateApiKey(`Bearer ${key}`)).rejects.toMatchObject({ code: 'not-signed-in' });
});

test.each([undefined, '', 'Bearer', 'Basic abc', 'Bearer docket_notakeyofanybodyatallnotakey'])(
  'the authorization %j opens nothing',
  async (header) => {
    await expect(accounts.authenticateApiKey(header)).rejects.toMatchObject({ code: 'not-signed-in' });
  },
);

test('the stored key is not the key', async () => {
  const { apiKey } = await organizationOf(accounts);
  const stored = await database.db.global.apikey.findMany();
  expect(JSON.stringify(stored)).not.toContain(apiKey);
});

test('a technician changes no settings, whatever route leads there', async () => {
  const { owner } = await organizationOf(accounts);
  const { staff } = await memberOf(accounts, owner, 'technician');
  const refused = { code: 'not-allowed' };
  await expect(accounts.updateOrganization(staff, { name: 'Mine' })).rejects.toMatchObject(refused);
  await expect(accounts.addPhoneNumber(staff, '+12015550199')).rejects.toMatchObject(refused);
  await expect(accounts.createApiKey(staff, 'x')).rejects.toMatchObject(refused);
  await expect(accounts.listApiKeys(staff)).rejects.toMatchObject(refused);
  await expect(
    accounts.inviteMember(staff, { email: 'a@b.example', role: 'technician' }),
  ).rejects.toMatchObject(refused);
  await expect(accounts.changeMemberRole(staff, owner.memberId, 'technician')).rejects.toMatchObject(refused);
  await expect(accounts.deactivateMember(staff, staff.memberId)).rejects.toMatchObject(refused);
});
