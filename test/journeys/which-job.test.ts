import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';
import { type Browser, inviteAndSignIn, signIn } from './signed-in.js';

/** One customer with two quotes: what is unclear waits and is asked about, and staff put right what went wrong. */
const MIA = '+12015550771';

type Row = { id: string; conversation_id: string; record_id: string | null; state: string; link: Link };
type Link = { by: string; outcome: string; evidence: { kind: string }[] };

let docket: DocketUnderTest;
let owner: Browser;
let technician: Browser;
let galaxy: { id: string; number: number };
let macbook: { id: string; number: number };

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
  technician = await inviteAndSignIn(docket.url, owner, {
    ...{ email: 'tess@northside.example', role: 'technician', name: 'Tess' },
  });
  await say('hi, my galaxy s22 screen is smashed');
  galaxy = await openQuote();
  await say('I have another device too, a macbook pro, keyboard is dead');
  macbook = await openQuote();
}, 180_000);
afterAll(() => docket.close());

const answers = () => docket.twilio.conversation(MIA).filter(({ direction }) => direction !== 'inbound');

async function say(body: string, ...seeds: number[]): Promise<void> {
  const media = await Promise.all(seeds.map(takePhoto));
  await docket.twilio.text({ from: MIA, to: SHOP, body, media });
  await docket.settled();
}

async function first<T>(sql: string, values: unknown[] = []): Promise<T> {
  const [row] = await docket.rows<T>(sql, values);
  if (row === undefined) {
    throw new Error(`nothing found: ${sql}`);
  }
  return row;
}

/** The newest text of the customer, and the conversation it is in. */
const newest = (offset = 0) =>
  first<Row>(
    `SELECT m.id, m.conversation_id, m.link, c.record_id, c.state FROM message m
     JOIN conversation c ON c.id = m.conversation_id
     WHERE m.direction = 'in' ORDER BY m.id DESC LIMIT 1 OFFSET ${offset}`,
  );

async function openQuote(): Promise<{ id: string; number: number }> {
  const { conversation_id: id } = await newest();
  const answer = await owner.post(`/inbox/${id}/quote`);
  expect(answer.status).toBe(303);
  return await first('SELECT id, number FROM quote ORDER BY number DESC LIMIT 1');
}

/** Makes all that was said so far old enough that nobody can be going on with it. */
async function daysPass(): Promise<void> {
  await docket.rows("UPDATE message SET created_at = created_at - interval '9 days'");
  await docket.rows("UPDATE conversation SET last_message_at = last_message_at - interval '9 days'");
}

const placesOf = async (messageId: string) =>
  (
    await docket.rows<{ record_id: string }>(
      'SELECT record_id FROM photo_place WHERE message_id = $1 ORDER BY record_kind',
      [messageId],
    )
  ).map(({ record_id }) => record_id);
const feed = async (id: string) =>
  (
    await docket.rows<{ type: string }>('SELECT type FROM activity WHERE record_id = $1 ORDER BY sequence', [
      id,
    ])
  ).map(({ type }) => type);
const move = (from: Row, to: string, by = owner) =>
  by.post(`/inbox/${from.conversation_id}/messages/${from.id}/move`, { to });

test('two devices named one after the other are two conversations', async () => {
  const { conversation_id: second, record_id } = await newest();
  const { conversation_id: one } = await newest(1);
  expect(second).not.toBe(one);
  expect(record_id).toBe(macbook.id);
});

test('a photo that could be about both is asked about, and is on neither until the answer', async () => {
  await daysPass();
  await say('like this now, the code is 775533', 71);
  expect(answers().at(-1)?.body).toMatch(
    new RegExp(`1\\) Q-${galaxy.number} Galaxy S22 or 2\\) Q-${macbook.number} MacBook Pro`),
  );
  expect(answers().at(-1)?.body).not.toContain('775533');
  const waiting = await newest();
  expect(waiting).toMatchObject({ record_id: null, link: { outcome: 'unsure' } });
  expect(await placesOf(waiting.id)).toEqual([waiting.conversation_id]);
  expect((await owner.get(`/inbox/${waiting.conversation_id}`)).text).toContain('Not yet placed');
  expect((await owner.get('/inbox')).text).toContain('Not yet placed');

  await say('2');
  const answered = await newest();
  const placed = await newest(1);
  expect(answered).toMatchObject({ record_id: macbook.id, state: 'open', link: { by: 'customer' } });
  expect(placed).toMatchObject({ id: waiting.id, conversation_id: answered.conversation_id });
  expect(await placesOf(placed.id)).toEqual([answered.conversation_id, macbook.id]);
  expect(await first('SELECT record_id FROM secret WHERE message_id = $1', [placed.id])).toEqual({
    record_id: macbook.id,
  });
  expect(await first('SELECT state FROM conversation WHERE id = $1', [waiting.conversation_id])).toEqual({
    state: 'closed',
  });
  expect(answers().at(-1)?.body).toContain(`Q-${macbook.number}`);
  expect(await feed(macbook.id)).toContain('message.moved');
  expect(await feed(waiting.conversation_id)).toContain('message.moved');
});

test('staff move what went wrong with all that came with it, and the next text follows', async () => {
  await say('here is the macbook, code 664422', 72);
  const wrong = await newest();
  expect(wrong.record_id).toBe(macbook.id);
  const page = await owner.get(`/inbox/${wrong.conversation_id}`);
  expect(page.text).toContain('Linked by: device named');
  const places = await owner.get(`/inbox/${wrong.conversation_id}/messages/${wrong.id}/places`, {
    'hx-request': 'true',
  });
  expect(places.text).toContain(`quote-${galaxy.number}`);
  expect(places.text).toContain('Something new');
  expect(places.text).not.toContain(`quote-${macbook.number}`);

  const moved = await move(wrong, `quote-${galaxy.number}`);
  expect(moved.status).toBe(303);
  const right = await newest();
  expect(right).toMatchObject({ id: wrong.id, record_id: galaxy.id, link: { by: 'member' } });
  expect(moved.headers.get('location')).toBe(`/inbox/${right.conversation_id}`);
  expect(await placesOf(right.id)).toEqual([right.conversation_id, galaxy.id]);
  expect(await first('SELECT record_id, destroyed_at FROM secret WHERE message_id = $1', [right.id])).toEqual(
    {
      record_id: galaxy.id,
      destroyed_at: null,
    },
  );
  for (const record of [galaxy, macbook]) {
    expect(await feed(record.id)).toContain('message.moved');
    const shown = await owner.get(`/quotes/${record.number}`);
    expect(shown.text).toContain(
      `moved 1 message, 1 photo, 1 passcode from Q-${macbook.number} to Q-${galaxy.number}`,
    );
    expect(shown.text).not.toContain('664422');
  }
  expect((await owner.get(`/inbox/${right.conversation_id}`)).text).toContain('Moved here by');

  await say('when will it be done');
  expect(await newest()).toMatchObject({ record_id: galaxy.id, conversation_id: right.conversation_id });
});

test('a message moved to something new is asked about there, and takes its facts along', async () => {
  await say('and the camera of the galaxy is loose');
  const text = await newest();
  expect(text.record_id).toBe(galaxy.id);
  const asked = answers().length;
  await move(text, 'new');
  await docket.settled();
  const alone = await newest();
  expect(alone).toMatchObject({ id: text.id, record_id: null, state: 'open', link: { by: 'member' } });
  expect(answers().length).toBeGreaterThan(asked);
  const facts = await docket.rows<{ field: string }>(
    'SELECT field FROM fact WHERE conversation_id = $1 AND current',
    [alone.conversation_id],
  );
  expect(facts.map(({ field }) => field)).toContain('device');
  await owner.post(`/inbox/${alone.conversation_id}/spam`);
});

test('an answer of no use calls a person, and staff place it', async () => {
  await docket.rows("DELETE FROM outbox_item WHERE state = 'waiting'");
  await docket.rows("UPDATE conversation SET state = 'closed' WHERE state = 'spam'");
  await daysPass();
  await say('see this', 73);
  expect(answers().at(-1)?.body).toContain(`Q-${galaxy.number}`);
  const waiting = await newest();
  await say('dunno what you want from me');
  expect(answers().at(-1)?.body).toMatch(/person/);
  expect(
    await first('SELECT handled_by, hand_over_reason FROM conversation WHERE id = $1', [
      waiting.conversation_id,
    ]),
  ).toEqual({ handled_by: 'staff', hand_over_reason: 'which-record' });
  const form = { to: `quote-${macbook.number}`, withLater: 'yes' };
  const path = `/inbox/${waiting.conversation_id}/messages/${waiting.id}/move`;
  expect((await owner.post(path, form)).status).toBe(303);
  expect(await newest()).toMatchObject({ record_id: macbook.id });
  expect(await newest(1)).toMatchObject({ id: waiting.id, record_id: macbook.id });
  expect(await placesOf(waiting.id)).toContain(macbook.id);
  expect(await first('SELECT state FROM conversation WHERE id = $1', [waiting.conversation_id])).toEqual({
    state: 'closed',
  });
});

test('nobody moves what they do not see, to what they do not see, or to another customer', async () => {
  const text = await newest();
  expect((await move(text, `quote-${galaxy.number}`, technician)).status).toBe(404);
  await docket.twilio.text({ from: '+12015550772', to: SHOP, body: 'my dell laptop is dead', media: [] });
  await docket.settled();
  const stranger = await newest();
  expect((await move(text, stranger.conversation_id)).status).toBe(404);
  expect((await move(stranger, `quote-${galaxy.number}`)).status).toBe(404);
  expect((await move(text, 'quote-99999')).status).toBe(404);
  expect((await move(text, 'nonsense')).status).toBe(400);
  expect((await move(text, `quote-${macbook.number}`)).status).toBe(409);
  expect((await newest(1)).record_id).toBe(macbook.id);
});
