import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';

let docket: DocketUnderTest;
let lastNumber = 100;
let seed = 0;

beforeAll(async () => {
  docket = await startDocket();
});
afterEach(() => docket.twilio.behave());
afterAll(() => docket.close());

const newCustomer = () => `+1201555${String(++lastNumber).padStart(4, '0')}`;
const photo = () => takePhoto(++seed);
const received = (from: string) =>
  docket.rows<{ text: string }>(
    `SELECT m.text FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE c.address = $1 AND m.direction = 'in' ORDER BY m.id`,
    [from],
  );
const photosOf = (from: string) =>
  docket.rows<{ state: string; failure: string | null; kind: string }>(
    `SELECT p.state, p.failure, p.kind FROM photo p JOIN photo_place l ON l.photo_id = p.id AND l.record_kind = 'conversation'
     JOIN conversation c ON c.id = l.record_id WHERE c.address = $1 ORDER BY p.id`,
    [from],
  );
const answersTo = (phone: string) =>
  docket.twilio.conversation(phone).filter(({ direction }) => direction !== 'inbound');
const stored = { state: 'stored', failure: null, kind: 'photo' };

test('twenty copies of one webhook, at once and late, have one effect', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ duplicates: 19 });
  const { messageSid } = await docket.twilio.text({
    from,
    to: SHOP,
    body: 'my laptop is dead',
    media: [await photo()],
  });
  await docket.settled();
  await docket.twilio.redeliver(messageSid);
  await docket.settled();
  expect(await received(from)).toHaveLength(1);
  expect(await photosOf(from)).toEqual([stored]);
  expect(answersTo(from)).toHaveLength(1);
});

test('texts delivered in reverse are all there, and answered together', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ reorder: 4 });
  for (const body of ['hi', 'its my ipad air 4', 'screen cracked', 'Lena']) {
    await docket.twilio.text({ from, to: SHOP, body });
  }
  await docket.settled();
  expect((await received(from)).map(({ text }) => text).sort()).toEqual([
    'Lena',
    'hi',
    'its my ipad air 4',
    'screen cracked',
  ]);
  const facts = await docket.rows<{ field: string; value: string }>(
    `SELECT field, value FROM fact f JOIN conversation c ON c.id = f.conversation_id WHERE c.address = $1 AND current`,
    [from],
  );
  expect(Object.fromEntries(facts.map(({ field, value }) => [field, value]))).toMatchObject({
    device: 'tablet',
    brand: 'Apple',
  });
});

test('media that is not there yet is fetched when it is', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ mediaNotFoundTimes: 2 });
  await docket.twilio.text({ from, to: SHOP, body: '', media: [await photo(), await photo()] });
  await docket.settled(60_000);
  expect(await photosOf(from)).toEqual([stored, stored]);
}, 180_000);

test.each([
  ['cut off in the middle', { mediaTruncate: 'cut', mediaFaultTimes: 1 }],
  ['shorter than the photo', { mediaTruncate: 'short', mediaFaultTimes: 1 }],
  ['refused with 401 once', { mediaUnauthorized: true, mediaFaultTimes: 1 }],
] as const)(
  'a media answer that is %s does not lose the photo',
  async (_name, fault) => {
    const from = newCustomer();
    docket.twilio.misbehave(fault);
    await docket.twilio.text({ from, to: SHOP, body: 'photo', media: [await photo()] });
    await expect
      .poll(
        async () =>
          (await docket.rows('SELECT id FROM photo WHERE attempts > 0 AND next_attempt_at > now()')).length +
          (await photosOf(from)).filter(({ state }) => state === 'stored' || state === 'failed').length,
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await docket.rows('UPDATE photo SET next_attempt_at = now()');
    await docket.settled(60_000);
    const [only] = await photosOf(from);
    // Half of a photo sent as if it were all is a damaged photo: kept, and staff see why.
    expect(only?.state === 'stored' || only?.failure).toBeTruthy();
  },
  90_000,
);

test('a forged or misled media address is never followed to a private host, and gets no credentials', async () => {
  const seen: string[] = [];
  const trap = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? ''}`);
    response.end('caught');
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  const [forged, misled] = [newCustomer(), newCustomer()];
  docket.twilio.misbehave({ mediaOrigin: origin });
  await docket.twilio.text({ from: forged, to: SHOP, body: '', media: [await photo()] });
  docket.twilio.behave();
  docket.twilio.misbehave({ mediaRedirectTo: `${origin}/steal` });
  await docket.twilio.text({ from: misled, to: SHOP, body: '', media: [await photo()] });
  await docket.settled(60_000);
  expect(seen).toEqual([]);
  expect((await photosOf(forged))[0]).toMatchObject({ state: 'failed', failure: expect.any(String) });
  expect((await photosOf(misled))[0]).toMatchObject({ state: 'failed', failure: expect.any(String) });
  await new Promise((resolve) => trap.close(resolve));
}, 180_000);

test('a message whose webhook was lost is taken in from the list, once', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ loseWebhook: true });
  const { messageSid } = await docket.twilio.text({
    from,
    to: SHOP,
    body: 'lost on the way',
    media: [await photo()],
  });
  docket.twilio.behave();
  await docket.rows('UPDATE phone_number SET reconciled_at = NULL');
  await expect.poll(() => received(from), { timeout: 30_000 }).toHaveLength(1);
  await docket.twilio.redeliver(messageSid);
  await docket.settled();
  expect(await received(from)).toHaveLength(1);
  expect(await photosOf(from)).toEqual([stored]);
});

test('an answer whose acknowledgement was lost is not texted twice', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ restLoseAnswerTimes: 1 });
  await docket.twilio.text({ from, to: SHOP, body: 'my phone fell in water' });
  await docket.settled(60_000);
  expect(answersTo(from)).toHaveLength(1);
  const [item] = await docket.rows<{ state: string }>('SELECT state FROM outbox_item WHERE to_address = $1', [
    from,
  ]);
  expect(item?.state).toMatch(/^(sent|delivered)$/);
}, 180_000);

test('while Twilio limits or fails, answers wait and go out once, in order', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ restRateLimitTimes: 1, restErrorTimes: 1 });
  await docket.twilio.text({ from, to: SHOP, body: 'my macbook wont charge' });
  await docket.settled(60_000);
  expect(answersTo(from)).toHaveLength(1);
}, 180_000);

test('statuses in any order and number end at the final one', async () => {
  const from = newCustomer();
  docket.twilio.misbehave({ statusReverse: true, statusDuplicates: 2, finalStatus: 'undelivered' });
  await docket.twilio.text({ from, to: SHOP, body: 'kindle is frozen' });
  await docket.settled(60_000);
  await expect
    .poll(
      async () =>
        (
          await docket.rows<{ state: string }>('SELECT state FROM outbox_item WHERE to_address = $1', [from])
        )[0]?.state,
      { timeout: 30_000 },
    )
    .toBe('failed');
}, 180_000);

test('STOP silences the bot, START brings it back, HELP is answered', async () => {
  const from = newCustomer();
  const say = async (body: string) => {
    await docket.twilio.text({ from, to: SHOP, body });
    await docket.settled();
  };
  // Twilio's own answers to a consent word are 'outbound-reply'.
  const ours = () => answersTo(from).filter(({ direction }) => direction === 'outbound-api');
  await say('my phone is broken');
  const before = ours().length;
  await say('STOP');
  await say('are you there');
  expect(ours()).toHaveLength(before);
  await say('START');
  await say('it is an iphone 13');
  expect(ours().length).toBeGreaterThan(before);
  const [identity] = await docket.rows<{ opted_out_at: Date | null }>(
    'SELECT opted_out_at FROM customer_identity WHERE address = $1',
    [from],
  );
  expect(identity?.opted_out_at).toBeNull();
});

test('a number that is nobody here and a wrong signature get the same answer', async () => {
  const stranger = await docket.twilio.text({ from: newCustomer(), to: '+12025550999', body: 'hello' });
  const forged = await fetch(`${docket.url}/webhooks/twilio/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'AAAA' },
    body: new URLSearchParams({ MessageSid: 'SM1', From: newCustomer(), To: SHOP, Body: 'x' }),
  });
  expect(stranger.attempts.at(0)).toMatchObject({ status: 403 });
  expect(forged.status).toBe(403);
});

test('what is not a photo is kept as an attachment', async () => {
  const from = newCustomer();
  const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  await docket.twilio.text({
    from,
    to: SHOP,
    body: 'the invoice',
    media: [{ bytes: pdf, contentType: 'application/pdf' }],
  });
  await docket.settled();
  expect(await photosOf(from)).toEqual([{ state: 'stored', failure: null, kind: 'attachment' }]);
});
