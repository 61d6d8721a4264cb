import type { Reopening } from '../../accounts/opening-hours.js';
import type { Language } from '../understand/fact.js';
import { type Part, part } from './fit-parts.js';
import { wordings } from './phrases.js';

/** When a person answers, where nobody is there now; nothing where somebody is. */
export function closedNow(language: Language, reopens: Reopening | undefined): Part[] {
  if (reopens === undefined) return [];
  const { days, weekday, time } = reopens;
  if (days === 0) return [part(9, wordings(language, 'closedToday', { time }))];
  if (days === 1) return [part(9, wordings(language, 'closedTomorrow', { time }))];
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  const day = names.format(new Date(Date.UTC(1970, 0, 4 + weekday)));
  return [part(9, wordings(language, 'closedUntil', { day, time }))];
}
