export type TimePlace = { locale: string; timeZone: string };

/** "Tue 24 Nov, 10:00": a time to come or just gone, so without its year. */
export function sayMoment(moment: Date, place: TimePlace): string {
  return format(place, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}

/** "10:00 – 11:30", with the day before it where it is asked for. */
export function saySpan(from: Date, to: Date, place: TimePlace, { day = false } = {}): string {
  const date = day ? ({ weekday: 'short', day: 'numeric', month: 'short' } as const) : {};
  return format(place, { ...date, hour: 'numeric', minute: '2-digit' }).formatRange(from, to);
}

function format({ locale, timeZone }: TimePlace, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone });
}
