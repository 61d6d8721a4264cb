import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { type Browser, signIn } from './signed-in.js';

let docket: DocketUnderTest;
let staff: Browser;
let phones = 0;
let from = '';

beforeAll(async () => {
  docket = await startDocket();
  staff = await signIn(docket.url, docket.signInUrl);
});
afterAll(() => docket.close());
beforeEach(async () => {
  phones += 1;
  from = `+1201555${String(phones).padStart(4, '0')}`;
  await isNow('day');
});

async function say(body: string): Promise<void> {
  await docket.twilio.text({ from, to: SHOP, body });
  await docket.settled();
}

const answers = () => docket.twilio.conversation(from).filter(({ direction }) => direction !== 'inbound');

/** Moves the shop to a zone where it is noon or two in the morning now. */
async function isNow(time: 'day' | 'night'): Promise<void> {
  const behind = ((new Date().getUTCHours() - (time === 'day' ? 12 : 2) + 36) % 24) - 12;
  const zone = `Etc/GMT${behind < 0 ? '' : '+'}${behind}`;
  await docket.rows('UPDATE organization SET time_zone = $1', [behind === 0 ? 'UTC' : zone]);
}

type Row = {
  id: string;
  nudge_due_at: Date | null;
  nudged_at: Date | null;
  quiet_since: Date | null;
  handled_by: string;
};

async function conversation(): Promise<Row> {
  const [row] = await docket.rows<Row>('SELECT * FROM conversation WHERE address = $1', [from]);
  if (!row) throw new Error('there is no conversation');
  return row;
}

/** As if the customer had last been spoken to so much earlier. */
async function hoursPass(hours: number): Promise<void> {
  await docket.rows(
    `UPDATE conversation SET last_message_at = last_message_at - make_interval(hours => $2),
       nudge_due_at = nudge_due_at - make_interval(hours => $2) WHERE address = $1`,
    [from, hours],
  );
  await expect
    .poll(
      async () => {
        const [row] = await docket.rows<{ due: boolean }>(
          'SELECT coalesce(nudge_due_at <= now(), false) AS due FROM conversation WHERE address = $1',
          [from],
        );
        return row?.due;
      },
      { timeout: 30_000 },
    )
    .toBe(false);
  await docket.settled();
}

test('a customer who goes quiet is asked once more, and then staff see it', async () => {
  await say('hi my phone screen is smashed');
  const [question] = answers();
  await hoursPass(3);
  expect(answers()).toHaveLength(1);

  await hoursPass(2);
  expect(answers()).toHaveLength(2);
  const nudge = answers().at(-1)?.body ?? '';
  expect(nudge).toMatch(/Northside Repairs again/);
  expect(nudge.match(/[^.?!]*\?/)?.[0]?.trim()).toBe(question?.body.match(/[^.?!]*\?/)?.[0]?.trim());

  await hoursPass(30);
  expect(answers()).toHaveLength(2);
  const quiet = await conversation();
  expect(quiet).toMatchObject({ handled_by: 'bot', nudge_due_at: null });
  expect(quiet.quiet_since).not.toBeNull();
  const inbox = await staff.get('/inbox');
  expect(inbox.text).toContain('Gone quiet');

  await say('it is an iPhone 12');
  expect((await conversation()).quiet_since).toBeNull();
  expect(answers()).toHaveLength(3);
  await hoursPass(5);
  expect(answers()).toHaveLength(3);
});

test('by night nothing is sent before the morning', async () => {
  await say('my laptop is broken');
  const before = answers().length;
  await isNow('night');
  await hoursPass(12);
  expect(answers()).toHaveLength(before);
  const { nudge_due_at, nudged_at } = await conversation();
  expect(nudged_at).toBeNull();
  const wait = (nudge_due_at?.getTime() ?? 0) - Date.now();
  expect(wait).toBeGreaterThan(5 * 3_600_000);
  expect(wait).toBeLessThanOrEqual(8 * 3_600_000);

  await isNow('day');
  await hoursPass(8);
  expect(answers()).toHaveLength(before + 1);
});

test('a worker that dies with the nudge in hand is replaced, and the customer still hears it once', async () => {
  await say('my tablet does not charge');
  const before = answers().length;
  await docket.rows(
    `UPDATE conversation SET nudge_due_at = now() - interval '1 minute', nudge_claimed_until = now() + interval '2 seconds'
     WHERE address = $1`,
    [from],
  );
  await expect.poll(() => answers().length, { timeout: 30_000 }).toBe(before + 1);
  await docket.rows(
    `UPDATE conversation SET nudge_due_at = now() - interval '1 minute', nudged_at = NULL WHERE address = $1`,
    [from],
  );
  await hoursPass(0);
  expect(answers()).toHaveLength(before + 1);
});

test.each([
  ['STOP', () => say('STOP')],
  [
    'a take-over',
    async () => {
      const { id } = await conversation();
      await staff.post(`/inbox/${id}/take-over`, {});
    },
  ],
  [
    'staff opening the quote',
    async () => void (await staff.post(`/inbox/${(await conversation()).id}/quote`, {})),
  ],
  ['spam', async () => void (await staff.post(`/inbox/${(await conversation()).id}/spam`, {}))],
])('no nudge after %s', async (_, ending) => {
  await say('my phone is broken');
  await ending();
  const before = answers().length;
  // Even if the time had stayed on the row.
  await docket.rows("UPDATE conversation SET nudge_due_at = now() + interval '4 hours' WHERE address = $1", [
    from,
  ]);
  await hoursPass(5);
  expect(answers()).toHaveLength(before);
  expect((await conversation()).quiet_since).toBeNull();
});

test('no nudge after a finished record, nor where nothing was asked', async () => {
  await say('my iphone 12 screen is smashed, no passcode please, tomorrow at 4, name is Tom');
  for (const answer of ['no photo sorry', 'no', 'no', 'no', 'no']) {
    if (
      (await docket.rows('SELECT 1 FROM conversation WHERE address = $1 AND record_id IS NOT NULL', [from]))
        .length > 0
    ) {
      break;
    }
    await say(answer);
  }
  expect(answers().at(-1)?.body).toMatch(/Q-\d+/);
  expect((await conversation()).nudge_due_at).toBeNull();
});
