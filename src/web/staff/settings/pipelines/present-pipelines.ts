import { TRADES } from '../../../../intake/trade.js';
import type { Form } from '../../../../jobs/forms/read-forms.js';
import { mayTakeOver } from '../../../../jobs/pipelines/pipeline-table.js';
import { PIPELINE_TEMPLATES } from '../../../../jobs/pipelines/pipeline-templates.js';
import type { Pipeline, PipelineStage } from '../../../../jobs/pipelines/read-pipelines.js';
import { ASKED_PHASES } from '../../../../jobs/pipelines/stage-rules.js';
import { STAGE_KINDS, type StageKind } from '../../../../jobs/stage-table.js';
import type { Choice } from '../../../ui/field.js';
import { tradeLabel } from '../present-organization.js';
import type { KindView, PipelinesView, PipelineView, StageDraft, StageView } from './pipeline-view.js';

const KINDS: Record<StageKind, KindView & { choice: string }> = {
  open: { label: 'Open', choice: 'Open: the customer sees it', tone: 'accent' },
  internal: { label: 'Internal', choice: 'Internal: hidden from the customer', tone: 'warn' },
  done: { label: 'Done', choice: 'Done: closes the job', tone: 'good' },
  cancelled: { label: 'Cancelled', choice: 'Cancelled: closes the job', tone: 'neutral' },
};
const KIND_CHOICES: readonly Choice[] = STAGE_KINDS.map((value) => ({ value, label: KINDS[value].choice }));

export function presentPipelines(pipelines: readonly Pipeline[], add: PipelinesView['add']): PipelinesView {
  const rows = pipelines.filter(({ archived }) => !archived);
  return {
    pipelines: rows.map(({ id, name, standard, trades, stages }) => ({
      id,
      name,
      standard,
      trades: trades.map(tradeLabel),
      stages: stages.map((stage) => stage.name),
      jobs: runningOf(stages).reduce((sum, { jobs }) => sum + jobs, 0),
    })),
    archived: pipelines.filter(({ archived }) => archived).map(({ id, name }) => ({ id, name })),
    add,
    templates: PIPELINE_TEMPLATES.map(({ key, name }) => ({ value: key, label: name })),
  };
}

export function presentPipeline(
  pipeline: Pipeline,
  all: readonly Pipeline[],
  typed: Pick<PipelineView, 'refused'> & {
    addStage?: PipelineView['addStage'] | undefined;
    trades?: string[] | undefined;
  },
): PipelineView {
  const others = all.filter(({ id, archived }) => id !== pipeline.id && !archived);
  const targets = others.flatMap(({ name, stages }) =>
    runningOf(stages).map((stage) => ({ value: stage.id, label: `${name}: ${stage.name}` })),
  );
  const { id, version, name, standard, archived, stages } = pipeline;
  const on = typed.trades ?? pipeline.trades;
  return {
    id,
    version,
    name,
    standard,
    archived,
    stages: stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      kind: KINDS[stage.kind],
      jobs: stage.jobs,
      rules: sayRules(stage),
    })),
    trades: TRADES.map((trade) => {
      const elsewhere = others.find(({ trades }) => trades.includes(trade))?.name;
      return {
        value: trade,
        label: tradeLabel(trade),
        on: on.includes(trade),
        ...(elsewhere ? { elsewhere } : {}),
      };
    }),
    kinds: KIND_CHOICES,
    addStage: typed.addStage ?? { name: '', kind: 'open' },
    leaving: runningOf(stages)
      .filter(({ jobs }) => jobs > 0)
      .map((stage) => ({
        id: stage.id,
        name: stage.name,
        jobs: stage.jobs,
        target: targets[0]?.value ?? '',
      })),
    targets,
    ...(typed.refused ? { refused: typed.refused } : {}),
  };
}

export function presentStage(
  pipeline: Pipeline,
  stage: PipelineStage,
  parts: Pick<StageView, 'offers' | 'errors' | 'removeError'> & {
    forms: readonly Form[];
    draft?: StageDraft | undefined;
  },
): StageView {
  const { forms, draft, ...rest } = parts;
  return {
    ...rest,
    pipeline: { id: pipeline.id, name: pipeline.name, version: pipeline.version },
    id: stage.id,
    title: stage.name,
    jobs: stage.jobs,
    draft: draft ?? draftOf(stage),
    kinds: KIND_CHOICES,
    forms: forms.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: id, label: name })),
    targets: pipeline.stages
      .filter(({ id, kind }) => id !== stage.id && mayTakeOver(stage.kind, kind))
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

function draftOf({ name, kind, rules, formIds }: PipelineStage): StageDraft {
  const count = (phase: 'before' | 'during' | 'after') => String(rules.photos?.[phase] ?? '');
  return {
    name,
    kind,
    photos: { before: count('before'), during: count('during'), after: count('after') },
    shown: formIds,
    needed: rules.forms ?? [],
    notify: rules.notify ?? '',
    askDocument: rules.askDocument ?? '',
    startInvoice: rules.startInvoice ?? false,
    destroySecrets: rules.destroySecrets ?? false,
  };
}

function sayRules({ rules, formIds }: PipelineStage): string[] {
  const { photos = {}, forms = [], notify, askDocument, startInvoice, destroySecrets } = rules;
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return [
    ...(formIds.length > 0 ? [counted(formIds.length, 'form')] : []),
    ...ASKED_PHASES.flatMap((phase) => {
      const count = photos[phase];
      return count ? [`needs ${counted(count, `“${phase}” photo`)}`] : [];
    }),
    ...(forms.length > 0 ? [`needs ${counted(forms.length, 'complete form')}`] : []),
    ...(notify ? ['tells the customer'] : []),
    ...(askDocument ? [`asks for ${askDocument}`] : []),
    ...(startInvoice ? ['starts an invoice'] : []),
    ...(destroySecrets ? ['destroys passcodes'] : []),
  ];
}

function runningOf(stages: readonly PipelineStage[]): PipelineStage[] {
  return stages.filter(({ kind }) => kind === 'open' || kind === 'internal');
}
