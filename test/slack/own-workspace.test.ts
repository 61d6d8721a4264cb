import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSlackWorkspaces } from '../../src/accounts/slack-workspaces.js';
import { createOwnWorkspace, type OwnWorkspace } from '../../src/app/own-slack-workspace.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { open, seal } from '../../src/vault/seal.js';
import { accountsOver, organizationOf } from '../accounts/accounts-fixture.js';
import { SlackServer } from '../fakes/slack-server.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
let slack: SlackServer;
let database: TestDatabase;
let room: ReturnType<typeof accountsOver>;
let workspaces: ReturnType<typeof createSlackWorkspaces>;
let lines: { level: number; msg: string; [field: string]: unknown }[];
let stop: (() => Promise<void>) | undefined;

beforeEach(async () => {
  slack = new SlackServer();
  await slack.start();
  database = await createTestDatabase();
  room = accountsOver(database.db);
  workspaces = createSlackWorkspaces({
    db: database.db,
    clock: room.clock,
    sealer: {
      seal: (plain, context) => seal(keys, plain, context),
      open: (sealed, context) => open(keys, sealed, context).toString(),
    },
  });
  lines = [];
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  await slack.stop();
  await database.drop();
});

function own(botToken: string): OwnWorkspace {
  return createOwnWorkspace({
    settings: { signingSecret: 's', botToken, oauth: undefined, apiUrl: slack.apiUrl },
    workspaces,
    db: database.db,
    clock: room.clock,
    logger: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
  });
}

const connected = () => workspaces.find(slack.teamId);
const logged = () => lines.map(({ msg }) => msg).join('\n');

test('it is connected to the first organization, and the log says what it lacks', async () => {
  const first = await organizationOf(room.accounts);
  await organizationOf(room.accounts);
  slack.installs.scopes = 'chat:write,commands';
  stop = own(slack.token).keepTrying();
  await vi.waitFor(
    async () => expect((await connected())?.organizationId).toBe(first.organizationId),
    30_000,
  );
  expect(lines).toMatchObject([{ level: 40, missing: expect.arrayContaining(['files:read']) }]);
});

test('while Slack is away it is said once, without the token, and connected as soon as it is back', async () => {
  await organizationOf(room.accounts);
  slack.down = true;
  stop = own(slack.token).keepTrying();
  await vi.waitFor(() => expect(slack.callsOf('auth.test').length).toBeGreaterThan(1), 30_000);
  slack.down = false;
  await vi.waitFor(async () => expect(await connected()).toBeDefined(), 30_000);
  expect(lines).toMatchObject([{ level: 40, msg: expect.stringContaining('Slack does not answer') }]);
  expect(JSON.stringify(lines)).not.toContain(slack.token);
}, 90_000);

test('before there is an organization nothing is asked of Slack, and then it is connected', async () => {
  stop = own(slack.token).keepTrying();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(slack.calls).toEqual([]);
  await organizationOf(room.accounts);
  await vi.waitFor(async () => expect(await connected()).toBeDefined(), 30_000);
  expect(lines).toEqual([]);
}, 90_000);

test('a changed token takes the place of the old one; the feed says once that it was connected', async () => {
  await organizationOf(room.accounts);
  await own(slack.token).ensure(slack.teamId);
  slack.onNext('auth.test', { ok: true, team_id: slack.teamId, team: 'Shop', user_id: 'UNEW' });
  await own('xoxb-another').ensure(slack.teamId);
  expect(await connected()).toMatchObject({ token: 'xoxb-another', botUserId: 'UNEW' });
  const { rows } = await database.db.pool.query<{ id: string }>('SELECT id FROM docket_organizations()');
  const entries = await database.db.withOrganization(`${rows[0]?.id}`, (tx) =>
    tx.activity.count({ where: { type: 'slack.installed' } }),
  );
  expect(entries).toBe(1);
});

test('a revoked token: one line that says what to do, noted for the settings page, and not asked again', async () => {
  const { organizationId } = await organizationOf(room.accounts);
  await own(slack.token).ensure(slack.teamId);
  slack.onNext('auth.test', { ok: false, error: 'token_revoked' });
  const again = own(slack.token);
  stop = again.keepTrying();
  await vi.waitFor(() => expect(lines).toHaveLength(1), 30_000);
  const asked = slack.callsOf('auth.test').length;
  await again.ensure(slack.teamId);
  expect(slack.callsOf('auth.test')).toHaveLength(asked);
  expect(lines).toMatchObject([{ level: 50, code: 'token_revoked' }]);
  expect(logged()).toMatch(/Bot User OAuth Token.*SLACK_BOT_TOKEN.*start Docket again/);
  await vi.waitFor(async () => {
    const [row] = await database.db.withOrganization(organizationId, (tx) => tx.slackWorkspace.findMany());
    expect(row?.problem).toMatchObject({ code: 'token_revoked' });
  }, 30_000);
});

test('a token that is no bot’s is not sent anywhere', async () => {
  await organizationOf(room.accounts);
  stop = own('xoxp-1234').keepTrying();
  await vi.waitFor(() => expect(logged()).toContain("no bot's token"), 30_000);
  expect(slack.calls).toEqual([]);
  expect(JSON.stringify(lines)).not.toContain('xoxp-1234');
});
