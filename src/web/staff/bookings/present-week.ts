import { openingSpan } from '../../../accounts/opening-hours.js';
import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { type Booking, listBookings } from '../../../jobs/bookings/list-bookings.js';
import { readAssignable } from '../../../jobs/people.js';
import type { Tx } from '../../../platform/database/database.js';
import { addDays, localTimeOf, mondayOf, startOfDay } from '../../../platform/zoned-date.js';
import { LANES, QUARTERS } from '../../ui/calendar-css.js';
import { bookingPath, bookingsPath, newBookingPath } from '../../ui/routes/bookings.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type {
  BookingEntryView,
  CalendarBlockView,
  CalendarDayView,
  WeekView,
} from '../views/bookings-view.js';
import { saySpan, type TimePlace } from './say-times.js';

export type WeekQuery = {
  /** Any day of the week. */
  date: string | undefined;
  memberId: string | undefined;
};

type Place = TimePlace & { now: Date };

/** A week is shown from eight to six, and as far as opening hours and bookings reach beyond. */
const USUAL = { from: 8 * 60, to: 18 * 60 };

/** The week's bookings that this member sees. */
export async function readWeek(tx: Tx, staff: Staff, query: WeekQuery, now: Date): Promise<WeekView> {
  const { settings, timeZone, locale } = await readOrganizationIn(tx);
  const place = { timeZone, locale, now };
  const today = localTimeOf(now, timeZone).date;
  const date = query.date ?? today;
  const monday = mondayOf(date);
  const dates = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
  const bookings = await listBookings(tx, staff, {
    from: startOfDay(monday, timeZone),
    to: startOfDay(addDays(monday, 7), timeZone),
    states: ['scheduled', 'done', 'no-show'],
    ...(query.memberId ? { memberId: query.memberId } : {}),
  });
  const pieces = dates.map((day) => ({ day, pieces: piecesOf(bookings, day, timeZone) }));
  const opening = openingSpan(settings) ?? USUAL;
  const all = pieces.flatMap((one) => one.pieces);
  const from = floorHour(Math.min(USUAL.from, opening.from, ...all.map((piece) => piece.from)));
  const to = ceilHour(Math.max(USUAL.to, opening.to, ...all.map((piece) => piece.to)));
  const canBook = can(staff.role, 'change-booking') || can(staff.role, 'change-booking', { assigned: true });
  const link = (day: string, memberId = query.memberId) => bookingsPath({ date: day, member: memberId });
  return {
    title: rangeTitle(monday, locale),
    path: link(date),
    beforePath: link(addDays(date, -7)),
    afterPath: link(addDays(date, 7)),
    todayPath: link(today),
    ...(canBook ? { newPath: newBookingPath({ date, member: query.memberId }) } : {}),
    people: await peopleOf(tx, staff, query, date),
    hours: hoursOf(from, to).map((hour) => ({ label: sayHour(hour, locale), at: (hour - from) / 15 })),
    days: pieces.map(({ day, pieces: ofDay }): CalendarDayView => {
      const names = dayNames(day, locale);
      return {
        date: day,
        ...names,
        path: link(day),
        today: day === today,
        shown: day === date,
        blocks: blocksOf(ofDay, from, place, canBook),
        slots: canBook
          ? hoursOf(from, to).map((hour) => ({
              path: newBookingPath({ date: day, time: clock(hour), member: query.memberId }),
              label: `Book ${names.name} ${names.number}, ${clock(hour)}`,
              at: (hour - from) / 15,
            }))
          : [],
      };
    }),
    top: from,
    quarters: (to - from) / 15,
    empty: bookings.length === 0,
  };
}

/** A booking as a line or block. */
export function presentBooking(booking: Booking, place: TimePlace): BookingEntryView {
  const { id, startsAt, endsAt, customer, job, people, title, state, clash } = booking;
  return {
    id,
    path: bookingPath(id),
    title,
    customer: nameOfCustomer(customer),
    time: saySpan(startsAt, endsAt, place),
    day: saySpan(startsAt, endsAt, place, { day: true }),
    place: booking.place,
    people: people.map(({ name, active }) => ({ name, active })),
    ...(job ? { reference: `J-${job.number}` } : {}),
    state,
    clash,
  };
}

async function peopleOf(
  tx: Tx,
  staff: Staff,
  { memberId }: WeekQuery,
  date: string,
): Promise<WeekView['people']> {
  // Whoever sees only their own has nobody to pick.
  if (!can(staff.role, 'see-booking')) {
    return [];
  }
  const members = await readAssignable(tx);
  return [
    { id: '', name: 'Everybody', path: bookingsPath({ date }), current: !memberId },
    ...members.map(({ id, name }) => ({
      id,
      name,
      path: bookingsPath({ date, member: id }),
      current: id === memberId,
    })),
  ];
}

/** The part of a booking that is on one day, in minutes of that day's clock. */
type Piece = { booking: Booking; from: number; to: number; begins: boolean };

function piecesOf(bookings: readonly Booking[], day: string, timeZone: string): Piece[] {
  const begins = startOfDay(day, timeZone);
  const ends = startOfDay(addDays(day, 1), timeZone);
  return bookings
    .filter(({ startsAt, endsAt }) => startsAt < ends && endsAt > begins)
    .map((booking) => {
      const from = booking.startsAt < begins ? 0 : minutesOf(booking.startsAt, timeZone);
      const to = booking.endsAt >= ends ? 24 * 60 : minutesOf(booking.endsAt, timeZone);
      // In the night that clocks go back, a booking may end before it begins on the wall.
      return { booking, from, to: Math.max(to, from + 15), begins: booking.startsAt >= begins };
    });
}

function blocksOf(
  pieces: readonly Piece[],
  top: number,
  place: Place,
  canMove: boolean,
): CalendarBlockView[] {
  const ends: number[] = [];
  return pieces.map(({ booking, from, to, begins }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? Math.min(ends.length, LANES - 1) : free;
    ends[lane] = to;
    const at = Math.floor((from - top) / 15);
    return {
      ...presentBooking(booking, place),
      at,
      quarters: Math.min(QUARTERS, Math.max(2, Math.ceil((to - top) / 15) - at)),
      lane,
      members: booking.people.map(({ id }) => id),
      // What began the day before is moved on its page.
      ...(canMove && booking.state === 'scheduled' && begins
        ? { startsAt: booking.startsAt.toISOString() }
        : {}),
    };
  });
}

function minutesOf(moment: Date, timeZone: string): number {
  const [hours = 0, minutes = 0] = localTimeOf(moment, timeZone).time.split(':').map(Number);
  return hours * 60 + minutes;
}

function hoursOf(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / 60 }, (_, hour) => from + hour * 60);
}

const floorHour = (minutes: number) => Math.floor(minutes / 60) * 60;
const ceilHour = (minutes: number) => Math.min(24 * 60, Math.ceil(minutes / 60) * 60);

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:00`;
}

function sayHour(minutes: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(minutes * 60_000)).replace(/:00(?=\s[AP]M)/, '');
}

function dayNames(date: string, locale: string): { name: string; number: string } {
  const day = new Date(`${date}T00:00:00Z`);
  const said = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
  return { name: said({ weekday: 'short' }), number: said({ day: 'numeric' }) };
}

function rangeTitle(monday: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${monday}T00:00:00Z`), new Date(`${addDays(monday, 6)}T00:00:00Z`));
}
