import { readSettings } from '../accounts/organization-settings.js';
import { can } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';

/** Who looks: enough of a signed-in member to say which records are in their lists. */
export type Viewer = Pick<Staff, 'organizationId' | 'memberId' | 'role'>;

/** Whether this viewer sees every record of the organization, or only those they are assigned to. */
export function seesEverything(viewer: Viewer): boolean {
  return can(viewer.role, 'see-record');
}

/** Throws `not-found`, as for a record that is not there, unless the viewer sees it. */
export function requireSeen(viewer: Viewer, assigned: boolean, what: string): void {
  if (!can(viewer.role, 'see-record', { assigned })) {
    throw notFound(what);
  }
}

/** Throws `not-allowed` unless this member may become a record's owner here. */
export async function demandClaim(tx: Tx, staff: Staff): Promise<void> {
  demand(staff, 'claim-record', { claimAllowed: await claimAllowed(tx, staff.organizationId) });
}

/** Whether this member may become a record's owner here. */
export async function mayClaim(tx: Tx, viewer: Viewer): Promise<boolean> {
  return can(viewer.role, 'claim-record', { claimAllowed: await claimAllowed(tx, viewer.organizationId) });
}

async function claimAllowed(tx: Tx, organizationId: string): Promise<boolean> {
  const organization = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { settings: true },
  });
  return readSettings(organization.settings).claimByTechnician;
}
