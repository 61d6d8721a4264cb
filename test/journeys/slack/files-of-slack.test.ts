import { afterAll, beforeAll, expect, test } from 'vitest';
import { SlackServer } from '../../fakes/slack-server.js';
import { type DocketUnderTest, startDocket } from '../docket-under-test.js';
import { takePhoto } from '../pictures.js';
import { createTalk } from './slack-customer-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
const talk = createTalk(slack, () => docket);

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.environment() });
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});

type Photo = { id: string; state: string; failure: string | null; attempts: number; sha256: string | null };

async function photo(fileId: string): Promise<Photo | undefined> {
  const [row] = await docket.rows<Photo>(
    'SELECT id, state, failure, attempts, sha256 FROM photo WHERE source_key LIKE $1',
    [`%:${fileId}`],
  );
  return row;
}

const problem = async () =>
  (
    await docket.rows<{ problem: { code: string; detail: string } | null }>(
      'SELECT problem FROM slack_workspace',
    )
  )[0]?.problem;

const said = (name: string) => ({ channel: `D0${name}`, user: `U0${name}`, ts: slack.ts(), text: 'look' });

test('Slack’s sign-in page is no photo: staff and admins hear why, and with the scope the photo comes in', async () => {
  const file = slack.file('F0PAGE', Buffer.from((await takePhoto(1)).bytes));
  slack.missingScopes.add('files:read');
  await talk.message({ ...said('PAGE'), files: [file] });
  await expect.poll(async () => (await photo('F0PAGE'))?.attempts, { timeout: 30_000 }).toBe(1);
  await expect
    .poll(problem, { timeout: 30_000 })
    .toMatchObject({ code: 'missing_scope', detail: 'files:read' });
  expect(await photo('F0PAGE')).toMatchObject({ state: 'expected', failure: null, sha256: null });
  // The workspace's trouble is noted first, then the feed's entry.
  const feed = () =>
    docket.rows<{ reason: string }>(
      "SELECT content->>'reason' AS reason FROM activity WHERE type = 'photo.failed'",
    );
  await expect.poll(feed).toEqual([{ reason: expect.stringMatching(/files:read/) }]);
  expect(await docket.rows('SELECT 1 FROM blob')).toEqual([]);

  slack.missingScopes.clear();
  await docket.rows('UPDATE photo SET next_attempt_at = now()');
  await expect.poll(async () => (await photo('F0PAGE'))?.state, { timeout: 30_000 }).toBe('stored');
  await expect.poll(problem, { timeout: 30_000 }).toBeNull();
});

test('a file on a host that is not Slack’s is not fetched, and its host never sees the token', async () => {
  const elsewhere = { id: 'F0ELSE', name: 'x.jpg', mimetype: 'image/jpeg' };
  const url = `${docket.url}/healthz?x.jpg`;
  await talk.message({ ...said('ELSE'), files: [{ ...elsewhere, url_private_download: url }] });
  await docket.settled();
  expect(await photo('F0ELSE')).toMatchObject({ state: 'failed', sha256: null });
  expect(docket.logs()).not.toContain(slack.token);
});

test('what waits for a removed workspace stays in the outbox, and goes out once the app is there again', async () => {
  slack.onNext('chat.postMessage', { status: 429, retryAfter: 60, ok: false, error: 'ratelimited' });
  const waits = { ...said('WAITS'), text: 'my kettle leaks' };
  await talk.message(waits);
  const item = async () =>
    (
      await docket.rows<{ state: string; failure: string | null }>(
        'SELECT state, failure FROM outbox_item WHERE to_address = $1',
        [`${slack.teamId}/${waits.user}`],
      )
    )[0];
  await expect.poll(item, { timeout: 30_000 }).toMatchObject({ state: 'waiting', failure: 'rate_limited' });
  const connected = async () =>
    (await docket.rows('SELECT 1 FROM slack_workspace WHERE removed_at IS NULL')).length;
  const tryAgain = () =>
    docket.rows("UPDATE outbox_item SET next_attempt_at = now() WHERE state = 'waiting'");
  await talk.deliver({ type: 'app_uninstalled' });
  await expect.poll(connected).toBe(0);
  await tryAgain();
  await expect
    .poll(item, { timeout: 30_000 })
    .toMatchObject({ state: 'waiting', failure: 'slack is not connected' });
  // An event that nobody's workspace takes makes Docket look at its own token again.
  await talk.deliver({ type: 'app_home_opened', user: 'U0ANY' });
  await expect.poll(connected).toBe(1);
  await tryAgain();
  await expect.poll(item, { timeout: 30_000 }).toMatchObject({ state: 'sent' });
  expect(talk.answers(waits.channel)).toHaveLength(1);
});

test('the app is removed: its token is gone, once, and admins can see it', async () => {
  await talk.message({ ...said('STAY'), text: 'my iphone 12 is cracked' });
  await docket.settled();
  await talk.deliver({ type: 'tokens_revoked', tokens: { bot: ['U0SOMEBODY'], oauth: [] } });
  await docket.settled();
  expect(await docket.rows('SELECT 1 FROM slack_workspace WHERE removed_at IS NULL')).toHaveLength(1);
  const removals = () => docket.rows("SELECT 1 FROM activity WHERE type = 'slack.removed'");
  const before = (await removals()).length;
  slack.tokenIsDead = true;
  await talk.deliver({ type: 'app_uninstalled' });
  await talk.deliver({ type: 'tokens_revoked', tokens: { bot: [slack.botUserId], oauth: [] } });
  await expect
    .poll(
      () => docket.rows('SELECT sealed_token, problem FROM slack_workspace WHERE removed_at IS NOT NULL'),
      {
        timeout: 30_000,
      },
    )
    .toMatchObject([{ sealed_token: null, problem: { code: 'removed' } }]);
  expect(await removals()).toHaveLength(before + 1);
});
