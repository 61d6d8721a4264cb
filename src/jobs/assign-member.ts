import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { type JobKey, lockJob } from './lock-job.js';

export type Assignment = {
  organizationId: string;
  job: JobKey;
  memberId: string;
  actor: Actor;
  at: Date;
};

/**
 * Assigns an active member to a job, once however often it is asked. The feed says by whom. Throws `not-found`
 * for a job or member that is not this organization's, or a member who has left.
 */
export async function assignMember(tx: Tx, assignment: Assignment): Promise<{ changed: boolean }> {
  const { organizationId, memberId, at } = assignment;
  const job = await lockJob(tx, assignment.job);
  // The foreign key looks past row-level security: another organization's member must not pass.
  const member = await tx.member.findFirst({
    where: { id: memberId, deactivatedAt: null },
    select: { id: true },
  });
  if (!member) {
    throw notFound('member');
  }
  const { count } = await tx.jobAssignee.createMany({
    data: [{ organizationId, jobId: job.id, memberId, createdAt: at }],
    skipDuplicates: true,
  });
  return await record(tx, assignment, job.id, 'job.assigned', count);
}

/** Takes a member off a job, in the feed; somebody who was not on it changes nothing. */
export async function unassignMember(tx: Tx, assignment: Assignment): Promise<{ changed: boolean }> {
  const job = await lockJob(tx, assignment.job);
  const { count } = await tx.jobAssignee.deleteMany({
    where: { jobId: job.id, memberId: assignment.memberId },
  });
  return await record(tx, assignment, job.id, 'job.unassigned', count);
}

async function record(
  tx: Tx,
  { organizationId, memberId, actor, at }: Assignment,
  jobId: string,
  type: 'job.assigned' | 'job.unassigned',
  count: number,
): Promise<{ changed: boolean }> {
  if (count === 0) {
    return { changed: false };
  }
  await tx.job.update({ where: { id: jobId }, data: { updatedAt: at } });
  const entry = { organizationId, record: { kind: 'job', id: jobId } as const, actor, at };
  await appendActivity(tx, { ...entry, type, content: { memberId } });
  return { changed: true };
}
