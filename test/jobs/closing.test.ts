import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '../../src/activity/verify-chain.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import type { Closing } from '../../src/jobs/record-ports.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { clock, effects, openShop, type Shop, STAGES, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

const noScreen = async (_tx: unknown, { text }: { text: string }) => screened(text);

function jobsWith(closing: Closing) {
  return createJobs({ db: database.db, clock, closing, effects, screen: noScreen });
}

/** Counts how often it ran to the end of a transaction, by writing a row in it. */
const writesRow: Closing = async (tx, { organizationId, record, reason }) => {
  const state = await tx.job.findUniqueOrThrow({ where: { id: record.id }, select: { state: true } });
  expect(state.state).toBe('open');
  await tx.counter.create({ data: { organizationId, kind: `closing ${record.id} ${reason}`, value: 1 } });
};
const rowsOf = (id: string) =>
  shop.run((tx) => tx.counter.findMany({ where: { kind: { startsWith: `closing ${id}` } } }));
const readRow = (id: string) => shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }));

test('closing runs what must happen first in the same transaction, then writes state and feed', async () => {
  const job = await shop.newJob();
  const moved = await jobsWith(writesRow).moveStage(shop.dispatcher, job.number, { kind: 'done' });
  expect(moved).toEqual({ jobId: job.id, moved: true, closedAs: 'done' });
  expect(await rowsOf(job.id)).toHaveLength(1);
  expect(await readRow(job.id)).toMatchObject({ state: 'done', stageId: shop.stage('Done') });
  expect((await shop.feed('job', job.id)).map((entry) => entry.type)).toEqual([
    'job.created',
    'job.stage',
    'job.closed',
  ]);
});

test('when what must happen first fails, nothing closes and nothing of it stays', async () => {
  const job = await shop.newJob();
  const jobs = jobsWith(async (tx, input) => {
    await writesRow(tx, input);
    throw new Error('the vault is locked');
  });
  await expect(jobs.moveStage(shop.owner, job.number, { stageId: shop.stage('Done') })).rejects.toThrow(
    'the vault is locked',
  );
  expect(await rowsOf(job.id)).toEqual([]);
  expect(await readRow(job.id)).toMatchObject({ state: 'open', closedAt: null, stageId: shop.stage('New') });
  expect(await shop.feed('job', job.id)).toHaveLength(1);
});

test('what a door adds to a closing is part of it: if that fails, nothing closes and nothing is destroyed', async () => {
  const job = await shop.newJob();
  const jobs = jobsWith(writesRow);
  const before = async () => {
    throw new Error('the note did not fit');
  };
  await expect(jobs.moveStage(shop.owner, job.number, { kind: 'done' }, { before })).rejects.toThrow(
    'the note did not fit',
  );
  expect(await rowsOf(job.id)).toEqual([]);
  expect((await readRow(job.id)).state).toBe('open');
});

test('closed ten times at once, a job closes once', async () => {
  const job = await shop.newJob();
  const jobs = jobsWith(writesRow);
  const all = await Promise.all(
    Array.from({ length: 10 }, () => jobs.moveStage(shop.owner, job.number, { kind: 'done' })),
  );
  expect(all.filter((one) => one.moved)).toHaveLength(1);
  expect(await rowsOf(job.id)).toHaveLength(1);
  expect(await shop.feed('job', job.id)).toHaveLength(3);
});

test('a closed job is not opened again; the refusal says what happens instead', async () => {
  const job = await shop.newJob();
  const jobs = jobsWith(writesRow);
  await jobs.moveStage(shop.owner, job.number, { kind: 'cancelled' });
  await expect(
    jobs.moveStage(shop.owner, job.number, { stageId: shop.stage('Repair') }),
  ).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('follow-up'),
  });
  expect((await readRow(job.id)).state).toBe('cancelled');
});

test('a stage of another organization is not a stage', async () => {
  const elsewhere = await openShop(database.db);
  const job = await shop.newJob();
  await expect(
    jobsWith(writesRow).moveStage(shop.owner, job.number, { stageId: elsewhere.stage('Repair') }),
  ).rejects.toMatchObject({ code: 'not-found' });
});

test('whatever sequence of stages is asked for, row, feed and chain agree', async () => {
  const jobs = jobsWith(writesRow);
  const names = STAGES.map(([name]) => name);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 8 }), async (asked) => {
      const job = await shop.newJob();
      for (const name of asked) {
        await jobs.moveStage(shop.dispatcher, job.number, { stageId: shop.stage(name) }).catch((error) => {
          expect(error).toMatchObject({ code: 'conflict' });
        });
      }
      const row = await readRow(job.id);
      const feed = await shop.feed('job', job.id);
      const last = feed.filter((entry) => entry.type === 'job.stage').at(-1);
      const stage = shop.stages.find((one) => one.id === row.stageId);
      expect(stage?.name).toBe((last?.content as { to?: string } | undefined)?.to ?? 'New');
      expect(feed.filter((entry) => entry.type === 'job.closed')).toHaveLength(row.state === 'open' ? 0 : 1);
      expect(await rowsOf(job.id)).toHaveLength(row.state === 'open' ? 0 : 1);
      const chain = await shop.run((tx) => verifyChain(tx, { kind: 'job', id: job.id }));
      expect(chain.problems).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
