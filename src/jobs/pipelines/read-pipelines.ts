import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { StageKind, StageRef } from '../stage-table.js';
import { readStageRules, type StageRules } from './stage-rules.js';

export type PipelineStage = StageRef & {
  rules: StageRules;
  /** Forms filled in while a job is here. */
  formIds: string[];
  /** Jobs that stand here, closed ones too. */
  jobs: number;
};

export type Pipeline = {
  id: string;
  name: string;
  /** New jobs begin here, unless their trade says otherwise. */
  standard: boolean;
  /** Trades whose new jobs begin here. */
  trades: string[];
  /** Goes back with every change: an older one is refused. */
  version: number;
  archived: boolean;
  stages: PipelineStage[];
};

/** The organization's pipelines in order, those in use before the archived ones, each with its stages in order. */
export async function listPipelines(tx: Tx): Promise<Pipeline[]> {
  return await readWhere(tx, {});
}

/** Throws `not-found`. */
export async function readPipeline(tx: Tx, id: string): Promise<Pipeline> {
  const [pipeline] = isId(id) ? await readWhere(tx, { id }) : [];
  if (!pipeline) {
    throw notFound('pipeline');
  }
  return pipeline;
}

async function readWhere(tx: Tx, where: { id?: string }): Promise<Pipeline[]> {
  const rows = await tx.pipeline.findMany({
    where,
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { id: 'asc' }],
    include: {
      stages: {
        orderBy: { position: 'asc' },
        include: { _count: { select: { jobs: true } }, forms: { select: { formId: true } } },
      },
    },
  });
  return rows.map(({ id, name, standard, trades, version, archivedAt, stages }) => ({
    id,
    name,
    standard,
    trades,
    version,
    archived: archivedAt !== null,
    stages: stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      kind: stage.kind as StageKind,
      rules: readStageRules(stage.rules),
      formIds: stage.forms.map(({ formId }) => formId),
      jobs: stage._count.jobs,
    })),
  }));
}
