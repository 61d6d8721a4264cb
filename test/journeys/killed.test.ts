import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';

let docket: DocketUnderTest;
let lastNumber = 200;
let seed = 50;

beforeAll(async () => {
  docket = await startDocket({ asProcess: true });
});
afterEach(() => docket.twilio.behave());
afterAll(() => docket.close());

const newCustomer = () => `+1201555${String(++lastNumber).padStart(4, '0')}`;

async function text(from: string): Promise<number[]> {
  const media = [await takePhoto(++seed), await takePhoto(++seed)];
  const { attempts } = await docket.twilio.text({
    from,
    to: SHOP,
    body: 'galaxy s22 cracked screen, pin is 4821',
    media,
  });
  return attempts.map((attempt) => ('status' in attempt ? attempt.status : 0));
}

/** A killed process leaves leases behind; they end by themselves within a minute, here at once. */
async function endLeases(): Promise<void> {
  await docket.rows(`WITH d AS (UPDATE delivery SET claimed_until = NULL), p AS (UPDATE photo SET claimed_until = NULL),
    o AS (UPDATE outbox_item SET claimed_until = NULL), a AS (UPDATE activity SET claimed_until = NULL)
    UPDATE conversation SET reply_claimed_until = NULL`);
}

/** One message, its two photos stored, one secret, one answer on the wire: nothing lost, nothing doubled. */
async function expectOnceAndWhole(from: string): Promise<void> {
  await docket.settled(120_000);
  const [counts] = await docket.rows(
    `SELECT (SELECT count(*)::int FROM message WHERE conversation_id = c.id AND direction = 'in') AS messages,
            (SELECT count(*)::int FROM photo p JOIN photo_place l ON l.photo_id = p.id AND l.record_id = c.id WHERE p.state = 'stored') AS photos,
            (SELECT count(*)::int FROM secret WHERE customer_id = c.customer_id) AS secrets,
            (SELECT count(*)::int FROM activity WHERE record_id = c.id AND type = 'photo.stored') AS entries
     FROM conversation c WHERE c.address = $1`,
    [from],
  );
  expect(counts).toEqual({ messages: 1, photos: 2, secrets: 1, entries: 2 });
  expect(docket.twilio.conversation(from).filter(({ direction }) => direction !== 'inbound')).toHaveLength(1);
}

test.each([0, 15, 40, 80, 150, 300, 600])(
  'killed %i ms after the webhook was acknowledged',
  async (delay) => {
    const from = newCustomer();
    expect(await text(from)).toContain(200);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await docket.kill();
    if (delay !== 150) {
      await endLeases(); // once they end by themselves
    }
    await docket.restart();
    await expectOnceAndWhole(from);
  },
  180_000,
);

test('killed before the webhook is answered, Twilio tries again', async () => {
  const from = newCustomer();
  const sent = text(from);
  await docket.kill();
  await sent;
  await docket.restart();
  await docket.rows('UPDATE phone_number SET reconciled_at = NULL');
  await expect
    .poll(async () => (await docket.rows('SELECT id FROM conversation WHERE address = $1', [from])).length, {
      timeout: 60_000,
    })
    .toBe(1);
  await expectOnceAndWhole(from);
}, 180_000);

test('killed while a photo is being fetched', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ mediaStall: true, mediaFaultTimes: 1 });
  await text(from);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await docket.kill();
  docket.twilio.behave();
  await endLeases(); // before anyone lives who could hold a new one
  await docket.restart();
  await expectOnceAndWhole(from);
}, 180_000);

test('killed after Twilio took the answer and before we knew', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ restDelayMs: 5_000 });
  await text(from);
  await expect
    .poll(() => docket.twilio.conversation(from).filter(({ direction }) => direction !== 'inbound').length, {
      timeout: 30_000,
    })
    .toBe(1);
  await docket.kill();
  docket.twilio.behave();
  await endLeases(); // before anyone lives who could hold a new one
  await docket.restart();
  await expectOnceAndWhole(from);
}, 180_000);
