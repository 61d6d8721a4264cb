import { afterAll, beforeAll, expect, test } from 'vitest';
import { createForms } from '../../src/jobs/forms/create-forms.js';
import { createPipelines } from '../../src/jobs/pipelines/create-pipelines.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { startPages } from './pages-app.js';
import { clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let pages: Awaited<ReturnType<typeof startPages>>;
let shop: Shop;
let form: { id: string; field(label: string): string };
let elsewhere: string;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  pages = await startPages(database.db, () => [shop.owner, shop.dispatcher, shop.technician]);
  const screen = async (_tx: unknown, { text }: { text: string }) => screened(text);
  const parts = { db: database.db, clock, screen, effects };
  const forms = createForms(parts);
  const pipelines = createPipelines(parts);
  const id = await forms.add(shop.owner, 'Handover');
  const names = { name: 'Handover', stageIds: [shop.stage('New')] };
  await forms.change(shop.owner, { id, version: 1 }, names);
  await forms.addField(shop.owner, { id, version: 2 }, 'number', { label: 'Weight', required: true });
  await forms.addField(shop.owner, { id, version: 3 }, 'text', { label: 'Remarks' });
  await forms.addField(shop.owner, { id, version: 4 }, 'signature', { label: 'Signed' });
  const { fields } = await forms.read(shop.owner, id);
  form = { id, field: (label) => fields.find((one) => one.label === label)?.id ?? '' };
  const rules = { photos: { before: 1 }, forms: [id] };
  await pipelines.changeStage(shop.owner, { id: shop.pipelineId, version: 1 }, shop.stage('Repair'), {
    name: 'Repair',
    kind: 'open',
    rules,
  });
  elsewhere = await pipelines.add(shop.owner, { name: 'Visits', template: 'visits' });
});
afterAll(async () => {
  await pages.stop();
  await database.drop();
});

const answer = (label: string, part = 'answer') => `${part}.${form.field(label)}`;

test('the page lists what the stages lack and where to add it; a move says the same, to scripts in plain words', async () => {
  const { number } = await shop.newJob();
  const { html } = await pages.get(shop.owner, `/jobs/${number}`);
  expect(html).toContain('Still needed');
  expect(html).toContain('href="#photos"');
  expect(html).toContain(`href="#form-${form.id}"`);
  const moved = await pages.post(shop.owner, `/jobs/${number}/stage`, { stage: shop.stage('Repair') }, true);
  expect(moved.status).toBe(409);
  expect(moved.headers.get('content-type')).toContain('text/plain');
  expect(moved.html).toBe(
    `J-${number} cannot go to Repair yet. Missing: 1 “before” photo, “Weight” in the form Handover. Add it under Photos and Forms of the job.`,
  );
});

test('a form that is refused comes back as it was typed, with each error beside its field; then it is saved', async () => {
  const { number } = await shop.newJob();
  const path = `/jobs/${number}/forms/${form.id}`;
  const typed = {
    version: '0',
    [answer('Weight')]: 'NaN',
    [answer('Remarks')]: 'Dented <b>corner</b>',
    [answer('Signed')]: '',
    [answer('Signed', 'drawn')]: '[[10,20,30,40]]',
  };
  for (const part of [true, false]) {
    const refused = await pages.post(shop.owner, path, typed, part);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Write a number, such as 12 or 12.5.');
    expect(refused.html).toContain('Dented &lt;b>corner&lt;/b>');
    expect(refused.html).toContain('M10 20L30 40');
    expect(refused.html.startsWith(part ? '<section' : '<!doctype html>')).toBe(true);
  }
  const right = { ...typed, [answer('Weight')]: '2,5' };
  const saved = await pages.post(shop.owner, path, right, true);
  expect(saved.status).toBe(200);
  expect(saved.html).toContain('value="2.5"');
  const late = await pages.post(shop.owner, path, { ...right, [answer('Remarks')]: 'Mine' }, true);
  expect(late.status).toBe(422);
  expect(late.html).toContain('Somebody else saved this form meanwhile');
  expect(late.html).toContain('Mine');
  expect((await pages.post(shop.owner, path, { ...right, version: '1' })).headers.get('location')).toBe(
    `/jobs/${number}`,
  );
  const { html } = await pages.get(shop.owner, `/jobs/${number}`);
  expect(html).toContain('filled in Handover');
  expect(html).toContain('Weight: 2.5');
});

test('a 5 MB signature is refused at the door, and a technician who does not see the job fills in nothing', async () => {
  const { number } = await shop.newJob();
  const path = `/jobs/${number}/forms/${form.id}`;
  const huge = { version: '0', [answer('Signed', 'drawn')]: `[[${'1,2,'.repeat(1_250_000)}1,2]]` };
  const refused = await pages.post(shop.owner, path, huge, true);
  expect([refused.status, refused.html]).toEqual([
    413,
    'That is more than fits in one form. Nothing was saved.',
  ]);
  expect((await pages.post(shop.technician, path, { version: '0' })).status).toBe(404);
  expect((await pages.post(shop.owner, `/jobs/${number}/forms/none`, { version: '0' })).status).toBe(404);
});

test('a job is moved to another pipeline on its page', async () => {
  const { number, id } = await shop.newJob();
  expect((await pages.get(shop.owner, `/jobs/${number}`)).html).toContain('Move to another pipeline');
  const stage = await shop.run((tx) =>
    tx.stage.findFirstOrThrow({ where: { pipelineId: elsewhere, name: 'Scheduled' } }),
  );
  await pages.post(shop.dispatcher, `/jobs/${number}/pipeline`, { stage: stage.id });
  const job = await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }));
  expect(job).toMatchObject({ pipelineId: elsewhere, stageId: stage.id });
  expect((await pages.get(shop.owner, `/jobs/${number}`)).html).toContain(
    'moved the job from Jobs, New to Visits, Scheduled',
  );
});
