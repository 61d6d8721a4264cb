import { afterAll, beforeAll, expect, test } from 'vitest';
import { SlackServer } from '../../fakes/slack-server.js';
import { dumpDatabase, hunt } from '../canary-hunt.js';
import { type DocketUnderTest, startDocket } from '../docket-under-test.js';
import { takePhoto } from '../pictures.js';
import { createTalk, openIntake } from './slack-customer-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
const talk = createTalk(slack, () => docket);
const SHARED = 'C0OPEN';

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: slack.environment() });
  await openIntake(docket, slack, SHARED);
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});

const whispersTo = (user: string) => slack.whispers.filter((one) => one.user === user);

/** The secret is in nothing that Slack got, in no row and in no line of the log. */
async function expectNowhere(secret: string): Promise<void> {
  const haystacks = [
    ...(await dumpDatabase(docket.rows)),
    { place: 'what Slack received', text: JSON.stringify(slack.calls) },
    { place: 'the log', text: docket.logs() },
  ];
  expect(hunt(secret, haystacks)).toEqual([]);
}

test('who types a passcode in a channel is told in private, once, that only they can delete it', async () => {
  const said = {
    channel: SHARED,
    user: 'U0TYPES',
    ts: slack.ts(),
    text: 'my iphone 12 is cracked, the pin is 739154',
  };
  await talk.message(said);
  await talk.mention({ ...said, text: `<@${slack.botUserId}> ${said.text}` });
  await talk.message(said);
  await docket.settled();
  expect(whispersTo('U0TYPES')).toEqual([
    { via: 'ephemeral', channel: SHARED, user: 'U0TYPES', text: expect.stringMatching(/delete it yourself/) },
  ]);
  expect(
    talk
      .answers(SHARED)
      .map(({ text }) => text)
      .join(),
  ).not.toMatch(/delete/);
  await expectNowhere('739154');
});

test('in a direct message the ordinary answer says so', async () => {
  const said = { channel: 'D0DIRECT', user: 'U0DIRECT', ts: slack.ts() };
  await talk.message({ ...said, text: 'my iphone 12 is cracked, the pin is 739155' });
  await docket.settled();
  expect(whispersTo('U0DIRECT')).toEqual([]);
  const said1 = talk.answers('D0DIRECT').map(({ text }) => text);
  expect(said1).toHaveLength(1);
  expect(said1[0]).toMatch(/please delete it yourself/);
  await expectNowhere('739155');
});

test('a passcode split over two messages is found, and its author told', async () => {
  const said = { channel: SHARED, user: 'U0SPLIT' };
  await talk.message({ ...said, ts: slack.ts(), text: 'my galaxy s22 screen is broken. passcode is 4826' });
  await talk.message({ ...said, ts: slack.ts(), text: 'sorry, the passcode is 482613' });
  await docket.settled();
  expect(whispersTo('U0SPLIT').length).toBeGreaterThan(0);
  await expectNowhere('482613');
});

test('one that an edit brings in is found too, and so are earlier words', async () => {
  const said = { channel: SHARED, user: 'U0EDITS', ts: slack.ts(), text: 'my pixel 7 does not charge' };
  await talk.message(said);
  await docket.settled();
  expect(whispersTo('U0EDITS')).toEqual([]);
  await talk.edited(said, 'my pixel 7 does not charge, pin is 739156');
  await talk.edited(
    { ...said, text: 'my pixel 7 does not charge, pin is 739156' },
    'my pixel 7 does not charge',
  );
  await docket.settled();
  expect(whispersTo('U0EDITS')).toHaveLength(1);
  await expectNowhere('739156');
  const late = { channel: 'D0LATE', user: 'U0LATE', ts: slack.ts(), text: 'pixel 7, pin is 739157' };
  await talk.edited(late, 'pixel 7');
  await docket.settled();
  await talk.message(late);
  await docket.settled();
  await expectNowhere('739157');
});

test('the name of a file is a customer’s text', async () => {
  const file = slack.file('F0NAMED', Buffer.from((await takePhoto(7)).bytes), { name: 'pin_739158.jpg' });
  await talk.message({ channel: 'D0NAMED', user: 'U0NAMED', ts: slack.ts(), text: 'here', files: [file] });
  await docket.settled();
  const [photo] = await docket.rows<{ filename: string; state: string }>(
    'SELECT filename, state FROM photo WHERE source_key LIKE $1',
    ['%F0NAMED'],
  );
  expect(photo).toEqual({ state: 'stored', filename: expect.stringContaining('saved]') });
  await expectNowhere('739158');
});

/** Asks until the bot wants the passcode, and returns the button below that question. */
async function untilAsked(channel: string, user: string) {
  const words = ['my iphone 12 screen is cracked', 'yes it turns on', 'tomorrow at 10'];
  for (const text of words) {
    await talk.message({ channel, user, ts: slack.ts(), text });
    await docket.settled();
    const button = talk
      .answers(channel)
      .flatMap(({ blocks = [] }) => blocks as { elements?: { action_id: string; value: string }[] }[])
      .flatMap(({ elements = [] }) => elements)[0];
    if (button) return button;
  }
  throw new Error(`never asked: ${talk.answers(channel).map(({ text }) => text)}`);
}

const press = (button: { action_id: string; value: string }, channel: string, user: string) =>
  slack.interact(docket.url, {
    type: 'block_actions',
    user: { id: user, team_id: slack.teamId },
    ...slack.chance(user, channel),
    channel: { id: channel },
    actions: [{ type: 'button', ...button, block_id: 'b' }],
  });

function submitView(user: string, given: { value?: string; none?: boolean }, id = 'V0ONE') {
  const [opened] = slack.callsOf('views.open').slice(-1);
  const view = opened?.args.view as { callback_id: string; private_metadata: string };
  return slack.interact(docket.url, {
    type: 'view_submission',
    user: { id: user, team_id: slack.teamId },
    view: {
      ...view,
      id,
      state: {
        values: {
          passcode: { value: { type: 'plain_text_input', value: given.value ?? null } },
          none: { none: { type: 'checkboxes', selected_options: given.none ? [{ value: 'none' }] : [] } },
        },
      },
    },
  });
}

test('the passcode is asked for with a button; what is typed behind it is seen by nobody', async () => {
  const [channel, user] = ['D0MODAL', 'U0MODAL'];
  const button = await untilAsked(channel, user);
  expect(talk.answers(channel).at(-1)?.text).toMatch(/don't type it here/);
  // Somebody else presses it.
  await press(button, channel, 'U0OTHER');
  await expect.poll(() => whispersTo('U0OTHER')).toHaveLength(1);
  expect(slack.callsOf('views.open')).toHaveLength(0);
  await press(button, channel, user);
  await expect.poll(() => slack.callsOf('views.open')).toHaveLength(1);
  const nothing = await submitView(user, {});
  expect(await nothing.json()).toMatchObject({ response_action: 'errors' });
  const before = talk.answers(channel).length;
  const taken = await submitView(user, { value: '739159' });
  expect(await taken.json()).toEqual({ response_action: 'clear' });
  await submitView(user, { value: '739159' });
  await docket.settled();
  const messages = await docket.rows(
    `SELECT m.text, m.asked FROM message m JOIN conversation c ON c.id = m.conversation_id
     WHERE c.our_address = $1 AND m.external_id LIKE 'private:%'`,
    [`${slack.teamId}/${channel}`],
  );
  expect(messages).toEqual([{ text: '[passcode saved]', asked: 'passcode' }]);
  const after = talk.answers(channel).slice(before);
  expect(after).toHaveLength(1);
  expect(after[0]?.text).toMatch(/Saved your passcode/);
  expect(after[0]?.text).not.toMatch(/delete/);
  await expectNowhere('739159');
});

test('that there is none is an answer too', async () => {
  const [channel, user] = ['D0NONE', 'U0NONE'];
  const opened = slack.callsOf('views.open').length;
  await press(await untilAsked(channel, user), channel, user);
  await expect.poll(() => slack.callsOf('views.open')).toHaveLength(opened + 1);
  const taken = await submitView(user, { none: true }, 'V0NONE');
  expect(await taken.json()).toEqual({ response_action: 'clear' });
  await docket.settled();
  const [asked] = await docket.rows<{ asked: { key: string; outcome: string }[] }>(
    'SELECT asked FROM conversation WHERE our_address = $1',
    [`${slack.teamId}/${channel}`],
  );
  expect(asked?.asked.find(({ key }) => key === 'passcode')?.outcome).toBe('declined');
  expect(
    await docket.rows(
      'SELECT 1 FROM secret s JOIN customer_identity i ON i.customer_id = s.customer_id WHERE i.address = $1',
      [`${slack.teamId}/${user}`],
    ),
  ).toEqual([]);
});
