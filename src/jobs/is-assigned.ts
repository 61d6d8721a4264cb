import type { Tx } from '../platform/database/database.js';

/** Whether a member is on this job's list of people. */
export async function isAssigned(tx: Tx, jobId: string, memberId: string): Promise<boolean> {
  const row = await tx.jobAssignee.findUnique({
    where: { jobId_memberId: { jobId, memberId } },
    select: { jobId: true },
  });
  return row !== null;
}

/**
 * For the reveal of a secret: the member is active, assigned to this job, and the job is open. The job's row is
 * locked for sharing, so that a closing waits for a look that began, and a look that begins later finds it closed.
 */
export async function mayReveal(tx: Tx, jobId: string, memberId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT j.id FROM job j
    JOIN job_assignee a ON a.job_id = j.id AND a.member_id = ${memberId}::uuid
    JOIN member m ON m.id = a.member_id AND m.deactivated_at IS NULL
    WHERE j.id = ${jobId}::uuid AND j.state = 'open'
    FOR SHARE OF j`;
  return rows.length > 0;
}
