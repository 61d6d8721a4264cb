import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { type Editing, noteChange } from './edit-pipeline.js';
import { stageIn, writeOrder } from './edit-stages.js';
import { lockJobsOn, moveJobs } from './move-jobs.js';
import { mayTakeOver, pipelineProblem } from './pipeline-table.js';
import type { Pipeline } from './read-pipelines.js';

/**
 * Removes a stage of a pipeline that was taken for it. Jobs that stand there, closed ones too, go to `targetId` in
 * the same transaction, each with an entry in its feed; a job neither closes nor opens by that. Says how many.
 * Throws `conflict` where jobs stand there and no target is named, or the pipeline would lack a stage it needs.
 */
export async function removeStage(
  tx: Tx,
  editing: Editing,
  pipeline: Pipeline,
  { stageId, targetId }: { stageId: string; targetId: string | null },
): Promise<{ moved: number }> {
  const stage = stageIn(pipeline, stageId);
  const left = pipeline.stages.filter(({ id }) => id !== stageId);
  const problem = pipelineProblem(left);
  if (problem) {
    throw new DocketError('conflict', `${problem} Add another one before you remove ${stage.name}.`);
  }
  const jobIds = (await lockJobsOn(tx, [stageId])).get(stageId) ?? [];
  if (jobIds.length > 0) {
    const target = left.find(({ id, kind }) => id === targetId && mayTakeOver(stage.kind, kind));
    if (!target) {
      const jobs = jobIds.length === 1 ? '1 job is' : `${jobIds.length} jobs are`;
      const message = `${jobs} on ${stage.name}. Say on which stage of the same sort they go on.`;
      throw new DocketError('conflict', message, { target: message });
    }
    const place = { pipelineId: pipeline.id, pipelineName: pipeline.name };
    await moveJobs(tx, { ...editing, jobIds, from: { ...stage, ...place }, to: { ...target, ...place } });
  }
  await tx.stage.delete({ where: { id: stageId } });
  await writeOrder(
    tx,
    left.map(({ id }) => id),
  );
  await noteChange(tx, editing, `stage of ${pipeline.name}`, [`${stage.name} (${stage.kind})`, null]);
  return { moved: jobIds.length };
}
