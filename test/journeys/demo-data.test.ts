import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';
import { type Browser, signIn } from './signed-in.js';

let docket: DocketUnderTest;
let owner: Browser;
const TOM = '+12015550123';
/** Ana of the demo data, and whoever really has her number. */
const ANA = '+15555550101';

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
});
afterAll(() => docket.close());

async function text(from: string, body: string, ...seeds: number[]): Promise<void> {
  const media = await Promise.all(seeds.map(takePhoto));
  await docket.twilio.text({ from, to: SHOP, body, media });
  await docket.settled();
}

/** Every row of every table of the organization, but what a removal writes down and the numbers that are used up. */
async function everything(): Promise<Record<string, string[]>> {
  const tables = await docket.rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables) {
    if (name === 'counter') continue;
    const where = name.startsWith('activity') ? `WHERE record_kind <> 'organization'` : '';
    // When a number was looked after last moves by itself.
    const rows = await docket.rows<{ row: string }>(
      `SELECT (to_jsonb(t) - 'reconciled_at')::text AS row FROM "${name}" t ${where} ORDER BY 1`,
    );
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}

const files = async () =>
  (await readdir(docket.dataDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /originals|renditions/.test(entry.parentPath))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

const count = async (sql: string) => Number((await docket.rows<{ n: string }>(sql))[0]?.n);

test('a shop is loaded through the ways that everybody has, played with, and leaves nothing when it goes', async () => {
  await text(TOM, 'hi dropped my Galaxy S22, the screen is smashed', 1);
  const [before, kept] = [await everything(), await files()];
  expect(kept.length).toBeGreaterThan(1);
  const sentBefore = docket.twilio.conversation(TOM).length;

  const twice = await Promise.all([owner.post('/settings/demo/load'), owner.post('/settings/demo/load')]);
  expect(twice.map(({ status }) => status).sort()).toEqual([303, 409]);
  await docket.settled();
  expect(await count('SELECT count(*) AS n FROM customer WHERE demo')).toBe(6);
  expect(await count('SELECT count(*) AS n FROM job')).toBe(8);
  expect(await count('SELECT count(DISTINCT stage_id) AS n FROM job')).toBeGreaterThan(4);
  expect(await count('SELECT count(*) AS n FROM booking')).toBe(3);
  expect(await count('SELECT count(*) AS n FROM photo_place WHERE held')).toBe(1);
  expect(await count(`SELECT count(*) AS n FROM photo WHERE state <> 'stored'`)).toBe(0);
  expect(
    await count(`SELECT count(*) AS n FROM secret WHERE record_kind = 'job' AND sealed IS NOT NULL`),
  ).toBe(1);
  expect(await count(`SELECT count(*) AS n FROM message WHERE text LIKE '%482915%'`)).toBe(0);
  const board = (await owner.get('/board')).text;
  expect(board).toContain('Ana Ruiz (demo)');
  expect((await owner.get('/settings/organization')).text).toContain('Remove demo data');
  expect(
    await count(
      'SELECT count(*) AS n FROM outbox_item WHERE customer_id IN (SELECT id FROM customer WHERE demo)',
    ),
  ).toBe(0);

  const [job] = await docket.rows<{ id: string; number: number }>(
    `SELECT id, number FROM job WHERE state = 'open' AND title LIKE 'iPhone 14%'`,
  );
  const path = `/jobs/${job?.number}`;
  const photo = await takePhoto(7);
  await owner.upload(`${path}/photos`, { name: 'mine.jpg', ...photo, type: photo.contentType });
  const refused = await owner.post(`${path}/messages`, {
    text: 'It is ready.',
    to: 'customer',
    formId: 'one',
  });
  expect(refused.text).toContain('made-up customer');
  await owner.post(`${path}/messages`, { text: 'Played with it.', to: 'internal', formId: 'two' });
  await docket.settled();

  expect((await owner.post('/settings/demo/remove')).status).toBe(303);
  await docket.settled();
  const after = await everything();
  for (const [table, rows] of Object.entries(before)) {
    expect({ table, rows: after[table] }).toEqual({ table, rows });
  }
  expect(await files()).toEqual(kept);
  expect(docket.twilio.conversation(TOM)).toHaveLength(sentBefore);
  expect(docket.twilio.conversation(ANA)).toEqual([]);
  expect((await owner.get('/settings/audit')).text).toContain('6 customers, 8 jobs');
  // Once more does nothing.
  expect((await owner.post('/settings/demo/remove')).status).toBe(303);
});

test('whoever really has a number of the demo is somebody else, and what is real is kept apart and stays', async () => {
  await owner.post('/settings/demo/load');
  await docket.settled();
  const number = async (where: string) =>
    (await docket.rows<{ number: number }>(`SELECT number FROM job WHERE ${where}`))[0]?.number;
  const demo = await number(`title LIKE 'iPhone 14%' AND state = 'open'`);
  await text(ANA, 'Hello, my dishwasher is broken, can you come?', 3);
  const [real] = await docket.rows<{ conversation: string; customer: string; demo: boolean }>(
    `SELECT c.id AS conversation, c.customer_id AS customer, k.demo FROM conversation c
     JOIN customer k ON k.id = c.customer_id WHERE c.address = '${ANA}' ORDER BY c.created_at DESC, c.id DESC LIMIT 1`,
  );
  expect(real?.demo).toBe(false);
  const said = await docket.rows(`SELECT 1 FROM message WHERE text LIKE '%dishwasher%'
    AND conversation_id IN (SELECT id FROM conversation WHERE customer_id IN (SELECT id FROM customer WHERE demo))`);
  expect(said).toEqual([]);

  // Linked, joined, moved by hand: refused in words, and by the database whoever asks it.
  const linked = await owner.post(`/inbox/${real?.conversation}/link`, { to: `J-${demo}` });
  expect([linked.status, linked.text.includes('demo data')]).toEqual([409, true]);
  const [ana] = await docket.rows<{ id: string }>(`SELECT id FROM customer WHERE demo AND name LIKE 'Ana%'`);
  const joined = await owner.post(`/customers/${ana?.id}/join`, { other: real?.customer ?? '' });
  expect(joined.status).toBe(409);
  const within = (sql: string) =>
    docket.database.db.withOrganization(docket.organizationId, (tx) => tx.$executeRawUnsafe(sql));
  for (const sql of [
    `UPDATE customer SET demo = true WHERE id = '${real?.customer}'`,
    `UPDATE customer SET demo = false WHERE id = '${ana?.id}'`,
    `UPDATE conversation SET customer_id = '${ana?.id}' WHERE id = '${real?.conversation}'`,
    `UPDATE job SET customer_id = '${real?.customer}' WHERE number = ${demo}`,
    `UPDATE customer SET joined_into = '${ana?.id}' WHERE id = '${real?.customer}'`,
    `UPDATE message SET conversation_id = (SELECT id FROM conversation WHERE customer_id = '${ana?.id}' LIMIT 1)
       WHERE conversation_id = '${real?.conversation}'`,
  ]) {
    await expect(within(sql), sql).rejects.toThrow(/demo/);
  }
  for (const table of ['photo', 'blob', 'activity']) {
    await expect(within(`DELETE FROM ${table}`), table).rejects.toThrow(/permission denied/);
  }
  // A name that is typed on the board is not taken for a made-up customer.
  const stage = (await docket.rows<{ id: string }>(`SELECT id FROM stage ORDER BY position LIMIT 1`))[0]?.id;
  const form = {
    formId: 'own-job',
    title: 'For real',
    customer: 'Ana Ruiz (demo)',
    stageId: `${stage}`,
    due: '',
  };
  await owner.post('/board/jobs', { ...form, formId: '0190c8f0-0000-7000-8000-000000000001' });
  const [own] = await docket.rows<{ demo: boolean }>(
    `SELECT c.demo FROM job j JOIN customer c ON c.id = j.customer_id WHERE j.title = 'For real'`,
  );
  expect(own?.demo).toBe(false);

  expect((await owner.post('/settings/demo/remove')).status).toBe(303);
  expect(await count('SELECT count(*) AS n FROM customer WHERE demo')).toBe(0);
  expect(await count(`SELECT count(*) AS n FROM message WHERE text LIKE '%dishwasher%'`)).toBe(1);
  expect(await count(`SELECT count(*) AS n FROM job WHERE title = 'For real'`)).toBe(1);
  expect(
    await count(`SELECT count(*) AS n FROM photo p JOIN photo_place l ON l.photo_id = p.id
    WHERE l.record_id = '${real?.conversation}'`),
  ).toBe(1);
  await text(ANA, 'It is the pump, I think');
  expect(docket.twilio.conversation(ANA).some(({ direction }) => direction !== 'inbound')).toBe(true);
});
