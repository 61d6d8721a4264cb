import { readOrganizationIn } from '../../accounts/read-organization.js';
import type { Staff } from '../../accounts/staff.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { type LocalTime, localTimeOf } from '../../platform/zoned-date.js';
import type { LockedBooking } from './booking.js';
import { type BookingPorts, changeBooking } from './save-booking.js';

export type BookingMove = {
  staff: Staff;
  /** As clocks show it where the organization is. */
  to: LocalTime;
  /** When it began as this person saw it. */
  seen: Date;
  /** As with `changeBooking`. */
  confirmed?: string | undefined;
  at: Date;
};

/** When it begins now, and where an undoing takes it back to. */
export type BookingMoved = { startsAt: Date; endsAt: Date; before: LocalTime };

/**
 * Gives a booking another time and leaves the rest of it as it is; its customer is not told at once, but reminders
 * follow the new time. Throws `conflict` where it begins at another time than this person saw, and as `changeBooking`.
 */
export async function moveBooking(
  tx: Tx,
  ports: BookingPorts,
  booking: LockedBooking,
  { staff, to, seen, confirmed, at }: BookingMove,
): Promise<BookingMoved> {
  const { startsAt, endsAt, title, place, notes, memberIds } = booking;
  if (+startsAt !== +seen) {
    throw new DocketError('conflict', 'Somebody else moved this booking meanwhile. It is where they put it.');
  }
  const minutes = Math.round((+endsAt - +startsAt) / 60_000);
  const input = { ...to, minutes, memberIds, title, place, notes };
  await changeBooking(tx, ports, booking, { staff, input, confirmed, tell: false, at });
  const { timeZone } = await readOrganizationIn(tx);
  const now = await tx.booking.findUniqueOrThrow({ where: { id: booking.id } });
  return { startsAt: now.startsAt, endsAt: now.endsAt, before: localTimeOf(startsAt, timeZone) };
}
