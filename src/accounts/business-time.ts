import { momentAt, wallClockAt } from '../platform/wall-clock.js';
import { addDays } from '../platform/zoned-date.js';
import { dayTime, FIRST_HOUR } from './day-time.js';
import { OPENING_DAYS, type Opening, reopensAt } from './opening-hours.js';

/** More than the closed hours of any week have edges. */
const MOST_LOOKS = 20;

/**
 * The first moment from `from` on at which a business writes about its own affairs: by day, and in its opening hours;
 * where these are not known, from Monday to Friday. Where it is never open by day, by day.
 */
export function businessTime(from: Date, opening: Opening, timeZone: string): Date {
  let moment = from;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const next = laterMoment(moment, opening, timeZone);
    if (next.getTime() === moment.getTime()) {
      return moment;
    }
    moment = next;
  }
  return dayTime(from, timeZone);
}

/** The moment itself where it is good, else one that is nearer to a good one. */
function laterMoment(moment: Date, opening: Opening, timeZone: string): Date {
  const byDay = dayTime(moment, timeZone);
  if (byDay > moment) {
    return byDay;
  }
  const { date, weekday } = wallClockAt(moment, timeZone);
  if (OPENING_DAYS.every((day) => opening[day] === '')) {
    const isWeekend = weekday === 0 || weekday === 6;
    return isWeekend ? momentAt(`${addDays(date, 1)}T0${FIRST_HOUR}:00:00`, timeZone) : moment;
  }
  const opens = reopensAt(opening, moment, timeZone);
  return opens ? momentAt(`${addDays(date, opens.days)}T${opens.time}:00`, timeZone) : moment;
}
