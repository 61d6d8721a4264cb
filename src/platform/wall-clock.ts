/** What a clock on the wall of a zone shows. `weekday` is 0 for Sunday to 6; `date` is `2026-03-29`. */
export type WallClock = { date: string; weekday: number; hour: number; minute: number };

const DAY_MS = 86_400_000;

/** What the clocks of an IANA zone show at a moment. Throws `RangeError` for a zone that does not exist. */
export function wallClockAt(moment: Date, zone: string): WallClock {
  const wall = new Date(moment.getTime() + offsetAt(moment.getTime(), zone));
  return {
    date: wall.toISOString().slice(0, 10),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/**
 * The moment at which the clocks of an IANA zone show `local` (`2026-03-29T09:00:00`); in the hour that a clock
 * change repeats, the first. Throws `RangeError` for a zone that does not exist.
 */
export function momentAt(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  // The offset before and after a clock change nearby: the earlier moment that shows this wall clock.
  const candidates = [asUtc - DAY_MS, asUtc + DAY_MS].map((moment) => asUtc - offsetAt(moment, zone));
  const fitting = candidates.filter((moment) => moment + offsetAt(moment, zone) === asUtc);
  return new Date(Math.min(...(fitting.length > 0 ? fitting : candidates)));
}

/** Making one takes longer than using it a hundred times; there are as many as zones in use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

function offsetAt(moment: number, zone: string): number {
  const parts = formatFor(zone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(moment / 1000) * 1000;
}
