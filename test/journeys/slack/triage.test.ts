import { afterAll, beforeAll, expect, test } from 'vitest';
import { hunt } from '../canary-hunt.js';
import { cardsIn, readCard, threadOf } from './slack-talk.js';
import { type Crew, linkHeard, openCrew } from './triage-crew.js';

let crew: Crew;
let dan: Awaited<ReturnType<Crew['hire']>>;
let dora: Awaited<ReturnType<Crew['hire']>>;
let tess: Awaited<ReturnType<Crew['hire']>>;
const TOM = '+12015550140';
const PIN = '583920';

beforeAll(async () => {
  crew = await openCrew();
  dan = await crew.hire('dispatcher', 'Dan');
  dora = await crew.hire('dispatcher', 'Dora');
  tess = await crew.hire('technician', 'Tess');
  await crew.say(`hi, my galaxy s22 screen is smashed, pin is ${PIN}`, TOM);
}, 180_000);
afterAll(() => crew?.close());

const card = () => crew.newestCard();
const talk = () => crew.conversation(TOM);
/** The card whose job can be moved. */
const jobCard = () =>
  cardsIn(crew.slack).find((one) => readCard(one).actions.includes('docket:stage')) ?? card();

test('two claim at once: one wins, and both see who', async () => {
  const shown = { ...card() };
  await Promise.all([dan.slack.press(shown, 'claim'), dora.slack.press(shown, 'claim')]);
  await crew.docket.settled();
  const heard = [dan.slack.lastHeard, dora.slack.lastHeard].sort();
  const winner = (await talk()).member_id === dan.memberId ? 'Dan' : 'Dora';
  expect(heard.sort()).toEqual([`${winner} has claimed it already.`, 'It is yours.'].sort());
  expect(readCard(card()).fields.With).toBe(winner);
});

test('a reply goes out by the customer’s channel, once however often the form is delivered', async () => {
  await dan.slack.press(card(), 'reply');
  const open = dan.slack.view;
  expect(JSON.stringify(open.view)).toContain('galaxy s22');
  expect(JSON.stringify(open.view)).not.toContain(PIN);
  const words = { text: 'Hi Tom, we can fix that today.' };
  expect(await Promise.all([dan.slack.send(words, open), dan.slack.send(words, open)])).toEqual([{}, {}]);
  await crew.docket.settled();
  expect(crew.texts(TOM).filter((text) => text.includes('fix that today'))).toHaveLength(1);
  expect((await talk()).handled_by).toBe('staff');
  expect(dan.slack.lastHeard).toMatch(/^On its way/);
});

test('an empty reply, and one with a passcode, are refused in the form; nothing is sent', async () => {
  await dan.slack.press(card(), 'reply');
  const open = dan.slack.view;
  expect((await dan.slack.send({ text: ' ' }, open)).errors).toEqual({ text: 'Write something first.' });
  const refused = await dan.slack.send({ text: 'your password is Kestrel-44!x ok?' }, open);
  expect(refused.errors?.text).toMatch(/looks like a passcode.*nothing was sent/i);
  const shown = await dan.slack.send({ text: `is ${PIN} right?` }, open);
  expect(shown.errors?.text).toMatch(/passcode/);
  await crew.docket.settled();
  expect(crew.texts(TOM).join()).not.toMatch(/Kestrel|583920/);
});

test('a saved reply that is picked comes filled in, to be read, and is sent only then', async () => {
  await dan.slack.press(card(), 'reply');
  const open = dan.slack.view;
  const reply = /"value":"([^"]+)"/.exec(JSON.stringify(open.view))?.[1];
  const shown = await dan.slack.send({ text: 'Hi Tom.', saved: reply ?? '' }, open);
  const filled = JSON.stringify(shown.view);
  expect(filled).toContain('Nothing is sent yet');
  expect(filled).toMatch(/"initial_value":"Hi Tom\.\\n\w/);
  await crew.docket.settled();
  expect(crew.texts(TOM).join()).not.toContain('Hi Tom.');
});

test('who answers without having read a colleague’s answer reads it first; what was typed stays', async () => {
  await dan.slack.press(card(), 'reply');
  const dans = dan.slack.view;
  await dora.slack.press(card(), 'reply');
  expect(await dora.slack.send({ text: 'Come by at four.' })).toEqual({});
  const again = await dan.slack.send({ text: 'Come by at five.' }, dans);
  expect(JSON.stringify(again.view)).toMatch(/Dora answered a moment ago/);
  expect(JSON.stringify(again.view)).toContain('Come by at five.');
  expect(await dan.slack.send({})).toEqual({});
  await crew.docket.settled();
  expect(crew.texts(TOM).slice(-2)).toEqual(['Come by at four.', 'Come by at five.']);
});

test('a photo is asked for in the trade’s words', async () => {
  await dan.slack.press(card(), 'ask-photo');
  expect(await dan.slack.send({ question: 'photo' })).toEqual({});
  await crew.docket.settled();
  expect(crew.texts(TOM).at(-1)).toMatch(/photo|picture/i);
});

test('before there is a quote a priority has nowhere to stand; starting one opens it, or finds it', async () => {
  const early = {
    ...card(),
    blocks: [
      {
        type: 'actions',
        block_id: `docket:${(await talk()).id}:2`,
        elements: [{ type: 'static_select', action_id: 'docket:priority', options: [{ value: 'high' }] }],
      },
    ],
  };
  await dan.slack.press(early, 'priority', { choose: 'high' });
  expect(dan.slack.lastHeard).toMatch(/no quote or job yet/);
  const shown = { ...card() };
  const useQuotes = (on: boolean) =>
    crew.docket.rows(`UPDATE organization SET settings = settings || '{"quotesOn": ${on}}'::jsonb`);
  await useQuotes(false);
  await dan.slack.press(shown, 'more', { choose: 'quote' });
  expect(dan.slack.lastHeard).toContain('Quotes are turned off');
  expect(await crew.docket.rows('SELECT 1 FROM quote')).toEqual([]);
  await useQuotes(true);
  await dan.slack.press(shown, 'more', { choose: 'quote' });
  expect(dan.slack.lastHeard).toBe('Q-1 is open.');
  await dan.slack.press(shown, 'more', { choose: 'quote' });
  expect(dan.slack.lastHeard).toBe('This is on Q-1 already.');
  await crew.docket.settled();
  expect(await crew.docket.rows('SELECT number FROM quote')).toEqual([{ number: 1 }]);
  await dan.slack.press(card(), 'priority', { choose: 'urgent' });
  await crew.docket.settled();
  expect(await crew.docket.rows('SELECT priority FROM quote')).toEqual([{ priority: 'urgent' }]);
  expect(readCard(card()).fields.Priority).toBe('Urgent');
});

test('as a job it is assigned and moved on', async () => {
  await dan.browser.post('/quotes/1/job');
  await crew.docket.settled();
  await dan.slack.press(card(), 'assign');
  expect(await dan.slack.send({ member: tess.memberId })).toEqual({});
  expect(dan.slack.lastHeard).toBe('Tess works on J-1.');
  await crew.docket.settled();
  const stages = await crew.docket.rows<{ id: string; name: string; kind: string }>(
    'SELECT id, name, kind FROM stage ORDER BY position',
  );
  const next = stages.filter(({ kind }) => kind === 'open')[1];
  await tess.slack.press(card(), 'stage', { choose: next?.id ?? '' });
  expect(tess.slack.lastHeard).toBe(`J-1 is on ${next?.name}.`);
  await crew.docket.settled();
  expect(readCard(card()).fields.Record).toBe(`J-1 · ${next?.name}`);
});

test('the passcode is never shown: a button opens the technician’s view on the web', async () => {
  const elements = (card().blocks as { elements?: { action_id: string; url?: string }[] }[]).flatMap(
    (one) => one.elements ?? [],
  );
  const button = elements.find(({ action_id: id }) => id === 'docket:passcode');
  expect(button?.url).toMatch(/\/jobs\/1/);
  await dan.slack.press(card(), 'passcode', { quiet: true });
});

test('put off until the customer writes', async () => {
  await dan.slack.press(card(), 'more', { choose: 'snooze' });
  expect((await dan.slack.send({ until: 'hours' })).errors).toBeUndefined();
  expect(dan.slack.lastHeard).toMatch(/^Put off until /);
  await crew.docket.settled();
  expect((await talk()).snoozed_until).not.toBeNull();
  expect((await dan.browser.get('/inbox')).text).toContain('Snoozed');
  await crew.say('any news?', TOM);
  expect((await talk()).snoozed_until).toBeNull();
});

test('a technician who is not assigned is told so in private, and nothing happens', async () => {
  const mia = '+12015550141';
  await crew.say('my laptop does not start', mia);
  await tess.slack.press(card(), 'reply');
  expect(tess.slack.lastHeard).toMatch(/There is no such conversation/);
  await tess.slack.press(card(), 'assign');
  expect(tess.slack.lastHeard).toMatch(/There is no such conversation/);
  expect((await crew.conversation(mia)).member_id).toBeNull();
});

test('linking to another job by words: the form comes again with what was found', async () => {
  await dan.slack.press(card(), 'more', { choose: 'link' });
  expect((await dan.slack.send({ to: 'zeppelin' })).errors?.to).toMatch(/No open job/);
  expect((await dan.slack.send({ to: 'J-99' })).errors?.to).toMatch(/There is no such job/);
  const found = await dan.slack.send({ to: 's22' });
  expect(JSON.stringify(found.view)).toContain('J-1');
  expect(await dan.slack.send({ pick: 'J-1' })).toEqual({});
  expect(dan.slack.lastHeard).toBe('Linked to J-1.');
});

test('from one job to another of the same customer everything moves; another customer’s is not there', async () => {
  const { id } = await talk();
  const mias = (await crew.conversation('+12015550141')).id;
  expect(mias).not.toBe(id);
  await crew.say('my tablet battery is swollen too, that is something else', TOM);
  const other = await talk();
  if (other.record_id === null) await dan.browser.post(`/inbox/${other.id}/job`);
  await crew.docket.settled();
  const numbers = await crew.docket.rows<{ number: number }>('SELECT number FROM job ORDER BY number');
  const to = `J-${numbers.at(-1)?.number}`;
  await dan.slack.press(jobCard(), 'more', { choose: 'link' });
  expect(JSON.stringify(dan.slack.view)).toContain('It leaves J-1');
  expect((await dan.slack.send({ to: 'Q-77' })).errors?.to).toMatch(/There is no such quote/);
  expect(await dan.slack.send({ to })).toEqual({});
  expect(dan.slack.lastHeard).toBe(`Linked to ${to}.`);
  const sealed =
    'SELECT j.number FROM secret s JOIN job j ON j.id = s.record_id WHERE s.destroyed_at IS NULL';
  // What staff typed is sealed without a message to go along with: it stays.
  expect(await crew.docket.rows(sealed)).toContainEqual({ number: numbers.at(-1)?.number });
});

test('spam, and back', async () => {
  const eve = '+12015550142';
  await crew.say('WIN A PRIZE', eve);
  await dan.slack.press(card(), 'more', { choose: 'spam' });
  expect((await crew.conversation(eve)).state).toBe('spam');
  await dan.slack.pressHeard('not-spam');
  expect((await crew.conversation(eve)).state).toBe('open');
});

test('before there is a job, assigning gives the conversation to a colleague who would see it', async () => {
  await dan.slack.press(card(), 'assign');
  expect((await dan.slack.send({ member: tess.memberId })).errors?.member).toMatch(/sees only jobs/);
  expect(await dan.slack.send({ member: dora.memberId })).toEqual({});
  expect(dan.slack.lastHeard).toBe('Dora takes care of it.');
  await crew.docket.settled();
  expect(readCard(card()).fields.With).toBe('Dora');
});

test('whoever is not linked, is a guest, or is of another workspace gets nothing but a sentence', async () => {
  const stranger = crew.person('U0NOBODY');
  await stranger.press(card(), 'assign');
  expect(stranger.lastHeard).toMatch(/does not know who you are/);
  await stranger.pressHeard('link-me');
  expect(linkHeard(stranger)).toContain('/settings/slack/link');
  crew.slack.people.set('U0GUEST', { is_restricted: true });
  const guest = crew.person('U0GUEST');
  await guest.type('link');
  expect(guest.lastHeard).toMatch(/guest/);
  const gus = await crew.hire('dispatcher', 'Gus');
  crew.slack.people.set(gus.slack.userId, { is_ultra_restricted: true });
  await gus.slack.press(card(), 'assign');
  expect(gus.slack.lastHeard).toMatch(/You are a guest/);
  const foreigner = crew.person('U0FOREIGN', 'T0OTHER');
  crew.slack.people.set('U0FOREIGN', { team_id: 'T0OTHER', is_stranger: true });
  expect(JSON.stringify(await crew.docket.rows('SELECT * FROM slack_link'))).not.toMatch(/GUEST|FOREIGN/);
  await foreigner.press(card(), 'assign');
  expect(foreigner.lastHeard).toMatch(/of another Slack workspace/);
});

test('the thread is switched to live and back, once for one press', async () => {
  const shown = { ...card() };
  await dan.slack.press(shown, 'more', { choose: 'live' });
  await dan.slack.press(shown, 'more', { choose: 'live', again: dan.slack.last });
  await crew.docket.settled();
  expect(readCard(card()).fields.Thread).toMatch(/Live/);
  expect(threadOf(crew.slack, card()).length).toBeGreaterThan(0);
  await dan.slack.press(card(), 'more', { choose: 'live' });
  await crew.docket.settled();
  expect(readCard(card()).fields.Thread).toBeUndefined();
});

test('commands are answered in private, with what the person may see', async () => {
  await dan.slack.type('help');
  expect(dan.slack.lastHeard).toContain('/docket find');
  await dan.slack.type('find s22');
  expect(JSON.stringify(dan.slack.heard.at(-1))).toContain('J-1');
  await dan.slack.type('job 1');
  expect(dan.slack.lastHeard).toMatch(/^J-1 /);
  await dora.slack.type('job J-77');
  expect(dora.slack.lastHeard).toMatch(/There is no such job/);
  await dora.slack.type('dance');
  expect(dora.slack.lastHeard).toContain('no “dance”');
  const theo = await crew.hire('technician', 'Theo');
  await theo.slack.type('find s22');
  expect(theo.slack.lastHeard).toMatch(/Nothing fits/);
});

test('what Slack refuses is said in a sentence, and to the admins where they must mend it', async () => {
  crew.slack.onNext('views.open', { ok: false, error: 'expired_trigger_id' });
  await dan.slack.press(card(), 'reply');
  expect(dan.slack.lastHeard).toMatch(/took too long for Slack/);
  crew.slack.onNext('views.open', { ok: false, error: 'missing_scope', needed: 'views:write' });
  await dan.slack.press(card(), 'reply');
  expect(dan.slack.lastHeard).toMatch(/not allowed.*views:write/);
  const [{ problem } = { problem: null }] = await crew.docket.rows<{ problem: unknown }>(
    'SELECT problem FROM slack_workspace',
  );
  expect(problem).toMatchObject({ code: 'missing_scope', detail: 'views:write' });
});

test('what would show a passcode is kept back, whatever it is', async () => {
  await crew.docket.rows(
    'UPDATE customer SET name = $1 WHERE id = (SELECT customer_id FROM job WHERE number = 1)',
    [`Tom ${PIN}`],
  );
  const views = crew.slack.views.length;
  await dan.slack.press(jobCard(), 'reply');
  expect(dan.slack.lastHeard).toMatch(/keeps this back/);
  await dan.slack.type('job 1');
  expect(dan.slack.lastHeard).toMatch(/keeps this back/);
  expect(crew.slack.views).toHaveLength(views);
  await crew.docket.rows("UPDATE customer SET name = 'Tom'");
});

test('closing a job asks first', async () => {
  const [done] = await crew.docket.rows<{ id: string }>("SELECT id FROM stage WHERE kind = 'done'");
  await dan.slack.press(jobCard(), 'stage', { choose: done?.id ?? '' });
  expect(JSON.stringify(dan.slack.view)).toMatch(/destroyed for good/);
  expect(await crew.docket.rows("SELECT 1 FROM job WHERE number = 1 AND state = 'open'")).toHaveLength(1);
  expect(await dan.slack.send({})).toEqual({});
  expect(dan.slack.lastHeard).toBe('J-1 is closed.');
  expect(await crew.docket.rows("SELECT 1 FROM job WHERE number = 1 AND state = 'done'")).toHaveLength(1);
});

test('where Docket is no longer in the channel, the answer comes as a direct message', async () => {
  await dan.slack.press(card(), 'reply');
  crew.slack.notIn.add(card().channel);
  expect(await dan.slack.send({ text: 'One more thing.' })).toEqual({});
  expect(dan.slack.direct.at(-1)?.text).toMatch(/^On its way/);
  crew.slack.notIn.delete(card().channel);
});

test('whoever has left is nobody at their next press', async () => {
  await crew.owner.post(`/settings/members/${dora.memberId}/remove`);
  await dora.slack.press(card(), 'assign');
  expect(dora.slack.lastHeard).toMatch(/does not know who you are/);
});

test('no passcode is in anything that Slack was sent', async () => {
  const sent = crew.slack.calls.map(({ method, args }) => ({ place: method, text: JSON.stringify(args) }));
  expect(hunt(PIN, sent)).toEqual([]);
  expect(hunt('Kestrel-44!x', sent)).toEqual([]);
});
