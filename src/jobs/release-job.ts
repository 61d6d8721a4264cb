import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import type { JobClaim } from './claim-job.js';
import { lockJob } from './lock-job.js';

/** Leaves a job that this member owns without an owner, and the feed says so; another's stays theirs. */
export async function releaseJob(tx: Tx, { organizationId, job, memberId, at }: JobClaim): Promise<void> {
  const { id, ownerId } = await lockJob(tx, job);
  if (ownerId !== memberId) {
    return;
  }
  await tx.job.update({ where: { id }, data: { ownerId: null, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id },
    actor: { kind: 'member', id: memberId },
    type: 'job.released',
    content: { memberId },
    at,
  });
}
