import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SlackServer } from '../../fakes/slack-server.js';
import { type DocketUnderTest, startDocket } from '../docket-under-test.js';
import { takePhoto } from '../pictures.js';
import { type Browser, signIn } from '../signed-in.js';
import { createTalk, openIntake } from './slack-customer-talk.js';
import { linkMember } from './slack-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
const talk = createTalk(slack, () => docket);
let pictures = 0;
let staff: Browser | undefined;

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.environment() });
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});

/** A message of its own person in their own direct message. */
function person(name: string) {
  return { channel: `D0${name}`, user: `U0${name}`, ts: slack.ts() };
}

async function newFile(id: string) {
  pictures += 1;
  return slack.file(id, Buffer.from((await takePhoto(pictures)).bytes));
}

type Kept = {
  id: string;
  text: string;
  edited: boolean;
  deleted: boolean;
  photos: number;
  external_id: string;
};

const kept = (user: string) =>
  docket.rows<Kept>(
    `SELECT m.id, m.text, m.edited_at IS NOT NULL AS edited, m.deleted_at IS NOT NULL AS deleted, m.photos, m.external_id
     FROM message m JOIN conversation c ON c.id = m.conversation_id
     WHERE c.address = $1 AND m.direction = 'in' ORDER BY m.id`,
    [`${slack.teamId}/${user}`],
  );

const photosOf = (user: string) =>
  docket.rows<{ state: string; filename: string | null; source_key: string; places: number }>(
    `SELECT p.state, p.filename, p.source_key, count(*)::int AS places FROM photo p
     JOIN photo_place l ON l.photo_id = p.id JOIN conversation c ON c.id = l.record_id
     WHERE c.address = $1 GROUP BY p.id ORDER BY p.source_key`,
    [`${slack.teamId}/${user}`],
  );

const feedOf = async (user: string) =>
  (
    await docket.rows<{ type: string }>(
      `SELECT a.type FROM activity a JOIN conversation c ON c.id = a.record_id WHERE c.address = $1 ORDER BY a.sequence`,
      [`${slack.teamId}/${user}`],
    )
  ).map(({ type }) => type);

/** The conversation of a person as staff see it. */
async function pageOf(user: string): Promise<string> {
  staff ??= await signIn(docket.url, docket.signInUrl);
  const [row] = await docket.rows<{ id: string }>('SELECT id FROM conversation WHERE address = $1', [
    `${slack.teamId}/${user}`,
  ]);
  return (await staff.get(`/inbox/${row?.id}`)).text;
}

test('a message that comes by two events, the poorer first or last, is one with its file', async () => {
  await openIntake(docket, slack, 'C0HELP');
  const file = await newFile('F0MENTION');
  for (const user of ['U0FIRST', 'U0LAST']) {
    const said = {
      channel: 'C0HELP',
      user,
      ts: slack.ts(),
      text: `<@${slack.botUserId}> my kettle leaks`,
    };
    const own = { ...file, id: `${file.id}${user}` };
    slack.file(own.id, Buffer.from((await takePhoto(40)).bytes));
    const whole = { ...said, subtype: 'file_share', files: [own] };
    if (user === 'U0FIRST') await talk.mention(said);
    await talk.message(whole);
    if (user === 'U0LAST') await talk.mention(said);
    await talk.message(whole);
  }
  await docket.settled();
  for (const user of ['U0FIRST', 'U0LAST']) {
    expect(await kept(user)).toMatchObject([{ text: 'my kettle leaks', photos: 1 }]);
    expect(await photosOf(user)).toMatchObject([{ state: 'stored', places: 1 }]);
  }
});

test('a file is announced by its id first, twice, and comes with its message: once, with its name', async () => {
  const ann = person('TWICE');
  const file = slack.file('F0TWICE', Buffer.from((await takePhoto(41)).bytes), { name: 'back of it.jpg' });
  slack.postFile('F0TWICE', ann);
  await talk.fileShared('F0TWICE', ann);
  await talk.fileShared('F0TWICE', ann);
  await talk.message({ ...ann, text: 'look', subtype: 'file_share', files: [file] });
  await talk.fileShared('F0TWICE', ann);
  await docket.settled();
  expect(await kept(ann.user)).toMatchObject([{ text: 'look', photos: 1 }]);
  expect(await photosOf(ann.user)).toEqual([
    { state: 'stored', filename: 'back of it.jpg', source_key: `slack:${slack.teamId}:F0TWICE`, places: 1 },
  ]);
});

test('a file whose message never comes is taken in by itself; words that come late find it', async () => {
  const bob = person('ALONE');
  await newFile('F0ALONE');
  slack.postFile('F0ALONE', bob);
  await talk.fileShared('F0ALONE', bob);
  await docket.settled();
  expect(await photosOf(bob.user)).toMatchObject([{ state: 'stored', places: 1 }]);
  expect(await kept(bob.user)).toMatchObject([
    { text: '', photos: 1, external_id: `${slack.teamId}:${bob.channel}:${bob.ts}` },
  ]);
  const file = slack.file('F0ALONE', Buffer.from((await takePhoto(pictures)).bytes));
  await talk.message({ ...bob, text: 'my toaster smokes', files: [file] });
  await docket.settled();
  expect(await kept(bob.user)).toMatchObject([{ text: 'my toaster smokes', photos: 1 }]);
  expect(await photosOf(bob.user)).toHaveLength(1);
});

test('a file that Slack says to ask for is asked for', async () => {
  const cat = person('ASKED');
  slack.file('F0ASKED', Buffer.from((await takePhoto(42)).bytes), { name: 'hob.jpg' });
  const files = [{ id: 'F0ASKED', file_access: 'check_file_info', mode: 'file_access' }];
  await talk.message({ ...cat, text: 'the hob', files });
  await docket.settled();
  expect(await photosOf(cat.user)).toMatchObject([{ state: 'stored', filename: 'hob.jpg' }]);
});

test('an edit is shown as one, before its message and after; the older words are kept', async () => {
  const late = { ...person('LATE'), text: 'my iphone 12 has a cracked screen' };
  await talk.edited(late, 'my iphone 13 has a cracked screen');
  await talk.message(late);
  const after = { ...person('AFTER'), text: 'my iphone 12 has a cracked screen' };
  await talk.message(after);
  await docket.settled();
  await talk.edited(after, 'my iphone 13 has a cracked screen');
  await docket.settled();
  for (const { user, text } of [late, after]) {
    const [message, ...more] = await kept(user);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ text: 'my iphone 13 has a cracked screen', edited: true });
    const versions = await docket.rows<{ text: string }>(
      'SELECT text FROM message_version WHERE message_id = $1',
      [message?.id],
    );
    expect(versions).toEqual([{ text }]);
    const facts = await docket.rows<{ value: string }>(
      `SELECT f.value FROM fact f JOIN conversation c ON c.id = f.conversation_id
       WHERE c.address = $1 AND f.current AND f.field = 'model'`,
      [`${slack.teamId}/${user}`],
    );
    expect(facts).toEqual([{ value: 'iPhone 13' }]);
  }
  expect(await feedOf(after.user)).toContain('message.edited');
  const page = await pageOf(after.user);
  expect(page).toContain('<summary>Edited</summary>');
  expect(page).toContain('my iphone 12 has a cracked screen');
});

test('an edit whose message never comes is the message', async () => {
  const only = { ...person('ONLY'), text: 'my boiler' };
  await talk.edited(only, 'my boiler leaks');
  await docket.settled();
  expect(await kept(only.user)).toMatchObject([{ text: 'my boiler leaks', edited: true }]);
});

test('a deletion takes the words away and leaves the photo, also when it comes first', async () => {
  for (const first of [true, false]) {
    const said = { ...person(first ? 'GONE1' : 'GONE2'), text: 'the giraffe sat on it' };
    const file = await newFile(`F${said.user}`);
    const whole = { ...said, subtype: 'file_share', files: [file] };
    if (first) await talk.deleted(whole);
    await talk.message(whole);
    if (!first) await talk.deleted(whole);
    await docket.settled();
    expect(await kept(said.user)).toMatchObject([{ text: '', deleted: true, photos: 1 }]);
    expect(await photosOf(said.user)).toMatchObject([{ state: 'stored' }]);
    expect(await feedOf(said.user)).toContain('message.deleted');
    const page = await pageOf(said.user);
    expect(page).toContain('Deleted by its author');
    expect(page.replace(/<section[^>]*id="feed[\s\S]*/, '')).not.toContain('giraffe');
    // Slack's late second account of it does not bring the words back.
    await talk.message(whole);
    await docket.settled();
    expect(await kept(said.user)).toMatchObject([{ text: '', deleted: true, photos: 1 }]);
  }
});

test('what is written in a thread belongs to the conversation of that thread, and is answered there', async () => {
  await openIntake(docket, slack, 'C0TWO');
  const ann = { channel: 'C0TWO', user: 'U0TWO' };
  const phone = { ...ann, ts: slack.ts(), text: 'my iphone 12 screen is cracked' };
  await talk.message(phone);
  await docket.settled();
  // Placed as something else by staff: the rules would ask.
  const laptop = { ...ann, ts: slack.ts(), text: 'and my macbook pro does not turn on any more' };
  await talk.message(laptop);
  await docket.settled();
  const [first] = await docket.rows<{ conversation_id: string }>(
    'SELECT conversation_id FROM message WHERE external_id = $1',
    [`${slack.teamId}:C0TWO:${phone.ts}`],
  );
  const other = randomUUID();
  await docket.rows(
    `INSERT INTO conversation (id, organization_id, customer_id, channel, address, our_address, trade, language, last_message_at)
     SELECT $1, organization_id, customer_id, channel, address, our_address, trade, language, now() + interval '1 minute'
     FROM conversation WHERE id = $2`,
    [other, first?.conversation_id],
  );
  await docket.rows('UPDATE message SET conversation_id = $1 WHERE external_id = $2', [
    other,
    `${slack.teamId}:C0TWO:${laptop.ts}`,
  ]);
  const places = await docket.rows<{ conversation_id: string }>(
    'SELECT conversation_id FROM message WHERE external_id = ANY($1) ORDER BY id',
    [[phone, laptop].map(({ ts }) => `${slack.teamId}:C0TWO:${ts}`)],
  );
  expect(new Set(places.map((one) => one.conversation_id)).size).toBe(2);
  const back = { ...ann, ts: slack.ts(), thread_ts: phone.ts, text: 'tomorrow at 10 would be good' };
  await talk.message(back);
  await docket.settled();
  const [reply] = await docket.rows<{ conversation_id: string; link: { evidence: { kind: string }[] } }>(
    'SELECT conversation_id, link FROM message WHERE external_id = $1',
    [`${slack.teamId}:C0TWO:${back.ts}`],
  );
  expect(reply?.conversation_id).toBe(places[0]?.conversation_id);
  expect(reply?.link.evidence.map(({ kind }) => kind)).toContain('same-thread');
  expect(talk.answers('C0TWO').at(-1)?.thread_ts).toBe(phone.ts);
});

test('an intake channel has a trade of its own', async () => {
  await openIntake(docket, slack, 'C0TAPS', 'plumbing');
  await talk.message({ channel: 'C0TAPS', user: 'U0TAPS', ts: slack.ts(), text: 'the tap drips' });
  await docket.settled();
  const trades = await docket.rows("SELECT trade FROM conversation WHERE our_address LIKE '%/C0TAPS'");
  expect(trades).toEqual([{ trade: 'plumbing' }]);
});

test('in a channel shared with another organization its people are customers, ours are not', async () => {
  const shared = { is_ext_shared_channel: true };
  const theirs = { channel: 'C0SHARE', user: 'U0THEIRS', user_team: 'T0OTHER' };
  slack.people.set('U0THEIRS', {
    team_id: 'T0OTHER',
    locale: 'de-DE',
    profile: { real_name: 'Dana Other' },
  });
  await talk.message({ ...theirs, ts: slack.ts(), text: 'Macbook' }, shared);
  await talk.message(
    { channel: 'C0SHARE', user: 'U0OURS', user_team: slack.teamId, ts: slack.ts(), text: 'we look at it' },
    shared,
  );
  await docket.settled();
  expect(await kept('U0THEIRS')).toHaveLength(1);
  expect(await kept('U0OURS')).toEqual([]);
  const facts = await docket.rows(
    `SELECT f.field, f.value, f.source, c.language FROM fact f JOIN conversation c ON c.id = f.conversation_id
     WHERE c.address = $1 AND f.field = 'name'`,
    [`${slack.teamId}/U0THEIRS`],
  );
  expect(facts).toEqual([{ field: 'name', value: 'Dana Other', source: 'profile', language: 'de' }]);
});

test('members are nobody’s customers: a direct message is answered with help, a channel is their own', async () => {
  await linkMember(slack, docket, { name: 'Mia', role: 'dispatcher', userId: 'U0MIA' });
  await openIntake(docket, slack, 'C0MIA');
  await talk.message({ channel: 'C0MIA', user: 'U0MIA', ts: slack.ts(), text: 'I call her back' });
  await talk.message({ channel: 'D0MIA', user: 'U0MIA', ts: slack.ts(), text: 'hello?' });
  await talk.message({ channel: 'D0MIA', user: 'U0MIA', ts: slack.ts(), text: 'anybody?' });
  await docket.settled();
  expect(await kept('U0MIA')).toEqual([]);
  expect(talk.answers('C0MIA')).toEqual([]);
  expect(talk.answers('D0MIA').map(({ text }) => text)).toEqual([expect.stringMatching(/docket help/)]);
});

test('Slack is spoken to as Slack: nobody texts, and STOP opts nobody out', async () => {
  const sam = person('SAM');
  await talk.message({ ...sam, text: 'hi, my iphone 12 screen is cracked' });
  await docket.settled();
  await talk.message({ ...sam, ts: slack.ts(), text: 'STOP' });
  await docket.settled();
  await talk.message({ ...sam, ts: slack.ts(), text: 'help' });
  await docket.settled();
  const said = talk.answers(sam.channel).map(({ text }) => text);
  expect(said[0]).toMatch(/assistant at Northside Repairs/);
  expect(said.join('\n')).not.toMatch(/\btext\b|STOP|data rates/i);
  expect(await docket.rows('SELECT 1 FROM customer_identity WHERE opted_out_at IS NOT NULL')).toEqual([]);
});
