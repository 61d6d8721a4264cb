import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How one organization writes times and numbers; set once per answer by `renderPage`. */
export interface PageLocale {
  /** BCP 47, such as `en-GB`. */
  locale: string;
  /** IANA zone, such as `Europe/London`. */
  timeZone: string;
  /** The moment the page is made; relative times count from it. */
  now: Date;
}

export const LocaleContext = createContext<PageLocale>({
  locale: 'en-US',
  timeZone: 'UTC',
  now: new Date(0),
});

/** Making a format takes longer than using it a hundred times, and there are few: kept for good. */
const formats = new Map<string, unknown>();
function kept<Format>(key: string, make: () => Format): Format {
  const known = formats.get(key) as Format | undefined;
  if (known !== undefined) return known;
  // Locales and zones are the organizations'; should they become very many, it begins again.
  if (formats.size >= MOST_FORMATS) formats.clear();
  const made = make();
  formats.set(key, made);
  return made;
}
const MOST_FORMATS = 500;

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(`date|${locale}|${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "3 min ago", in the locale; under a minute it is "now". */
export function relativeTime(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const format = kept(
    `relative|${locale}`,
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
  );
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'second');
}

/** A moment: relative in the text, exact on hover and for machines. `clock` shows the time of day instead. */
export function Time({ at, clock = false }: { at: string; clock?: boolean }) {
  const { locale, timeZone, now } = useContext(LocaleContext);
  const date = new Date(at);
  const exact = dateFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(date);
  const shown = clock
    ? dateFormat(locale, { timeStyle: 'short', timeZone }).format(date)
    : relativeTime(date, now, locale);
  return (
    <time
      class="time"
      dateTime={date.toISOString()}
      title={exact}
      {...(clock ? {} : { 'data-relative': '' })}
    >
      {shown}
    </time>
  );
}

/** A day as people write it there: "22 Nov 2026". `short` leaves this year's number out, where room is short. */
export function Day({ at, short = false }: { at: string; short?: boolean }) {
  const { locale, timeZone, now } = useContext(LocaleContext);
  const date = new Date(at);
  const year = (of: Date) => dateFormat('en', { year: 'numeric', timeZone }).format(of);
  const format: Intl.DateTimeFormatOptions =
    short && year(date) === year(now) ? { month: 'short', day: 'numeric' } : { dateStyle: 'medium' };
  return (
    <time class="time" dateTime={date.toISOString()}>
      {dateFormat(locale, { ...format, timeZone }).format(date)}
    </time>
  );
}

/** A whole number with the locale's separators. */
export function Count({ value }: { value: number }) {
  const { locale } = useContext(LocaleContext);
  return <>{kept(`count|${locale}`, () => new Intl.NumberFormat(locale)).format(value)}</>;
}

/** Bytes as people read them: 1.4 MB. */
export function FileSize({ bytes }: { bytes: number }) {
  const { locale } = useContext(LocaleContext);
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [Math.max(1, bytes / 1000), 'kilobyte'];
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
  return <>{format.format(value)}</>;
}
