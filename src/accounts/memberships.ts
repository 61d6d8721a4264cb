import type { Database } from '../platform/database/database.js';
import { MODULES, type Module } from './modules.js';
import { ROLES, type Role } from './policy.js';

export type Membership = {
  memberId: string;
  organizationId: string;
  organizationName: string;
  role: Role;
  name: string;
  /** The organization asks its members for a second factor. */
  needsSecondFactor: boolean;
  /** What the organization does without. */
  unusedModules: readonly Module[];
};

type Row = {
  member_id: string;
  organization_id: string;
  organization_name: string;
  role: string;
  member_name: string;
  needs_second_factor: boolean;
  unused_modules: string[];
};

type InvitationRow = { member_id: string; organization_id: string; invited_until: Date | null };

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
            needsSecondFactor: row.needs_second_factor,
            unusedModules: MODULES.filter((module) => row.unused_modules.includes(module)),
          },
        ]
      : [];
  });
}

/** The invitations that wait for whoever owns this address, and are still good. */
export async function readInvitations(
  db: Database,
  email: string,
  now: Date,
): Promise<{ memberId: string; organizationId: string }[]> {
  const rows = await db.global.$queryRaw<InvitationRow[]>`SELECT * FROM docket_invitations(${email})`;
  return rows
    .filter((row) => row.invited_until === null || row.invited_until > now)
    .map((row) => ({ memberId: row.member_id, organizationId: row.organization_id }));
}
