import { readRole } from '../accounts/list-members.js';
import { can } from '../accounts/policy.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import type { Person } from './people.js';

/**
 * Everybody who may be given a record, by name: active members who see it, so technicians only where they are assigned
 * to its job. `jobId`: the job whose people see it; null: none.
 */
export async function readOwnable(tx: Tx, jobId: string | null): Promise<Person[]> {
  const members = await tx.member.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true },
  });
  const assignees = jobId === null ? [] : await tx.jobAssignee.findMany({ where: { jobId } });
  const assigned = new Set(assignees.map(({ memberId }) => memberId));
  return members
    .filter(({ id, role }) => can(readRole(role), 'see-record', { assigned: assigned.has(id) }))
    .map(({ id, name }) => ({ id, name }));
}

/** Throws `not-found` for a member who is not there or has left, `conflict` for one who would not see the record. */
export async function requireOwnable(tx: Tx, memberId: string, jobId: string | null): Promise<void> {
  // The foreign key looks past row-level security: another organization's member must not pass.
  const member = await tx.member.findFirst({ where: { id: memberId, deactivatedAt: null } });
  if (!member) {
    throw notFound('member');
  }
  const ownable = await readOwnable(tx, jobId);
  if (!ownable.some(({ id }) => id === memberId)) {
    throw new DocketError(
      'conflict',
      jobId === null
        ? `${member.name} would not see it: technicians see what they are assigned to.`
        : `${member.name} is not assigned to this job and would not see it. Assign them first.`,
    );
  }
}
