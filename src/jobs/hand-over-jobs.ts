import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { assignMember, unassignMember } from './assign-member.js';
import { lockJob } from './lock-job.js';

export type JobsHandedOver = {
  organizationId: string;
  from: string;
  /** `null`: to nobody. */
  to: string | null;
  actor: Actor;
  at: Date;
};

const ownedBy = (memberId: string) => ({ ownerId: memberId, state: 'open' });
const assignedTo = (memberId: string) => ({ memberId, job: { state: 'open' } });

/** The open jobs a member owns, and those they are assigned to. */
export async function countJobsOf(tx: Tx, memberId: string): Promise<{ jobs: number; assignments: number }> {
  return {
    jobs: await tx.job.count({ where: ownedBy(memberId) }),
    assignments: await tx.jobAssignee.count({ where: assignedTo(memberId) }),
  };
}

/**
 * Gives a member's open jobs and assignments to another, or to nobody, each with its entries; closed jobs stay as they
 * were. Returns how many of each.
 */
export async function handOverJobs(
  tx: Tx,
  handing: JobsHandedOver,
): Promise<{ jobs: number; assignments: number }> {
  const { from } = handing;
  const order = { orderBy: { id: 'asc' } } as const;
  const owned = await tx.job.findMany({ where: ownedBy(from), select: { id: true }, ...order });
  const assigned = await tx.jobAssignee.findMany({
    where: assignedTo(from),
    select: { jobId: true },
    orderBy: { jobId: 'asc' },
  });
  let jobs = 0;
  for (const { id } of owned) {
    jobs += await giveJob(tx, handing, id);
  }
  let assignments = 0;
  for (const { jobId } of assigned) {
    assignments += await moveAssignment(tx, handing, jobId);
  }
  return { jobs, assignments };
}

async function giveJob(
  tx: Tx,
  { organizationId, from, to, actor, at }: JobsHandedOver,
  id: string,
): Promise<number> {
  // It may have been closed or claimed since the list was read.
  const job = await lockJob(tx, { id });
  if (job.ownerId !== from || job.state !== 'open') {
    return 0;
  }
  await tx.job.update({ where: { id }, data: { ownerId: to, updatedAt: at } });
  const entry = { organizationId, record: { kind: 'job', id } as const, actor, at };
  await (to
    ? appendActivity(tx, { ...entry, type: 'job.claimed', content: { memberId: to } })
    : appendActivity(tx, { ...entry, type: 'job.released', content: { memberId: from } }));
  return 1;
}

async function moveAssignment(
  tx: Tx,
  { organizationId, from, to, actor, at }: JobsHandedOver,
  jobId: string,
): Promise<number> {
  const assignment = { organizationId, job: { id: jobId }, actor, at };
  const { changed } = await unassignMember(tx, { ...assignment, memberId: from });
  if (changed && to) {
    await assignMember(tx, { ...assignment, memberId: to });
  }
  return changed ? 1 : 0;
}
