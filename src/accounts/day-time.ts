import { momentAt, wallClockAt } from '../platform/wall-clock.js';

/** Customers are written to unasked from nine in the morning until seven in the evening, where the organization is. */
export const FIRST_HOUR = 9;
export const LAST_HOUR = 19;

/** The first moment from `from` on at which a customer may be written to unasked. */
export function dayTime(from: Date, timeZone: string): Date {
  const { date, hour } = wallClockAt(from, timeZone);
  if (hour >= FIRST_HOUR && hour < LAST_HOUR) {
    return from;
  }
  const day = hour < FIRST_HOUR ? date : nextDate(date);
  return momentAt(`${day}T0${FIRST_HOUR}:00:00`, timeZone);
}

function nextDate(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
