import { type Answer, type FormField, unanswered } from '../forms/form-fields.js';
import { ASKED_PHASES, type AskedPhase, type StageRules } from './stage-rules.js';

/** One thing a job lacks before it may enter a stage. */
export type Missing =
  | { kind: 'photos'; phase: AskedPhase; has: number; needs: number }
  | { kind: 'field'; formId: string; form: string; fieldId: string; label: string };

export type NeededForm = { id: string; name: string; fields: readonly FormField[] };

/** What a job has that stages ask for. */
export type JobHoldings = {
  /** Stored photos, neither archived nor held, by phase. */
  photos: Partial<Record<string, number>>;
  answers: ReadonlyMap<string, readonly Answer[]>;
};

/** What is missing for a stage with these rules. A form that was archived is asked for no longer. */
export function missingFor(
  rules: StageRules,
  forms: ReadonlyMap<string, NeededForm>,
  job: JobHoldings,
): Missing[] {
  const photos = ASKED_PHASES.flatMap((phase): Missing[] => {
    const needs = rules.photos?.[phase] ?? 0;
    const has = job.photos[phase] ?? 0;
    return has < needs ? [{ kind: 'photos', phase, has, needs }] : [];
  });
  const fields = (rules.forms ?? []).flatMap((formId): Missing[] => {
    const form = forms.get(formId);
    return unanswered(form?.fields ?? [], job.answers.get(formId) ?? []).map(({ id, label }) => ({
      kind: 'field',
      formId,
      form: form?.name ?? '',
      fieldId: id,
      label,
    }));
  });
  return [...photos, ...fields];
}

/** One missing thing in words: “1 more “after” photo”. */
export function sayMissing(missing: Missing): string {
  if (missing.kind === 'field') {
    return `“${missing.label}” in the form ${missing.form}`;
  }
  const more = missing.needs - missing.has;
  return `${more} ${missing.has > 0 ? 'more ' : ''}“${missing.phase}” photo${more === 1 ? '' : 's'}`;
}

/** Most named in one sentence; the page lists all. */
const NAMED = 4;

/** Why a job does not enter a stage yet: what is missing, and where it is added. */
export function refusalFor(reference: string, stage: string, missing: readonly Missing[]): string {
  const named = missing.slice(0, NAMED).map(sayMissing);
  const rest = missing.length - named.length;
  const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  const places = [
    ...(missing.some(({ kind }) => kind === 'photos') ? ['Photos'] : []),
    ...(missing.some(({ kind }) => kind === 'field') ? ['Forms'] : []),
  ].join(' and ');
  return `${reference} cannot go to ${stage} yet. Missing: ${list}. Add it under ${places} of the job.`;
}
