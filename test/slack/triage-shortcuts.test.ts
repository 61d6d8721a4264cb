import { afterAll, beforeAll, expect, test } from 'vitest';
import { hunt } from '../journeys/canary-hunt.js';
import { takePhoto } from '../journeys/pictures.js';
import { type Crew, openCrew } from '../journeys/slack/triage-crew.js';

let crew: Crew;
let dan: Awaited<ReturnType<Crew['hire']>>;
const TOM = '+12015550160';
const PIN = '739164';
const ANN = 'U0ANN';

beforeAll(async () => {
  crew = await openCrew();
  dan = await crew.hire('dispatcher', 'Dan');
  await crew.say('my thinkpad has no sound, im Tom Lee', TOM);
  const { id } = await crew.conversation(TOM);
  await dan.browser.post(`/inbox/${id}/job`);
  await crew.docket.settled();
}, 180_000);
afterAll(() => crew?.close());

const jobs = () =>
  crew.docket.rows<{ number: number; title: string; customer_id: string }>(
    'SELECT * FROM job ORDER BY number',
  );
const photosOf = (job: number) =>
  crew.docket.rows<{ source: string; state: string; uploader_kind: string }>(
    `SELECT p.source, p.state, p.uploader_kind FROM photo p JOIN photo_place l ON l.photo_id = p.id
     JOIN job j ON j.id = l.record_id WHERE l.record_kind = 'job' AND j.number = $1`,
    [job],
  );
const message = (user: string, text: string, more: Record<string, unknown> = {}) => ({
  type: 'message',
  user,
  text,
  ts: crew.slack.ts(),
  ...more,
});

test('a colleague’s message with its file is attached to a job, as forwarded, its passcode sealed', async () => {
  const { bytes } = await takePhoto(9);
  const file = crew.slack.file('F0LABEL', Buffer.from(bytes));
  await dan.slack.shortcut(
    'docket_attach',
    message('U0COLLEAGUE', `Tom rang: his pin is ${PIN}`, { files: [file] }),
  );
  expect(JSON.stringify(dan.slack.view)).toContain('forwarded by you');
  expect((await dan.slack.send({ to: 'nothing like it' })).errors?.to).toMatch(/No open job/);
  const open = dan.slack.view;
  expect(await dan.slack.send({ to: 'J-1' }, open)).toEqual({});
  expect(dan.slack.lastHeard).toMatch(/^It is on J-1 now\. A passcode in it is sealed there/);
  await crew.docket.settled();
  expect(await photosOf(1)).toEqual([{ source: 'slack', state: 'stored', uploader_kind: 'member' }]);
  const [note] = await crew.docket.rows<{ text: string }>(
    "SELECT text FROM message WHERE direction = 'note'",
  );
  expect(note?.text).toMatch(/^Forwarded from Slack:\nTom rang: his pin is \[/);
  expect(await crew.docket.rows('SELECT record_kind, kind FROM secret')).toEqual([
    { record_kind: 'job', kind: 'pin' },
  ]);
});

test('the form delivered twice puts it there once', async () => {
  await dan.slack.shortcut('docket_attach', message('U0COLLEAGUE', 'he can come on friday'));
  const open = dan.slack.view;
  const form = dan.slack.send({ to: 'j1' }, open);
  await form;
  const again = crew.slack.interact(crew.docket.url, dan.slack.last);
  expect(await (await again).text()).toBe('');
  await crew.docket.settled();
  const notes = await crew.docket.rows("SELECT 1 FROM message WHERE text LIKE '%come on friday%'");
  expect(notes).toHaveLength(1);
  expect(await crew.docket.rows('SELECT 1 FROM slack_draft')).toHaveLength(0);
});

test('a new job from a message: whose it is is given by phone or by name, and checked in place', async () => {
  await dan.slack.shortcut(
    'docket_new_job',
    message('U0COLLEAGUE', 'walk-in: iPhone 13 with a cracked screen'),
  );
  const open = dan.slack.view;
  expect((await dan.slack.send({ customer: 'Zelda' }, open)).errors?.customer).toMatch(
    /No customer is called so/,
  );
  expect((await dan.slack.send({ customer: '0201 555' }, open)).errors?.customer).toMatch(/country code/);
  expect(await dan.slack.send({ customer: '+12015550161' }, open)).toEqual({});
  expect(dan.slack.lastHeard).toMatch(/^J-2 is open/);
  await crew.docket.settled();
  const [, job] = await jobs();
  expect(job?.title).toMatch(/iPhone 13/);
  expect(await crew.conversation('+12015550161')).toMatchObject({ handled_by: 'staff', record_kind: 'job' });
  expect(crew.texts('+12015550161')).toEqual([]);

  await dan.slack.shortcut('docket_new_job', message('U0COLLEAGUE', 'Tom also wants his screen cleaned'));
  expect(await dan.slack.send({ customer: 'tom lee' })).toEqual({});
  await crew.docket.settled();
  const all = await jobs();
  expect(all[2]?.customer_id).toBe(all[0]?.customer_id);
});

test('a customer’s own message is put there as theirs, and the assistant keeps out', async () => {
  const said = {
    type: 'message',
    channel: 'D0ANN',
    channel_type: 'im',
    user: ANN,
    text: 'hi there',
    ts: crew.slack.ts(),
  };
  await crew.slack.send(crew.docket.url, crew.slack.event(said));
  await crew.docket.settled();
  const answered = crew.slack.messages.filter(({ channel }) => channel === 'D0ANN').length;
  await dan.slack.shortcut('docket_new_job', message(ANN, 'my dell xps shuts down by itself'), 'C0SHARED');
  expect(JSON.stringify(dan.slack.view)).toMatch(/as theirs/);
  expect(await dan.slack.send({})).toEqual({});
  await crew.docket.settled();
  const [row] = await crew.docket.rows<{ author_kind: string; direction: string }>(
    "SELECT author_kind, direction FROM message WHERE text LIKE '%dell xps%'",
  );
  expect(row).toEqual({ author_kind: 'customer', direction: 'in' });
  expect(crew.slack.messages.filter(({ channel }) => channel === 'D0ANN')).toHaveLength(answered);
  expect(crew.slack.messages.filter(({ channel }) => channel === 'C0SHARED')).toHaveLength(0);
});

test('a message that is on a record already is told so; the words are not lost', async () => {
  const said = message(ANN, 'my dell xps also beeps');
  await dan.slack.shortcut('docket_attach', said, 'C0SHARED');
  expect((await dan.slack.send({ to: 'J-77' })).errors?.to).toMatch(/There is no such job/);
  expect(await crew.docket.rows('SELECT 1 FROM slack_draft')).toHaveLength(1);
  expect(await crew.docket.rows("SELECT 1 FROM message WHERE text LIKE '%also beeps%'")).toHaveLength(0);
});

test('a stranger’s shortcut, and a bot’s message, come to nothing but a sentence', async () => {
  const stranger = crew.person('U0NOBODY');
  await stranger.shortcut('docket_attach', message('U0COLLEAGUE', 'x'));
  expect(stranger.lastHeard).toMatch(/does not know who you are/);
  await dan.slack.shortcut('docket_attach', message('U0BOT', 'beep', { bot_id: 'B0X' }));
  expect(dan.slack.lastHeard).toMatch(/Only what a person wrote/);
});

test('the home tab stays within Slack’s limits with 200 jobs, and is new each time it is opened', async () => {
  await crew.docket.rows(
    `INSERT INTO job (id, organization_id, number, title, trade, customer_id, pipeline_id, stage_id, owner_id)
     SELECT gen_random_uuid(), organization_id, 1000 + n, repeat('Long title <!channel> ', 7), trade, customer_id,
       pipeline_id, stage_id, $1 FROM job, generate_series(1, 200) n WHERE number = 1`,
    [dan.memberId],
  );
  await crew.docket.rows(
    `WITH made AS (INSERT INTO booking (id, organization_id, customer_id, title, starts_at, ends_at)
       SELECT gen_random_uuid(), organization_id, customer_id, 'New battery', now(), now() + interval '1 hour'
       FROM job WHERE number = 1 RETURNING id, organization_id)
     INSERT INTO booking_member (booking_id, organization_id, member_id) SELECT id, organization_id, $1 FROM made`,
    [dan.memberId],
  );
  await Promise.all(
    Array.from({ length: 16 }, (_, n) => crew.say(`my tablet ${n} is broken`, `+1201555${2000 + n}`)),
  );
  const open = (user: string) =>
    crew.slack.send(
      crew.docket.url,
      crew.slack.event({ type: 'app_home_opened', user, channel: 'D0DAN', tab: 'home' }),
    );
  const homeOf = async (user: string) => {
    crew.slack.homes.delete(user);
    await open(user);
    for (let tries = 0; tries < 1_500 && !crew.slack.homes.has(user); tries++)
      await new Promise((done) => setTimeout(done, 20));
    return JSON.stringify(crew.slack.homes.get(user));
  };
  const home = await homeOf(dan.slack.userId);
  expect(home).toMatch(/J-1\d{3} /);
  expect(home).toMatch(/and 18\d more/);
  expect(home).toMatch(/new items/);
  expect(home).toContain('New battery');
  await dan.slack.press(dan.slack.home, 'claim');
  expect(dan.slack.direct.map(({ text }) => text)).toContain('It is yours.');
  await crew.docket.settled();
  expect(JSON.stringify(crew.slack.homes.get(dan.slack.userId))).not.toBe(home);
  expect(await homeOf('U0NOBODY')).toContain('Link to Docket');
});

test('no passcode is in anything that Slack was sent', () => {
  const sent = crew.slack.calls.map(({ method, args }) => ({ place: method, text: JSON.stringify(args) }));
  expect(hunt(PIN, sent)).toEqual([]);
});
