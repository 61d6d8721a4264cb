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
type MemberRow = { id: string; role: Role; name: string };

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
 * Ends a membership: the person is out at their next request, and what they did stays in the feed. Throws as
 * `changeMemberRole` does.
 */
export async function deactivateMember(parts: Parts, staff: Staff, memberId: string): Promise<void> {
  await changeMember(
    parts,
    staff,
    memberId,
    async (tx) => {
      await tx.member.update({ where: { id: memberId }, data: { deactivatedAt: parts.clock.now() } });
      return [{ field: 'active', from: 'yes', to: 'no' }];
    },
    false,
  );
}

async function changeMember(
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
    // All owners are locked together, in one order: two owners removing each other leave one.
    const rows = await tx.$queryRaw<{ id: string; role: string; name: string }[]>`
      SELECT id, role, name FROM member
      WHERE deactivated_at IS NULL AND (id = ${memberId}::uuid OR role = 'owner') ORDER BY id FOR UPDATE`;
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
