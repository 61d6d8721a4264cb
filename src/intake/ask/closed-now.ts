import type { Reopening } from '../../accounts/opening-hours.js';
import { type Part, part } from './fit-parts.js';
import { type Voice, wordings } from './phrases.js';

/** When a person answers, where nobody is there now; nothing where somebody is. */
export function closedNow(voice: Voice, reopens: Reopening | undefined): Part[] {
  if (reopens === undefined) return [];
  const { days, weekday, time } = reopens;
  if (days === 0) return [part(9, wordings(voice, 'closedToday', { time }))];
  if (days === 1) return [part(9, wordings(voice, 'closedTomorrow', { time }))];
  const names = new Intl.DateTimeFormat(voice.language, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  const day = names.format(new Date(Date.UTC(1970, 0, 4 + weekday)));
  return [part(9, wordings(voice, 'closedUntil', { day, time }))];
}
