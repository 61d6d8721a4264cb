import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { picture } from '../photos/processing/made-photos.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { signIn } from './signed-in.js';

let docket: DocketUnderTest;
let phones = 0;
let from = '';

beforeAll(async () => {
  docket = await startDocket();
});
afterAll(() => docket.close());
beforeEach(() => {
  phones += 1;
  from = `+1201556${String(phones).padStart(4, '0')}`;
});

type Look = 'sharp' | 'dark' | 'blurred';

async function photo(look: Look) {
  const drawn = picture(1200 + phones, 900);
  const made = look === 'dark' ? drawn.linear(0.1, 0) : look === 'blurred' ? drawn.blur(12) : drawn;
  return { bytes: await made.jpeg().toBuffer(), contentType: 'image/jpeg' };
}

async function say(body: string, ...looks: Look[]): Promise<void> {
  await docket.twilio.text({ from, to: SHOP, body, media: await Promise.all(looks.map(photo)) });
}

const answers = () =>
  docket.twilio
    .conversation(from)
    .filter(({ direction }) => direction !== 'inbound')
    .map(({ body }) => body);

async function waitsForReply(): Promise<void> {
  const settings = { replyDelayMs: 60_000 };
  await docket.rows('UPDATE organization SET settings = settings || $1', [settings]);
}

/** The photos are stored before the bot's pause ends. */
async function pauseEnds(): Promise<void> {
  const unfinished = () =>
    docket.rows(
      "SELECT 1 FROM photo WHERE state <> 'stored' UNION ALL SELECT 1 FROM delivery WHERE state = 'received'",
    );
  await expect.poll(async () => (await unfinished()).length, { timeout: 30_000 }).toBe(0);
  await docket.rows('UPDATE conversation SET reply_due_at = now() WHERE reply_due_at IS NOT NULL');
  await docket.rows('UPDATE organization SET settings = settings || \'{"replyDelayMs": 0}\'');
  await docket.settled();
}

test('a dark photo leads to one request for a better one, joined to the next question', async () => {
  await waitsForReply();
  await say('hi my phone screen is smashed', 'dark');
  await pauseEnds();
  expect(answers()).toHaveLength(1);
  expect(answers()[0]).toMatch(/a bit dark.*with the light on.*\?/s);

  await say('Samsung S22', 'dark');
  await docket.settled();
  expect(answers().slice(1).join(' ')).not.toMatch(/dark/);

  const [row] = await docket.rows<{ id: string }>('SELECT id FROM conversation WHERE address = $1', [from]);
  const staff = await signIn(docket.url, docket.signInUrl);
  expect((await staff.get(`/inbox/${row?.id}`)).text).toMatch(/photo-flaw[^>]*>Dark</);
});

test('one that turns out blurred after the answer is asked for again by itself, without another question', async () => {
  await say('my laptop does not start', 'blurred');
  await docket.settled();
  await expect.poll(() => answers().join('\n'), { timeout: 30_000 }).toMatch(/blurred/);
  const coaching = answers().find((text) => text.includes('blurred')) ?? '';
  expect(coaching.split('?').length - 1).toBeLessThanOrEqual(1);
  expect(answers().filter((text) => text.includes('blurred'))).toHaveLength(1);
});

test('sharp photos, and a better one after a bad one, are only thanked for', async () => {
  await say('my phone is broken', 'sharp', 'sharp');
  await docket.settled();
  await waitsForReply();
  await say('here', 'dark');
  await say('sorry, better', 'sharp');
  await pauseEnds();
  expect(answers().join(' ')).not.toMatch(/dark|blurred/);
});

test('where a person has taken over nothing is asked', async () => {
  await say('I want to complain, you people broke my phone, terrible service');
  await docket.settled();
  const before = answers().length;
  await say('look', 'dark');
  await docket.settled();
  expect(answers()).toHaveLength(before);
});

test('in the language of the customer', async () => {
  await waitsForReply();
  await say('Hallo, mein Handy ist kaputt, das Display ist gesprungen', 'blurred');
  await pauseEnds();
  expect(answers()[0]).toMatch(/verschwommen/);
});
