import type { Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import type { StageKind } from '../stage-table.js';
import { type Editing, noteChange } from './edit-pipeline.js';
import { type JobsMoving, lockJobsOn, moveJobs } from './move-jobs.js';
import { mayTakeOver } from './pipeline-table.js';
import { type Pipeline, readPipeline } from './read-pipelines.js';

/**
 * Archives a pipeline that was taken for it: it is offered nowhere any more. Its open jobs go, stage by stage, to the
 * stages of other pipelines that `targets` names (by the id of the stage they leave), in the same transaction and
 * each with an entry in its feed; closed jobs stay where they ended. Says how many went. Throws `conflict` for the
 * standard pipeline, and where open jobs have no place to go to.
 */
export async function archivePipeline(
  tx: Tx,
  editing: Editing,
  pipeline: Pipeline,
  targets: ReadonlyMap<string, string>,
): Promise<{ moved: number }> {
  if (pipeline.standard) {
    throw new DocketError(
      'conflict',
      `New jobs begin in ${pipeline.name}. Make another pipeline the standard first.`,
    );
  }
  const jobs = await lockJobsOn(
    tx,
    pipeline.stages.map(({ id }) => id),
    { open: true },
  );
  let moved = 0;
  for (const stage of pipeline.stages) {
    const jobIds = jobs.get(stage.id) ?? [];
    if (jobIds.length > 0) {
      const from = { ...stage, pipelineId: pipeline.id, pipelineName: pipeline.name };
      const to = await lockTarget(tx, from, targets.get(stage.id), jobIds.length);
      await moveJobs(tx, { ...editing, jobIds, from, to });
      moved += jobIds.length;
    }
  }
  await tx.pipeline.update({ where: { id: pipeline.id }, data: { archivedAt: editing.at, trades: [] } });
  await noteChange(tx, editing, 'pipeline', [pipeline.name, `${pipeline.name} (archived)`]);
  return { moved };
}

/** Takes an archived pipeline back into use, as it was. In use already: nothing happens. Throws `not-found`. */
export async function restorePipeline(tx: Tx, editing: Editing, id: string): Promise<void> {
  const { name, archived } = await readPipeline(tx, id);
  if (archived) {
    await tx.pipeline.update({ where: { id }, data: { archivedAt: null, version: { increment: 1 } } });
    await noteChange(tx, editing, 'pipeline', [`${name} (archived)`, name]);
  }
}

async function lockTarget(
  tx: Tx,
  from: JobsMoving['from'],
  targetId: string | undefined,
  jobs: number,
): Promise<JobsMoving['to']> {
  const target = targetId
    ? await tx.stage.findFirst({
        where: { id: targetId, pipelineId: { not: from.pipelineId }, pipeline: { archivedAt: null } },
        select: { id: true, name: true, kind: true, pipelineId: true, pipeline: { select: { name: true } } },
      })
    : null;
  const kind = target?.kind as StageKind | undefined;
  if (targetId && !target) {
    throw notFound('stage');
  }
  if (!target || !kind || !mayTakeOver(from.kind, kind)) {
    const message = `${jobs === 1 ? '1 open job is' : `${jobs} open jobs are`} on ${from.name}. Say where they go on.`;
    throw new DocketError('conflict', message, { [from.id]: message });
  }
  return { ...target, kind, pipelineName: target.pipeline.name };
}
