import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { readJob } from '../../src/jobs/read-job.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { fakePorts } from '../quotes/fake-ports.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let jobs: ReturnType<typeof createJobs>;
let quotes: ReturnType<typeof createQuotes>;
beforeAll(async () => {
  database = await createTestDatabase();
  const parts = {
    effects,
    db: database.db,
    clock,
    closing: async () => {},
    screen: async (_tx: unknown, { text }: { text: string }) => screened(text),
  };
  jobs = createJobs(parts);
  quotes = createQuotes({ db: database.db, ...fakePorts() });
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

test('a priority is set once, in the feed, by whom may', async () => {
  const job = await shop.newJob();
  await jobs.setPriority(shop.dispatcher, job.number, 'urgent');
  await jobs.setPriority(shop.dispatcher, job.number, 'urgent');
  await expect(jobs.setPriority(shop.technician, job.number, 'low')).rejects.toMatchObject({
    code: 'not-found',
  });
  await jobs.assign(shop.dispatcher, job.number, shop.technician.memberId);
  await jobs.setPriority(shop.technician, job.number, 'high');
  const read = await shop.run((tx) => readJob(tx, { number: job.number }, shop.owner));
  expect(read.priority).toBe('high');
  const changes = (await shop.feed('job', job.id)).filter(({ type }) => type === 'job.changed');
  expect(changes.map(({ content }) => content)).toEqual([
    { changes: [{ field: 'priority', from: 'normal', to: 'urgent' }] },
    { changes: [{ field: 'priority', from: 'urgent', to: 'high' }] },
  ]);
});

test('a closed job keeps the priority it had', async () => {
  const job = await shop.newJob();
  await jobs.moveStage(shop.owner, job.number, { kind: 'done' });
  await expect(jobs.setPriority(shop.owner, job.number, 'low')).rejects.toMatchObject({ code: 'conflict' });
});

test('a quote’s priority goes along when it becomes a job', async () => {
  const quote = await shop.newQuote();
  await quotes.setPriority(shop.dispatcher, quote.number, 'urgent');
  const { number } = await quotes.accept(shop.dispatcher, quote.number);
  const job = await shop.run((tx) => readJob(tx, { number }, shop.owner));
  expect(job.priority).toBe('urgent');
});
