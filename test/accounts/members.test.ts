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

test('an invitation for an address with an account opens nothing until that account signs in', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const stranger = await organizationOf(accounts);
  const { by } = await accounts.inviteMember(ours.owner, { email: theirs.ownerEmail, role: 'technician' });
  const token = tokenOf(by.kind === 'link' ? by.url : '');
  const join = (cookie?: string) => accounts.joinOrganization(token, new Headers(cookie ? { cookie } : {}));
  await expect(join()).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(join(stranger.cookie)).rejects.toMatchObject({ code: 'conflict' });
  await join(theirs.cookie);
  expect(await staffBy(accounts, theirs.cookie)).toMatchObject({
    organizationId: ours.organizationId,
    role: 'technician',
  });
  await expect(join(theirs.cookie)).rejects.toMatchObject(refused);
});

test.each(['handed over', 'mailed'])(
  'an invitation that is %s is used once, by whoever is first',
  async (how) => {
    const room = how === 'mailed' ? mailing : accounts;
    const { owner } = await organizationOf(room);
    const { by } = await room.inviteMember(owner, { email: `${newId()}@x.example`, role: 'technician' });
    const url = by.kind === 'link' ? by.url : linkIn(mails.at(-1));
    const attempts = await Promise.allSettled([1, 2, 3].map(() => signInBy(room, url)));
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(room.readInvitation(tokenOf(url))).rejects.toMatchObject(refused);
  },
);

test('an invitation ends after 7 days, by a new link, and when it is taken back, also for who signs in otherwise', async () => {
  const room = accountsOver(database.db, { mail: true });
  const { owner } = await organizationOf(room.accounts);
  const email = `${newId()}@x.example`;
  const { memberId } = await room.accounts.inviteMember(owner, { email, role: 'technician' });
  const first = linkIn(room.mails.at(-1));
  expect(await room.accounts.readInvitation(tokenOf(first))).toMatchObject({ email, role: 'technician' });
  room.clock.offset = 7 * 86_400_000 + 1000;
  await expect(signInBy(room.accounts, first)).rejects.toMatchObject(refused);
  await room.accounts.resendInvitation(owner, memberId);
  const second = linkIn(room.mails.at(-1));
  expect(second).not.toBe(first);
  await expect(signInBy(room.accounts, first)).rejects.toMatchObject(refused);
  await room.accounts.revokeInvitation(owner, memberId);
  await expect(signInBy(room.accounts, second)).rejects.toMatchObject(refused);
  const otherwise = await room.accounts.createSignInLink({ email, name: 'X', lifetime: 60_000_000_000 });
  await expect(staffBy(room.accounts, await signInBy(room.accounts, otherwise))).rejects.toThrow();
  await expect(room.accounts.resendInvitation(owner, memberId)).rejects.toMatchObject({ code: 'not-found' });
});

test('an invitation of another organization is like one that is not there, and an owner’s is not an admin’s to change', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const { memberId } = await accounts.inviteMember(theirs.owner, {
    email: `${newId()}@x.example`,
    role: 'owner',
  });
  for (const change of [accounts.resendInvitation, accounts.revokeInvitation]) {
    await expect(change(ours.owner, memberId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(change(ours.owner, ours.owner.memberId)).rejects.toMatchObject({ code: 'not-found' });
  }
  const { staff: admin } = await memberOf(accounts, theirs.owner, 'admin');
  await expect(accounts.revokeInvitation(admin, memberId)).rejects.toMatchObject(refused);
});

test('an invitation cannot be pointed at another organization', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(accounts)];
  const { by } = await accounts.inviteMember(ours.owner, {
    email: `${newId()}@x.example`,
    role: 'technician',
  });
  const token = tokenOf(by.kind === 'link' ? by.url : '');
  for (const forged of [token.split('.')[0], `${token.split('.')[0]}.${theirs.organizationId}`]) {
    await expect(accounts.joinOrganization(forged ?? '', new Headers())).rejects.toMatchObject(refused);
  }
});

test('an invitation that was handed over opens no account its address got meanwhile', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await organizationOf(mailing)];
  const email = `${newId()}@x.example`;
  const { by } = await accounts.inviteMember(ours.owner, { email, role: 'technician' });
  await mailing.inviteMember(theirs.owner, { email, role: 'admin' });
  await signInBy(mailing, linkIn(mails.at(-1)));
  await expect(signInBy(accounts, by.kind === 'link' ? by.url : '')).rejects.toThrow();
});
