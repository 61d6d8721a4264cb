import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { slackAppManifest } from '../../src/channels/slack/manifest-parts.js';
import { SlackServer } from '../fakes/slack-server.js';
import { type DocketUnderTest, openAccounts, startDocket } from '../journeys/docket-under-test.js';
import { type Browser, inviteAndSignIn, openBrowser, signIn } from '../journeys/signed-in.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
let owner: Browser;

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.installEnvironment() });
  owner = await signIn(docket.url, docket.signInUrl);
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});
beforeEach(() => {
  slack.missingScopes.clear();
  slack.installs.scopes = undefined;
});

const SHOP_TEAM = { id: 'T0SHOP', name: 'Northside Repairs' };

type Row = {
  team_id: string;
  organization_id: string;
  scopes: string;
  sealed_token: Buffer | null;
  removed_at: Date | null;
  problem: unknown;
};
const workspace = async (teamId = SHOP_TEAM.id) =>
  (await docket.rows<Row>('SELECT * FROM slack_workspace WHERE team_id = $1', [teamId]))[0];

/** Where a browser is sent when it begins. */
async function begin(browser = owner): Promise<string> {
  const answer = await browser.get('/slack/install');
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

/** Follows the way back, and reads the page it ends on. */
async function comeBack(path: string, browser = owner): Promise<string> {
  const answer = await browser.get(path);
  expect(answer.status).toBe(303);
  const address = answer.headers.get('location') ?? '';
  expect(address).not.toMatch(/code=|state=/);
  return (await browser.get(address)).text;
}

const install = async (team = SHOP_TEAM, more: Record<string, unknown> = {}) =>
  comeBack(slack.installs.allow(await begin(), team, more));

test('a workspace is connected: Slack is asked for the scopes of the manifest, and comes back to its address', async () => {
  const address = await begin();
  const { origin, pathname, searchParams } = new URL(address);
  expect(`${origin}${pathname}`).toBe(`${slack.apiUrl.replace('/api/', '')}/oauth/v2/authorize`);
  const manifest = slackAppManifest(docket.url);
  expect(searchParams.get('scope')?.split(',')).toEqual(manifest.oauth_config.scopes.bot);
  expect([searchParams.get('redirect_uri')]).toEqual(manifest.oauth_config.redirect_urls);
  const page = await comeBack(slack.installs.allow(address, SHOP_TEAM));
  expect(page).toContain('Northside Repairs is connected');
  expect(await workspace()).toMatchObject({ organization_id: docket.organizationId, removed_at: null });
  const body = { type: 'url_verification', challenge: 'abc' };
  const greeted = await slack.send(docket.url, body);
  expect(manifest.settings.event_subscriptions.request_url).toBe(`${docket.url}/webhooks/slack/events`);
  expect(await greeted.text()).toBe('abc');
});

test('the token is sealed, and in clear nowhere: rows, pages or logs', async () => {
  await install();
  const token = slack.installs.tokenOf(SHOP_TEAM.id) ?? 'none';
  expect((await workspace())?.sealed_token?.length).toBeGreaterThan(token.length);
  const tables = await docket.rows<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const needle = Buffer.from(token).toString('hex');
  for (const { name } of tables) {
    const found = await docket.rows(
      `SELECT 1 FROM "${name}" t WHERE t::text LIKE $1 OR t::text LIKE $2 LIMIT 1`,
      [`%${token}%`, `%${needle}%`],
    );
    expect(found, name).toEqual([]);
  }
  expect(docket.logs()).not.toContain(token);
  expect(docket.logs()).not.toContain(slack.installs.clientSecret);
  expect(JSON.stringify(owner.seen)).not.toContain(token);
});

test('installing again updates token and scopes, and is in the feed', async () => {
  slack.installs.scopes = 'chat:write,commands';
  expect(await install()).toContain('has not granted');
  const before = slack.installs.tokenOf(SHOP_TEAM.id);
  expect(await workspace()).toMatchObject({ scopes: 'chat:write,commands' });
  slack.installs.scopes = undefined;
  expect(await install()).not.toContain('has not granted');
  expect(slack.installs.tokenOf(SHOP_TEAM.id)).not.toBe(before);
  const events = await docket.rows("SELECT 1 FROM activity WHERE type = 'slack.installed'");
  expect(events.length).toBeGreaterThanOrEqual(2);
  const asked = slack.callsOf('auth.test').length;
  await owner.post(`/settings/slack/workspaces/${SHOP_TEAM.id}/check`);
  expect(slack.callsOf('auth.test').slice(asked)).toMatchObject([
    { token: slack.installs.tokenOf(SHOP_TEAM.id) },
  ]);
});

test('several workspaces belong to one organization', async () => {
  await install();
  await install({ id: 'T0SECOND', name: 'Southside' });
  const page = (await owner.get('/settings/slack')).text;
  expect(page).toContain('Northside Repairs');
  expect(page).toContain('Southside');
});

test('whoever cancels at Slack is told that nothing was connected', async () => {
  const state = new URL(await begin()).searchParams.get('state');
  const page = await comeBack(`/slack/oauth_redirect?error=access_denied&state=${state}`);
  expect(page).toContain('It was cancelled at Slack');
});

test.each([
  ['forged', async (state: string) => state.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
  ['missing', async () => ''],
  ['of another session of the same person', async () => await stateOf(await signInAgain())],
  ['of a colleague', async () => await stateOf(await hire('admin'))],
  ['older than ten minutes', async (state: string) => await age(state)],
])('a state that is %s connects nothing', async (_, change) => {
  const address = new URL(await begin());
  const state = await change(address.searchParams.get('state') ?? '');
  const path = slack.installs.allow(address.href, { id: 'T0FORGED', name: 'Elsewhere' });
  const back = new URL(path, docket.url);
  back.searchParams.set('state', state);
  const exchanged = slack.callsOf('oauth.v2.access').length;
  expect(await comeBack(back.pathname + back.search)).toContain('This was not begun here');
  expect(slack.callsOf('oauth.v2.access')).toHaveLength(exchanged);
  expect(await workspace('T0FORGED')).toBeUndefined();
});

test('a state is good once, also for two at the same time', async () => {
  const address = await begin();
  const paths = [1, 2].map((n) => slack.installs.allow(address, { id: `T0TWICE${n}`, name: 'Twice' }));
  const pages = await Promise.all(paths.map((path) => comeBack(path)));
  expect(pages.filter((page) => page.includes('This was not begun here'))).toHaveLength(1);
  const rows = await docket.rows("SELECT 1 FROM slack_workspace WHERE team_id LIKE 'T0TWICE%'");
  expect(rows).toHaveLength(1);
});

test('a workspace of another organization stays theirs, until they have removed it', async () => {
  const other = await makeOrganization();
  await other.connect('T0THEIRS');
  const team = { id: 'T0THEIRS', name: 'Theirs' };
  expect(await install(team)).toContain('connected to another organization');
  expect(await workspace('T0THEIRS')).toMatchObject({ organization_id: other.id });
  await docket.rows(
    'UPDATE slack_workspace SET removed_at = now(), sealed_token = NULL WHERE team_id = $1 RETURNING 1',
    ['T0THEIRS'],
  );
  expect(await install(team)).toContain('Theirs is connected');
  expect(await workspace('T0THEIRS')).toMatchObject({ organization_id: docket.organizationId });
  expect(await docket.rows("SELECT 1 FROM slack_channel WHERE team_id = 'T0THEIRS'")).toEqual([]);
});

test.each([
  ['a whole Enterprise organization', { is_enterprise_install: true, team: null }, 'one workspace at a time'],
  ['tokens that expire', { expires_in: 43_200, refresh_token: 'xoxe-1-x' }, 'token rotation'],
])('%s: said in words', async (_, more, words) => {
  expect(await install({ id: 'T0ODD', name: 'Odd' }, more)).toContain(words);
  expect(await workspace('T0ODD')).toBeUndefined();
});

test.each([
  [{ ok: false, error: 'bad_client_secret' }, 'SLACK_CLIENT_SECRET'],
  [{ ok: false, error: 'invalid_code' }, 'does not know what it sent back'],
  [{ status: 503 }, 'did not answer'],
  [{ status: 429, retryAfter: 30 }, 'did not answer'],
])('what Slack answers to the code, %j, is said in words', async (answer, words) => {
  slack.onNext('oauth.v2.access', answer);
  expect(await install({ id: 'T0REFUSED', name: 'Refused' })).toContain(words);
  expect(await workspace('T0REFUSED')).toBeUndefined();
});

test('only who may change settings installs, looks and disconnects', async () => {
  await install();
  const technician = await hire('technician');
  const stranger = openBrowser(docket.url, {});
  const disconnect = `/settings/slack/workspaces/${SHOP_TEAM.id}/disconnect`;
  for (const path of ['/slack/install', '/slack/oauth_redirect?code=x&state=y', '/settings/slack']) {
    expect((await technician.get(path)).status, path).toBe(403);
    expect((await stranger.get(path)).headers.get('location'), path).toMatch(/^\/sign-in/);
  }
  expect((await technician.post(disconnect)).status).toBe(403);
  const foreign = await owner.post(disconnect, {}, { 'sec-fetch-site': 'cross-site' });
  expect(foreign.status).toBe(403);
  expect(await workspace()).toMatchObject({ removed_at: null });
});

test('disconnecting forgets the token, asks Slack to forget it, and takes nothing in any more', async () => {
  await install();
  const token = slack.installs.tokenOf(SHOP_TEAM.id);
  await owner.post(`/settings/slack/workspaces/${SHOP_TEAM.id}/disconnect`);
  expect(await workspace()).toMatchObject({ sealed_token: null, removed_at: expect.any(Date) });
  expect(slack.installs.isLive(token)).toBe(false);
  const event = slack.event(
    { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'hi', ts: '1.1' },
    { team_id: SHOP_TEAM.id },
  );
  expect((await slack.send(docket.url, event)).status).toBe(403);
  expect((await owner.get('/settings/slack')).text).toContain('Disconnected');
  expect(await install()).toContain('is connected');
});

test('disconnecting does not wait for Slack to agree', async () => {
  await install();
  slack.onNext('auth.revoke', { status: 503 });
  const answer = await owner.post(`/settings/slack/workspaces/${SHOP_TEAM.id}/disconnect`);
  expect(answer.status).toBe(303);
  expect(await workspace()).toMatchObject({ sealed_token: null });
});

/** What a browser of its own has begun. */
async function stateOf(browser: Browser): Promise<string> {
  return new URL(await begin(browser)).searchParams.get('state') ?? '';
}

async function signInAgain(): Promise<Browser> {
  const { signInUrl } = await (await openAccounts(docket)).ensureFirstOrganization();
  return signIn(docket.url, `${signInUrl}`);
}

const hire = (role: string) =>
  inviteAndSignIn(docket.url, owner, { email: `${randomUUID()}@northside.example`, role, name: 'Noor' });

async function age(state: string): Promise<string> {
  await docket.rows('UPDATE slack_install SET expires_at = now() RETURNING 1');
  return state;
}

async function makeOrganization() {
  const { organizationId: id } = await (await openAccounts(docket)).createOrganization({
    name: 'Elsewhere Repairs',
    trade: 'plumbing',
    plan: 'pro',
    ownerEmail: 'owner@elsewhere.example',
    phone: '+12015550190',
  });
  return {
    id,
    async connect(teamId: string) {
      await docket.rows(
        `INSERT INTO slack_workspace (team_id, organization_id, name, bot_user_id, sealed_token)
         VALUES ($1, $2, 'Theirs', 'U1', '\\x00') RETURNING 1`,
        [teamId, id],
      );
      await docket.rows(
        `INSERT INTO slack_channel (organization_id, team_id, channel_id, purpose, name)
         VALUES ($2, $1, 'C1', 'cards', 'theirs') RETURNING 1`,
        [teamId, id],
      );
    },
  };
}
