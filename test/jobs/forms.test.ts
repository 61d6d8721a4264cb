import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../src/activity/verify-chain.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { createForms, type FieldTyped, type Forms } from '../../src/jobs/forms/create-forms.js';
import type { FieldType } from '../../src/jobs/forms/form-fields.js';
import { readJobForms } from '../../src/jobs/forms/read-job-forms.js';
import { readJobTexts } from '../../src/jobs/stored-texts.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { at, clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let forms: Forms;
let jobs: ReturnType<typeof createJobs>;
let job: { id: string; number: number };
const screen = async (_tx: unknown, { text }: { text: string }) =>
  screened(text.replaceAll('4821', '[passcode saved]'));

beforeAll(async () => {
  database = await createTestDatabase();
  const parts = { db: database.db, clock, screen };
  forms = createForms(parts);
  jobs = createJobs({ ...parts, effects, closing: async () => {} });
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await openShop(database.db);
  job = await shop.newJob();
});

const seen = async (id: string) => ({ id, version: (await forms.read(shop.owner, id)).version });

/** A form on the stage New. Gives the ids of its fields by label. */
async function makeForm(fields: [label: string, type: FieldType, over?: Partial<FieldTyped>][]) {
  const id = await forms.add(shop.owner, 'Intake check');
  await forms.change(shop.owner, await seen(id), { name: 'Intake check', stageIds: [shop.stage('New')] });
  for (const [label, type, over] of fields) {
    await forms.addField(shop.owner, await seen(id), type, { label, ...over });
  }
  const made = await forms.read(shop.owner, id);
  return { id, field: (label: string) => made.fields.find((one) => one.label === label)?.id ?? '' };
}

const onJob = async () => {
  const row = await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id: job.id } }));
  return await shop.run((tx) => readJobForms(tx, row));
};
const answersOf = async (id: string) => (await onJob()).find((form) => form.id === id)?.answers ?? [];
const save = (formId: string, answers: Record<string, string | string[]>, version = 0) =>
  jobs.saveForm(shop.dispatcher, job.number, { formId, seen: version, answers });

test('what is filled in is saved with its label and type, and the feed says what changed from what to what', async () => {
  const { id, field } = await makeForm([
    ['Condition', 'choice', { choices: ['Good', 'Worn'] }],
    ['Remarks', 'text'],
    ['Weight', 'number'],
    ['Signed', 'signature'],
  ]);
  await save(id, {
    [field('Condition')]: 'Worn',
    [field('Remarks')]: 'Dented',
    [field('Signed')]: '[[1,2,3,4]]',
  });
  await save(id, { [field('Condition')]: 'Good', [field('Remarks')]: '', [field('Weight')]: '1,5' }, 1);
  expect(await answersOf(id)).toMatchObject([
    { label: 'Condition', type: 'choice', value: 'Good', memberId: shop.dispatcher.memberId },
    { label: 'Signed', type: 'signature', value: { strokes: [[1, 2, 3, 4]] } },
    { label: 'Weight', type: 'number', value: 1.5 },
  ]);
  const feed = (await shop.feed('job', job.id)).filter(({ type }) => type === 'job.form');
  expect(feed.map(({ content }) => (content as { changes: unknown }).changes)).toEqual([
    [
      { field: 'Condition', from: null, to: 'Worn' },
      { field: 'Remarks', from: null, to: 'Dented' },
      { field: 'Signed', from: null, to: 'a drawn signature' },
    ],
    [
      { field: 'Condition', from: 'Worn', to: 'Good' },
      { field: 'Remarks', from: 'Dented', to: null },
      { field: 'Weight', from: null, to: '1.5' },
    ],
  ]);
  expect((await shop.run((tx) => verifyChain(tx, { kind: 'job', id: job.id }))).problems).toEqual([]);
});

test('saving the same again changes nothing and is in no feed', async () => {
  const { id, field } = await makeForm([['Remarks', 'text']]);
  await save(id, { [field('Remarks')]: 'Dented' });
  expect(await save(id, { [field('Remarks')]: ' Dented ' }, 1)).toEqual({ changed: false });
  expect((await shop.feed('job', job.id)).filter(({ type }) => type === 'job.form')).toHaveLength(1);
});

test('one wrong answer keeps the whole form from being saved, and each wrong one is named', async () => {
  const { id, field } = await makeForm([
    ['Remarks', 'text'],
    ['Weight', 'number'],
    ['Due', 'date'],
    ['Pictures', 'photo'],
  ]);
  await expect(
    save(id, {
      [field('Remarks')]: 'fine',
      [field('Weight')]: 'NaN',
      [field('Due')]: '2026-02-30',
      [field('Pictures')]: [newId()],
    }),
  ).rejects.toMatchObject({
    code: 'invalid-input',
    fields: {
      [field('Weight')]: 'Write a number, such as 12 or 12.5.',
      [field('Due')]: expect.stringContaining('exists'),
      [field('Pictures')]: 'Pick photos of this job.',
    },
  });
  expect(await answersOf(id)).toEqual([]);
});

test('a photo field takes photos of this job, and none of another', async () => {
  const { id, field } = await makeForm([['Pictures', 'photo']]);
  const other = await shop.newJob();
  const [ours, theirs] = [await photoOn(job.id), await photoOn(other.id)];
  await expect(save(id, { [field('Pictures')]: [ours, theirs] })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  await save(id, { [field('Pictures')]: [ours] });
  expect(await answersOf(id)).toMatchObject([{ value: [ours] }]);
});

test('a secret that is written into a form is taken out, and stored answers are among the texts to screen', async () => {
  const { id, field } = await makeForm([
    ['Remarks', 'text'],
    ['Weight', 'number'],
    ['Signed', 'signature'],
  ]);
  await save(id, { [field('Remarks')]: 'PIN 4821', [field('Weight')]: '7391', [field('Signed')]: 'Ann Lee' });
  expect(await answersOf(id)).toMatchObject([{ value: 'PIN [passcode saved]' }, { value: 7391 }, {}]);
  await shop.run(async (tx) => {
    for (const { text, replace } of await readJobTexts(tx, job.id)) {
      if (text === '7391' || text === 'Ann Lee') {
        await replace(screened('[passcode saved]'));
      }
    }
  });
  expect((await answersOf(id)).map(({ value }) => value)).toEqual([
    'PIN [passcode saved]',
    '[passcode saved]',
    { typed: '[passcode saved]' },
  ]);
});

test('of two people who fill in at once one is told, and an answer to a field that went away is not dropped silently', async () => {
  const { id, field } = await makeForm([['Remarks', 'text']]);
  const [first, second] = await Promise.allSettled([
    save(id, { [field('Remarks')]: 'mine' }),
    save(id, { [field('Remarks')]: 'yours' }),
  ]);
  expect([first?.status, second?.status].sort()).toEqual(['fulfilled', 'rejected']);
  const remarks = field('Remarks');
  await forms.removeField(shop.owner, await seen(id), remarks);
  await expect(save(id, { [remarks]: 'late' }, 1)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('changed meanwhile'),
  });
});

test('old answers stay readable when their field is renamed or removed, and when the form is archived', async () => {
  const { id, field } = await makeForm([
    ['Remarks', 'text'],
    ['Weight', 'number'],
  ]);
  const [remarks, weight] = [field('Remarks'), field('Weight')];
  await save(id, { [remarks]: 'Dented', [weight]: '2' });
  await forms.changeField(shop.owner, await seen(id), remarks, { label: 'Damage' });
  await forms.removeField(shop.owner, await seen(id), weight);
  await forms.archive(shop.owner, await seen(id));
  expect(await onJob()).toMatchObject([
    {
      id,
      archived: true,
      now: false,
      answers: [
        { label: 'Remarks', type: 'text', value: 'Dented' },
        { label: 'Weight', type: 'number', value: 2 },
      ],
    },
  ]);
  await expect(save(id, { [remarks]: 'more' }, 1)).rejects.toMatchObject({ code: 'not-found' });
});

test('a form is filled in by whoever may work on the job, while it is open, and only where it belongs', async () => {
  const { id, field } = await makeForm([['Remarks', 'text']]);
  const answers = { [field('Remarks')]: 'hello' };
  const saving = { formId: id, seen: 0, answers };
  await expect(jobs.saveForm(shop.technician, job.number, saving)).rejects.toMatchObject({
    code: 'not-found',
  });
  await jobs.assign(shop.owner, job.number, shop.technician.memberId);
  await jobs.saveForm(shop.technician, job.number, saving);
  const elsewhere = await openShop(database.db);
  await expect(jobs.saveForm(elsewhere.owner, job.number + 1000, saving)).rejects.toMatchObject({
    code: 'not-found',
  });
  const theirs = await elsewhere.newJob();
  await expect(jobs.saveForm(elsewhere.owner, theirs.number, saving)).rejects.toMatchObject({
    code: 'not-found',
  });
  await jobs.moveStage(shop.owner, job.number, { kind: 'done' });
  await expect(save(id, answers, 1)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('closed'),
  });
});

test('fields are put in order, and what makes no field is refused by name', async () => {
  const { id, field } = await makeForm([
    ['One', 'text'],
    ['Two', 'text'],
  ]);
  await forms.moveField(shop.owner, await seen(id), field('Two'), -1);
  expect((await forms.read(shop.owner, id)).fields.map(({ label }) => label)).toEqual(['Two', 'One']);
  const refused: [FieldType, FieldTyped, string][] = [
    ['text', { label: '  ' }, 'label'],
    ['text', { label: 'x'.repeat(81) }, 'label'],
    ['text', { label: 'The code is 4821' }, 'label'],
    ['text', { label: 'Fine', help: 'x'.repeat(201) }, 'help'],
    ['choice', { label: 'Fine', choices: ['Only one'] }, 'choices'],
    ['choice', { label: 'Fine', choices: ['Same', 'Same'] }, 'choices'],
  ];
  for (const [type, typed, wrong] of refused) {
    await expect(forms.addField(shop.owner, await seen(id), type, typed)).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { [wrong]: expect.any(String) },
    });
  }
  await expect(forms.add(shop.owner, 'intake CHECK')).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(forms.add(shop.dispatcher, 'Mine')).rejects.toMatchObject({ code: 'not-allowed' });
  const old = { id, version: 1 };
  await expect(forms.removeField(shop.owner, old, field('One'))).rejects.toMatchObject({ code: 'conflict' });
});

async function photoOn(jobId: string): Promise<string> {
  const id = newId();
  const { organizationId } = shop;
  await shop.run(async (tx) => {
    await tx.photo.create({
      data: { id, organizationId, sourceKey: id, source: 'upload', uploaderKind: 'member', createdAt: at },
    });
    await tx.photoPlace.create({
      data: { id: newId(), organizationId, photoId: id, recordKind: 'job', recordId: jobId },
    });
  });
  return id;
}
