import type { Choice } from '../../../ui/field.js';

export type Errors = Readonly<Record<string, string>>;

export interface FormsView {
  forms: readonly { id: string; name: string; fields: string; stages: string }[];
  archived: readonly { id: string; name: string }[];
  add: { name: string; errors: Errors };
}

export interface FieldDraft {
  label: string;
  help: string;
  required: boolean;
  /** One a line. */
  choices: string;
}

export interface FieldView {
  id: string;
  /** As stored, for the row; the draft is in its form. */
  label: string;
  type: string;
  typeLabel: string;
  required: boolean;
  draft: FieldDraft;
  /** Open, because it was refused. */
  errors?: Errors;
}

export interface FormView {
  id: string;
  version: number;
  name: string;
  archived: boolean;
  draft: { name: string; errors: Errors };
  /** Stages it can be filled in on, by pipeline. */
  stages: readonly { pipeline: string; stages: readonly (Choice & { on: boolean })[] }[];
  fields: readonly FieldView[];
  add: FieldDraft & { type: string; errors: Errors };
  types: readonly Choice[];
  /** What was refused and belongs to no field. */
  refused?: string;
}
