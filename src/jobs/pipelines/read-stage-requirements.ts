import type { Tx } from '../../platform/database/database.js';
import { type Answer, readAnswers, readFields } from '../forms/form-fields.js';
import { type JobHoldings, type Missing, missingFor, type NeededForm } from './stage-requirements.js';
import { readStageRules } from './stage-rules.js';

/** A stage that a job could enter, and what it lacks for that. Nothing missing: it may. */
export type StageNeeds = { stageId: string; missing: Missing[] };

const NOTHING: JobHoldings = { photos: {}, answers: new Map() };

/**
 * What each of these jobs lacks for the stages of its pipeline, or for `stageIds` of any pipeline; the same check
 * that refuses a move. A fixed number of queries, however many jobs. Jobs that are not there are left out.
 */
export async function readStageRequirements(
  tx: Tx,
  jobIds: readonly string[],
  { stageIds }: { stageIds?: readonly string[] } = {},
): Promise<Map<string, StageNeeds[]>> {
  const jobs = await tx.job.findMany({
    where: { id: { in: [...jobIds] } },
    select: { id: true, pipelineId: true },
  });
  const rows = await tx.stage.findMany({
    where: stageIds
      ? { id: { in: [...stageIds] } }
      : { pipelineId: { in: [...new Set(jobs.map(({ pipelineId }) => pipelineId))] } },
    orderBy: { position: 'asc' },
    select: { id: true, pipelineId: true, rules: true },
  });
  const stages = rows.map(({ rules, ...stage }) => ({ ...stage, rules: readStageRules(rules) }));
  const asksPhotos = stages.some(({ rules }) => rules.photos);
  const formIds = [...new Set(stages.flatMap(({ rules }) => rules.forms ?? []))];
  const ids = jobs.map(({ id }) => id);
  const forms = formIds.length > 0 ? await readNeededForms(tx, formIds) : new Map<string, NeededForm>();
  const holdings = await readHoldings(tx, ids, { asksPhotos, formIds });
  return new Map(
    jobs.map(({ id, pipelineId }) => [
      id,
      stages
        .filter((stage) => stageIds !== undefined || stage.pipelineId === pipelineId)
        .map(({ id: stageId, rules }) => ({
          stageId,
          missing: missingFor(rules, forms, holdings.get(id) ?? NOTHING),
        })),
    ]),
  );
}

async function readNeededForms(tx: Tx, formIds: string[]): Promise<Map<string, NeededForm>> {
  const rows = await tx.form.findMany({
    where: { id: { in: formIds }, archivedAt: null },
    select: { id: true, name: true, fields: true },
  });
  return new Map(rows.map(({ id, name, fields }) => [id, { id, name, fields: readFields(fields) }]));
}

async function readHoldings(
  tx: Tx,
  jobIds: string[],
  { asksPhotos, formIds }: { asksPhotos: boolean; formIds: string[] },
): Promise<Map<string, JobHoldings>> {
  const counts = asksPhotos
    ? await tx.photoPlace.groupBy({
        by: ['recordId', 'phase'],
        where: {
          recordKind: 'job',
          recordId: { in: jobIds },
          held: false,
          photo: { kind: 'photo', state: 'stored', archivedAt: null },
        },
        _count: { _all: true },
      })
    : [];
  const answered =
    formIds.length > 0
      ? await tx.jobForm.findMany({ where: { jobId: { in: jobIds }, formId: { in: formIds } } })
      : [];
  const held = new Map(
    jobIds.map((id) => [id, { photos: {} as Record<string, number>, answers: new Map<string, Answer[]>() }]),
  );
  for (const { recordId, phase, _count } of counts) {
    const job = held.get(recordId);
    if (job) {
      job.photos[phase] = _count._all;
    }
  }
  for (const { jobId, formId, answers } of answered) {
    held.get(jobId)?.answers.set(formId, readAnswers(answers));
  }
  return held;
}
