import { z } from 'zod';
import { wallClockAt } from '../platform/wall-clock.js';

/** The settings that hold each day's hours, Sunday first, as a `Date` counts them. */
export const OPENING_DAYS = [
  'openSunday',
  'openMonday',
  'openTuesday',
  'openWednesday',
  'openThursday',
  'openFriday',
  'openSaturday',
] as const;
export type OpeningDay = (typeof OPENING_DAYS)[number];

/** One day's hours as they are kept: `09:00-12:30, 14:00-18:00`; empty when closed. */
export const DayHours = z
  .string()
  .trim()
  .max(60)
  .transform((text, context) => {
    const spans = parseDay(text);
    if (spans === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'Write hours as 9:00-18:00, or 9-12:30, 14-18; leave it empty when closed.',
      });
      return z.NEVER;
    }
    return spans.map(([from, to]) => `${clockTime(from)}-${clockTime(to)}`).join(', ');
  });

/** When somebody is there, per weekday; all empty: not known. */
export type Opening = Readonly<Record<OpeningDay, string>>;

/** A moment when somebody is there again: so many days from now, a weekday (0 for Sunday), `09:00`. */
export type Reopening = { days: number; weekday: number; time: string };

type Span = readonly [from: number, to: number];

/** When a person answers next; null where somebody is there now, or nothing is known. */
export function reopensAt(opening: Opening, at: Date, timeZone: string): Reopening | null {
  const { weekday, hour, minute } = wallClockAt(at, timeZone);
  const now = hour * 60 + minute;
  for (let days = 0; days <= 7; days += 1) {
    const day = (weekday + days) % 7;
    const spans = spansOf(opening, day);
    if (days === 0 && spans.some(([from, to]) => from <= now && now < to)) {
      return null;
    }
    const next = spans.find(([from]) => days > 0 || from > now);
    if (next) {
      return { days, weekday: day, time: clockTime(next[0]) };
    }
  }
  return null;
}

/** Whether somebody is there from one moment to the other; where nothing is known, somebody is. */
export function isWithinOpening(opening: Opening, from: Date, to: Date, timeZone: string): boolean {
  if (OPENING_DAYS.every((day) => opening[day] === '')) {
    return true;
  }
  const begins = wallClockAt(from, timeZone);
  const ends = wallClockAt(to, timeZone);
  const midnight = ends.date !== begins.date && ends.hour === 0 && ends.minute === 0;
  const last = midnight ? 24 * 60 : ends.hour * 60 + ends.minute;
  return (
    (begins.date === ends.date || midnight) &&
    spansOf(opening, begins.weekday).some(
      ([open, close]) => open <= begins.hour * 60 + begins.minute && last <= close,
    )
  );
}

/** The earliest and the latest minute of a day at which somebody is there on any day; null where nothing is known. */
export function openingSpan(opening: Opening): { from: number; to: number } | null {
  const spans = OPENING_DAYS.flatMap((_, weekday) => spansOf(opening, weekday));
  return spans.length === 0
    ? null
    : { from: Math.min(...spans.map(([from]) => from)), to: Math.max(...spans.map(([, to]) => to)) };
}

/** "Mon-Fri 09:00-18:00, Sat 10:00-14:00" in a language; empty where nothing is known. */
export function sayOpening(opening: Opening, language: string): string {
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  const name = (day: number) => names.format(new Date(Date.UTC(1970, 0, 4 + day))).replace(/\.$/, '');
  const groups: { from: number; to: number; hours: string }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 0]) {
    const hours = opening[OPENING_DAYS[day] ?? 'openSunday'];
    const last = groups.at(-1);
    if (hours !== '' && last?.hours === hours && (last.to + 1) % 7 === day) {
      last.to = day;
    } else if (hours !== '') {
      groups.push({ from: day, to: day, hours });
    }
  }
  return groups
    .map(({ from, to, hours }) => `${from === to ? name(from) : `${name(from)}-${name(to)}`} ${hours}`)
    .join(', ');
}

function spansOf(opening: Opening, weekday: number): readonly Span[] {
  return parseDay(opening[OPENING_DAYS[weekday] ?? 'openSunday']) ?? [];
}

/** Spans in order and apart, in minutes of the day; undefined for what cannot be read. */
function parseDay(text: string): Span[] | undefined {
  const spans: Span[] = [];
  for (const part of text
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')) {
    const [, from, fromMinutes = '0', to, toMinutes = '0'] =
      /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?$/.exec(part) ?? [];
    const span = [Number(from) * 60 + Number(fromMinutes), Number(to) * 60 + Number(toMinutes)] as const;
    const inOrder = span[0] >= (spans.at(-1)?.[1] ?? 0) && span[0] < span[1] && span[1] <= 24 * 60;
    if (from === undefined || Number(fromMinutes) > 59 || Number(toMinutes) > 59 || !inOrder) {
      return undefined;
    }
    spans.push(span);
  }
  return spans;
}

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
