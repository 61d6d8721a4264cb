import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Accounts, createAccounts } from '../../src/accounts/accounts.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import {
  accountsOver,
  cookieHeader,
  memberOf,
  organizationOf,
  PUBLIC_URL,
  signInBy,
  staffBy,
  tokenOf,
} from './accounts-fixture.js';
import { codeOf } from './authenticator-app.js';

let database: TestDatabase;
let accounts: Accounts;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ accounts } = accountsOver(database.db));
});
afterAll(() => database.drop());

const wrong = { code: 'invalid-input' };
const headers = (cookie?: string) => new Headers(cookie ? { cookie } : {});

/** Somebody who has it on; their app's `secret`, the session that set it up, and the backup codes. */
async function secured(room: Accounts = accounts) {
  const organization = await organizationOf(room);
  const { secret } = await room.beginSecondFactor(headers(organization.cookie), '');
  const turnedOn = await room.confirmSecondFactor(
    organization.owner,
    headers(organization.cookie),
    codeOf(secret),
  );
  return {
    ...organization,
    secret,
    cookie: cookieHeader(turnedOn.cookies),
    backupCodes: turnedOn.backupCodes,
  };
}

/** The first step again, by link; the cookie that the second one needs. */
async function firstStep(email: string, room: Accounts = accounts): Promise<string> {
  const url = await room.createSignInLink({ email, name: 'Ana', lifetime: 60_000 });
  const { cookies, secondStep } = await room.signInWithLink(tokenOf(url), new Headers());
  expect(secondStep).toBe(true);
  return cookieHeader(cookies);
}

test('whoever runs Docket takes second step, passkeys and sessions away, on the record; an unknown address changes nothing', async () => {
  const { owner, ownerEmail, organizationId } = await secured();
  const { userId } = owner;
  await database.db.global.passkey.create({
    data: {
      id: `key-${userId}`,
      userId,
      publicKey: 'x',
      credentialID: `credential-${userId}`,
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    },
  });
  await expect(accounts.resetByOperator({ email: 'nobody@shop.example' })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await accounts.readSecondFactor(userId)).toMatchObject({ on: true });
  const done = await accounts.resetByOperator({ email: ` ${ownerEmail.toUpperCase()} ` });
  expect(done).toEqual({ email: ownerEmail, secondFactor: true, passkeys: 1, sessions: expect.any(Number) });
  expect(done.sessions).toBeGreaterThan(0);
  expect(await accounts.readSecondFactor(userId)).toMatchObject({ on: false });
  expect(await database.db.global.passkey.count({ where: { userId } })).toBe(0);
  expect(await database.db.global.session.count({ where: { userId } })).toBe(0);
  const link = await accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: 60_000 });
  expect(await accounts.signInWithLink(tokenOf(link), new Headers())).toMatchObject({ secondStep: false });
  expect(await accounts.readReset(owner)).toMatchObject({ by: 'Whoever runs this Docket' });
  const told = await database.db.withOrganization(organizationId, (tx) =>
    tx.activity.findMany({ where: { type: 'member.changed', actorKind: 'system' } }),
  );
  expect(told).toMatchObject([
    {
      content: {
        memberId: owner.memberId,
        changes: [
          { field: 'second factor', from: 'on', to: 'reset' },
          { field: 'passkeys', from: '1', to: '0' },
        ],
      },
    },
  ]);
});

test('it is on only after a first right code, and then the other sessions are over', async () => {
  const { owner, ownerEmail, cookie } = await organizationOf(accounts);
  const elsewhere = await signInBy(
    accounts,
    await accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: 60_000 }),
  );
  const { secret, uri } = await accounts.beginSecondFactor(headers(cookie), '');
  expect(uri).toMatch(/^otpauth:\/\/totp\/Docket/);
  await expect(accounts.confirmSecondFactor(owner, headers(cookie), '000000')).rejects.toMatchObject(wrong);
  expect(await accounts.readSecondFactor(owner.userId)).toMatchObject({ on: false });
  const { cookies, backupCodes } = await accounts.confirmSecondFactor(owner, headers(cookie), codeOf(secret));
  expect(backupCodes).toHaveLength(10);
  expect(await accounts.readSecondFactor(owner.userId)).toMatchObject({ on: true, backupCodesLeft: 10 });
  expect(await staffBy(accounts, cookieHeader(cookies))).toMatchObject({ memberId: owner.memberId });
  await expect(staffBy(accounts, elsewhere)).rejects.toThrow();
});

test('after a link and after a password nobody is in before the code, and a code is good once', async () => {
  const { ownerEmail, owner, secret, cookie } = await secured();
  const password = 'correct horse battery';
  const session = await accounts.resolveStaff(headers(cookie));
  await accounts.setPassword({
    userId: owner.userId,
    sessionId: session?.sessionId ?? '',
    sessionStartedAt: new Date(),
    current: '',
    next: password,
  });
  const byPassword = await accounts.signInWithPassword({ email: ownerEmail, password }, new Headers());
  expect(byPassword.secondStep).toBe(true);
  for (const pending of [await firstStep(ownerEmail), cookieHeader(byPassword.cookies)]) {
    expect(await accounts.resolveStaff(headers(pending))).toBeUndefined();
  }
  const [one, two] = [await firstStep(ownerEmail), await firstStep(ownerEmail)];
  await expect(accounts.signInWithCode('123', headers(one))).rejects.toMatchObject(wrong);
  const code = codeOf(secret, 1);
  const both = await Promise.allSettled(
    [one, two].map((pending) => accounts.signInWithCode(code, headers(pending))),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(accounts.signInWithCode(code, headers(await firstStep(ownerEmail)))).rejects.toThrow(
    /used already/,
  );
  const [inside] = both.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  expect(await staffBy(accounts, cookieHeader(inside?.cookies ?? []))).toMatchObject({
    memberId: owner.memberId,
  });
});

test('a code without a first step, or with a made-up one, opens nothing', async () => {
  const { secret } = await secured();
  for (const cookie of ['', 'docket.two_factor=2fa-nonsense.sig']) {
    await expect(accounts.signInWithCode(codeOf(secret, 1), headers(cookie))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
});

test('after five wrong codes a sign-in begins again', async () => {
  const { ownerEmail, secret } = await secured();
  const pending = await firstStep(ownerEmail);
  for (let guess = 0; guess < 5; guess++) {
    await expect(accounts.signInWithCode(`${guess}00000`, headers(pending))).rejects.toMatchObject(wrong);
  }
  const late = accounts.signInWithCode(codeOf(secret, 1), headers(pending));
  await expect(late).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a backup code opens once, and new ones end the old', async () => {
  const { ownerEmail, owner, secret, backupCodes } = await secured();
  const [first = '', second = ''] = backupCodes;
  const inside = await accounts.signInWithCode(first, headers(await firstStep(ownerEmail)));
  const cookie = cookieHeader(inside.cookies);
  expect(await staffBy(accounts, cookie)).toMatchObject({ memberId: owner.memberId });
  await expect(accounts.signInWithCode(first, headers(await firstStep(ownerEmail)))).rejects.toMatchObject(
    wrong,
  );
  expect(await accounts.readSecondFactor(owner.userId)).toMatchObject({ backupCodesLeft: 9 });
  const typed = { code: codeOf(secret, 1), password: '' };
  const fresh = await accounts.renewBackupCodes(owner, headers(cookie), typed);
  expect(fresh).toHaveLength(10);
  await expect(accounts.signInWithCode(second, headers(await firstStep(ownerEmail)))).rejects.toMatchObject(
    wrong,
  );
});

test('it goes off by a code only, and the feed says on and off', async () => {
  const { owner, ownerEmail, organizationId, cookie, backupCodes } = await secured();
  await expect(accounts.turnOffSecondFactor(owner, headers(cookie), '123456')).rejects.toMatchObject(wrong);
  expect(await accounts.readSecondFactor(owner.userId)).toMatchObject({ on: true });
  await accounts.turnOffSecondFactor(owner, headers(cookie), backupCodes[0] ?? '');
  expect(await accounts.readSecondFactor(owner.userId)).toMatchObject({ on: false });
  const url = await accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: 60_000 });
  await staffBy(accounts, await signInBy(accounts, url));
  const entries = await database.db.withOrganization(organizationId, (tx) =>
    tx.activity.findMany({ where: { type: 'member.changed' }, orderBy: { sequence: 'asc' } }),
  );
  const said = entries.flatMap(({ content }) => (content as { changes: { to: string }[] }).changes);
  expect(said.map(({ to }) => to)).toEqual(['on', 'off']);
});

test('neither secret nor backup codes lie open in the database, and an older key still reads them', async () => {
  const [older, newer] = [
    { version: 1, value: randomBytes(32).toString('hex') },
    { version: 2, value: randomBytes(32).toString('hex') },
  ];
  const lines: string[] = [];
  const parts = {
    db: database.db,
    clock: { now: () => new Date() },
    publicUrl: PUBLIC_URL,
    sendMail: undefined,
  };
  const logger = createLogger('silent');
  const before = createAccounts({ ...parts, logger, authSecrets: [older] });
  const { owner, ownerEmail, secret, backupCodes } = await secured(before);
  const row = await database.db.global.twoFactor.findFirstOrThrow({ where: { userId: owner.userId } });
  lines.push(JSON.stringify(row));
  for (const open of [secret, ...backupCodes]) {
    expect(lines.join()).not.toContain(open);
  }
  const after = createAccounts({ ...parts, logger, authSecrets: [newer, older] });
  const pending = await firstStep(ownerEmail, after);
  expect((await after.signInWithCode(codeOf(secret, 1), headers(pending))).secondStep).toBe(false);
});

test('an owner takes the second step of a member away, who is out, told and can begin again', async () => {
  const room = accountsOver(database.db, { mail: true });
  const { owner } = await organizationOf(room.accounts);
  const { staff, cookie, email } = await memberOf(accounts, owner, 'admin');
  const { secret } = await accounts.beginSecondFactor(headers(cookie), '');
  const { cookies } = await accounts.confirmSecondFactor(staff, headers(cookie), codeOf(secret));
  await expect(accounts.resetSecondFactor(staff, staff.memberId)).rejects.toMatchObject({
    code: 'not-allowed',
  });
  const stranger = (await organizationOf(accounts)).owner;
  await expect(accounts.resetSecondFactor(stranger, staff.memberId)).rejects.toMatchObject({
    code: 'not-found',
  });
  await room.accounts.resetSecondFactor(owner, staff.memberId);
  expect(room.mails.at(-1)).toMatchObject({ to: email });
  await expect(staffBy(accounts, cookieHeader(cookies))).rejects.toThrow();
  expect(await accounts.readReset(staff)).toMatchObject({ by: owner.name });
  const again = room.accounts.resetSecondFactor(owner, staff.memberId);
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
});

test('an owner does not open the account of somebody who works elsewhere too', async () => {
  const [ours, theirs] = [await organizationOf(accounts), await secured()];
  const { by } = await accounts.inviteMember(ours.owner, { email: theirs.ownerEmail, role: 'technician' });
  await accounts.joinOrganization(tokenOf(by.kind === 'link' ? by.url : ''), headers(theirs.cookie));
  const member = (await accounts.listMembers(ours.owner)).find(({ email }) => email === theirs.ownerEmail);
  const reset = accounts.resetSecondFactor(ours.owner, member?.id ?? '');
  await expect(reset).rejects.toMatchObject({ code: 'conflict' });
  expect(await accounts.readSecondFactor(theirs.owner.userId)).toMatchObject({ on: true });
});

test('whoever proves an address that a handed-over account sits on gets rid of its second step and passkeys', async () => {
  const { owner } = await organizationOf(accounts);
  const { staff, cookie, email } = await memberOf(accounts, owner, 'technician');
  const { secret } = await accounts.beginSecondFactor(headers(cookie), '');
  await accounts.confirmSecondFactor(staff, headers(cookie), codeOf(secret));
  await database.db.global.passkey.create({
    data: {
      id: `p-${staff.memberId}`,
      userId: staff.userId,
      publicKey: 'x',
      credentialID: `c-${staff.memberId}`,
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    },
  });
  const mailed = await accounts.createSignInLink({ email, name: 'Ana', lifetime: 60_000 });
  await staffBy(accounts, await signInBy(accounts, mailed));
  expect(await accounts.readSecondFactor(staff.userId)).toMatchObject({ on: false });
  expect(await accounts.listPasskeys(staff.userId)).toEqual([]);
});

test('sessions are listed with where they are from, and end one by one or all but this', async () => {
  const { owner, ownerEmail } = await organizationOf(accounts);
  const from = async (address: string) => {
    const url = await accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: 60_000 });
    const here = new Headers({ 'x-docket-address': address, 'user-agent': 'Some Browser' });
    const { cookies } = await accounts.signInWithLink(tokenOf(url), here);
    return cookieHeader(cookies);
  };
  const [first, second] = [await from('203.0.113.7'), await from('203.0.113.8')];
  const sessions = await accounts.listSessions(owner.userId);
  expect(sessions.slice(0, 2)).toMatchObject([
    { address: '203.0.113.8', userAgent: 'Some Browser' },
    { address: '203.0.113.7' },
  ]);
  const stranger = await organizationOf(accounts);
  const foreign = accounts.endSession({ userId: stranger.owner.userId }, sessions[0]?.id ?? '');
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
  await accounts.endSession({ userId: owner.userId }, sessions[1]?.id ?? '');
  await expect(staffBy(accounts, first)).rejects.toThrow();
  const session = await accounts.resolveStaff(headers(second));
  await accounts.endOtherSessions({ userId: owner.userId, sessionId: session?.sessionId ?? '' });
  expect(await accounts.listSessions(owner.userId)).toHaveLength(1);
  await staffBy(accounts, second);
});
