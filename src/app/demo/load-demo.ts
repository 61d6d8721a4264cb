import { requireUsed, usesModule } from '../../accounts/modules.js';
import type { OrganizationSettings } from '../../accounts/organization-settings.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import type { Foundation } from '../../app.js';
import { makeDemoCustomer } from '../../customers/demo-customers.js';
import type { IntakeParts } from '../../intake/handle-inbound.js';
import { readPhotoLimit } from '../../photos/photo-limits.js';
import { createTakeInUpload } from '../../photos/take-in-upload.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { createScreening } from '../screening.js';
import { createStaffActions } from '../staff-actions.js';
import { DEMO_CUSTOMERS, STORIES, type Story } from './stories.js';
import { type Telling, tellStory } from './tell-story.js';

const DAY_MS = 86_400_000;

/**
 * Loads a made-up shop through the use cases that everybody has, as this member and dated back, so that its feeds are
 * what they would be. Once: throws `conflict` where there is demo data already, also what is left of a loading that
 * broke off; removing takes that away; and where jobs are turned off.
 */
export async function loadDemo(foundation: Foundation, intake: IntakeParts, staff: Staff): Promise<void> {
  demand(staff, 'change-settings');
  const { clock, keys, queue, storage } = foundation;
  const { db } = foundation.database;
  const { organizationId } = staff;
  const now = clock.now();
  const { settings } = await db.withOrganization(organizationId, readOrganizationIn);
  requireUsed(settings, 'jobs');
  const customerIds = await begin(foundation, staff);
  const told = { at: now, now: () => told.at };
  const world = await db.withOrganization(organizationId, async (tx) => {
    const organization = await tx.organization.findUniqueOrThrow({
      where: { id: organizationId },
      select: { timeZone: true, phoneNumbers: { select: { number: true }, take: 1 } },
    });
    return { ...organization, photoLimit: await readPhotoLimit(tx, organizationId) };
  });
  const telling: Telling = {
    db,
    clock: told,
    now,
    intake,
    staff,
    actions: createStaffActions({ ...foundation, clock: told }, intake),
    takeIn: createTakeInUpload({
      db,
      storage,
      clock: told,
      screen: createScreening(keys),
      wake: () => undefined,
    }),
    timeZone: world.timeZone,
    ours: world.phoneNumbers[0]?.number ?? '',
    photoLimit: world.photoLimit,
    customers: DEMO_CUSTOMERS.map((customer, index) => ({ ...customer, id: customerIds[index] ?? '' })),
  };
  for (const [index, story] of STORIES.entries()) {
    told.at = new Date(now.getTime() - story.daysAgo * DAY_MS - 3_600_000);
    await tellStory(telling, asUsed(story, settings), index);
  }
  queue.wake('photos');
}

/** A story without what the organization does not use. */
function asUsed(story: Story, settings: OrganizationSettings): Story {
  const { booking, opens, ...rest } = story;
  return {
    ...rest,
    opens: opens === 'quote' && !usesModule(settings, 'quotes') ? 'job' : opens,
    ...(booking && usesModule(settings, 'bookings') ? { booking } : {}),
  };
}

/** Everybody in one transaction: of two who load at once, the second is told. */
async function begin({ clock, database: { db } }: Foundation, staff: Staff): Promise<string[]> {
  const { organizationId, memberId } = staff;
  return await db.withOrganization(organizationId, async (tx) => {
    const at = clock.now();
    const [organization] = await tx.$queryRaw<{ loaded: boolean }[]>`
      SELECT demo_since IS NOT NULL AS loaded FROM organization FOR UPDATE`;
    if (organization?.loaded) {
      throw new DocketError('conflict', 'The demo data is there already. Remove it first to load it anew.');
    }
    await tx.organization.update({ where: { id: organizationId }, data: { demoSince: at } });
    const ids: string[] = [];
    const oldest = new Date(at.getTime() - 10 * DAY_MS);
    for (const { name, address } of DEMO_CUSTOMERS) {
      ids.push(await makeDemoCustomer(tx, { organizationId, channel: 'sms', address, name, at: oldest }));
    }
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: memberId },
      type: 'organization.changed',
      content: { changes: [{ field: 'demo data', from: null, to: `${ids.length} customers` }] },
      at,
    });
    return ids;
  });
}
