import type { Tx } from '../../platform/database/database.js';
import { type Booking, listBookings } from './list-bookings.js';

const DAY_MS = 86_400_000;
const DAYS_BEHIND = 30;
const DAYS_AHEAD = 365;

/** A member's own bookings from a month ago to a year ahead, but for those that are cancelled; the first 500. */
export async function readCalendar(
  tx: Tx,
  { organizationId, memberId }: { organizationId: string; memberId: string },
  now: Date,
): Promise<Booking[]> {
  // Whatever their role: a calendar shows no more than what its member is booked for.
  const viewer = { organizationId, memberId, role: 'technician' } as const;
  return await listBookings(tx, viewer, {
    memberId,
    from: new Date(now.getTime() - DAYS_BEHIND * DAY_MS),
    to: new Date(now.getTime() + DAYS_AHEAD * DAY_MS),
    states: ['scheduled', 'done', 'no-show'],
  });
}
