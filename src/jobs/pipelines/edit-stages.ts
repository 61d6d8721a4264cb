import { z } from 'zod';
import type { Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { newId } from '../../platform/ids.js';
import { STAGE_KINDS } from '../stage-table.js';
import {
  type Editing,
  noteChange,
  requirePlainWords,
  type SettingsParts,
  takePipeline,
} from './edit-pipeline.js';
import { lockJobsOn } from './move-jobs.js';
import { kindProblem, movedInOrder, pipelineProblem } from './pipeline-table.js';
import type { Pipeline, PipelineStage } from './read-pipelines.js';
import { StageRules } from './stage-rules.js';

/** Stages a pipeline can have: more does not fit on a board. */
const MOST_STAGES = 30;
export const LONGEST_STAGE_NAME = 40;

const StageForm = z.object({
  name: z
    .string()
    .transform((name) => name.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'Give it a name.')
        .max(LONGEST_STAGE_NAME, `A name has at most ${LONGEST_STAGE_NAME} characters.`),
    ),
  kind: z.enum(STAGE_KINDS, { error: 'Pick what the stage is.' }),
  /** Left out: as they are. */
  rules: StageRules.optional(),
  /** Forms filled in here. Left out: as they are. */
  formIds: z.array(z.uuid()).max(20).optional(),
});
/** What somebody says of a stage, not checked yet. */
export type StageTyped = z.input<typeof StageForm>;

type Parts = Pick<SettingsParts, 'screen' | 'effects'>;
type Seen = { id: string; version: number };

/** Adds a stage after the last open or internal one. Returns its id. */
export async function addStage(
  tx: Tx,
  parts: Parts,
  editing: Editing,
  seen: Seen,
  typed: StageTyped,
): Promise<string> {
  const { name, kind, rules = {}, formIds = [] } = await checkTyped(tx, parts, editing, typed);
  const pipeline = await takePipeline(tx, seen);
  requireFreeName(pipeline.stages, name);
  if (pipeline.stages.length >= MOST_STAGES) {
    throw new DocketError('conflict', `A pipeline has at most ${MOST_STAGES} stages.`);
  }
  const { organizationId } = editing;
  const id = newId();
  await tx.stage.create({
    data: {
      id,
      organizationId,
      pipelineId: pipeline.id,
      name,
      kind,
      rules,
      position: pipeline.stages.length,
    },
  });
  await attachForms(tx, organizationId, id, formIds);
  const last = pipeline.stages.findLastIndex((stage) => stage.kind === 'open' || stage.kind === 'internal');
  const running = kind === 'open' || kind === 'internal';
  const ids = pipeline.stages.map((stage) => stage.id);
  await writeOrder(tx, running ? ids.toSpliced(last + 1, 0, id) : [...ids, id]);
  await noteChange(tx, editing, `stage of ${pipeline.name}`, [null, `${name} (${kind})`]);
  return id;
}

/**
 * Renames a stage, changes its kind, rules and forms. Throws `conflict` for a kind that would open or close the jobs
 * that stand there, or leave the pipeline without a stage to begin or end in.
 */
export async function changeStage(
  tx: Tx,
  parts: Parts,
  editing: Editing,
  seen: Seen,
  { stageId, typed }: { stageId: string; typed: StageTyped },
): Promise<void> {
  const { name, kind, rules, formIds } = await checkTyped(tx, parts, editing, typed);
  const pipeline = await takePipeline(tx, seen);
  const stage = stageIn(pipeline, stageId);
  requireFreeName(
    pipeline.stages.filter(({ id }) => id !== stageId),
    name,
  );
  if (kind !== stage.kind) {
    await requireKind(tx, pipeline, stage, kind);
  }
  await tx.stage.update({ where: { id: stageId }, data: { name, kind, ...(rules ? { rules } : {}) } });
  if (formIds) {
    await tx.stageForm.deleteMany({ where: { stageId, formId: { notIn: formIds } } });
    await attachForms(tx, editing.organizationId, stageId, formIds);
  }
  const said = (one: { name: string; kind: string; rules: StageRules }) =>
    `${one.name} (${one.kind})${Object.keys(one.rules).length > 0 ? ` ${JSON.stringify(one.rules)}` : ''}`;
  await noteChange(tx, editing, `stage of ${pipeline.name}`, [
    said(stage),
    said({ name, kind, rules: rules ?? stage.rules }),
  ]);
}

/** Moves a stage by so many places, up where negative, among all of its pipeline; past an end it stands there. */
export async function orderStages(
  tx: Tx,
  editing: Editing,
  seen: Seen,
  stageId: string,
  by: number,
): Promise<void> {
  const pipeline = await takePipeline(tx, seen);
  stageIn(pipeline, stageId);
  const order = (stages: readonly PipelineStage[]) => stages.map(({ name }) => name).join(', ');
  const next = movedInOrder(pipeline.stages, stageId, by);
  await writeOrder(
    tx,
    next.map(({ id }) => id),
  );
  await noteChange(tx, editing, `stages of ${pipeline.name}`, [order(pipeline.stages), order(next)]);
}

/** Throws `not-found`. */
export function stageIn({ stages }: Pipeline, stageId: string): PipelineStage {
  const stage = stages.find(({ id }) => id === stageId);
  if (!stage) {
    throw notFound('stage');
  }
  return stage;
}

export async function writeOrder(tx: Tx, stageIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE stage s SET position = o.position - 1
    FROM unnest(${stageIds}::uuid[]) WITH ORDINALITY AS o(id, position) WHERE s.id = o.id`;
}

async function requireKind(
  tx: Tx,
  { stages }: Pipeline,
  stage: PipelineStage,
  kind: PipelineStage['kind'],
): Promise<void> {
  const jobs = (await lockJobsOn(tx, [stage.id])).get(stage.id)?.length ?? 0;
  const problem =
    kindProblem(stage.kind, kind, jobs) ??
    pipelineProblem(stages.map((one) => (one.id === stage.id ? { kind } : one)));
  if (problem) {
    throw new DocketError('conflict', problem, { kind: problem });
  }
}

async function checkTyped(tx: Tx, { screen, effects }: Parts, editing: Editing, typed: StageTyped) {
  const read = StageForm.safeParse(typed);
  if (!read.success) {
    const fields = Object.fromEntries(
      read.error.issues.map(({ path, message }) => [path.map(String).join('.'), message]),
    );
    throw new DocketError('invalid-input', read.error.issues[0]?.message ?? 'That is no stage.', fields);
  }
  const { name, rules } = read.data;
  await requirePlainWords(tx, screen, editing, {
    name,
    'rules.notify': rules?.notify,
    'rules.askDocument': rules?.askDocument,
  });
  if ((rules?.askDocument && !effects.askForDocument) || (rules?.startInvoice && !effects.startInvoice)) {
    throw new DocketError('invalid-input', 'Docket cannot do that here yet, so the rule was not saved.');
  }
  if (rules?.forms && rules.forms.length > 0) {
    await requireForms(tx, rules.forms);
  }
  return read.data;
}

async function attachForms(
  tx: Tx,
  organizationId: string,
  stageId: string,
  formIds: readonly string[],
): Promise<void> {
  if (formIds.length === 0) {
    return;
  }
  await requireForms(tx, formIds);
  await tx.stageForm.createMany({
    data: [...new Set(formIds)].map((formId) => ({ organizationId, stageId, formId })),
    skipDuplicates: true,
  });
}

/** Foreign keys look past row-level security, so forms are looked up first. */
async function requireForms(tx: Tx, formIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(formIds)];
  if ((await tx.form.count({ where: { id: { in: wanted } } })) !== wanted.length) {
    throw notFound('form');
  }
}

function requireFreeName(others: readonly PipelineStage[], name: string): void {
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    const message = `This pipeline has a stage called ${name} already.`;
    throw new DocketError('invalid-input', message, { name: message });
  }
}
