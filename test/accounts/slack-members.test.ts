import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSlackMembers, type SlackMembers, takeFailedHomes } from '../../src/accounts/slack-members.js';
import { createSlackWorkspaces } from '../../src/accounts/slack-workspaces.js';
import type { Staff } from '../../src/accounts/staff.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { accountsOver, memberOf, organizationOf, PUBLIC_URL } from './accounts-fixture.js';

const TEAM = 'T0SHOP';
const person = {
  teamId: TEAM,
  userId: 'U0DAN',
  name: 'dan',
  guest: false,
  stranger: false,
  bot: false,
  gone: false,
};

let database: TestDatabase;
let room: ReturnType<typeof accountsOver>;
let members: SlackMembers;
let owner: Staff;
let dan: Staff;
let elsewhere: Staff;

beforeAll(async () => {
  database = await createTestDatabase();
  room = accountsOver(database.db);
  const { db } = database;
  const sealer = {
    seal: (plain: string) => new Uint8Array(Buffer.from(plain)),
    open: (sealed: Uint8Array) => Buffer.from(sealed).toString(),
  };
  const workspaces = createSlackWorkspaces({ db, clock: room.clock, sealer });
  members = createSlackMembers({
    db,
    clock: room.clock,
    publicUrl: PUBLIC_URL,
    findWorkspace: workspaces.find,
  });
  const shop = await organizationOf(room.accounts);
  owner = shop.owner;
  ({ staff: dan } = await memberOf(room.accounts, owner, 'dispatcher'));
  elsewhere = (await organizationOf(room.accounts)).owner;
  await workspaces.save({
    teamId: TEAM,
    organizationId: owner.organizationId,
    name: 'Shop',
    appId: null,
    botUserId: 'U0BOT',
    scopes: '',
    token: 'xoxb-1',
    actor: { kind: 'system' },
  });
});
afterAll(() => database.drop());

const tokenIn = (url: string) => new URL(url).searchParams.get('token') ?? '';
const makeToken = async (userId = person.userId) => tokenIn(await members.makeLink({ ...person, userId }));
const nothing = { code: 'not-found' };

test('a Slack user is staff only once a signed-in member has confirmed the link', async () => {
  const token = await makeToken();
  expect(await members.findStaff(TEAM, person.userId)).toBeUndefined();
  expect(await members.readLink(dan, token)).toMatchObject({ name: 'dan', workspace: 'Shop' });
  await members.confirmLink(dan, token);
  expect(await members.findStaff(TEAM, person.userId)).toEqual(dan);
  expect(await members.list(dan)).toEqual([{ teamId: TEAM, userId: 'U0DAN', workspace: 'Shop' }]);
});

test('a home tab that could not be shown is taken up at the next change, by one worker', async () => {
  const dansHome = { teamId: TEAM, userId: person.userId };
  const take = () => database.db.withOrganization(owner.organizationId, takeFailedHomes);
  expect(await take()).toEqual([]);
  await members.noteHome(dansHome, false);
  const taken = await Promise.all([take(), take()]);
  expect(taken.flat()).toEqual([dansHome]);
  await members.noteHome(dansHome, false);
  await members.noteHome(dansHome, true);
  expect(await take()).toEqual([]);
});

test('a link is used once, for a quarter of an hour, in its own organization, and only the newest counts', async () => {
  const first = await makeToken('U0EVE');
  const token = await makeToken('U0EVE');
  await expect(members.readLink(owner, first)).rejects.toMatchObject(nothing);
  await expect(members.confirmLink(elsewhere, token)).rejects.toMatchObject(nothing);
  const both = await Promise.allSettled([
    members.confirmLink(owner, token),
    members.confirmLink(owner, token),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const late = await makeToken('U0LATE');
  room.clock.offset = 16 * 60_000;
  await expect(members.confirmLink(owner, late)).rejects.toMatchObject(nothing);
  room.clock.offset = 0;
});

test('what is stored of a link does not open it', async () => {
  const token = await makeToken('U0ANY');
  const rows = await database.db.withOrganization(owner.organizationId, (tx) => tx.slackLink.findMany());
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('guests, people of other workspaces and bots get no link', async () => {
  for (const what of ['guest', 'stranger', 'bot', 'gone'] as const) {
    await expect(members.makeLink({ ...person, [what]: true })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
  await expect(members.makeLink({ ...person, teamId: 'T0OTHER' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

test('a colleague’s Slack user is not taken over; one’s own moves along', async () => {
  await expect(members.confirmLink(owner, await makeToken())).rejects.toMatchObject({ code: 'conflict' });
  await members.confirmLink(dan, await makeToken('U0DAN2'));
  expect(await members.findStaff(TEAM, 'U0DAN')).toBeUndefined();
  expect(await members.findStaff(TEAM, 'U0DAN2')).toEqual(dan);
});

test('whoever leaves, or unlinks, is nobody at once', async () => {
  await members.unlink(dan, TEAM);
  await members.unlink(dan, TEAM);
  expect(await members.findStaff(TEAM, 'U0DAN2')).toBeUndefined();
  await members.confirmLink(dan, await makeToken());
  await room.accounts.deactivateMember(owner, dan.memberId);
  expect(await members.findStaff(TEAM, 'U0DAN')).toBeUndefined();
  const types = await database.db.withOrganization(owner.organizationId, (tx) =>
    tx.activity.findMany({
      where: { type: { startsWith: 'slack.' }, actorId: dan.memberId },
      orderBy: { sequence: 'asc' },
    }),
  );
  expect(types.map(({ type }) => type)).toEqual([
    'slack.linked',
    'slack.linked',
    'slack.unlinked',
    'slack.linked',
  ]);
});
