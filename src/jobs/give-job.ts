import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { type JobKey, lockJob } from './lock-job.js';
import { requireOwnable } from './record-owner.js';

export type JobGift = { organizationId: string; job: JobKey; memberId: string; actor: Actor; at: Date };

/**
 * Gives a job to another owner, whoever had it; it never makes an assignee. The feed says from whom to whom. Giving it
 * to who has it changes nothing. Throws `not-found` for a member that is not this organization's or has left, and
 * `conflict` for one who would not see it or a closed job.
 */
export async function giveJob(tx: Tx, gift: JobGift): Promise<{ changed: boolean }> {
  const { organizationId, memberId, actor, at } = gift;
  const job = await lockJob(tx, gift.job);
  if (job.ownerId === memberId) {
    return { changed: false };
  }
  if (job.state !== 'open') {
    throw new DocketError('conflict', `J-${job.number} is closed.`);
  }
  await requireOwnable(tx, memberId, job.id);
  await tx.job.update({ where: { id: job.id }, data: { ownerId: memberId, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id: job.id },
    actor,
    type: 'job.claimed',
    content: { memberId, from: job.ownerId },
    at,
  });
  return { changed: true };
}
