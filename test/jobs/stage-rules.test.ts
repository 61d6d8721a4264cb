import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { createForms } from '../../src/jobs/forms/create-forms.js';
import { createPipelines } from '../../src/jobs/pipelines/create-pipelines.js';
import { readStageRequirements } from '../../src/jobs/pipelines/read-stage-requirements.js';
import type { StageEffects } from '../../src/jobs/pipelines/stage-ports.js';
import type { StageRules } from '../../src/jobs/pipelines/stage-rules.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { at, clock, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let happened: string[];
const screen = async (_tx: unknown, { text }: { text: string }) => screened(text);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  happened = [];
  shop = await openShop(database.db);
});

const effects: StageEffects = {
  destroySecrets: async (_tx, { job }) => void happened.push(`destroy J-${job.number}`),
  askForDocument: async (_tx, { document }) => void happened.push(`ask for ${document}`),
  startInvoice: async () => void happened.push('invoice'),
};
const jobsWith = (over: Partial<StageEffects> = {}) =>
  createJobs({
    db: database.db,
    clock,
    screen,
    effects: { ...effects, ...over },
    closing: async () => void happened.push('closing'),
  });
const pipelinesWith = (over: Partial<StageEffects> = {}) =>
  createPipelines({ db: database.db, clock, screen, effects: { ...effects, ...over } });

async function setRules(name: Parameters<Shop['stage']>[0], rules: StageRules): Promise<void> {
  const pipelines = pipelinesWith();
  const { version, stages } = await pipelines.read(shop.owner, shop.pipelineId);
  const kind = stages.find(({ id }) => id === shop.stage(name))?.kind ?? 'open';
  await pipelines.changeStage(shop.owner, { id: shop.pipelineId, version }, shop.stage(name), {
    name,
    kind,
    rules,
  });
}
const toRepair = () => ({ stageId: shop.stage('Repair') });
const stageOf = async (id: string) =>
  (await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }))).stageId;
const needsOf = async (id: string) =>
  (await shop.run((tx) => readStageRequirements(tx, [id])))
    .get(id)
    ?.find(({ stageId }) => stageId === shop.stage('Repair'))?.missing;

test('a job without the photos a stage asks for does not enter it, whoever asks; with them it does', async () => {
  await setRules('Repair', { photos: { before: 2, after: 1 } });
  const job = await shop.newJob();
  await photoOn(job.id, 'before');
  await photoOn(job.id, 'before', { held: true });
  await photoOn(job.id, 'before', { archived: true });
  await photoOn(job.id, 'before', { state: 'expected' });
  await photoOn(job.id, 'intake');
  for (const staff of [shop.owner, shop.admin, shop.dispatcher]) {
    await expect(jobsWith().moveStage(staff, job.number, toRepair())).rejects.toMatchObject({
      code: 'conflict',
      message: `J-${job.number} cannot go to Repair yet. Missing: 1 more “before” photo, 1 “after” photo. Add it under Photos of the job.`,
    });
  }
  expect(await needsOf(job.id)).toEqual([
    { kind: 'photos', phase: 'before', has: 1, needs: 2 },
    { kind: 'photos', phase: 'after', has: 0, needs: 1 },
  ]);
  expect(await stageOf(job.id)).toBe(shop.stage('New'));
  expect(await shop.feed('job', job.id)).toHaveLength(1);
  await photoOn(job.id, 'before');
  await photoOn(job.id, 'after');
  expect(await needsOf(job.id)).toEqual([]);
  await jobsWith().moveStage(shop.dispatcher, job.number, toRepair());
  expect(await stageOf(job.id)).toBe(shop.stage('Repair'));
});

test('required fields of a form are asked for until they are filled in, and no longer once it is archived', async () => {
  const forms = createForms({ db: database.db, clock, screen });
  const formId = await forms.add(shop.owner, 'Check');
  await forms.addField(shop.owner, { id: formId, version: 1 }, 'text', {
    label: 'Tested by',
    required: true,
  });
  await forms.addField(shop.owner, { id: formId, version: 2 }, 'text', { label: 'Remarks' });
  await setRules('Repair', { forms: [formId] });
  const [job, other] = [await shop.newJob(), await shop.newJob()];
  const [field] = (await forms.read(shop.owner, formId)).fields;
  await expect(jobsWith().moveStage(shop.owner, job.number, toRepair())).rejects.toMatchObject({
    message: expect.stringContaining('Missing: “Tested by” in the form Check. Add it under Forms'),
  });
  const saving = { formId, seen: 0, answers: { [field?.id ?? '']: 'Tess' } };
  await jobsWith().saveForm(shop.dispatcher, job.number, saving);
  await jobsWith().moveStage(shop.owner, job.number, toRepair());
  expect(await needsOf(other.id)).toHaveLength(1);
  await forms.archive(shop.owner, { id: formId, version: 3 });
  expect(await needsOf(other.id)).toEqual([]);
});

test('closing with one click asks for what the done stage needs', async () => {
  await setRules('Done', { photos: { after: 1 } });
  const job = await shop.newJob();
  await expect(jobsWith().moveStage(shop.owner, job.number, { kind: 'done' })).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('1 “after” photo'),
  });
  expect(happened).toEqual([]);
});

test('what a stage does happens with the move, once, and is undone with it', async () => {
  await setRules('Repair', {
    destroySecrets: true,
    askDocument: 'passport',
    startInvoice: true,
    notify: 'Hi {name}',
  });
  const job = await shop.newJob();
  const failing = jobsWith({
    startInvoice: async () => {
      throw new Error('no number left');
    },
  });
  await expect(failing.moveStage(shop.owner, job.number, toRepair())).rejects.toThrow('no number left');
  expect(await stageOf(job.id)).toBe(shop.stage('New'));
  expect(await shop.feed('job', job.id)).toHaveLength(1);
  happened = [];
  await jobsWith().moveStage(shop.owner, job.number, toRepair());
  await jobsWith().moveStage(shop.owner, job.number, toRepair());
  expect(happened).toEqual([`destroy J-${job.number}`, 'ask for passport', 'invoice']);
  const entry = (await shop.feed('job', job.id)).at(-1);
  expect(entry).toMatchObject({
    type: 'job.stage',
    content: { from: 'New', to: 'Repair', stageId: shop.stage('Repair'), notify: true },
    reactedAt: null,
  });
});

test('a rule is offered and kept only where what it does exists; one whose port is gone stops the move', async () => {
  const none = { askForDocument: undefined, startInvoice: undefined };
  expect(pipelinesWith(none).offers).toEqual({ documents: false, invoices: false });
  expect(pipelinesWith().offers).toEqual({ documents: true, invoices: true });
  const { version } = await pipelinesWith().read(shop.owner, shop.pipelineId);
  const typed = { name: 'Repair', kind: 'open' as const, rules: { startInvoice: true as const } };
  await expect(
    pipelinesWith(none).changeStage(
      shop.owner,
      { id: shop.pipelineId, version },
      shop.stage('Repair'),
      typed,
    ),
  ).rejects.toMatchObject({ code: 'invalid-input' });
  await setRules('Repair', { startInvoice: true });
  const job = await shop.newJob();
  await expect(jobsWith(none).moveStage(shop.owner, job.number, toRepair())).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await stageOf(job.id)).toBe(shop.stage('New'));
});

test('a job goes on in another pipeline on the stage that is picked, its feed says so, and rules hold there too', async () => {
  const pipelines = pipelinesWith();
  const other = await pipelines.add(shop.owner, { name: 'Visits', template: 'visits' });
  const { stages } = await pipelines.read(shop.owner, other);
  const stage = (name: string) => stages.find((one) => one.name === name)?.id ?? '';
  const job = await shop.newJob();
  const move = (stageId: string, anyPipeline?: true) =>
    jobsWith().moveStage(shop.dispatcher, job.number, { stageId, ...(anyPipeline ? { anyPipeline } : {}) });
  await expect(move(stage('Scheduled'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(move(stage('Done'), true)).rejects.toMatchObject({ code: 'not-found' });
  await expect(move(stage('On site'), true)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('1 “before” photo'),
  });
  await move(stage('Scheduled'), true);
  const row = await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id: job.id } }));
  expect(row).toMatchObject({ pipelineId: other, stageId: stage('Scheduled') });
  expect((await shop.feed('job', job.id)).at(-1)?.content).toMatchObject({
    from: 'New',
    to: 'Scheduled',
    pipeline: { from: 'Jobs', to: 'Visits' },
  });
  const elsewhere = await openShop(database.db);
  await expect(move(elsewhere.stage('Repair'), true)).rejects.toMatchObject({ code: 'not-found' });
});

test('what many jobs lack is read at once, each for the stages of its own pipeline', async () => {
  await setRules('Repair', { photos: { during: 1 } });
  const [one, two] = [await shop.newJob(), await shop.newJob()];
  await photoOn(two.id, 'during');
  const needs = await shop.run((tx) => readStageRequirements(tx, [one.id, two.id, newId()]));
  const lacking = (id: string) => needs.get(id)?.filter(({ missing }) => missing.length > 0).length;
  expect([needs.size, lacking(one.id), lacking(two.id)]).toEqual([2, 1, 0]);
  expect(needs.get(one.id)).toHaveLength(5);
});

async function photoOn(
  jobId: string,
  phase: string,
  { held = false, archived = false, state = 'stored' } = {},
): Promise<void> {
  const { organizationId } = shop;
  const id = newId();
  const sha256 = createHash('sha256').update(id).digest('hex');
  await shop.run(async (tx) => {
    await tx.blob.create({ data: { organizationId, sha256, bytes: 1, mime: 'image/jpeg', kind: 'photo' } });
    await tx.photo.create({
      data: {
        id,
        organizationId,
        sourceKey: id,
        source: 'upload',
        uploaderKind: 'member',
        state,
        sha256,
        archivedAt: archived ? at : null,
      },
    });
    await tx.photoPlace.create({
      data: { id: newId(), organizationId, photoId: id, recordKind: 'job', recordId: jobId, phase, held },
    });
  });
}
