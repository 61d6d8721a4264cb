import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Accounts } from '../../src/accounts/accounts.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import {
  accountsOver,
  type Mail,
  memberOf,
  organizationOf,
  signInBy,
  staffBy,
  tokenOf,
} from './accounts-fixture.js';

let database: TestDatabase;
let accounts: Accounts;
let mailing: Accounts;
let mails: Mail[];

beforeAll(async () => {
  database = await createTestDatabase();
  accounts = accountsOver(database.db).accounts;
  ({ accounts: mailing, mails } = accountsOver(database.db, { mail: true }));
});
afterAll(() => database.drop());

const linkIn = (mail: Mail | undefined) => /http\S+/.exec(mail?.text ?? '')?.[0] ?? '';
const refused = { code: 'not-allowed' };

test('the last owner can neither go nor become less', async () => {
  const { owner } = await organizationOf(accounts);
  await expect(accounts.deactivateMember(owner, owner.memberId)).rejects.toMatchObject({ code: 'conflict' });
  await expect(accounts.changeMemberRole(owner, owner.memberId, 'admin')).rejects.toMatchObject({
    code: 'conflict',
  });
  await accounts.changeMemberRole(owner, owner.memberId, 'owner');
});

test('two owners who remove each other at once leave one', async () => {
  const { owner } = await organizationOf(accounts);
  const second = await memberOf(accounts, owner, 'owner');
  const outcomes = await Promise.allSettled([
    accounts.deactivateMember(owner, second.staff.memberId),
    accounts.deactivateMember(second.staff, owner.memberId),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('an admin manages members up to dispatcher and no further', async () => {
  const { owner } = await organizationOf(accounts);
  const { staff: admin } = await memberOf(accounts, owner, 'admin');
  const { staff: technician } = await memberOf(accounts, owner, 'technician');
  await accounts.changeMemberRole(admin, technician.memberId, 'dispatcher');
  await expect(accounts.changeMemberRole(admin, technician.memberId, 'admin')).rejects.toMatchObject(refused);
  await expect(accounts.changeMemberRole(admin, owner.memberId, 'technician')).rejects.toMatchObject(refused);
  await expect(accounts.deactivateMember(admin, admin.memberId)).rejects.toMatchObject(refused);
  const invitation = { email: `${newId()}@x.example`, role: 'admin' as const };
  await expect(accounts.inviteMember(admin, invitation)).rejects.toMatchObject(refused);
});

test('a member of another organization looks like one who does not exist', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const errors = await Promise.all(
    [theirs.owner.memberId, newId(), 'not-an-id'].map((id) =>
      accounts.deactivateMember(ours.owner, id).then(
        () => undefined,
        ({ code, message }) => ({ code, message }),
      ),
    ),
  );
  expect(errors[0]).toMatchObject({ code: 'not-found' });
  expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(1);
});

test('whoever is removed is out at the next request, and can be invited again', async () => {
  const { owner } = await organizationOf(mailing);
  const email = `${newId()}@x.example`;
  await mailing.inviteMember(owner, { email, role: 'dispatcher' });
  const cookie = await signInBy(mailing, linkIn(mails.at(-1)));
  const staff = await staffBy(mailing, cookie);
  await mailing.deactivateMember(owner, staff.memberId);
  await expect(staffBy(mailing, cookie)).rejects.toThrow();
  await mailing.inviteMember(owner, { email, role: 'technician' });
  const back = await staffBy(mailing, await signInBy(mailing, linkIn(mails.at(-1))));
  expect(back).toMatchObject({ memberId: staff.memberId, role: 'technician' });
});

test('someone who is a member already is not invited twice', async () => {
  const { owner, ownerEmail } = await organizationOf(mailing);
  const invitation = { email: ownerEmail.toUpperCase(), role: 'technician' as const };
  await expect(mailing.inviteMember(owner, invitation)).rejects.toMatchObject({ code: 'conflict' });
});

test('one person works in several organizations, one at a time', async () => {
  const [one, two] = [await organizationOf(mailing, 'Alpha'), await organizationOf(mailing, 'Beta')];
  await mailing.inviteMember(two.owner, { email: one.ownerEmail, role: 'dispatcher' });
  const cookie = await signInBy(mailing, linkIn(mails.at(-1)));
  const session = await mailing.resolveStaff(new Headers({ cookie }));
  expect(session?.memberships.map(({ organizationName }) => organizationName)).toEqual(['Alpha', 'Beta']);
  if (!session) return;
  await mailing.switchOrganization(session, two.organizationId);
  expect(await staffBy(mailing, cookie)).toMatchObject({
    organizationId: two.organizationId,
    role: 'dispatcher',
  });
  const foreign = mailing.switchOrganization(session, (await organizationOf(mailing)).organizationId);
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
});

test('a link that a colleague hands over opens no other organization', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(mailing)];
  const email = `${newId()}@x.example`;
  const { by } = await accounts.inviteMember(ours.owner, { email, role: 'technician' });
  await mailing.inviteMember(theirs.owner, { email, role: 'admin' });
  if (by.kind !== 'link') throw new Error('Expected a link');
  const handedOver = await signInBy(accounts, by.url);
  const session = await accounts.resolveStaff(new Headers({ cookie: handedOver }));
  expect(session?.memberships.map(({ organizationId }) => organizationId)).toEqual([ours.organizationId]);
  // The owner of the address takes it over: whoever held the handed-over link is out.
  const mailed = await signInBy(accounts, linkIn(mails.at(-1)));
  expect(await accounts.resolveStaff(new Headers({ cookie: handedOver }))).toBeUndefined();
  const real = await accounts.resolveStaff(new Headers({ cookie: mailed }));
  expect(real?.memberships).toHaveLength(2);
});

test('an organization whose address has an account elsewhere gets no link into it', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const { by } = await accounts.inviteMember(ours.owner, { email: theirs.ownerEmail, role: 'technician' });
  expect(by).toEqual({ kind: 'told' });
});

test('a handed-over link cannot be pointed at another organization', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const { by } = await accounts.inviteMember(ours.owner, {
    email: `${newId()}@x.example`,
    role: 'technician',
  });
  const token = tokenOf(by.kind === 'link' ? by.url : '');
  for (const forged of [token.split('.')[0], `${token.split('.')[0]}.${theirs.organizationId}`]) {
    await expect(accounts.signInWithLink(forged ?? '', new Headers())).rejects.toMatchObject(refused);
  }
});

test('a handed-over link that was left lying opens no account its address got meanwhile', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(mailing)];
  const email = `${newId()}@x.example`;
  const { by } = await accounts.inviteMember(ours.owner, { email, role: 'technician' });
  await mailing.inviteMember(theirs.owner, { email, role: 'admin' });
  await signInBy(mailing, linkIn(mails.at(-1)));
  const late = signInBy(accounts, by.kind === 'link' ? by.url : '');
  await expect(late).rejects.toMatchObject(refused);
});
