import { z } from 'zod';
import { BOOKING_STATES } from '../../../jobs/bookings/booking-table.js';
import type { Booking } from '../../../jobs/bookings/list-bookings.js';
import { Id, PersonView, Time, timeOf } from './parts.js';

export const BookingView = z
  .object({
    id: Id,
    state: z.enum(BOOKING_STATES),
    title: z.string(),
    startsAt: Time,
    endsAt: Time,
    place: z.string(),
    notes: z.string(),
    people: z.array(PersonView),
  })
  .meta({ id: 'Booking', description: 'An appointment.' });

export function presentBooking(booking: Booking): z.input<typeof BookingView> {
  const { id, state, title, place, notes, startsAt, endsAt, people } = booking;
  return {
    ...{ id, state, title, place, notes },
    startsAt: timeOf(startsAt),
    endsAt: timeOf(endsAt),
    people: people.map(({ id: memberId, name }) => ({ id: memberId, name })),
  };
}
