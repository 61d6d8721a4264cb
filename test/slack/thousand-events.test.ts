import { afterAll, beforeAll, expect, test } from 'vitest';
import { SlackServer } from '../fakes/slack-server.js';
import { type DocketUnderTest, startDocket } from '../journeys/docket-under-test.js';
import { takePhoto } from '../journeys/pictures.js';
import type { SaidMessage } from '../journeys/slack/slack-customer-talk.js';
import { openIntake } from '../journeys/slack/slack-customer-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.environment(), replyDelayMs: 300 });
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});

const PEOPLE = 21;
const EACH = 7;
const AT_ONCE = 16;

/** Every order comes again with its seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

type Said = SaidMessage & { text: string; edited: boolean; deleted: boolean; file: boolean };

/** What people say: some with a photo, some changed or deleted later. */
async function saidBy(person: number): Promise<Said[]> {
  const direct = person % 2 === 0;
  const channel = direct ? `D0P${person}` : 'C0CROWD';
  const list: Said[] = [];
  for (let index = 0; index < EACH; index++) {
    const number = person * EACH + index;
    const file = index % 4 === 0;
    const ts = slack.ts();
    const user = `U0P${person}`;
    if (file) {
      slack.file(`F0P${number}`, Buffer.from((await takePhoto(number)).bytes));
      slack.postFile(`F0P${number}`, { channel, ts, user });
    }
    list.push({
      channel,
      user,
      ts,
      text: `${direct ? '' : `<@${slack.botUserId}> `}word${number} about it`,
      file,
      edited: index === 3,
      deleted: index === 5,
      ...(file ? { files: [slack.file(`F0P${number}`, Buffer.from((await takePhoto(number)).bytes))] } : {}),
    });
  }
  return list;
}

/** A time stamp so many seconds after another. */
const later = (ts: string, seconds: number) => `${Number(ts.split('.')[0]) + seconds}.000000`;

/** Slack's accounts of a message: the event twice, again under other ids, poorer ones, ids of its file. */
function accountsOf({ file, edited, deleted, ...said }: Said): unknown[] {
  const type = said.channel.startsWith('D') ? 'im' : 'channel';
  const whole = { type: 'message', channel_type: type, ...said, ...(file ? { subtype: 'file_share' } : {}) };
  const { files, ...poor } = whole as Record<string, unknown>;
  const first = slack.event(whole);
  const changed = (ts: string, text: string) =>
    slack.event({
      type: 'message',
      subtype: 'message_changed',
      channel: said.channel,
      channel_type: type,
      message: { ...whole, text, edited: { user: said.user, ts } },
      previous_message: whole,
      ts: slack.ts(),
    });
  const shared = (id: string) =>
    slack.event({ type: 'file_shared', file_id: id, channel_id: said.channel, user_id: said.user });
  const ids = ((files as { id: string }[] | undefined) ?? []).map(({ id }) => id);
  return [
    first,
    first,
    slack.event(whole),
    slack.event({ ...poor, type: 'app_mention', subtype: undefined }),
    ...ids.flatMap((id) => [shared(id), shared(id)]),
    ...(edited
      ? [
          changed(later(said.ts, 10), `${said.text} not yet`),
          changed(later(said.ts, 20), `${said.text} at last`),
        ]
      : []),
    ...(deleted
      ? [
          slack.event({
            type: 'message',
            subtype: 'message_deleted',
            channel: said.channel,
            channel_type: type,
            deleted_ts: said.ts,
            previous_message: whole,
            ts: slack.ts(),
          }),
        ]
      : []),
    // Slack's retries of the same event.
    first,
    first,
  ];
}

test('a thousand duplicated and reordered events: nothing doubled, nothing lost', async () => {
  await openIntake(docket, slack, 'C0CROWD');
  const said = (await Promise.all(Array.from({ length: PEOPLE }, (_, person) => saidBy(person)))).flat();
  const random = randomFrom(20261123);
  const events = shuffled(said.flatMap(accountsOf), random);
  expect(events.length).toBeGreaterThanOrEqual(1_000);
  const waiting = [...events];
  const statuses: number[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let event = waiting.pop(); event !== undefined; event = waiting.pop()) {
        statuses.push((await slack.send(docket.url, event)).status);
      }
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  await docket.settled(120_000);

  const kept = await docket.rows<{ external_id: string; text: string; photos: number; gone: boolean }>(
    `SELECT external_id, text, photos, deleted_at IS NOT NULL AS gone FROM message WHERE direction = 'in'`,
  );
  expect(kept.map((one) => one.external_id).sort()).toEqual(
    said.map(({ channel, ts }) => `${slack.teamId}:${channel}:${ts}`).sort(),
  );
  const byId = new Map(kept.map((one) => [one.external_id, one]));
  for (const { channel, ts, text, file, edited, deleted } of said) {
    const plain = text.replace(`<@${slack.botUserId}> `, '');
    expect(byId.get(`${slack.teamId}:${channel}:${ts}`)).toMatchObject({
      text: deleted ? '' : edited ? `${plain} at last` : plain,
      photos: file ? 1 : 0,
      gone: deleted,
    });
  }
  const photos = await docket.rows<{ state: string; conversations: number }>(
    `SELECT p.state, count(l.id) FILTER (WHERE l.record_kind = 'conversation')::int AS conversations
     FROM photo p LEFT JOIN photo_place l ON l.photo_id = p.id GROUP BY p.id`,
  );
  expect(photos).toEqual(said.filter(({ file }) => file).map(() => ({ state: 'stored', conversations: 1 })));
  const versions = await docket.rows('SELECT 1 FROM message_version');
  expect(versions).toHaveLength(said.filter(({ edited }) => edited).length * 2);
  // Each answer once: what the outbox sent is what was posted.
  const [sent] = await docket.rows<{ items: number }>(
    "SELECT count(*)::int AS items FROM outbox_item WHERE state = 'sent' AND channel = 'slack'",
  );
  const answers = slack.messages.filter(({ metadata }) => metadata?.event_type === 'docket_message');
  expect(answers).toHaveLength(sent?.items ?? -1);
  expect(new Set(answers.map(({ metadata }) => metadata?.event_payload.id)).size).toBe(answers.length);
}, 240_000);
