import { appendActivity } from '../../activity/append-activity.js';
import type { Tx } from '../../platform/database/database.js';
import type { JobsHandedOver } from '../hand-over-jobs.js';
import { feedOf, lockBooking } from './booking.js';

const toCome = (memberId: string, at: Date) => ({
  memberId,
  booking: { state: 'scheduled', endsAt: { gt: at } },
});

/** The bookings to come that a member is on. */
export async function countBookingsOf(tx: Tx, memberId: string, at: Date): Promise<number> {
  return await tx.bookingMember.count({ where: toCome(memberId, at) });
}

/**
 * Puts another member, or nobody, on the bookings to come of one who goes. Nobody is asked whether the times suit: the
 * calendar shows what overlaps. Their calendar address ends. Returns how many.
 */
export async function handOverBookings(tx: Tx, handing: JobsHandedOver): Promise<number> {
  const { organizationId, from, to, actor, at } = handing;
  const rows = await tx.bookingMember.findMany({
    where: toCome(from, at),
    select: { bookingId: true },
    orderBy: { bookingId: 'asc' },
  });
  for (const { bookingId } of rows) {
    const booking = await lockBooking(tx, bookingId);
    await tx.bookingMember.deleteMany({ where: { bookingId, memberId: from } });
    const added = to && !booking.memberIds.includes(to) ? [to] : [];
    await tx.bookingMember.createMany({
      data: added.map((memberId) => ({ organizationId, bookingId, memberId })),
    });
    await tx.booking.update({
      where: { id: bookingId },
      data: { revision: booking.revision + 1, updatedAt: at },
    });
    await appendActivity(tx, {
      organizationId,
      record: feedOf(booking),
      actor,
      type: 'booking.changed',
      content: { bookingId, startsAt: booking.startsAt.toISOString(), changes: [], added, removed: [from] },
      at,
    });
  }
  await tx.calendarFeed.deleteMany({ where: { memberId: from } });
  return rows.length;
}
