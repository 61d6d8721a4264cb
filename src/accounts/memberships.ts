import type { Database } from '../platform/database/database.js';
import { ROLES, type Role } from './policy.js';

export type Membership = {
  memberId: string;
  organizationId: string;
  organizationName: string;
  role: Role;
  name: string;
};

type Row = {
  member_id: string;
  organization_id: string;
  organization_name: string;
  role: string;
  member_name: string;
};

/** Every organization a user belongs to now, by name. */
export async function readMemberships(db: Database, userId: string): Promise<Membership[]> {
  const rows = await db.global.$queryRaw<Row[]>`SELECT * FROM docket_memberships(${userId})`;
  return rows.flatMap((row) => {
    const role = ROLES.find((known) => known === row.role);
    return role
      ? [
          {
            memberId: row.member_id,
            organizationId: row.organization_id,
            organizationName: row.organization_name,
            role,
            name: row.member_name,
          },
        ]
      : [];
  });
}

/** The invitations that wait for whoever owns this address. */
export async function readInvitations(
  db: Database,
  email: string,
): Promise<{ memberId: string; organizationId: string }[]> {
  const rows = await db.global.$queryRaw<{ member_id: string; organization_id: string }[]>`
    SELECT * FROM docket_invitations(${email})`;
  return rows.map((row) => ({ memberId: row.member_id, organizationId: row.organization_id }));
}
