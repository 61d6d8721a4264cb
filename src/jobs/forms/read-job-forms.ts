import type { Tx } from '../../platform/database/database.js';
import { readStageRules } from '../pipelines/stage-rules.js';
import { type Answer, type FormField, readAnswers, readFields } from './form-fields.js';

/** A form on the page of a job. */
export type JobForm = {
  id: string;
  name: string;
  fields: FormField[];
  /** Of its present fields, and of fields that it had once. */
  answers: Answer[];
  /** Of the answers; goes back when they are saved. 0: nobody has filled it in yet. */
  version: number;
  /** Filled in on the stage where the job is. */
  now: boolean;
  /** Whether it is still filled in at all. */
  archived: boolean;
};

/**
 * The forms of a job: those of its stage first, then those that a stage of its pipeline asks for, then whatever else
 * has answers.
 */
export async function readJobForms(
  tx: Tx,
  job: { id: string; pipelineId: string; stageId: string },
): Promise<JobForm[]> {
  const stages = await tx.stage.findMany({
    where: { pipelineId: job.pipelineId },
    select: { id: true, rules: true, forms: { select: { formId: true } } },
  });
  const now = stages.find(({ id }) => id === job.stageId)?.forms.map(({ formId }) => formId) ?? [];
  const asked = stages.flatMap(({ rules }) => readStageRules(rules).forms ?? []);
  const answered = await tx.jobForm.findMany({ where: { jobId: job.id } });
  const answersOf = new Map(answered.map((row) => [row.formId, row]));
  const rows = await tx.form.findMany({
    where: {
      OR: [{ id: { in: [...now, ...asked] }, archivedAt: null }, { id: { in: [...answersOf.keys()] } }],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const forms = rows.map(({ id, name, fields, archivedAt }) => ({
    id,
    name,
    fields: readFields(fields),
    answers: readAnswers(answersOf.get(id)?.answers),
    version: answersOf.get(id)?.version ?? 0,
    now: now.includes(id) && archivedAt === null,
    archived: archivedAt !== null,
  }));
  const rank = (form: JobForm) => (form.now ? 0 : asked.includes(form.id) && !form.archived ? 1 : 2);
  return forms.sort((a, b) => rank(a) - rank(b));
}
