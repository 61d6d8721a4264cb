import { randomBytes } from 'node:crypto';
import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { hashToken } from './create-sign-in-link.js';
import type { Staff } from './staff.js';

/** Whose calendar an address is. */
export type CalendarOwner = { organizationId: string; memberId: string; organizationName: string };

type Parts = {
  db: Database;
  clock: Clock;
  /** Without a slash at the end. */
  publicUrl: string;
};

/** 192 random bits as text; what stands in an address is only ever looked up by its hash. */
const TOKEN = /^[\w-]{32}$/;

export type CalendarFeeds = ReturnType<typeof createCalendarFeeds>;

/** The addresses at which members' calendar programs read their bookings without signing in: one a member. */
export function createCalendarFeeds({ db, clock, publicUrl }: Parts) {
  async function end({ organizationId, memberId }: Staff, next: { tokenHash: string } | null): Promise<void> {
    const at = clock.now();
    await db.withOrganization(organizationId, async (tx) => {
      const { count } = await tx.calendarFeed.deleteMany({ where: { memberId } });
      if (next) {
        await tx.calendarFeed.create({ data: { ...next, organizationId, memberId, createdAt: at } });
      }
      if (next || count > 0) {
        await appendActivity(tx, {
          organizationId,
          record: { kind: 'organization', id: organizationId },
          actor: { kind: 'member', id: memberId },
          type: next ? 'calendar.shared' : 'calendar.revoked',
          content: { memberId },
          at,
        });
      }
    });
  }

  return {
    /** Makes this member's address, told this once; one they had before is worth nothing any more. */
    async share(staff: Staff): Promise<string> {
      const token = randomBytes(24).toString('base64url');
      await end(staff, { tokenHash: hashToken(token) });
      return `${publicUrl}/calendar/${token}.ics`;
    },

    /** Ends this member's address. Again changes nothing. */
    revoke: (staff: Staff): Promise<void> => end(staff, null),

    /** Since when this member has an address; `null` where they have none. */
    sharedSince: ({ organizationId, memberId }: Staff): Promise<Date | null> =>
      db.withOrganization(organizationId, async (tx) => {
        const feed = await tx.calendarFeed.findUnique({ where: { memberId }, select: { createdAt: true } });
        return feed?.createdAt ?? null;
      }),

    /** Whose calendar this is; `undefined` for what is no address, a revoked one, and that of a member who has left. */
    async find(token: string): Promise<CalendarOwner | undefined> {
      if (!TOKEN.test(token)) {
        return undefined;
      }
      const { rows } = await db.pool.query<{ organization_id: string; member_id: string }>({
        name: 'docket_calendar_feed',
        text: 'SELECT organization_id, member_id FROM docket_calendar_feed($1)',
        values: [hashToken(token)],
      });
      const [row] = rows;
      if (!row) {
        return undefined;
      }
      const { organization_id: organizationId, member_id: memberId } = row;
      return await db.withOrganization(organizationId, async (tx) => {
        const active = await tx.member.count({ where: { id: memberId, deactivatedAt: null } });
        const organization = await tx.organization.findUniqueOrThrow({
          where: { id: organizationId },
          select: { name: true },
        });
        return active === 1 ? { organizationId, memberId, organizationName: organization.name } : undefined;
      });
    },
  };
}
