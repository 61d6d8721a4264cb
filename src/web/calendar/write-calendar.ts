import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Booking } from '../../jobs/bookings/list-bookings.js';

/** What a calendar program is told of one booking: no more is needed to get there. */
export type CalendarEntry = Pick<Booking, 'id' | 'revision' | 'startsAt' | 'endsAt' | 'updatedAt'> & {
  summary: string;
  place: string;
  reference: string;
};

const REFRESH_SECONDS = 15 * 60;

/** Bookings as RFC 5545, times in UTC; the same bookings are the same text. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Docket', product: 'Bookings', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const { id, revision, startsAt, endsAt, updatedAt, summary, place, reference } of entries) {
    calendar.createEvent({
      id: `${id}@docket`,
      sequence: revision,
      start: startsAt,
      end: endsAt,
      stamp: updatedAt,
      lastModified: updatedAt,
      summary,
      status: ICalEventStatus.CONFIRMED,
      ...(place ? { location: place } : {}),
      ...(reference ? { description: reference } : {}),
    });
  }
  return calendar.toString();
}
