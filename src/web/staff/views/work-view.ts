import type { Choice } from '../../ui/field.js';
import type { PhotoView } from '../../ui/photo.js';

/** What a job's page shows of its way through stages and of their forms. */
export interface WorkView {
  number: number;
  /** Stages it cannot enter yet, in order, and what each lacks. */
  lacking: readonly { stage: string; missing: readonly { text: string; part: string }[] }[];
  /** Stages of other pipelines that this member may move it to now. */
  elsewhere: readonly { pipeline: string; stages: readonly Choice[] }[];
  forms: readonly JobFormView[];
}

export interface JobFormView {
  id: string;
  jobNumber: number;
  name: string;
  /** Of the answers, as they were read. */
  version: number;
  canEdit: boolean;
  /** Shown open: it belongs to the stage, lacks something, or was refused. */
  open: boolean;
  /** Required fields without an answer. */
  lacking: number;
  fields: readonly AnswerFieldView[];
  /** Answers to fields that it no longer has. */
  earlier: readonly { label: string; text: string }[];
  /** Why nothing was saved. */
  error?: string;
}

export interface AnswerFieldView {
  id: string;
  type: 'text' | 'number' | 'choice' | 'date' | 'photo' | 'signature';
  label: string;
  help: string;
  required: boolean;
  choices: readonly string[];
  /** As typed: a text, number, choice, day, or a typed name. */
  typed: string;
  /** A drawn signature, as JSON for its form and as lines for the eye. */
  drawn: string;
  lines: readonly string[];
  photos: readonly { photo: PhotoView; picked: boolean }[];
  error?: string;
}
