import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';

let docket: DocketUnderTest;
const TOM = '+12015550123';

beforeAll(async () => {
  docket = await startDocket();
});
afterAll(() => docket.close());

async function say(body: string, ...seeds: number[]): Promise<void> {
  const media = await Promise.all(seeds.map(takePhoto));
  const { attempts } = await docket.twilio.text({ from: TOM, to: SHOP, body, media });
  expect(attempts.map((attempt) => ('status' in attempt ? attempt.status : 0))).toEqual([200]);
  await docket.settled();
}

const answers = () => docket.twilio.conversation(TOM).filter(({ direction }) => direction !== 'inbound');

test('a customer texts photos and a passcode and ends up with a quote request that holds everything', async () => {
  await say('hi dropped my phone screen is smashed', 1);
  expect(answers().at(-1)?.body).toMatch(/assistant at Northside Repairs.*Text STOP/s);
  await say('samsung s22 and the back glass too', 2, 3);
  await say('yeah, pin is 4821 if you need it');
  expect(answers().at(-1)?.body).toMatch(/passcode safely/i);
  await say('Tom');
  await say('tomorrow after 4');
  expect(answers().at(-1)?.body).toMatch(/Q-1\b.*Galaxy S22/s);
  const before = answers().length;
  await say('thanks!');
  expect(answers()).toHaveLength(before);

  const [quote] = await docket.rows<{ id: string; number: number; details: Record<string, string> }>(
    'SELECT id, number, details FROM quote',
  );
  expect(quote?.details).toMatchObject({
    device: 'phone',
    brand: 'Samsung',
    model: 'Galaxy S22',
    name: 'Tom',
  });
  const photos = await docket.rows<{ state: string; sha256: string; places: number }>(
    'SELECT p.state, p.sha256, count(*)::int AS places FROM photo p JOIN photo_place l ON l.photo_id = p.id GROUP BY p.id ORDER BY p.created_at, p.id',
  );
  expect(photos.map(({ state, places }) => ({ state, places }))).toEqual(
    Array.from({ length: 3 }, () => ({ state: 'stored', places: 2 })),
  );
  const secrets = await docket.rows('SELECT record_kind, record_id, kind FROM secret');
  expect(secrets).toEqual([{ record_kind: 'quote', record_id: quote?.id, kind: 'pin' }]);
});

test('an original is kept byte for byte', async () => {
  const { bytes } = await takePhoto(1);
  const sha = createHash('sha256').update(bytes).digest('hex');
  const kept = await readFile(
    join(docket.dataDir, 'storage', 'originals', docket.organizationId, sha.slice(0, 2), sha),
  );
  expect(kept.equals(bytes)).toBe(true);
});

test('another photo later hangs on the open quote, and the bot says so', async () => {
  await say('and here is the back', 4);
  expect(answers().at(-1)?.body).toMatch(/Q-1\b/);
  const [places] = await docket.rows<{ count: number }>(
    "SELECT count(*)::int FROM photo_place WHERE record_kind = 'quote'",
  );
  expect(places?.count).toBe(4);
});

test('the same photo twice is one original with two places', async () => {
  await say('here again', 4);
  const blobs = await docket.rows('SELECT sha256 FROM blob');
  const photos = await docket.rows('SELECT id FROM photo');
  expect([blobs.length, photos.length]).toEqual([4, 5]);
});

test('what became of every photo is counted for the operator', async () => {
  const metrics = await (await fetch(`${docket.url}/metrics`)).text();
  expect(metrics).toContain('docket_photos_total{source="sms",outcome="stored"} 5');
});

test('what comes from somebody marked as spam is kept with the spam, unanswered', async () => {
  const from = '+12015550199';
  await docket.twilio.text({ from, to: SHOP, body: 'cheap watches' });
  await docket.settled();
  await docket.rows("UPDATE conversation SET state = 'spam' WHERE address = $1", [from]);
  const before = docket.twilio.conversation(from).length;
  await docket.twilio.text({ from, to: SHOP, body: 'really cheap watches' });
  await docket.settled();
  expect(docket.twilio.conversation(from)).toHaveLength(before + 1);
  expect(await docket.rows('SELECT state FROM conversation WHERE address = $1', [from])).toEqual([
    { state: 'spam' },
  ]);
});
