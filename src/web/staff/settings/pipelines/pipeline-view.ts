import type { StageKind } from '../../../../jobs/stage-table.js';
import type { Tone } from '../../../ui/badge.js';
import type { Choice } from '../../../ui/field.js';

export type Errors = Readonly<Record<string, string>>;

export interface KindView {
  label: string;
  tone: Tone;
}

export interface PipelinesView {
  pipelines: readonly PipelineRowView[];
  archived: readonly { id: string; name: string }[];
  add: { name: string; template: string; errors: Errors };
  templates: readonly Choice[];
}

export interface PipelineRowView {
  id: string;
  name: string;
  standard: boolean;
  /** Names of the trades whose jobs begin here. */
  trades: readonly string[];
  stages: readonly string[];
  jobs: number;
}

export interface StageRowView {
  id: string;
  name: string;
  kind: KindView;
  jobs: number;
  /** What its rules say, in a few words each. */
  rules: readonly string[];
}

export interface PipelineView {
  id: string;
  version: number;
  name: string;
  standard: boolean;
  archived: boolean;
  stages: readonly StageRowView[];
  trades: readonly (Choice & { on: boolean; elsewhere?: string })[];
  kinds: readonly Choice[];
  addStage: { name: string; kind: string };
  /** Stages with open jobs, and where each could go; empty where archiving moves none. */
  leaving: readonly { id: string; name: string; jobs: number; target: string }[];
  targets: readonly Choice[];
  /** Which form was refused, and why. */
  refused?: { form: 'name' | 'trades' | 'stage' | 'archive' | 'page'; errors: Errors; name?: string };
}

/** A stage's own page: what it is, what it asks for, what it does. */
export interface StageView {
  pipeline: { id: string; name: string; version: number };
  id: string;
  /** As stored, for the page's title. */
  title: string;
  jobs: number;
  draft: StageDraft;
  kinds: readonly Choice[];
  forms: readonly Choice[];
  offers: { documents: boolean; invoices: boolean };
  errors: Errors;
  /** Stages that could take its jobs. */
  targets: readonly Choice[];
  removeError?: string;
}

/** The form of a stage, as typed. */
export interface StageDraft {
  name: string;
  kind: StageKind;
  photos: Readonly<Record<'before' | 'during' | 'after', string>>;
  /** Forms filled in here, and forms that must be complete before. */
  shown: readonly string[];
  needed: readonly string[];
  notify: string;
  askDocument: string;
  startInvoice: boolean;
  destroySecrets: boolean;
}
