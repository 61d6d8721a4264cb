import type { AccountsParts } from './accounts-parts.js';
import { ROLES, type Role } from './policy.js';
import type { Staff } from './staff.js';

export type MemberEntry = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Invited, and never signed in since. */
  invited: boolean;
  /** Of an open invitation: until when its link is good. */
  invitedUntil?: Date;
  /** A code is asked for when they sign in. */
  secondFactor: boolean;
  createdAt: Date;
};

export type FormerMember = Pick<MemberEntry, 'id' | 'name' | 'email' | 'role'> & { deactivatedAt: Date };

/** The active members and open invitations of the person's organization, in the order they came. */
export async function listMembers({ db }: Pick<AccountsParts, 'db'>, staff: Staff): Promise<MemberEntry[]> {
  const rows = await db.withOrganization(staff.organizationId, (tx) =>
    tx.member.findMany({ where: { deactivatedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  );
  const userIds = rows.flatMap(({ userId }) => (userId ? [userId] : []));
  const users = await db.global.user.findMany({ where: { id: { in: userIds }, twoFactorEnabled: true } });
  const secured = new Set(users.map(({ id }) => id));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: readRole(row.role),
    invited: row.userId === null,
    ...(row.userId === null && row.invitedUntil ? { invitedUntil: row.invitedUntil } : {}),
    secondFactor: row.userId !== null && secured.has(row.userId),
    createdAt: row.createdAt,
  }));
}

/** Who was a member and may be one again, last gone first. */
export async function listFormerMembers(
  { db }: Pick<AccountsParts, 'db'>,
  staff: Staff,
): Promise<FormerMember[]> {
  const rows = await db.withOrganization(staff.organizationId, (tx) =>
    tx.member.findMany({
      where: { deactivatedAt: { not: null }, userId: { not: null } },
      orderBy: [{ deactivatedAt: 'desc' }, { id: 'desc' }],
    }),
  );
  return rows.flatMap(({ id, name, email, role, deactivatedAt }) =>
    deactivatedAt ? [{ id, name, email, role: readRole(role), deactivatedAt }] : [],
  );
}

/** The role a row says; the database allows no other. */
export function readRole(value: string): Role {
  const role = ROLES.find((known) => known === value);
  if (!role) {
    throw new TypeError('A member has a role that Docket does not know');
  }
  return role;
}
