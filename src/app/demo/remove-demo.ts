import { demand, type Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import type { Foundation } from '../../app.js';
import { removeDemoBytes } from '../../photos/remove-demo-bytes.js';

type Parts = Pick<Foundation, 'clock' | 'logger' | 'storage' | 'database'>;

/**
 * Removes the organization's demo customers and everything that is theirs: first the files, then all rows in one
 * transaction. Broken off, it can be done again; without demo data it does nothing. Throws `conflict` while photos of
 * it are being worked on.
 */
export async function removeDemo(
  { clock, logger, storage, database: { db } }: Parts,
  staff: Staff,
): Promise<void> {
  demand(staff, 'change-settings');
  const { organizationId, memberId } = staff;
  await removeDemoBytes({ db, storage, clock, logger }, organizationId);
  await db.withOrganization(organizationId, async (tx) => {
    const [organization] = await tx.$queryRaw<{ loaded: boolean }[]>`
      SELECT demo_since IS NOT NULL AS loaded FROM organization FOR UPDATE`;
    if (!organization?.loaded) {
      return;
    }
    const [removed] = await tx.$queryRaw<{ customers: number; jobs: number; photos: number }[]>`
      SELECT customers, jobs, photos FROM docket_remove_demo()`;
    await tx.organization.update({ where: { id: organizationId }, data: { demoSince: null } });
    const from = `${removed?.customers ?? 0} customers, ${removed?.jobs ?? 0} jobs, ${removed?.photos ?? 0} photos`;
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: memberId },
      type: 'organization.changed',
      content: { changes: [{ field: 'demo data', from, to: null }] },
      at: clock.now(),
    });
  });
}
