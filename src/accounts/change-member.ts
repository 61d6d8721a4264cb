import { appendActivity } from '../activity/append-activity.js';
import type { Change } from '../activity/event-types.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { AccountsParts } from './accounts-parts.js';
import { readRole } from './list-members.js';
import { type Role, rolesManagedBy } from './policy.js';
import { demand, type Staff } from './staff.js';

type Parts = Pick<AccountsParts, 'db' | 'clock'>;
export type MemberRow = { id: string; role: Role; name: string; userId: string | null };

/**
 * Gives a member another role. Throws `not-found` for a member of another organization, `not-allowed` where the
 * person may not manage either role, `conflict` for the last owner.
 */
export async function changeMemberRole(
  parts: Parts,
  staff: Staff,
  memberId: string,
  role: Role,
): Promise<void> {
  await changeMember(
    parts,
    staff,
    memberId,
    async (tx, member) => {
      if (!rolesManagedBy(staff.role).includes(role)) {
        throw new DocketError('not-allowed', 'Only an owner can make owners and admins.');
      }
      if (member.role === role) {
        return [];
      }
      await tx.member.update({ where: { id: memberId }, data: { role } });
      return [{ field: 'role', from: member.role, to: role }];
    },
    role === 'owner',
  );
}

/**
 * One change of a member under the lock of their row, with its entry. All owners are locked together, so that two who
 * remove each other leave one; not against assignments, which hold their job while they look at the member.
 */
export async function changeMember(
  { db, clock }: Parts,
  staff: Staff,
  memberId: string,
  apply: (tx: Tx, member: MemberRow) => Promise<Change[]>,
  staysOwner: boolean,
): Promise<void> {
  demand(staff, 'manage-members');
  if (!isId(memberId)) {
    throw notFound('member');
  }
  const { organizationId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; role: string; name: string; userId: string | null }[]>`
      SELECT id, role, name, user_id AS "userId" FROM member
      WHERE deactivated_at IS NULL AND (id = ${memberId}::uuid OR role = 'owner') ORDER BY id FOR NO KEY UPDATE`;
    const row = rows.find(({ id }) => id === memberId);
    if (!row) {
      throw notFound('member');
    }
    const member = { ...row, role: readRole(row.role) };
    if (!rolesManagedBy(staff.role).includes(member.role)) {
      throw new DocketError('not-allowed', 'Only an owner can change owners and admins.');
    }
    if (member.role === 'owner' && !staysOwner && rows.filter(({ role }) => role === 'owner').length === 1) {
      throw new DocketError('conflict', 'This is the last owner. Make somebody else an owner first.');
    }
    const changes = await apply(tx, member);
    if (changes.length > 0) {
      await appendActivity(tx, {
        organizationId,
        record: { kind: 'organization', id: organizationId },
        actor: { kind: 'member', id: staff.memberId },
        type: 'member.changed',
        content: { memberId, changes },
        at: clock.now(),
      });
    }
  });
}
