import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { type JobKey, lockJob } from './lock-job.js';

export type JobClaim = { organizationId: string; job: JobKey; memberId: string; at: Date };

/**
 * Makes a member the job's owner, also in the place of another; it never makes an assignee. The feed says who.
 * Claiming what is one's own does nothing.
 */
export async function claimJob(tx: Tx, claim: JobClaim): Promise<{ jobId: string; changed: boolean }> {
  const { organizationId, memberId, at } = claim;
  const job = await lockJob(tx, claim.job);
  if (job.ownerId === memberId) {
    return { jobId: job.id, changed: false };
  }
  await tx.job.update({ where: { id: job.id }, data: { ownerId: memberId, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id: job.id },
    actor: { kind: 'member', id: memberId },
    type: 'job.claimed',
    content: { memberId },
    at,
  });
  return { jobId: job.id, changed: true };
}
