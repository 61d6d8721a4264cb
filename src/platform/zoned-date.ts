import { DateTime } from 'luxon';

/** A day and a time of day as people say them, such as `2026-03-29` and `09:30`, in a zone that is known. */
export type LocalTime = { date: string; time: string };

/**
 * The moment at which clocks of an IANA zone show this; of a time that a clock change repeats, the first. `undefined`
 * for what is no time, and for one that a clock change leaves out.
 */
export function momentOf({ date, time }: LocalTime, zone: string): Date | undefined {
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  const exists = local.isValid && local.toISODate() === date && local.toFormat('HH:mm') === time;
  return exists ? new Date(Math.min(...local.getPossibleOffsets().map(Number))) : undefined;
}

/** What clocks of an IANA zone show at a moment. */
export function localTimeOf(moment: Date, zone: string): LocalTime {
  const local = DateTime.fromJSDate(moment, { zone });
  return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') };
}

/** The moment a day begins in an IANA zone, which clock changes may move past midnight. */
export function startOfDay(date: string, zone: string): Date {
  return DateTime.fromISO(date, { zone }).startOf('day').toJSDate();
}

/** So many days later; earlier where negative. Days are counted in the calendar, not in hours. */
export function addDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** The Monday of the week that a day is in. */
export function mondayOf(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).startOf('week').toFormat('yyyy-MM-dd');
}

/** Whether this is a day of the calendar, written as `2026-03-29`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The moment so many days from another at a time of day, in an IANA zone; a time that is left out is an hour later. */
export function atTimeOnDay(moment: Date, days: number, time: string, zone: string): Date {
  const { hour, minute } = DateTime.fromISO(time, { zone: 'utc' });
  return DateTime.fromJSDate(moment, { zone })
    .plus({ days })
    .set({ hour, minute, second: 0, millisecond: 0 })
    .toJSDate();
}
