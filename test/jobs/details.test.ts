import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { DETAIL_FIELDS, fitDetails, LONGEST_DETAIL, mergeDetails } from '../../src/jobs/details.js';
import { readJob } from '../../src/jobs/read-job.js';
import { readJobTexts } from '../../src/jobs/stored-texts.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';
import { clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let jobs: ReturnType<typeof createJobs>;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  jobs = createJobs({
    effects,
    db: database.db,
    clock,
    closing: async () => {},
    screen: async (_tx, { text }) => screened(text.replaceAll('4821', '[passcode saved]')),
  });
});
afterAll(() => database.drop());

const read = (number: number) => shop.run((tx) => readJob(tx, { number }, shop.owner));

test('a correction is in the feed as what was and what is; the rest stays', async () => {
  const job = await shop.newJob({ details: { device: screened('Galaxy S21'), name: screened('Tom') } });
  await jobs.changeDetails(shop.dispatcher, job.number, {
    device: 'Galaxy S22 ',
    fault: 'back glass',
    name: '',
  });
  expect((await read(job.number)).details).toEqual({ device: 'Galaxy S22', fault: 'back glass' });
  const entry = (await shop.feed('job', job.id)).at(-1);
  expect(entry).toMatchObject({ type: 'job.changed', actorId: shop.dispatcher.memberId });
  expect(entry?.content).toEqual({
    changes: [
      { field: 'device', from: 'Galaxy S21', to: 'Galaxy S22' },
      { field: 'fault', from: null, to: 'back glass' },
      { field: 'name', from: 'Tom', to: null },
    ],
  });
});

test('saving the same again writes nothing', async () => {
  const job = await shop.newJob();
  expect(await jobs.changeDetails(shop.owner, job.number, { device: 'Galaxy S22' })).toMatchObject({
    changed: false,
  });
  expect(await shop.feed('job', job.id)).toHaveLength(1);
});

test('a passcode typed into a detail reaches neither the row nor the feed', async () => {
  const job = await shop.newJob();
  await jobs.changeDetails(shop.owner, job.number, { fault: 'screen, pin 4821' });
  const feed = await shop.feed('job', job.id);
  expect((await read(job.number)).details.fault).toBe('screen, pin [passcode saved]');
  expect(withoutIds(JSON.stringify(feed))).not.toContain('4821');
});

test('a value that is too long is refused by name and changes nothing', async () => {
  const job = await shop.newJob();
  await expect(
    jobs.changeDetails(shop.owner, job.number, { model: 'm'.repeat(LONGEST_DETAIL.model + 1), name: 'Tom' }),
  ).rejects.toMatchObject({ code: 'invalid-input', fields: { model: expect.any(String) } });
  expect((await read(job.number)).details).toEqual({ device: 'Galaxy S22' });
});

test('two people correcting different details at once both win', async () => {
  const job = await shop.newJob();
  await Promise.all([
    jobs.changeDetails(shop.owner, job.number, { model: 'S22 Ultra' }),
    jobs.changeDetails(shop.dispatcher, job.number, { address: '4 Mill Lane' }),
  ]);
  expect((await read(job.number)).details).toMatchObject({ model: 'S22 Ultra', address: '4 Mill Lane' });
});

test('text of any kind fits a new record: cut to length, storable, never empty', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.dictionary(fc.constantFrom(...DETAIL_FIELDS), fc.string({ unit: 'grapheme', maxLength: 400 })),
      async (title, details) => {
        const made = await shop.newJob({ title: screened(`${title}\uD800`), details: details as never });
        const job = await read(made.number);
        expect([...job.title].length).toBeLessThanOrEqual(160);
        expect(job.details).toEqual(fitDetails(details as never));
        for (const field of DETAIL_FIELDS) {
          expect([...(job.details[field] ?? 'x')].length).toBeLessThanOrEqual(LONGEST_DETAIL[field]);
          expect(job.details[field]).not.toBe('');
        }
      },
    ),
    { numRuns: 40 },
  );
  const blank = await shop.newJob({ title: screened(' \0\n ') });
  expect((await read(blank.number)).title).toBe(`Job ${blank.number}`);
});

test('merging names exactly what differs', () => {
  const value = fc.constantFrom('', 'a', 'b').map(screened);
  const details = fc.dictionary(fc.constantFrom(...DETAIL_FIELDS), value);
  fc.assert(
    fc.property(details, details, (before, wanted) => {
      const current = fitDetails(before);
      const { next, changes } = mergeDetails(current, wanted);
      for (const field of DETAIL_FIELDS) {
        const expected = wanted[field] ?? current[field] ?? '';
        expect(next[field] ?? '').toBe(expected);
        expect(changes.some((change) => change.field === field)).toBe(expected !== (current[field] ?? ''));
      }
    }),
  );
});

test('stored texts can be replaced one by one, each leaving the others', async () => {
  const job = await shop.newJob({
    title: screened('S22, pin 5937'),
    details: { fault: screened('pin 5937'), device: screened('S22') },
  });
  await shop.run(async (tx) => {
    for (const stored of await readJobTexts(tx, job.id)) {
      await stored.replace(screened(stored.text.replace('5937', '[passcode]')));
    }
  });
  expect(await read(job.number)).toMatchObject({
    title: 'S22, pin [passcode]',
    details: { fault: 'pin [passcode]', device: 'S22' },
  });
});
