import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { type AnswerInput, checkAnswer } from '../../../jobs/forms/check-answer.js';
import {
  type Answer,
  type FormField,
  type Strokes,
  sayAnswer,
  unanswered,
} from '../../../jobs/forms/form-fields.js';
import { type JobForm, readJobForms } from '../../../jobs/forms/read-job-forms.js';
import { listPipelines } from '../../../jobs/pipelines/read-pipelines.js';
import { readStageRequirements } from '../../../jobs/pipelines/read-stage-requirements.js';
import { type Missing, sayMissing } from '../../../jobs/pipelines/stage-requirements.js';
import type { JobRecord } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import type { PhotoView } from '../../ui/photo.js';
import type { AnswerFieldView, JobFormView, WorkView } from '../views/work-view.js';

/** What was typed into a form and not saved, and why. */
export type RefusedAnswers = {
  formId: string;
  answers: Readonly<Record<string, AnswerInput>>;
  errors: Readonly<Record<string, string>>;
};

/** A job's stages and forms as this member may see and fill them in. */
export async function readWork(
  tx: Tx,
  staff: Staff,
  job: JobRecord,
  photos: readonly PhotoView[],
  refused?: RefusedAnswers,
): Promise<WorkView> {
  const open = job.state === 'open';
  const { assigned, number } = job;
  const forms = await readJobForms(tx, { id: job.id, stageId: job.stage.id, pipelineId: job.pipelineId });
  const mayFill = open && can(staff.role, 'write-note', { assigned });
  const pictures = photos.filter(({ state }) => state === 'stored');
  return {
    number,
    lacking: open ? await readLacking(tx, job) : [],
    elsewhere: open && can(staff.role, 'move-stage', { assigned }) ? await readElsewhere(tx, job) : [],
    forms: forms.map((form) =>
      presentForm(
        form,
        { number, mayFill, photos: pictures },
        refused?.formId === form.id ? refused : undefined,
      ),
    ),
  };
}

async function readLacking(tx: Tx, job: JobRecord): Promise<WorkView['lacking']> {
  const needs = (await readStageRequirements(tx, [job.id])).get(job.id) ?? [];
  return needs.flatMap(({ stageId, missing }) => {
    const stage = job.stages.find(({ id }) => id === stageId);
    return stage && stageId !== job.stage.id && missing.length > 0
      ? [{ stage: stage.name, missing: missing.map(linkMissing) }]
      : [];
  });
}

/** A missing thing in words, and the part of the job's page where it is added. */
export function linkMissing(missing: Missing): { text: string; part: string } {
  return {
    text: sayMissing(missing),
    part: missing.kind === 'photos' ? '#photos' : `#form-${missing.formId}`,
  };
}

async function readElsewhere(tx: Tx, job: JobRecord): Promise<WorkView['elsewhere']> {
  return (await listPipelines(tx))
    .filter(({ id, archived }) => id !== job.pipelineId && !archived)
    .map(({ name, stages }) => ({
      pipeline: name,
      stages: stages
        .filter(({ kind }) => kind === 'open' || kind === 'internal')
        .map(({ id, name: label }) => ({ value: id, label })),
    }));
}

type FormPlace = { number: number; mayFill: boolean; photos: readonly PhotoView[] };

function presentForm(form: JobForm, place: FormPlace, refused: RefusedAnswers | undefined): JobFormView {
  const { id, name, version, fields, answers, now, archived } = form;
  const lacking = unanswered(fields, answers).length;
  const canEdit = place.mayFill && !archived;
  const shown = archived ? [] : fields;
  return {
    id,
    jobNumber: place.number,
    name,
    version,
    canEdit,
    open: refused !== undefined || (canEdit && (now || lacking > 0)),
    lacking: canEdit ? lacking : 0,
    fields: shown.map((field) => presentField(field, answers, place.photos, refused)),
    earlier: answers
      .filter(({ fieldId }) => shown.every((field) => field.id !== fieldId))
      .map((answer) => ({ label: answer.label, text: sayAnswer(answer) })),
    ...(refused?.errors[''] ? { error: refused.errors[''] } : {}),
  };
}

function presentField(
  field: FormField,
  answers: readonly Answer[],
  photos: readonly PhotoView[],
  refused: RefusedAnswers | undefined,
): AnswerFieldView {
  const { id, type, label, help, required, choices } = field;
  const saved = inputOf(answers.find(({ fieldId }) => fieldId === id));
  const input = refused?.answers[id] ?? saved;
  const text = typeof input === 'string' ? input : '';
  const drawn = type === 'signature' && text.startsWith('[') ? text : '';
  const error = refused?.errors[id];
  return {
    id,
    type,
    label,
    help,
    required,
    // What was picked once stays to be picked, also when it is offered no longer.
    choices: type === 'choice' && text !== '' && !choices.includes(text) ? [...choices, text] : choices,
    typed: drawn ? '' : text,
    drawn,
    lines: drawn ? linesOf(field, drawn) : [],
    photos:
      type === 'photo'
        ? photos.map((photo) => ({ photo, picked: typeof input !== 'string' && input.includes(photo.id) }))
        : [],
    ...(error ? { error } : {}),
  };
}

/** An answer as its form would send it again. */
function inputOf(answer: Answer | undefined): AnswerInput {
  const value = answer?.value ?? '';
  if (typeof value === 'object' && 'typed' in value) {
    return value.typed;
  }
  if (typeof value === 'object' && 'strokes' in value) {
    return JSON.stringify(value.strokes);
  }
  return typeof value === 'number' ? String(value) : value;
}

/** A signature as it was drawn, also one that comes back unsaved. */
function linesOf(field: FormField, drawn: string): string[] {
  const checked = checkAnswer(field, drawn);
  const value = 'value' in checked ? checked.value : null;
  return value !== null && typeof value === 'object' && 'strokes' in value ? pathsOf(value.strokes) : [];
}

/** Lines as paths of an SVG; a single point is a dot. */
function pathsOf(strokes: Strokes): string[] {
  return strokes.map((stroke) => {
    const points = stroke.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${stroke[at + 1] ?? 0}`] : []));
    return `M${points.join('L')}${points.length === 1 ? 'h.1' : ''}`;
  });
}
