import { FIELD_TYPES, type FieldType } from '../../../../jobs/forms/form-fields.js';
import type { Form } from '../../../../jobs/forms/read-forms.js';
import type { Pipeline } from '../../../../jobs/pipelines/read-pipelines.js';
import type { Errors, FieldDraft, FormsView, FormView } from './forms-view.js';

const TYPES: Record<FieldType, string> = {
  text: 'Text',
  number: 'Number',
  choice: 'Choice',
  date: 'Date',
  photo: 'Photos',
  signature: 'Signature',
};

export const EMPTY_FIELD: FieldDraft = { label: '', help: '', required: false, choices: '' };

/** What came back refused: of the form itself, of a field that is there, or of the one to be added. */
export type RefusedForm =
  | { of: 'form'; name: string; stageIds: readonly string[]; errors: Errors }
  | { of: 'field'; id: string; draft: FieldDraft; errors: Errors }
  | { of: 'add'; type: string; draft: FieldDraft; errors: Errors }
  | { of: 'page'; errors: Errors };

export function presentForms(
  forms: readonly Form[],
  pipelines: readonly Pipeline[],
  add: FormsView['add'],
): FormsView {
  const stages = new Map(
    pipelines
      .filter(({ archived }) => !archived)
      .flatMap(({ name, stages: own }) => own.map((stage) => [stage.id, `${name}: ${stage.name}`] as const)),
  );
  return {
    forms: forms
      .filter(({ archived }) => !archived)
      .map(({ id, name, fields, stageIds }) => ({
        id,
        name,
        fields: fields.map(({ label }) => label).join(', ') || 'No fields yet',
        stages: stageIds.flatMap((stageId) => stages.get(stageId) ?? []).join(', ') || 'On no stage yet',
      })),
    archived: forms.filter(({ archived }) => archived).map(({ id, name }) => ({ id, name })),
    add,
  };
}

export function presentForm(
  form: Form,
  pipelines: readonly Pipeline[],
  refused: RefusedForm | undefined,
): FormView {
  const { id, name, version, archived, fields } = form;
  const own = refused?.of === 'form' ? refused : undefined;
  const added = refused?.of === 'add' ? refused : undefined;
  const on = own?.stageIds ?? form.stageIds;
  return {
    id,
    version,
    name,
    archived,
    draft: { name: own?.name ?? name, errors: own?.errors ?? {} },
    stages: pipelines
      .filter((pipeline) => !pipeline.archived)
      .map((pipeline) => ({
        pipeline: pipeline.name,
        stages: pipeline.stages.map((stage) => ({
          value: stage.id,
          label: stage.name,
          on: on.includes(stage.id),
        })),
      })),
    fields: fields.map((field) => {
      const typed = refused?.of === 'field' && refused.id === field.id ? refused : undefined;
      const { label, help, required, choices, type } = field;
      return {
        id: field.id,
        label,
        type,
        typeLabel: TYPES[type],
        required,
        draft: typed?.draft ?? { label, help, required, choices: choices.join('\n') },
        ...(typed ? { errors: typed.errors } : {}),
      };
    }),
    add: { ...(added?.draft ?? EMPTY_FIELD), type: added?.type ?? 'text', errors: added?.errors ?? {} },
    types: FIELD_TYPES.map((value) => ({ value, label: TYPES[value] })),
    ...(refused?.errors[''] && onlyGeneral(refused.errors) ? { refused: refused.errors[''] } : {}),
  };
}

function onlyGeneral(errors: Errors): boolean {
  return Object.keys(errors).every((field) => field === '');
}
