import { appendActivities } from '../../activity/append-activities.js';
import type { Actor } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import type { StageRef } from '../stage-table.js';

/** Jobs whose feed is written in one go. */
const AT_ONCE = 500;

export type JobsMoving = {
  organizationId: string;
  jobIds: readonly string[];
  from: StageRef & { pipelineId: string; pipelineName: string };
  to: StageRef & { pipelineId: string; pipelineName: string };
  actor: Actor;
  at: Date;
};

/**
 * Puts locked jobs onto another stage because theirs goes away: they neither close nor open, and the rules of the
 * stage are not asked. Each job's feed says so.
 */
export async function moveJobs(
  tx: Tx,
  { organizationId, jobIds, from, to, actor, at }: JobsMoving,
): Promise<void> {
  const pipeline =
    from.pipelineId === to.pipelineId ? {} : { pipeline: { from: from.pipelineName, to: to.pipelineName } };
  const content = { from: from.name, to: to.name, stageId: to.id, edited: true as const, ...pipeline };
  for (let start = 0; start < jobIds.length; start += AT_ONCE) {
    const ids = jobIds.slice(start, start + AT_ONCE);
    await tx.job.updateMany({
      where: { id: { in: ids } },
      data: { pipelineId: to.pipelineId, stageId: to.id, stageEnteredAt: at, updatedAt: at },
    });
    await appendActivities(tx, {
      organizationId,
      kind: 'job',
      entries: ids.map((id) => ({ id, content })),
      type: 'job.stage',
      actor,
      at,
    });
  }
}

/**
 * Locks stages against moves onto them, and every job on them (closed ones too, unless `open` alone is asked for),
 * and says which jobs stand where. Jobs before stages: whoever moves a job locks them in that order.
 */
export async function lockJobsOn(
  tx: Tx,
  stageIds: readonly string[],
  { open = false } = {},
): Promise<Map<string, string[]>> {
  const lock = () => tx.$queryRaw<{ id: string; stage_id: string }[]>`
    SELECT id, stage_id FROM job WHERE stage_id = ANY(${stageIds}::uuid[]) AND (state = 'open' OR NOT ${open})
    ORDER BY id FOR UPDATE`;
  await lock();
  await tx.$queryRaw`SELECT id FROM stage WHERE id = ANY(${stageIds}::uuid[]) ORDER BY id FOR UPDATE`;
  const jobs = new Map<string, string[]>();
  for (const { id, stage_id: stageId } of await lock()) {
    const there = jobs.get(stageId) ?? [];
    there.push(id);
    jobs.set(stageId, there);
  }
  return jobs;
}
