import { appendActivity } from '../../activity/append-activity.js';
import type { Change } from '../../activity/event-types.js';
import type { Actor } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { type JobKey, type LockedJob, lockJob } from '../lock-job.js';
import type { Screen } from '../record-ports.js';
import { type AnswerInput, checkAnswer } from './check-answer.js';
import { type Answer, type AnswerValue, type FormField, sayAnswer } from './form-fields.js';
import { type JobForm, readJobForms } from './read-job-forms.js';

export type AnswersSaving = {
  organizationId: string;
  job: JobKey;
  formId: string;
  /** The version of the answers that was on the page. */
  seen: number;
  /** By the field's id. What is not named stays; an empty answer takes one away. */
  answers: Readonly<Record<string, AnswerInput>>;
  actor: Actor;
  at: Date;
};

/**
 * Saves what was filled in on a form of an open job; the feed says what changed from what to what. Words pass the
 * vault's door first. Required fields may stay empty: the stage that asks for them says so. Throws `invalid-input`
 * by field, then nothing is saved; `conflict` for a closed job, and where answers or form became others meanwhile; `not-found`
 * for a form that is not on the job.
 */
export async function saveAnswers(
  tx: Tx,
  screen: Screen,
  saving: AnswersSaving,
): Promise<{ changed: boolean }> {
  const job = await lockJob(tx, saving.job);
  if (job.state !== 'open') {
    throw new DocketError('conflict', `J-${job.number} is closed. Its forms stay as they are.`);
  }
  const form = (await readJobForms(tx, job)).find(({ id, archived }) => id === saving.formId && !archived);
  if (!form) {
    throw notFound('form');
  }
  if (form.version !== saving.seen) {
    throw new DocketError(
      'conflict',
      'Somebody else saved this form meanwhile, so yours was not saved. Compare, and save again.',
    );
  }
  if (Object.keys(saving.answers).some((fieldId) => form.fields.every(({ id }) => id !== fieldId))) {
    throw new DocketError(
      'conflict',
      'This form was changed meanwhile. Look at it again: nothing was saved yet.',
    );
  }
  const values = await checkAll(tx, job, form, saving.answers);
  const { next, changes } = await merge(tx, screen, { ...saving, job, form, values });
  if (changes.length === 0) {
    return { changed: false };
  }
  await write(tx, { ...saving, job, form }, next, changes);
  return { changed: true };
}

/** Every named answer as it is kept. Throws `invalid-input` with what is wrong, by field. */
async function checkAll(
  tx: Tx,
  job: LockedJob,
  { fields }: JobForm,
  answers: AnswersSaving['answers'],
): Promise<Map<FormField, AnswerValue | null>> {
  const problems: Record<string, string> = {};
  const values = new Map<FormField, AnswerValue | null>();
  for (const field of fields) {
    const input = answers[field.id];
    const checked = input === undefined ? undefined : checkAnswer(field, input);
    if (checked && 'problem' in checked) {
      problems[field.id] = checked.problem;
    } else if (checked) {
      values.set(field, checked.value);
      if (field.type === 'photo' && Array.isArray(checked.value) && !(await areOn(tx, job, checked.value))) {
        problems[field.id] = 'Pick photos of this job.';
      }
    }
  }
  const wrong = Object.keys(problems).length;
  if (wrong > 0) {
    const what = wrong === 1 ? 'One answer' : `${wrong} answers`;
    throw new DocketError('invalid-input', `${what} cannot be kept. Nothing was saved yet.`, problems);
  }
  return values;
}

async function areOn(tx: Tx, job: LockedJob, photoIds: readonly string[]): Promise<boolean> {
  const there = await tx.photoPlace.count({
    where: { recordKind: 'job', recordId: job.id, photoId: { in: [...photoIds] }, photo: { kind: 'photo' } },
  });
  return there === photoIds.length;
}

type Merging = Omit<AnswersSaving, 'job'> & { job: LockedJob; form: JobForm };

async function merge(
  tx: Tx,
  screen: Screen,
  merging: Merging & { values: ReadonlyMap<FormField, AnswerValue | null> },
): Promise<{ next: Answer[]; changes: Change[] }> {
  const { organizationId, job, form, values, actor, at } = merging;
  const { customerId } = job;
  const subject = { organizationId, record: { kind: 'job', id: job.id } as const, customerId, actor, at };
  const keep = (field: FormField, text: string) => screen(tx, { ...subject, field: field.label, text });
  const answers = new Map(form.answers.map((answer) => [answer.fieldId, answer]));
  const changes: Change[] = [];
  for (const [field, value] of values) {
    const before = answers.get(field.id);
    if (sameValue(before?.value ?? null, value)) {
      continue;
    }
    const from = before ? sayAnswer(before) : null;
    if (value === null) {
      answers.delete(field.id);
      changes.push({ field: field.label, from, to: null });
      continue;
    }
    const { id: fieldId, label, type } = field;
    const answer: Answer = {
      fieldId,
      label,
      type,
      value: await screened(value, (text) => keep(field, text)),
      memberId: actor.kind === 'member' ? actor.id : null,
      at: at.toISOString(),
    };
    answers.set(fieldId, answer);
    changes.push({ field: label, from, to: sayAnswer(answer) });
  }
  return { next: [...answers.values()], changes };
}

/** Words and names through the vault's door; ids, dates, numbers and lines as they are. */
async function screened(value: AnswerValue, keep: (text: string) => Promise<string>): Promise<AnswerValue> {
  if (typeof value === 'string') {
    return await keep(value);
  }
  return typeof value === 'object' && 'typed' in value ? { typed: await keep(value.typed) } : value;
}

function sameValue(one: AnswerValue | null, other: AnswerValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function write(
  tx: Tx,
  { organizationId, job, form, actor, at }: Merging,
  answers: Answer[],
  changes: Change[],
): Promise<void> {
  const key = { jobId: job.id, formId: form.id };
  await tx.jobForm.upsert({
    where: { jobId_formId: key },
    create: { ...key, organizationId, answers, version: 1, updatedAt: at },
    update: { answers, version: { increment: 1 }, updatedAt: at },
  });
  await tx.job.update({ where: { id: job.id }, data: { updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id: job.id },
    actor,
    type: 'job.form',
    content: { formId: form.id, name: form.name, changes },
    at,
  });
}
