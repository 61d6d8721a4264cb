import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SlackServer } from '../fakes/slack-server.js';
import { type DocketUnderTest, SHOP, startDocket } from '../journeys/docket-under-test.js';
import { type Answer, type Browser, inviteAndSignIn, signIn } from '../journeys/signed-in.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
let owner: Browser;

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.environment() });
  owner = await signIn(docket.url, docket.signInUrl);
  // The workspace of the settings is connected by what comes from it, at the latest.
  await slack.send(docket.url, slack.event({ type: 'app_home_opened', user: 'U1' }));
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});
beforeEach(async () => {
  slack.missingScopes.clear();
  slack.notIn.clear();
  slack.installs.channels.splice(
    0,
    Number.POSITIVE_INFINITY,
    { id: 'C0GENERAL', name: 'general' },
    { id: 'C0REPAIRS', name: 'repairs', is_member: true },
    { id: 'C0SECRET', name: 'secret-staff', is_private: true, is_member: true },
    { id: 'C0HIDDEN', name: 'hidden', is_private: true },
    { id: 'C0ACME', name: 'acme', is_ext_shared: true, is_member: true },
    { id: 'C0OLDONE', name: 'old', is_archived: true },
  );
  await docket.rows('DELETE FROM slack_channel RETURNING 1');
});

type Row = { channel_id: string; purpose: string; name: string; trade: string | null; rules: unknown };
const rows = () =>
  docket.rows<Row>(
    'SELECT channel_id, purpose, name, trade, rules FROM slack_channel ORDER BY channel_id, purpose',
  );
const page = async (query = '') => (await owner.get(`/settings/slack${query}`)).text;
const add = (channel: string, purpose = 'cards', teamId = slack.teamId): Promise<Answer> =>
  owner.post('/settings/slack/channels', { purpose, teamId, channel });
const pathOf = (channelId: string, purpose = 'cards') =>
  `/settings/slack/channels/${purpose}/${slack.teamId}/${channelId}`;

test.each([
  ['#Repairs', 'C0REPAIRS', 'repairs'],
  ['general', 'C0GENERAL', 'general'],
  ['C0SECRET', 'C0SECRET', 'secret-staff'],
  ['https://shop.slack.com/archives/C0REPAIRS/p1700000000000100', 'C0REPAIRS', 'repairs'],
])('%s is added by its name, id or link, and joined where Docket can', async (typed, id, name) => {
  expect((await add(typed)).headers.get('location')).toBe('/settings/slack?saved');
  expect(await rows()).toMatchObject([{ channel_id: id, purpose: 'cards', name, trade: null }]);
  const channel = slack.installs.channels.find((one) => one.id === id);
  expect(channel?.is_member).toBe(true);
  expect(await page()).toContain(`#${name}`);
});

test.each([
  ['reparis', 'Docket sees no such channel'],
  ['hidden', 'invite Docket there first'],
  ['C0HIDDEN', 'invite Docket there first'],
  ['C0OLDONE', 'archived'],
  ['#acme', 'People of another organization read this channel'],
  ['   ', 'Type a channel'],
])('%s is refused in the form, with what was typed', async (typed, words) => {
  const answer = await add(typed);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(words);
  expect(answer.text).toContain(`value="${typed}"`);
  expect(await rows()).toEqual([]);
});

test('Slack away, without a scope, or asking for a pause: said, and nothing is added', async () => {
  slack.missingScopes.add('channels:read');
  expect((await add('repairs')).text).toContain('Slack wants the scope channels:read');
  slack.missingScopes.clear();
  slack.onNext('conversations.list', { status: 503 }, { status: 429, retryAfter: 20 });
  expect((await add('repairs')).text).toContain('Slack did not answer in time');
  expect((await add('repairs')).text).toContain('Slack asks for a pause');
  expect(await rows()).toEqual([]);
});

test('a list of many pages is read when it is asked for, and only then', async () => {
  for (let n = 0; n < 2_500; n++) slack.installs.channels.push({ id: `C1${n}`, name: `project-${n}` });
  const before = slack.callsOf('conversations.list').length;
  await page();
  expect(slack.callsOf('conversations.list')).toHaveLength(before);
  const found = await page(`?purpose=cards&teamId=${slack.teamId}&channel=project-249`);
  expect(slack.callsOf('conversations.list')).toHaveLength(before + 3);
  expect(found.match(/Add #project-/g)).toHaveLength(11);
  expect(found).toContain('#project-2499');
  const all = await page(`?purpose=cards&teamId=${slack.teamId}&channel=`);
  expect(all).toContain('2474 more match');
  expect(all).not.toContain('#hidden');
});

test('without the scope for private channels there are public ones, and what is missing is said', async () => {
  slack.missingScopes.add('groups:read');
  const found = await page(`?purpose=intake&teamId=${slack.teamId}&channel=`);
  expect(found).toContain('#general');
  expect(found).toContain('Slack wants the scope groups:read');
});

test('rules and trades are kept, shown, and outlive adding the channel again', async () => {
  await add('repairs');
  await add('acme', 'intake');
  const [standard] = await docket.rows<{ id: string }>("SELECT id FROM pipeline WHERE name = 'Jobs'");
  const rules = new URLSearchParams([
    ['trades', 'plumbing'],
    ['trades', 'it-repair'],
    ['kinds', 'job'],
    ['pipelines', standard?.id ?? ''],
    ['hours', 'out'],
  ]);
  const saved = await owner.post(pathOf('C0REPAIRS'), rules as unknown as Record<string, string>);
  expect(saved.headers.get('location')).toBe('/settings/slack?saved');
  await owner.post(pathOf('C0ACME', 'intake'), { trade: 'web-support' });
  await add('#repairs');
  const wanted = {
    trades: ['plumbing', 'it-repair'],
    kinds: ['job'],
    pipelines: [standard?.id],
    hours: 'out',
  };
  expect(await rows()).toMatchObject([
    { channel_id: 'C0ACME', purpose: 'intake', trade: 'web-support' },
    { channel_id: 'C0REPAIRS', rules: wanted },
  ]);
  const shown = await page();
  expect(shown).toContain('Plumbing, IT repair · jobs · pipeline Jobs · outside of opening hours');
  expect(shown).toContain('Web support');
  await owner.post(pathOf('C0REPAIRS'), { hours: '' });
  expect(await rows()).toMatchObject([{}, { rules: { trades: [], kinds: [], pipelines: [], hours: null } }]);
});

test('without quotes no rule asks for them, and one that did can be taken away', async () => {
  await add('repairs');
  expect(await page()).toContain('Quote requests');
  const all = { jobs: 'on', bookings: 'on', invoices: 'on', portal: 'on' };
  await owner.post('/settings/organization/modules', all);
  expect(await page()).not.toContain('Quote requests');
  await owner.post(pathOf('C0REPAIRS'), { hours: '', kinds: 'quote' });
  expect(await page()).toContain('Quote requests');
  await owner.post('/settings/organization/modules', { ...all, quotes: 'on' });
});

test('cards of some customers only, by their numbers', async () => {
  await docket.twilio.text({ from: '+12015550123', to: SHOP, body: 'hello' });
  await docket.settled();
  await add('repairs');
  const unknown = await owner.post(pathOf('C0REPAIRS'), {
    hours: 'in',
    kinds: 'job',
    customers: '+12015550123, +12015550999',
  });
  expect(unknown.status).toBe(422);
  expect(unknown.text).toContain('value="+12015550123, +12015550999"');
  expect(unknown.text).toMatch(/value="in" selected|selected value="in"/);
  expect(unknown.text).toContain('No customer has written from +12015550999');
  await owner.post(pathOf('C0REPAIRS'), { hours: '', customers: '+1 (201) 555-0123' });
  const [customer] = await docket.rows<{ id: string }>(
    "SELECT customer_id AS id FROM customer_identity WHERE address = '+12015550123'",
  );
  expect(await rows()).toMatchObject([{ rules: { customers: [customer?.id] } }]);
  const shown = await page();
  expect(shown).toContain('1 customer');
  expect(shown).toContain('value="+12015550123"');
});

test.each([
  [{ hours: 'sometimes' }],
  [{ hours: '', trades: 'alchemy' }],
  [{ hours: '', kinds: 'invoice' }],
  [{ hours: '', pipelines: 'mine' }],
])('rules that do not exist are refused: %j', async (form) => {
  await add('repairs');
  const [before] = await rows();
  expect((await owner.post(pathOf('C0REPAIRS'), form)).status).toBe(400);
  expect(await rows()).toEqual([before]);
});

test('a channel has one purpose; taken off one it can have the other; the feed has each step', async () => {
  await add('repairs');
  expect((await add('repairs', 'intake')).text).toContain('This channel gets cards already');
  await owner.post(`${pathOf('C0REPAIRS')}/remove`);
  await owner.post(`${pathOf('C0REPAIRS')}/remove`);
  await add('repairs', 'intake');
  expect((await add('repairs')).text).toContain('Customers write in this channel already');
  expect(await rows()).toMatchObject([{ purpose: 'intake' }]);
  const entries = await docket.rows<{ type: string; purpose: string }>(
    "SELECT type, content->>'purpose' AS purpose FROM activity WHERE type LIKE 'slack.channel%' ORDER BY sequence DESC LIMIT 3",
  );
  expect(entries.reverse()).toEqual([
    { type: 'slack.channel-set', purpose: 'cards' },
    { type: 'slack.channel-removed', purpose: 'cards' },
    { type: 'slack.channel-set', purpose: 'intake' },
  ]);
});

test('a test message arrives, once', async () => {
  await add('repairs');
  const shown = await sendTest('C0REPAIRS');
  expect(shown).toContain('The test arrived');
  const arrived = slack.messages.filter(({ channel }) => channel === 'C0REPAIRS');
  expect(arrived).toMatchObject([{ text: expect.stringContaining('Docket can write here') }]);
});

test('a test that does not arrive says what is in the way, and does not arrive later', async () => {
  await add('repairs');
  const tests = () => slack.messages.filter(({ text }) => text.includes('Docket can write here'));
  const before = tests().length;
  slack.notIn.add('C0REPAIRS');
  expect(await sendTest('C0REPAIRS')).toContain('Docket is not in this channel. Type /invite @Docket');
  slack.notIn.clear();
  slack.onNextMessageTo('C0REPAIRS', { ok: false, error: 'missing_scope', needed: 'chat:write' });
  const shown = await sendTest('C0REPAIRS');
  expect(shown).toContain('The test did not arrive. Slack wants the scope');
  expect(shown).toContain('Needs attention');
  // What admins are told of it must not be what the next answer of Slack's is for.
  await docket.settled();
  slack.onNextMessageTo('C0REPAIRS', { ok: false, error: 'is_archived' });
  expect(await sendTest('C0REPAIRS')).toContain('This channel is archived');
  await docket.settled();
  slack.onNextMessageTo('C0REPAIRS', { status: 429, retryAfter: 30 });
  expect(await sendTest('C0REPAIRS')).toContain('Slack asks for a pause');
  await docket.settled();
  // What admins are told of the trouble comes; the test does not.
  expect(tests()).toHaveLength(before);
});

test('the workspace of the token in the settings is checked, and not disconnected here', async () => {
  slack.installs.scopes = 'chat:write';
  const path = `/settings/slack/workspaces/${slack.teamId}`;
  await owner.post(`${path}/check`);
  expect(await page()).toContain('The app lacks');
  slack.installs.scopes = undefined;
  slack.onNext('auth.test', { ok: false, error: 'account_inactive' });
  await owner.post(`${path}/check`);
  expect(await page()).toContain('Slack has switched this app off there');
  await owner.post(`${path}/check`);
  expect(await page()).not.toContain('Slack has switched this app off there');
  expect(await page()).not.toContain(`${path}/disconnect`);
  expect((await owner.post(`${path}/disconnect`)).status).toBe(409);
  expect(await docket.rows('SELECT 1 FROM slack_workspace WHERE removed_at IS NULL')).toHaveLength(1);
});

test('a technician and other sites change nothing, and other workspaces look as if they were not there', async () => {
  await add('repairs');
  const invitation = { email: 'noor@northside.example', role: 'technician', name: 'Noor' };
  const technician = await inviteAndSignIn(docket.url, owner, invitation);
  const form = { purpose: 'cards', teamId: slack.teamId, channel: 'general' };
  expect((await technician.post('/settings/slack/channels', form)).status).toBe(403);
  expect((await technician.post(`${pathOf('C0REPAIRS')}/test`)).status).toBe(403);
  expect((await technician.get('/settings/slack/manifest')).status).toBe(403);
  const foreign = { 'sec-fetch-site': 'cross-site' };
  expect((await owner.post('/settings/slack/channels', form, foreign)).status).toBe(403);
  expect((await add('general', 'cards', 'T0OTHER')).status).toBe(404);
  expect((await owner.post(`/settings/slack/channels/cards/T0OTHER/C1/test`)).status).toBe(404);
  expect((await owner.post(`/settings/slack/channels/else/${slack.teamId}/C1`)).status).toBe(404);
  expect(await rows()).toHaveLength(1);
});

test('the manifest is made for this Docket', async () => {
  const { status, headers, text } = await owner.get('/settings/slack/manifest');
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toContain('slack-app-manifest.yaml');
  expect(text).toContain(`request_url: "${docket.url}/webhooks/slack/events"`);
});

/** Presses the button, and reads the page after it. */
async function sendTest(channelId: string): Promise<string> {
  const answer = await owner.post(`${pathOf(channelId)}/test`);
  expect(answer.status).toBe(303);
  return (await owner.get(answer.headers.get('location') ?? '')).text;
}
