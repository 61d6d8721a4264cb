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
  createdAt: Date;
};

/** The active members and open invitations of the person's organization, in the order they came. */
export async function listMembers({ db }: Pick<AccountsParts, 'db'>, staff: Staff): Promise<MemberEntry[]> {
  const rows = await db.withOrganization(staff.organizationId, (tx) =>
    tx.member.findMany({ where: { deactivatedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: readRole(row.role),
    invited: row.userId === null,
    createdAt: row.createdAt,
  }));
}

/** The role a row says; the database allows no other. */
export function readRole(value: string): Role {
  const role = ROLES.find((known) => known === value);
  if (!role) {
    throw new TypeError('A member has a role that Docket does not know');
  }
  return role;
}
