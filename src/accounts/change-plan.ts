import { appendActivity } from '../activity/append-activity.js';
import type { AccountsParts } from './accounts-parts.js';
import type { Plan } from './create-organization.js';
import { readOrganizationIn } from './read-organization.js';
import { demand, type Staff } from './staff.js';

/**
 * Puts the organization on another plan, with an entry in its feed; what follows for jobs (photos that wait for room
 * are shown) is a reaction to that entry. A smaller plan takes nothing away: what is shown stays. Owners only. Throws
 * `not-allowed` for others.
 */
export async function changePlan(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  staff: Staff,
  plan: Plan,
): Promise<void> {
  demand(staff, 'change-plan');
  const { organizationId, memberId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    await tx.$queryRaw`SELECT id FROM organization FOR UPDATE`;
    const { plan: from } = await readOrganizationIn(tx);
    if (from === plan) {
      return;
    }
    await tx.organization.update({ where: { id: organizationId }, data: { plan }, select: { id: true } });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: memberId },
      type: 'organization.changed',
      content: { changes: [{ field: 'plan', from, to: plan }] },
      at: clock.now(),
    });
  });
}
