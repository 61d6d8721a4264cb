import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SlackServer } from '../fakes/slack-server.js';
import { type DocketUnderTest, SHOP, startDocket } from '../journeys/docket-under-test.js';
import { takePhoto } from '../journeys/pictures.js';
import { CARDS, cardsIn, inviteBot, linkMember, readCard, threadOf } from '../journeys/slack/slack-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
let phones = 0;
const OWEN = 'U0OWEN';

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: { ...slack.environment(), PHOTO_READERS: '1' } });
  await inviteBot(slack, docket);
  await linkMember(slack, docket, { name: 'Owen Admin', role: 'admin', userId: OWEN });
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});
beforeEach(() => {
  slack.down = false;
  slack.messagesPerSecond = Number.POSITIVE_INFINITY;
});

const nextPhone = () => `+120155502${String(++phones).padStart(2, '0')}`;
const text = (from: string, body: string, photos: Uint8Array[] = []) =>
  docket.twilio.text({
    from,
    to: SHOP,
    body,
    media: photos.map((bytes) => ({ bytes, contentType: 'image/jpeg' })),
  });
const cardsOf = (from: string) => cardsIn(slack).filter((card) => readCard(card).heading?.includes(from));
const said = (from: string) =>
  threadOf(slack, cardsOf(from)[0])
    .filter((line) => line.startsWith(from))
    .map((line) => line.slice(from.length + 2));
const alerts = () => slack.messages.filter(({ channel }) => channel === OWEN).map(({ text: words }) => words);

async function until(check: () => boolean, what: string, timeoutMs = 40_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!check()) {
    if (Date.now() > deadline) throw new Error(`it did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Lets what waits for its next try be tried now. */
async function hurry(): Promise<void> {
  await docket.rows("UPDATE slack_card SET due_at = now() WHERE due_at > now() + interval '2 seconds'");
  await docket.rows(
    "UPDATE outbox_item SET next_attempt_at = now() WHERE state = 'waiting' AND next_attempt_at > now()",
  );
}

test('many changes at once are few updates, and the thread still has every one, in order', async () => {
  const from = nextPhone();
  const before = slack.callsOf('chat.update').length;
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index} of the story`);
  for (const line of lines) await text(from, line);
  await docket.settled(40_000);
  expect(said(from)).toEqual(lines);
  expect(slack.callsOf('chat.update').length - before).toBeLessThan(8);
}, 180_000);

test('through a storm of rate limits every item has one card and every message is told once, in order', async () => {
  slack.messagesPerSecond = 1;
  const from = Array.from({ length: 3 }, nextPhone);
  for (const phone of from) for (const n of [1, 2]) await text(phone, `screen broken, part ${n}`);
  await until(() => from.every((phone) => said(phone).length === 2), 'the details of three items', 90_000);
  expect(from.map((phone) => cardsOf(phone).length)).toEqual([1, 1, 1]);
  for (const phone of from) expect(said(phone)).toEqual(['screen broken, part 1', 'screen broken, part 2']);
  slack.messagesPerSecond = Number.POSITIVE_INFINITY;
  await docket.settled(60_000);
}, 160_000);

test('while Slack is down everything waits; it comes later, once and in order', async () => {
  slack.down = true;
  const from = nextPhone();
  await text(from, 'my tv stays dark');
  await text(from, 'it is a sony');
  await until(() => slack.calls.length > 0 && slack.callsOf('chat.postMessage').length > 0, 'a try');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(cardsOf(from)).toEqual([]);
  slack.down = false;
  await hurry();
  await until(() => said(from).length === 2, 'what waited');
  await docket.settled(60_000);
  expect(cardsOf(from)).toHaveLength(1);
  expect(said(from)).toEqual(['my tv stays dark', 'it is a sony']);
}, 120_000);

test('a card whose posting had no answer is found again and not posted twice', async () => {
  const from = nextPhone();
  slack.onNext('chat.postMessage', (args) => {
    slack.messages.push({ ...args, ts: slack.ts(), user: slack.botUserId } as never);
    return { status: 500, ok: false };
  });
  await text(from, 'the washing machine leaks');
  await until(() => cardsOf(from).length > 0, 'the card');
  await hurry();
  await until(() => said(from).length === 1, 'its thread');
  await docket.settled(60_000);
  expect(cardsOf(from)).toHaveLength(1);
}, 180_000);

test('a picture that Slack is not ready to show does not hold its card back', async () => {
  const from = nextPhone();
  slack.onNext('chat.update', { ok: false, error: 'invalid_blocks' });
  await text(from, 'see the crack', [(await takePhoto(21)).bytes]);
  await until(() => cardsOf(from).length === 1, 'the card');
  await until(() => readCard(cardsOf(from)[0]).pictures.length === 1, 'its picture', 60_000);
  await docket.settled(60_000);
}, 120_000);

test('without the permission for files admins are told once, the card is there, and the pictures follow', async () => {
  const from = nextPhone();
  const before = alerts().length;
  slack.missingScopes.add('files:write');
  await text(from, 'look at this', [(await takePhoto(22)).bytes]);
  await until(() => cardsOf(from).length === 1, 'the card');
  await until(() => alerts().length > before, 'the hint for admins');
  expect(alerts().at(-1)).toContain('lacks the permission files:write');
  slack.missingScopes.delete('files:write');
  await docket.rows('UPDATE slack_picture SET claimed_until = NULL');
  await hurry();
  await until(() => readCard(cardsOf(from)[0]).pictures.length === 1, 'its picture');
  await until(() => alerts().some((line) => line.startsWith('Slack works again')), 'that it is over');
  expect(alerts().length - before).toBe(2);
}, 120_000);

test('out of the channel, cards wait with a hint for admins, and come when the bot is invited again', async () => {
  const before = alerts().length;
  slack.notIn.add(CARDS);
  const from = nextPhone();
  await text(from, 'the door does not close');
  await until(() => alerts().length > before, 'the hint for admins');
  expect(alerts().at(-1)).toMatch(/^1 card cannot be shown in Slack. Docket is not in the channel any more/);
  await text(nextPhone(), 'another door');
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(alerts().length - before).toBe(1);
  slack.notIn.delete(CARDS);
  await inviteBot(slack, docket);
  await until(() => cardsOf(from).length === 1, 'the card');
  await hurry();
  await until(() => alerts().length - before === 2, 'that it is over');
  expect(alerts().at(-1)).toMatch(/^Cards are shown in Slack again/);
}, 120_000);

test('a channel that another organization reads gets no pictures, and is never adopted', async () => {
  slack.sharedOutside.add(CARDS);
  const from = nextPhone();
  const uploads = slack.uploads.size;
  await text(from, 'the sink drips', [(await takePhoto(23)).bytes]);
  await docket.settled(60_000);
  expect(readCard(cardsOf(from)[0])).toMatchObject({ pictures: [], fields: { Photos: '1' } });
  expect(slack.uploads.size).toBe(uploads);
  slack.sharedOutside.delete(CARDS);
  // Nor while Slack does not say who reads it.
  slack.onNext('conversations.info', { status: 503, ok: false });
  await text(from, 'and the tap');
  await until(() => said(from).length === 2, 'the second text');
  expect(readCard(cardsOf(from)[0]).pictures).toEqual([]);
  await text(from, 'still dripping');
  await until(() => readCard(cardsOf(from)[0]).pictures.length === 1, 'its picture');
  await docket.rows("DELETE FROM slack_channel WHERE purpose = 'cards'");
  await inviteBot(slack, docket, 'C0SHARED', { is_ext_shared_channel: true });
  expect(await docket.rows('SELECT 1 FROM slack_channel')).toEqual([]);
  const quiet = nextPhone();
  await text(quiet, 'nobody is told');
  await docket.settled(60_000);
  expect(cardsOf(quiet)).toEqual([]);
}, 120_000);
