import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../src/activity/verify-chain.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { createPipelines, type Pipelines } from '../../src/jobs/pipelines/create-pipelines.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let pipelines: Pipelines;
let jobs: ReturnType<typeof createJobs>;
const screen = async (_tx: unknown, { text }: { text: string }) =>
  screened(text.replaceAll('4821', '[passcode saved]'));

beforeAll(async () => {
  database = await createTestDatabase();
  const parts = { db: database.db, clock, screen, effects };
  pipelines = createPipelines(parts);
  jobs = createJobs({ ...parts, closing: async () => {} });
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await openShop(database.db);
});

const seen = async (id = shop.pipelineId) => {
  const { version } = await pipelines.read(shop.owner, id);
  return { id, version };
};
const stagesOf = async (id = shop.pipelineId) => (await pipelines.read(shop.owner, id)).stages;
const jobRow = (id: string) => shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }));
const lastEntry = async (id: string) => (await shop.feed('job', id)).at(-1);
const settingsFeed = () =>
  shop.run((tx) => tx.activity.findMany({ where: { type: 'organization.changed' }, orderBy: { id: 'asc' } }));

test('a pipeline is added from a template with its stages and rules, and the feed says so', async () => {
  const id = await pipelines.add(shop.owner, { name: '', template: 'phone-repair' });
  const added = await pipelines.read(shop.owner, id);
  expect(added).toMatchObject({ name: 'Phone repair', standard: false, version: 1 });
  expect(added.stages.map(({ name }) => name).slice(0, 3)).toEqual(['Drop-off', 'Diagnosis', 'Quote']);
  expect(added.stages.find(({ name }) => name === 'Ready for pickup')?.rules).toEqual({
    photos: { after: 1 },
  });
  expect((await pipelines.list(shop.owner)).map(({ name }) => name)).toEqual(['Jobs', 'Phone repair']);
  expect((await settingsFeed()).at(-1)?.content).toEqual({
    changes: [{ field: 'pipeline', from: null, to: 'Phone repair' }],
  });
});

test.each([
  [{ name: 'jobs', template: 'general' }, 'name'],
  [{ name: 'x'.repeat(61), template: 'general' }, 'name'],
  [{ name: 'PIN 4821', template: 'general' }, 'name'],
  [{ name: 'Fine', template: 'nothing' }, 'template'],
])('no pipeline is made of %j', async (typed, field) => {
  await expect(pipelines.add(shop.owner, typed)).rejects.toMatchObject({
    code: 'invalid-input',
    fields: { [field]: expect.any(String) },
  });
  expect(await pipelines.list(shop.owner)).toHaveLength(1);
});

test('new jobs begin in the pipeline of their trade, else in the standard one', async () => {
  const plumbing = await pipelines.add(shop.owner, { name: 'Visits', template: 'visits' });
  await pipelines.setTrades(shop.owner, await seen(plumbing), ['plumbing', 'electrical']);
  const later = await pipelines.add(shop.owner, { name: 'Electrics', template: 'visits' });
  await pipelines.setTrades(shop.owner, await seen(later), ['electrical']);
  const begun = async (trade: string) => (await jobRow((await shop.newJob({ trade })).id)).pipelineId;
  expect(await begun('plumbing')).toBe(plumbing);
  expect(await begun('electrical')).toBe(later);
  expect(await begun('it-repair')).toBe(shop.pipelineId);
  await pipelines.makeStandard(shop.owner, await seen(later));
  expect(await begun('it-repair')).toBe(later);
  expect((await pipelines.list(shop.owner)).filter(({ standard }) => standard)).toHaveLength(1);
});

test('stages are added before the closing ones, renamed and put in order', async () => {
  await pipelines.addStage(shop.owner, await seen(), { name: ' Parts  ordered ', kind: 'internal' });
  const names = async () => (await stagesOf()).map(({ name }) => name).join(' ');
  expect(await names()).toBe('New Waiting Repair Parts ordered Done Cancelled');
  await pipelines.moveStage(shop.owner, await seen(), shop.stage('Repair'), -1);
  expect(await names()).toBe('New Repair Waiting Parts ordered Done Cancelled');
  await pipelines.moveStage(shop.owner, await seen(), shop.stage('New'), 4);
  expect(await names()).toBe('Repair Waiting Parts ordered Done New Cancelled');
  await pipelines.moveStage(shop.owner, await seen(), shop.stage('New'), -100);
  await pipelines.changeStage(shop.owner, await seen(), shop.stage('New'), { name: 'Arrived', kind: 'open' });
  expect(await names()).toBe('Arrived Repair Waiting Parts ordered Done Cancelled');
  await expect(
    pipelines.addStage(shop.owner, await seen(), { name: 'repair', kind: 'open' }),
  ).rejects.toMatchObject({ code: 'invalid-input', fields: { name: expect.stringContaining('already') } });
});

test('a removed stage moves its jobs where somebody says, in one go, and each feed says so', async () => {
  const made = [await shop.newJob(), await shop.newJob(), await shop.newJob()];
  for (const { number } of made.slice(0, 2)) {
    await jobs.moveStage(shop.owner, number, { stageId: shop.stage('Waiting') });
  }
  const [first, second, third] = made.map(({ id }) => id);
  const remove = async (target: string | null) =>
    pipelines.removeStage(shop.owner, await seen(), shop.stage('Waiting'), target);
  for (const target of [null, shop.stage('Done'), shop.stage('Waiting'), newId()]) {
    await expect(remove(target)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^2 jobs are on Waiting/),
    });
  }
  expect((await jobRow(first ?? '')).stageId).toBe(shop.stage('Waiting'));
  expect(await remove(shop.stage('Repair'))).toEqual({ moved: 2 });
  for (const id of [first, second]) {
    expect(await jobRow(id ?? '')).toMatchObject({ stageId: shop.stage('Repair'), state: 'open' });
    const entry = await lastEntry(id ?? '');
    expect(entry).toMatchObject({ type: 'job.stage', actorId: shop.owner.memberId });
    expect(entry?.content).toMatchObject({ from: 'Waiting', to: 'Repair', edited: true });
    expect((await shop.run((tx) => verifyChain(tx, { kind: 'job', id: id ?? '' }))).problems).toEqual([]);
  }
  expect((await jobRow(third ?? '')).stageId).toBe(shop.stage('New'));
  expect((await stagesOf()).map(({ name }) => name)).toEqual(['New', 'Repair', 'Done', 'Cancelled']);
});

test('closed jobs of a removed stage stay closed as they were', async () => {
  const job = await shop.newJob();
  await jobs.moveStage(shop.owner, job.number, { kind: 'done' });
  const paid = await pipelines.addStage(shop.owner, await seen(), { name: 'Paid', kind: 'done' });
  const remove = async (target: string) =>
    pipelines.removeStage(shop.owner, await seen(), shop.stage('Done'), target);
  await expect(remove(shop.stage('Cancelled'))).rejects.toMatchObject({ code: 'conflict' });
  expect(await remove(paid)).toEqual({ moved: 1 });
  expect(await jobRow(job.id)).toMatchObject({ state: 'done', stageId: paid });
});

test('the last stage to begin, to end or to be cancelled in is not removed, nor made another kind', async () => {
  for (const name of ['Done', 'Cancelled'] as const) {
    await expect(
      pipelines.removeStage(shop.owner, await seen(), shop.stage(name), null),
    ).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('at least one') });
    await expect(
      pipelines.changeStage(shop.owner, await seen(), shop.stage(name), { name, kind: 'internal' }),
    ).rejects.toMatchObject({ code: 'conflict', fields: { kind: expect.stringContaining('at least one') } });
  }
});

test('a change of kind that would close or open jobs is refused with the reason; without jobs it is made', async () => {
  const job = await shop.newJob();
  const change = async (name: 'New' | 'Repair' | 'Done', kind: 'open' | 'internal' | 'done') =>
    pipelines.changeStage(shop.owner, await seen(), shop.stage(name), { name, kind });
  await expect(change('New', 'done')).rejects.toMatchObject({
    code: 'conflict',
    fields: { kind: '1 job is here, and this would close it. Move it first.' },
  });
  await change('New', 'internal');
  await change('Repair', 'open');
  await jobs.moveStage(shop.owner, job.number, { kind: 'done' });
  await expect(change('Done', 'open')).rejects.toMatchObject({
    message: '1 job is closed here, and this would open it again. Add a new stage instead.',
  });
  expect((await jobRow(job.id)).state).toBe('done');
});

test('of two people who edit at once one wins, and the other is told and loses nothing', async () => {
  const both = await seen();
  const outcomes = await Promise.allSettled([
    pipelines.changeStage(shop.owner, both, shop.stage('New'), { name: 'Arrived', kind: 'open' }),
    pipelines.changeStage(shop.admin, both, shop.stage('New'), { name: 'Received', kind: 'open' }),
  ]);
  const refused = outcomes.filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([
    { reason: { code: 'conflict', message: expect.stringContaining('Somebody else') } },
  ]);
  const [first] = await stagesOf();
  expect(first?.name).toBe(outcomes[0]?.status === 'fulfilled' ? 'Arrived' : 'Received');
  await expect(pipelines.removeStage(shop.owner, both, shop.stage('Waiting'), null)).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('jobs that move onto a stage while it is removed are never lost', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => shop.newJob()));
  const version = await seen();
  const [removed] = await Promise.allSettled([
    pipelines.removeStage(shop.owner, version, shop.stage('Waiting'), shop.stage('Repair')),
    ...made.map(({ number }) =>
      jobs.moveStage(shop.dispatcher, number, { stageId: shop.stage('Waiting') }).catch((error) => {
        expect(error).toMatchObject({ code: 'not-found' });
      }),
    ),
  ]);
  expect(removed?.status).toBe('fulfilled');
  for (const { id } of made) {
    expect([shop.stage('New'), shop.stage('Repair')]).toContain((await jobRow(id)).stageId);
    expect((await shop.run((tx) => verifyChain(tx, { kind: 'job', id }))).problems).toEqual([]);
  }
});

test('an archived pipeline gives its open jobs to others, keeps its closed ones, and comes back', async () => {
  const repairs = await pipelines.add(shop.owner, { name: 'Repairs', template: 'cleaning' });
  await pipelines.setTrades(shop.owner, await seen(repairs), ['cleaning']);
  const [job, closed] = [await shop.newJob({ trade: 'cleaning' }), await shop.newJob({ trade: 'cleaning' })];
  await jobs.moveStage(shop.owner, closed.number, { kind: 'cancelled' });
  const [booked] = await stagesOf(repairs);
  const archive = async (target?: string) =>
    pipelines.archive(shop.owner, await seen(repairs), new Map(target ? [[booked?.id ?? '', target]] : []));
  await expect(archive()).rejects.toMatchObject({
    code: 'conflict',
    fields: { [booked?.id ?? '']: '1 open job is on Booked. Say where they go on.' },
  });
  await expect(archive(shop.stage('Done'))).rejects.toMatchObject({ code: 'conflict' });
  expect(await archive(shop.stage('Repair'))).toEqual({ moved: 1 });
  expect(await jobRow(job.id)).toMatchObject({ pipelineId: shop.pipelineId, stageId: shop.stage('Repair') });
  expect((await lastEntry(job.id))?.content).toMatchObject({ pipeline: { from: 'Repairs', to: 'Jobs' } });
  expect((await jobRow(closed.id)).pipelineId).toBe(repairs);
  expect((await jobRow((await shop.newJob({ trade: 'cleaning' })).id)).pipelineId).toBe(shop.pipelineId);
  await expect(pipelines.rename(shop.owner, await seen(repairs), 'Other')).rejects.toMatchObject({
    message: expect.stringContaining('archived'),
  });
  await pipelines.restore(shop.owner, repairs);
  expect((await pipelines.read(shop.owner, repairs)).archived).toBe(false);
  await expect(pipelines.archive(shop.owner, await seen(), new Map())).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('standard'),
  });
});

test('what is of another organization, or of a dispatcher to change, is refused', async () => {
  const other = await openShop(database.db);
  const theirs = { id: other.pipelineId, version: 1 };
  await expect(pipelines.rename(shop.owner, theirs, 'Mine')).rejects.toMatchObject({ code: 'not-found' });
  await expect(pipelines.read(shop.owner, other.pipelineId)).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    pipelines.changeStage(shop.owner, await seen(), other.stage('New'), { name: 'Mine', kind: 'open' }),
  ).rejects.toMatchObject({ code: 'not-found' });
  for (const staff of [shop.dispatcher, shop.technician]) {
    await expect(pipelines.rename(staff, await seen(), 'Mine')).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
});
