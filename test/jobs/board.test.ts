import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JobToAdd } from '../../src/jobs/add-job.js';
import { assignMember } from '../../src/jobs/assign-member.js';
import type { BoardFilter } from '../../src/jobs/board-query.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import type { Viewer } from '../../src/jobs/permission.js';
import { readBoardPipelines, readColumnPage, readColumns, readSomeCards } from '../../src/jobs/read-board.js';
import type { Tx } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';
import { at, clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let jobs: ReturnType<typeof createJobs>;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  const closing = async () => {};
  const screen = async (_tx: Tx, { text }: { text: string }) => screened(text);
  jobs = createJobs({ db: database.db, clock, closing, effects, screen });
});
afterAll(() => database.drop());

const hour = 3_600_000;
const scopeOf = (viewer: Viewer, filter: BoardFilter = {}) => ({ viewer, filter, now: at });
const stagesOf = async (tx: Tx) => (await readBoardPipelines(tx))[0]?.stages ?? [];
const board = (where: Shop, viewer: Viewer, filter: BoardFilter = {}) =>
  where.run(async (tx) => readColumns(tx, scopeOf(viewer, filter), await stagesOf(tx)));
const titles = (columns: Awaited<ReturnType<typeof board>>) =>
  columns.flatMap(({ cards }) => cards.map(({ title }) => title)).sort();
const assign = (where: Shop, id: string, viewer: Viewer) =>
  where.run((tx) =>
    assignMember(tx, {
      organizationId: where.organizationId,
      job: { id },
      memberId: viewer.memberId,
      actor: { kind: 'system' },
      at,
    }),
  );

test('whoever was second hears who moved the job where, and it stays there; the same move again is no conflict', async () => {
  const { number, id } = await shop.newJob();
  const [seen, first, second] = [shop.stage('New'), shop.stage('Repair'), shop.stage('Waiting')];
  await jobs.moveStage(shop.dispatcher, number, { stageId: first }, { seenOn: seen });
  const late = jobs.moveStage(shop.admin, number, { stageId: second }, { seenOn: seen });
  await expect(late).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('Dan moved J-'),
  });
  await expect(late).rejects.toThrow(/to Repair before you/);
  const again = await jobs.moveStage(shop.dispatcher, number, { stageId: first }, { seenOn: seen });
  expect(again.moved).toBe(false);
  // Of two at the same moment, one wins and one hears of it.
  const both = await Promise.allSettled(
    [shop.admin, shop.owner].map((who, index) =>
      jobs.moveStage(who, number, { stageId: index === 0 ? second : seen }, { seenOn: first }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const moves = (await shop.feed('job', id)).filter(({ type }) => type === 'job.stage');
  expect(moves).toHaveLength(2);
});

test('a technician sees of others’ jobs that there are such titles, and no filter tells more', async () => {
  const own = await openShop(database.db);
  const mine = await own.newJob({ title: screened('Mine: boiler') });
  await own.newJob({ title: screened('Theirs: fridge'), trade: 'appliance' });
  await own.run((tx) => tx.job.updateMany({ data: { dueAt: new Date(at.getTime() - hour) } }));
  await assign(own, mine.id, own.technician);
  const [column] = await board(own, own.technician);
  const theirs = column?.cards.find(({ title }) => title.startsWith('Theirs'));
  expect(Object.keys(theirs ?? {}).sort()).toEqual(['enteredAt', 'id', 'job', 'number', 'stageId', 'title']);
  expect(theirs?.job).toBeNull();
  expect(column?.cards.find(({ title }) => title.startsWith('Mine'))?.job?.customer.address).toBe(
    '+447700900123',
  );
  const found = async (viewer: Viewer, filter: BoardFilter) => titles(await board(own, viewer, filter));
  for (const filter of [{ search: '+4477' }, { overdue: true }, { mine: true }]) {
    expect(await found(own.technician, filter)).toEqual(['Mine: boiler']);
  }
  expect(await found(own.technician, { trade: 'appliance' })).toEqual([]);
  expect(await found(own.technician, { search: 'fridge' })).toEqual(['Theirs: fridge']);
  expect(await found(own.owner, { search: '+4477' })).toHaveLength(2);
  expect(await found(own.owner, { trade: 'appliance', overdue: true })).toEqual(['Theirs: fridge']);
  expect(await found(own.owner, { search: 'j-1' })).toEqual(['Mine: boiler']);
  expect(await found(own.owner, { mine: true })).toEqual([]);
  expect(await found(own.owner, { search: '100%' })).toEqual([]);
});

test('a card that changed is read by itself, and is not there for another filter or pipeline', async () => {
  const own = await openShop(database.db);
  const job = await own.newJob({ title: screened('Kettle') });
  const elsewhere = await openShop(database.db);
  await elsewhere.newJob({ title: screened('Not yours') });
  const some = (filter: BoardFilter, numbers: number[]) =>
    own.run(async (tx) => readSomeCards(tx, scopeOf(own.owner, filter), await stagesOf(tx), numbers));
  const { cards, counts } = await some({}, [job.number, 2, 999]);
  expect(cards.map(({ title }) => title)).toEqual(['Kettle']);
  expect([...counts.values()].sort()).toEqual([0, 0, 0, 0, 1]);
  expect((await some({ mine: true }, [job.number])).cards).toEqual([]);
});

test('a job typed in on the board is opened once, for the customer who is meant, with its passcode taken out', async () => {
  const own = await openShop(database.db);
  const screening = createJobs({
    db: database.db,
    clock,
    closing: async () => {},
    effects,
    screen: async (_tx, { text }) => screened(text.replaceAll('4821', '[passcode saved]')),
  });
  const typed = (over: Partial<JobToAdd> = {}): JobToAdd => ({
    formId: newId(),
    title: 'iPhone 12, pin 4821',
    customer: 'Jane Doe, 07700 900456',
    stageId: own.stage('Repair'),
    due: '2026-03-29',
    ...over,
  });
  const form = typed();
  const sent = await Promise.all([1, 2, 3].map(() => screening.add(own.dispatcher, form)));
  expect(new Set(sent.map(({ number }) => number))).toEqual(new Set([1]));
  const [job] = await own.run((tx) =>
    tx.job.findMany({ include: { customer: { include: { identities: true } } } }),
  );
  expect(job).toMatchObject({ title: 'iPhone 12, pin [passcode saved]', stageId: own.stage('Repair') });
  expect(job?.customer).toMatchObject({ name: 'Jane Doe', identities: [{ address: '+447700900456' }] });
  // The last minute of that day in London, where the clocks went forward that night.
  expect(job?.dueAt).toEqual(new Date('2026-03-29T22:59:00Z'));
  const feed = await own.feed('job', job?.id ?? '');
  expect(withoutIds(JSON.stringify(feed))).not.toContain('4821');

  // Her number or her name alone is she; two of one name are not told apart by it.
  const again = await screening.add(own.dispatcher, typed({ customer: '+44 7700 900456', due: '' }));
  const named = await screening.add(own.dispatcher, typed({ customer: 'Jane Doe' }));
  await screening.add(own.dispatcher, typed({ customer: 'Jane Doe, 07700 900999' }));
  const whose = (id: string) => own.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }));
  expect([(await whose(again.id)).customerId, (await whose(named.id)).customerId]).toEqual([
    job?.customerId,
    job?.customerId,
  ]);
  const refused = async (over: Partial<JobToAdd>, who = own.dispatcher) =>
    await screening
      .add(who, typed(over))
      .catch((error: { code: string; fields: object }) => [error.code, Object.keys(error.fields)]);
  expect(await refused({ customer: 'Jane Doe' })).toEqual(['invalid-input', ['customer']]);
  expect(await refused({ customer: ' ' })).toEqual(['invalid-input', ['customer']]);
  expect(await refused({ title: '  ' })).toEqual(['invalid-input', ['title']]);
  expect(await refused({ due: '2026-02-30' })).toEqual(['invalid-input', ['due']]);
  expect(await refused({ stageId: own.stage('Done') })).toEqual(['not-found', []]);
  expect(await refused({ stageId: shop.stage('New') })).toEqual(['not-found', []]);
  expect(await refused({}, own.technician)).toEqual(['not-allowed', []]);
  expect(await own.run((tx) => tx.job.count())).toBe(4);
});

test('with many jobs a column pages without a gap, counts stop, and nothing reads the whole table', async () => {
  const many = await openShop(database.db);
  await many.newJob({ title: screened('Needle') });
  const jobsOn = (stage: string, state: string, from: number, to: number) => `
    INSERT INTO job (id, organization_id, number, title, trade, customer_id, pipeline_id, stage_id, state, closed_at, created_at, stage_entered_at, due_at, owner_id)
    SELECT gen_random_uuid(), '${many.organizationId}', n, 'Job ' || n, 'it-repair', '${many.customerId}',
      '${many.pipelineId}', '${stage}', '${state}', ${state === 'open' ? 'NULL' : 'now()'}, now(),
      -- Many came at the same moment.
      timestamptz '2026-01-01' + (n / 7) * interval '1 minute', timestamptz '2026-01-01',
      CASE WHEN n % 4 = 0 THEN '${many.owner.memberId}'::uuid END FROM generate_series(${from}, ${to}) n`;
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(jobsOn(many.stage('New'), 'open', 2, 3_000));
  await owner.query(jobsOn(many.stage('Done'), 'done', 3_001, 20_000));
  await owner.query('ANALYZE job');
  await owner.end();

  const read = (filter: BoardFilter) =>
    many.run(async (tx) => {
      const columns = await readColumns(tx, scopeOf(many.owner, filter), await stagesOf(tx));
      const [scans] = await tx.$queryRaw<{ whole: number; fetched: number }[]>`
        SELECT seq_tup_read::int AS whole, idx_tup_fetch::int AS fetched FROM pg_stat_xact_user_tables WHERE relname = 'job'`;
      expect(scans?.whole).toBe(0);
      expect(scans?.fetched).toBeLessThan(16_000);
      return columns;
    });
  await read({ mine: true });
  await read({ overdue: true });
  const [open, , , done] = await read({});
  expect([open?.count, done?.count]).toEqual([null, null]);
  expect([done?.cards.length, done?.after]).toEqual([6, null]);

  const seen = new Set(open?.cards.map(({ number }) => number));
  let after = open?.after ?? null;
  for (let pages = 0; after && pages < 8; pages++) {
    const cursor = after;
    const page = await many.run((tx) => readColumnPage(tx, scopeOf(many.owner), many.stage('New'), cursor));
    for (const { number } of page.cards) {
      expect(seen.has(number)).toBe(false);
      seen.add(number);
    }
    after = page.after;
  }
  expect(seen.size).toBe(25 * 9);
  // None is passed over but of the last seven, which came at one moment.
  for (let number = 3_000; number > 3_000 - 25 * 9 + 7; number--) {
    expect(seen.has(number)).toBe(true);
  }
});
