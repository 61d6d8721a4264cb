import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignMember } from '../../src/jobs/assign-member.js';
import { changeDueDay } from '../../src/jobs/change-head.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { readParts } from '../../src/jobs/job-parts.js';
import { readDay } from '../../src/jobs/read-day.js';
import { readJobTexts } from '../../src/jobs/stored-texts.js';
import type { Tx } from '../../src/platform/database/database.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { at, clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let jobs: ReturnType<typeof createJobs>;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  const screen = async (_tx: Tx, { text }: { text: string }) =>
    screened(text.replaceAll('4821', '[passcode saved]'));
  jobs = createJobs({ db: database.db, clock, closing: async () => {}, effects, screen });
});
afterAll(() => database.drop());

const row = (id: string) => shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }));
const changesOf = async (id: string) =>
  (await shop.feed('job', id))
    .filter(({ type }) => type === 'job.changed')
    .map(({ content }) => (content as { changes: unknown[] }).changes[0]);

test('a title or due date that somebody changed meanwhile is not written over: the second hears who and what', async () => {
  const { id, number } = await shop.newJob({ title: screened('Phone') });
  await jobs.changeTitle(shop.dispatcher, number, { value: ' Galaxy  S22, pin 4821 ', seen: 'Phone' });
  const late = jobs.changeTitle(shop.admin, number, { value: 'Samsung', seen: 'Phone' });
  await expect(late).rejects.toMatchObject({
    code: 'conflict',
    fields: { title: expect.stringContaining('Dan made the title “Galaxy S22, pin [passcode saved]”') },
  });
  await jobs.changeDueDay(shop.dispatcher, number, { value: '2026-03-05', seen: '' });
  await jobs.changeDueDay(shop.admin, number, { value: '2026-03-05', seen: '' });
  await expect(jobs.changeDueDay(shop.admin, number, { value: '', seen: '2026-03-04' })).rejects.toThrow(
    'Dan made the due date “2026-03-05” meanwhile',
  );
  await jobs.changeDueDay(shop.admin, number, { value: '', seen: '2026-03-05' });
  for (const value of ['tomorrow', '2026-13-01', '2026-3-1']) {
    await expect(jobs.changeDueDay(shop.admin, number, { value, seen: '' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  }
  expect(await changesOf(id)).toEqual([
    { field: 'title', from: 'Phone', to: 'Galaxy S22, pin [passcode saved]' },
    { field: 'due', from: null, to: '2026-03-05' },
    { field: 'due', from: '2026-03-05', to: null },
  ]);
  expect(await row(id)).toMatchObject({ title: 'Galaxy S22, pin [passcode saved]', dueAt: null });
});

test('a day has what is late, what is for today by its hour, and what else one is assigned to', async () => {
  const own = await openShop(database.db);
  const due = async (title: string, day: string | null, assigned = true) => {
    const { id, number } = await own.newJob({ title: screened(title) });
    const by = { organizationId: own.organizationId, job: { id }, actor: { kind: 'system' } as const, at };
    await own.run(async (tx) => {
      if (day) await changeDueDay(tx, { ...by, value: day, seen: '' });
      if (assigned) await assignMember(tx, { ...by, memberId: own.technician.memberId });
    });
    return number;
  };
  await due('for today', '2026-03-01');
  await due('late', '2026-02-28');
  await due('some day', null);
  await due('next week', '2026-03-08');
  await due('of others', '2026-03-01', false);
  const done = await due('done', '2026-03-01');
  await jobs.moveStage(own.owner, done, { kind: 'done' });
  const day = await own.run((tx) => readDay(tx, own.technician, at));
  const titles = Object.values(day).map((list) => list.map(({ title }) => title));
  expect(titles).toEqual([['late'], ['for today'], ['next week', 'some day']]);
  expect(Object.values(await own.run((tx) => readDay(tx, own.owner, at))).flat()).toEqual([]);
});

test('parts are put on, changed and taken off, each in the feed, screened, and never over somebody else’s change', async () => {
  const { id, number } = await shop.newJob();
  const parts = () => shop.run((tx) => readParts(tx, id));
  await jobs.addPart(shop.dispatcher, number, { name: 'Screen', quantity: 1, note: 'box code 4821' });
  const [part] = await parts();
  const seen = { id: part?.id ?? '', version: 1 };
  await jobs.changePart(shop.dispatcher, number, { ...seen, name: 'Screen', quantity: 2, note: '' });
  const late = { ...seen, name: 'Screen, black', quantity: 1, note: '' };
  await expect(jobs.changePart(shop.admin, number, late)).rejects.toThrow(
    'Dan made this part “2 × Screen” meanwhile',
  );
  await jobs.changePart(shop.admin, number, { ...late, version: 2 });
  expect(await parts()).toMatchObject([{ name: 'Screen, black', quantity: 1, note: '', version: 3 }]);
  expect((await shop.run((tx) => readJobTexts(tx, id))).map(({ text }) => text)).toContain('Screen, black');

  const other = await shop.newJob();
  await expect(jobs.changePart(shop.admin, other.number, { ...late, version: 3 })).rejects.toMatchObject({
    code: 'not-found',
  });
  await jobs.removePart(shop.admin, other.number, seen.id);
  expect(await parts()).toHaveLength(1);
  await expect(
    jobs.addPart(shop.technician, number, { name: 'x', quantity: 1, note: '' }),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
  await jobs.removePart(shop.admin, number, seen.id);
  await jobs.removePart(shop.admin, number, seen.id);
  expect(await changesOf(id)).toEqual([
    { field: 'part', from: null, to: '1 × Screen (box code [passcode saved])' },
    { field: 'part', from: '1 × Screen (box code [passcode saved])', to: '2 × Screen' },
    { field: 'part', from: '2 × Screen', to: '1 × Screen, black' },
    { field: 'part', from: '1 × Screen, black', to: null },
  ]);
  await jobs.moveStage(shop.admin, number, { kind: 'done' });
  await expect(jobs.addPart(shop.admin, number, { name: 'x', quantity: 1, note: '' })).rejects.toMatchObject({
    code: 'conflict',
  });
});
