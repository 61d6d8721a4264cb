import { DocketError } from '../../platform/errors/docket-error.js';
import { type LocalTime, momentOf } from '../../platform/zoned-date.js';

/** A booking as somebody typed it, times as clocks show them where the organization is; not screened yet. */
export type BookingInput = LocalTime & {
  /** How long, in minutes of real time. */
  minutes: number;
  memberIds: readonly string[];
  title: string;
  place: string;
  notes: string;
};

/** The longest each text may be, in characters, and the shortest and longest booking, in minutes. */
export const LONGEST_BOOKING_TEXT = { title: 120, place: 300, notes: 1000 } as const;
export const SHORTEST_BOOKING = 5;
export const LONGEST_BOOKING = 24 * 60;
const MOST_PEOPLE = 20;

export type CheckedBooking = Omit<BookingInput, 'date' | 'time' | 'minutes' | 'memberIds'> & {
  startsAt: Date;
  endsAt: Date;
  memberIds: string[];
};

/** A booking as typed, tidied. Throws `invalid-input` naming every field at fault. */
export function checkBooking(input: BookingInput, timeZone: string): CheckedBooking {
  const startsAt = momentOf(input, timeZone);
  const { minutes } = input;
  const texts = { title: tidy(input.title), place: tidy(input.place), notes: tidy(input.notes) };
  const memberIds = [...new Set(input.memberIds)].sort();
  const fields: Record<string, string> = {};
  if (!startsAt) {
    fields.time = 'There is no such time on that day. Pick another.';
  }
  if (!Number.isInteger(minutes) || minutes < SHORTEST_BOOKING || minutes > LONGEST_BOOKING) {
    fields.minutes = 'A booking lasts from 5 minutes to 24 hours.';
  }
  if (memberIds.length > MOST_PEOPLE) {
    fields.memberIds = `At most ${MOST_PEOPLE} people fit on one booking.`;
  }
  for (const [field, most] of Object.entries(LONGEST_BOOKING_TEXT)) {
    if ([...texts[field as keyof typeof texts]].length > most) {
      fields[field] = `At most ${most} characters.`;
    }
  }
  const [message] = Object.values(fields);
  if (!startsAt || message) {
    throw new DocketError('invalid-input', message ?? '', fields);
  }
  return { ...texts, memberIds, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

/** PostgreSQL refuses NUL and halves of surrogate pairs. */
function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
