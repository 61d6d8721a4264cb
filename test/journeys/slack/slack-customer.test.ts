import { afterAll, beforeAll, expect, test } from 'vitest';
import { SlackServer } from '../../fakes/slack-server.js';
import { withoutIds } from '../../setup/without-ids.js';
import { type DocketUnderTest, startDocket } from '../docket-under-test.js';
import { takePhoto } from '../pictures.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
const ANN = 'U0ANN';
const DM = 'D0ANN';

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.environment() });
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});

async function write(text: string, more: Record<string, unknown> = {}): Promise<void> {
  const event = {
    type: 'message',
    channel: DM,
    channel_type: 'im',
    user: ANN,
    text,
    ts: slack.ts(),
    ...more,
  };
  const answer = await slack.send(docket.url, slack.event(event));
  expect(answer.status).toBe(200);
  await docket.settled();
}

const answers = () => slack.messages.filter(({ channel }) => channel === DM).map(({ text }) => text);

test('a customer in a direct message ends up with the same record as by text', async () => {
  const { bytes } = await takePhoto(5);
  const file = slack.file('F0SCREEN', Buffer.from(bytes));
  await write('hi, dropped my samsung s22, the screen is smashed', { subtype: 'file_share', files: [file] });
  expect(answers().at(-1)).toMatch(/assistant at Northside Repairs/);
  await write('pin is 4821');
  await write('Ann Lee');
  await write('tomorrow after 4');
  expect(answers().at(-1)).toMatch(/Q-1\b/);
  const photos = await docket.rows<{ state: string; places: number }>(
    'SELECT p.state, count(*)::int AS places FROM photo p JOIN photo_place l ON l.photo_id = p.id GROUP BY p.id',
  );
  expect(photos).toEqual([{ state: 'stored', places: 2 }]);
  expect(await docket.rows('SELECT kind FROM secret')).toEqual([{ kind: 'pin' }]);
  expect(withoutIds(JSON.stringify(slack.calls))).not.toContain('4821');
});

test('an event twice is one message', async () => {
  const envelope = slack.event({
    type: 'message',
    channel: DM,
    channel_type: 'im',
    user: ANN,
    text: 'any news?',
    ts: slack.ts(),
  });
  const sent = await Promise.all([slack.send(docket.url, envelope), slack.send(docket.url, envelope)]);
  expect(sent.map(({ status }) => status)).toEqual([200, 200]);
  await docket.settled();
  expect(await docket.rows("SELECT 1 FROM message WHERE text = 'any news?'")).toHaveLength(1);
});

test('a strange or old signature is refused', async () => {
  const body = slack.event({
    type: 'message',
    channel: DM,
    channel_type: 'im',
    user: ANN,
    text: 'x',
    ts: '1.1',
  });
  const strange = await slack.send(docket.url, body, { 'X-Slack-Signature': 'v0=00' });
  const old = await slack.send(docket.url, body, { 'X-Slack-Request-Timestamp': '1000000000' });
  const unknown = await slack.send(docket.url, {
    ...body,
    team_id: 'T0NOBODY',
    authorizations: [{ team_id: 'T0NOBODY' }],
  });
  expect([strange.status, old.status, unknown.status]).toEqual([403, 403, 403]);
});
