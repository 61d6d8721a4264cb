import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReply } from '../../src/app/slack/reply-prefix.js';
import { hunt } from '../journeys/canary-hunt.js';
import { takePhoto } from '../journeys/pictures.js';
import { CARDS, threadOf } from '../journeys/slack/slack-talk.js';
import { type Crew, openCrew } from '../journeys/slack/triage-crew.js';

let crew: Crew;
let dan: Awaited<ReturnType<Crew['hire']>>;
let tess: Awaited<ReturnType<Crew['hire']>>;
const TOM = '+12015550150';
const PASSWORD = 'Kestrel-77!q';

beforeAll(async () => {
  crew = await openCrew();
  dan = await crew.hire('dispatcher', 'Dan');
  tess = await crew.hire('technician', 'Tess');
  await crew.say('hi, my pixel 7 does not charge', TOM);
}, 180_000);
afterAll(() => crew?.close());

const card = () => crew.newestCard();
const whispers = (user: string) =>
  crew.slack.whispers.filter((one) => one.user === user).map(({ text }) => text);
const notes = () =>
  crew.docket.rows<{ text: string }>("SELECT text FROM message WHERE direction = 'note' ORDER BY id");

/** Types in the card's thread. Returns the message as Slack knows it. */
async function type(user: string, text: string, more: Record<string, unknown> = {}) {
  const message = {
    type: 'message',
    channel: CARDS,
    channel_type: 'channel',
    user,
    text,
    ts: crew.slack.ts(),
    thread_ts: card().ts,
    ...more,
  };
  const answer = await crew.slack.send(crew.docket.url, crew.slack.event(message));
  expect(answer.status).toBe(200);
  await crew.docket.settled();
  return message;
}

test('what begins with the prefix goes to the customer, however Slack writes it', async () => {
  await type(dan.slack.userId, '&gt;&gt; We can look at it today.');
  expect(crew.texts(TOM).at(-1)).toBe('We can look at it today.');
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/^On its way/);
  expect(readReply('> > one\n> > two', '>>')).toBe('one\ntwo');
  expect(readReply('>>one\ntwo', '>>')).toBe('one\ntwo');
  expect(readReply('one >> two', '>>')).toBeUndefined();
  expect(readReply('!c hi', '!c')).toBe('hi');
});

test('anything else is a note among staff, once, and is not said again below the card', async () => {
  const message = await type(dan.slack.userId, 'I think it is the port');
  await crew.slack.send(crew.docket.url, crew.slack.event(message));
  // With a mention in it Slack tells it twice, as two events.
  await crew.slack.send(crew.docket.url, crew.slack.event({ ...message, type: 'app_mention' }));
  await crew.docket.settled();
  expect((await notes()).map(({ text }) => text)).toEqual(['I think it is the port']);
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/^Kept as a note among staff/);
  expect(threadOf(crew.slack, card()).join()).not.toContain('I think it is the port');
  expect(crew.texts(TOM).join()).not.toContain('the port');
});

test('the customer’s answer appears in the thread', async () => {
  await crew.say('great, can I come at five?', TOM);
  expect(threadOf(crew.slack, card()).at(-1)).toContain('can I come at five?');
});

test('in a live thread every line goes to the customer', async () => {
  await dan.slack.press(card(), 'more', { choose: 'live' });
  await type(dan.slack.userId, 'Five is fine.');
  expect(crew.texts(TOM).at(-1)).toBe('Five is fine.');
  await dan.slack.press(card(), 'more', { choose: 'live' });
  await type(dan.slack.userId, 'he sounds nice');
  expect(crew.texts(TOM).at(-1)).toBe('Five is fine.');
});

test('changing or deleting a sent reply changes nothing, and its author is told so', async () => {
  const message = await type(dan.slack.userId, '&gt;&gt; Bring the charger, please.');
  const sent = crew.texts(TOM).length;
  const changed = {
    ...message,
    text: '&gt;&gt; Bring the cable, please.',
    edited: { user: dan.slack.userId, ts: crew.slack.ts() },
  };
  const edit = {
    type: 'message',
    subtype: 'message_changed',
    channel: CARDS,
    message: changed,
    previous_message: message,
  };
  await crew.slack.send(crew.docket.url, crew.slack.event({ ...edit, ts: crew.slack.ts() }));
  await crew.docket.settled();
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/changing it here changes nothing/);
  const deletion = {
    type: 'message',
    subtype: 'message_deleted',
    channel: CARDS,
    deleted_ts: message.ts,
    previous_message: message,
  };
  await crew.slack.send(crew.docket.url, crew.slack.event({ ...deletion, ts: crew.slack.ts() }));
  await crew.docket.settled();
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/does not take it back/);
  expect(crew.texts(TOM)).toHaveLength(sent);
});

test('a passcode typed in a reply is not sent, one in a note is sealed; its author is asked to delete it', async () => {
  const sent = crew.texts(TOM).length;
  await type(dan.slack.userId, `&gt;&gt; your password is ${PASSWORD} right?`);
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/nothing was sent.*delete your message/i);
  await type(dan.slack.userId, `his wifi password: ${PASSWORD}`);
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/sealed on the record.*delete your message/i);
  expect(crew.texts(TOM)).toHaveLength(sent);
  expect((await notes()).at(-1)?.text).not.toContain(PASSWORD);
});

test('files in the thread are photos of the record, and are not sent', async () => {
  const { bytes } = await takePhoto(7);
  const file = crew.slack.file('F0SHELF', Buffer.from(bytes));
  await type(dan.slack.userId, '', { subtype: 'file_share', files: [file] });
  expect(await crew.docket.rows('SELECT source, uploader_kind, state FROM photo')).toEqual([
    { source: 'slack', uploader_kind: 'member', state: 'stored' },
  ]);
  expect(whispers(dan.slack.userId).at(-1)).toMatch(/on the record now/);
});

test('whoever is not linked, is a guest, or may not, is told so; nothing is kept or sent', async () => {
  const before = [crew.texts(TOM).length, (await notes()).length];
  await type('U0NOBODY', '&gt;&gt; hello from a stranger');
  await type('U0NOBODY', 'and again');
  expect(whispers('U0NOBODY')).toEqual([expect.stringMatching(/does not know who you are/)]);
  await type(tess.slack.userId, '&gt;&gt; hello from a technician');
  expect(whispers(tess.slack.userId).at(-1)).toMatch(/There is no such conversation/);
  const gus = await crew.hire('dispatcher', 'Gus');
  crew.slack.people.set(gus.slack.userId, { is_restricted: true });
  await type(gus.slack.userId, '&gt;&gt; hello from a guest');
  expect(whispers(gus.slack.userId).at(-1)).toMatch(/Only staff of this workspace/);
  await type('U0FOREIGN', 'psst', { user_team: 'T0OTHER' });
  expect(whispers('U0FOREIGN').at(-1)).toMatch(/Only staff of this workspace/);
  expect([crew.texts(TOM).length, (await notes()).length]).toEqual(before);
  expect(await crew.docket.rows("SELECT 1 FROM conversation WHERE channel = 'slack'")).toEqual([]);
});

test('no passcode is in anything that Slack was sent', async () => {
  const sent = crew.slack.calls.map(({ method, args }) => ({ place: method, text: JSON.stringify(args) }));
  expect(hunt(PASSWORD, sent)).toEqual([]);
});
