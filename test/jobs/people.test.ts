import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { isAssigned, mayReveal } from '../../src/jobs/is-assigned.js';
import { countLists, listJobs } from '../../src/jobs/list-jobs.js';
import { openJob } from '../../src/jobs/open-job.js';
import { readJob } from '../../src/jobs/read-job.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { at, clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let jobs: ReturnType<typeof createJobs>;
beforeAll(async () => {
  database = await createTestDatabase();
  jobs = createJobs({
    effects,
    db: database.db,
    clock,
    closing: async () => {},
    screen: async (_tx, { text }) => screened(text),
  });
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

const missing = { code: 'not-found', message: 'There is no such job, or it is not yours to see.' };
const refused = { code: 'not-allowed' };

test('assigning is audited, once however often it is asked; so is unassigning', async () => {
  const job = await shop.newJob();
  const { memberId } = shop.technician;
  await Promise.all(Array.from({ length: 5 }, () => jobs.assign(shop.dispatcher, job.number, memberId)));
  expect(await shop.run((tx) => isAssigned(tx, job.id, memberId))).toBe(true);
  await jobs.unassign(shop.dispatcher, job.number, memberId);
  await jobs.unassign(shop.dispatcher, job.number, memberId);
  expect(await shop.run((tx) => isAssigned(tx, job.id, memberId))).toBe(false);
  const feed = await shop.feed('job', job.id);
  expect(feed.map((entry) => [entry.type, entry.actorId])).toEqual([
    ['job.created', null],
    ['job.assigned', shop.dispatcher.memberId],
    ['job.unassigned', shop.dispatcher.memberId],
  ]);
});

test('nobody of another organization, nobody who left and no made-up id can be assigned', async () => {
  const elsewhere = await openShop(database.db);
  const job = await shop.newJob();
  await shop.run((tx) =>
    tx.member.update({ where: { id: shop.other.memberId }, data: { deactivatedAt: at } }),
  );
  for (const memberId of [elsewhere.technician.memberId, shop.other.memberId, newId()]) {
    await expect(jobs.assign(shop.owner, job.number, memberId)).rejects.toMatchObject({ code: 'not-found' });
  }
  expect((await shop.feed('job', job.id)).map((entry) => entry.type)).toEqual(['job.created']);
});

test('a technician sees the jobs they are assigned to; any other looks as if it were not there', async () => {
  const [mine, notMine] = [await shop.newJob(), await shop.newJob()];
  await jobs.assign(shop.owner, mine.number, shop.technician.memberId);
  const read = (number: number) => shop.run((tx) => readJob(tx, { number }, shop.technician));
  expect(await read(mine.number)).toMatchObject({ id: mine.id, assigned: true });
  await expect(read(notMine.number)).rejects.toMatchObject(missing);
  await expect(read(999)).rejects.toMatchObject(missing);
  const listed = await shop.run((tx) => listJobs(tx, shop.technician));
  expect(listed.jobs.map((job) => job.id)).toEqual([mine.id]);
  const counts = await shop.run((tx) => countLists(tx, shop.technician));
  expect(counts).toMatchObject({ open: 1, mine: 1, closed: 0 });
  expect(counts.stages.reduce((sum, stage) => sum + stage.count, 0)).toBe(1);
});

test('an assignment knows whether its job is open, whichever was first and also at the same moment', async () => {
  const { technician, dispatcher } = shop;
  const [open, closed, raced] = [await shop.newJob(), await shop.newJob(), await shop.newJob()];
  await jobs.assign(dispatcher, open.number, technician.memberId);
  await jobs.assign(dispatcher, closed.number, technician.memberId);
  await jobs.moveStage(dispatcher, closed.number, { kind: 'done' });
  await Promise.allSettled([
    jobs.assign(dispatcher, raced.number, technician.memberId),
    jobs.moveStage(dispatcher, raced.number, { kind: 'cancelled' }),
  ]);
  const rows = await shop.run((tx) => tx.jobAssignee.findMany({ include: { job: true } }));
  expect(rows.map((row) => row.open)).toEqual(rows.map(({ job }) => job.state === 'open'));
  expect(rows.map(({ jobId }) => jobId)).toEqual(expect.arrayContaining([open.id, closed.id]));
  for (const viewer of [technician, { ...dispatcher, memberId: technician.memberId }]) {
    const mine = await shop.run((tx) => listJobs(tx, viewer, { show: 'open', mine: true }));
    expect(mine.jobs.map(({ id }) => id)).toEqual([open.id]);
    expect(await shop.run((tx) => countLists(tx, viewer))).toMatchObject({ mine: 1 });
  }
});

test("another organization's number is missing for reading and for every step", async () => {
  const elsewhere = await openShop(database.db);
  await elsewhere.newJob();
  const theirs = await elsewhere.newJob();
  await shop.newJob();
  const { owner } = shop;
  const steps = [
    shop.run((tx) => readJob(tx, { number: theirs.number }, owner)),
    shop.run((tx) => readJob(tx, { id: theirs.id }, owner)),
    jobs.claim(owner, theirs.number),
    jobs.changeDetails(owner, theirs.number, { name: 'x' }),
    jobs.assign(owner, theirs.number, owner.memberId),
    jobs.unassign(owner, theirs.number, owner.memberId),
    jobs.moveStage(owner, theirs.number, { kind: 'done' }),
  ];
  for (const outcome of await Promise.allSettled(steps)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: missing });
  }
  expect(await elsewhere.feed('job', theirs.id)).toHaveLength(1);
});

test('a job cannot point at a customer, quote or job of another organization', async () => {
  const elsewhere = await openShop(database.db);
  const theirs = { job: await elsewhere.newJob(), quote: await elsewhere.newQuote() };
  const refusals = [
    shop.newJob({ customerId: elsewhere.customerId }),
    shop.newJob({ quoteId: theirs.quote.id }),
    shop.newJob({ followsJobId: theirs.job.id }),
    shop.newQuote({ customerId: elsewhere.customerId }),
  ];
  for (const outcome of await Promise.allSettled(refusals)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } });
  }
});

test('a technician who asks anyway is refused: assigning always, everything on jobs that are not theirs', async () => {
  const [mine, notMine] = [await shop.newJob(), await shop.newJob()];
  await jobs.assign(shop.admin, mine.number, shop.technician.memberId);
  const { technician } = shop;
  await expect(jobs.assign(technician, mine.number, technician.memberId)).rejects.toMatchObject(refused);
  await expect(jobs.unassign(technician, mine.number, technician.memberId)).rejects.toMatchObject(refused);
  await expect(jobs.assign(technician, notMine.number, technician.memberId)).rejects.toMatchObject(missing);
  await expect(jobs.claim(technician, notMine.number)).rejects.toMatchObject(missing);
  await expect(jobs.changeDetails(technician, notMine.number, { name: 'x' })).rejects.toMatchObject(missing);
  await expect(jobs.moveStage(technician, notMine.number, { kind: 'done' })).rejects.toMatchObject(missing);
  expect(await jobs.moveStage(technician, mine.number, { kind: 'done' })).toMatchObject({ closedAs: 'done' });
});

test('claiming makes an owner and never an assignee; where the organization says so, technicians may not', async () => {
  const job = await shop.newJob();
  await jobs.claim(shop.dispatcher, job.number);
  await jobs.claim(shop.dispatcher, job.number);
  const read = await shop.run((tx) => readJob(tx, { number: job.number }, shop.owner));
  expect(read).toMatchObject({ owner: { name: 'Dan' }, assignees: [] });
  expect((await shop.feed('job', job.id)).map((entry) => entry.type)).toEqual(['job.created', 'job.claimed']);

  const strict = await openShop(database.db, { claimByTechnician: false });
  const theirs = await strict.newJob();
  await jobs.assign(strict.owner, theirs.number, strict.technician.memberId);
  await expect(jobs.claim(strict.technician, theirs.number)).rejects.toMatchObject(refused);
});

test('only somebody assigned to an open job may reveal, whatever their role', async () => {
  const job = await shop.newJob();
  const may = (memberId: string) => shop.run((tx) => mayReveal(tx, job.id, memberId));
  await jobs.claim(shop.owner, job.number);
  expect(await may(shop.owner.memberId)).toBe(false);
  await jobs.assign(shop.owner, job.number, shop.technician.memberId);
  expect(await may(shop.technician.memberId)).toBe(true);
  expect(await may(shop.other.memberId)).toBe(false);
  await jobs.moveStage(shop.owner, job.number, { kind: 'done' });
  expect(await may(shop.technician.memberId)).toBe(false);
});

test('a list pages by cursor without gap or double while jobs are added', async () => {
  for (let i = 0; i < 7; i++) {
    await shop.newJob();
  }
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await shop.run((tx) => listJobs(tx, shop.owner, { cursor, limit: 3 }));
    seen.push(...page.jobs.map((job) => job.number));
    cursor = page.nextCursor ?? undefined;
    await shop.newJob();
  } while (cursor);
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('filters: open, closed, mine, a stage, a customer, and words that mean themselves', async () => {
  const [open, closed, claimed] = [
    await shop.newJob({ title: screened('100% cotton') }),
    await shop.newJob({ title: screened('1000 cotton') }),
    await shop.newJob(),
  ];
  await jobs.moveStage(shop.owner, closed.number, { kind: 'cancelled' });
  await jobs.claim(shop.dispatcher, claimed.number);
  const find = async (filter: Parameters<typeof listJobs>[2]) =>
    (await shop.run((tx) => listJobs(tx, shop.dispatcher, filter))).jobs.map((job) => job.number);
  expect(await find({ show: 'open' })).toEqual([claimed.number, open.number]);
  expect(await find({ show: 'closed' })).toEqual([closed.number]);
  expect(await find({ mine: true })).toEqual([claimed.number]);
  expect(await find({ stageId: shop.stage('Cancelled') })).toEqual([closed.number]);
  expect(await find({ customerId: newId() })).toEqual([]);
  expect(await find({ search: '100%' })).toEqual([closed.number, open.number]);
  expect(await find({ search: 'COTTON' })).toEqual([closed.number, open.number]);
  expect(await find({ search: `j-${claimed.number}` })).toEqual([claimed.number]);
  expect(await find({ search: '7700900123' })).toHaveLength(3);
  expect(await find({ search: 'nothing\0like' })).toEqual([]);
});

test('a follow-up points at the closed job of the same customer', async () => {
  const first = await shop.newJob();
  await jobs.moveStage(shop.owner, first.number, { kind: 'done' });
  const second = await shop.newJob({ followsJobId: first.id });
  const read = await shop.run((tx) => readJob(tx, { id: second.id }, shop.owner));
  expect(read.follows).toEqual({ id: first.id, number: first.number });
});

test('a pipeline without an open stage opens no job and says so', async () => {
  await shop.run((tx) => tx.stage.updateMany({ where: { kind: 'open' }, data: { kind: 'internal' } }));
  await expect(
    shop.run((tx) =>
      openJob(tx, {
        organizationId: shop.organizationId,
        customerId: shop.customerId,
        trade: 'general',
        title: screened('x'),
        details: {},
        actor: { kind: 'bot' },
        at,
      }),
    ),
  ).rejects.toMatchObject({ code: 'conflict' });
});
