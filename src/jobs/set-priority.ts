import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { type JobKey, lockJob } from './lock-job.js';
import type { Priority } from './priority.js';

export type JobPriority = { organizationId: string; job: JobKey; priority: Priority; actor: Actor; at: Date };

/** Says how urgent an open job is, in its feed. The same again changes nothing. Throws `conflict` for a closed one. */
export async function setJobPriority(tx: Tx, setting: JobPriority): Promise<{ changed: boolean }> {
  const { organizationId, priority, actor, at } = setting;
  const job = await lockJob(tx, setting.job);
  if (job.state !== 'open') {
    throw new DocketError('conflict', `J-${job.number} is closed.`);
  }
  if (job.priority === priority) {
    return { changed: false };
  }
  await tx.job.update({ where: { id: job.id }, data: { priority, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id: job.id },
    actor,
    type: 'job.changed',
    content: { changes: [{ field: 'priority', from: job.priority, to: priority }] },
    at,
  });
  return { changed: true };
}
