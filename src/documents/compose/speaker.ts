import { formatMoney, formatQuantity, formatRate } from '../../platform/money/write-money.js';
import type { DocumentFrame, TimeSpanView } from '../views/document-view.js';
import { type DocumentWords, WORDS } from '../words/words.js';

/** How one document says things: its words, and amounts and days as its organization writes them. */
export type Speaker = {
  words: DocumentWords;
  /** BCP 47, for days: the document's language where the organization is. */
  locale: string;
  money(amount: number, currency: string): string;
  rate(bp: number): string;
  quantity(milli: number): string;
  count(value: number): string;
  /** A day of the calendar, `2026-11-23`. */
  day(date: string): string;
  /** The day of a moment, and with its time. */
  dayOf(at: string): string;
  moment(at: string): string;
  span(times: TimeSpanView): string;
};

export function speakerFor({ language, locale, timeZone }: DocumentFrame): Speaker {
  const region = new Intl.Locale(locale).region;
  const local = locale.startsWith(language) ? locale : region ? `${language}-${region}` : language;
  const { days, daysOf, moments, numbers } = formatsFor(local, locale, timeZone);
  return {
    words: WORDS[language],
    locale: local,
    money: remember((amount, currency) => formatMoney(amount, currency, locale)),
    rate: (bp) => formatRate(bp, locale),
    quantity: remember((milli) => formatQuantity(milli, locale)),
    count: (value) => numbers.format(value),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    dayOf: (at) => daysOf.format(new Date(at)),
    moment: (at) => moments.format(new Date(at)),
    span: ({ startsAt, endsAt }) => moments.formatRange(new Date(startsAt), new Date(endsAt)),
  };
}

type Formats = ReturnType<typeof makeFormats>;
const made = new Map<string, Formats>();
/** As many as there are organizations with other places and languages, within reason. */
const MOST_FORMATS = 200;

/** Making them takes longer than composing most documents. */
function formatsFor(local: string, locale: string, timeZone: string): Formats {
  const key = `${local} ${locale} ${timeZone}`;
  const formats = made.get(key) ?? makeFormats(local, locale, timeZone);
  if (made.size >= MOST_FORMATS) {
    made.clear();
  }
  made.set(key, formats);
  return formats;
}

function makeFormats(local: string, locale: string, timeZone: string) {
  return {
    days: new Intl.DateTimeFormat(local, { dateStyle: 'medium', timeZone: 'UTC' }),
    daysOf: new Intl.DateTimeFormat(local, { dateStyle: 'medium', timeZone }),
    moments: new Intl.DateTimeFormat(local, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    numbers: new Intl.NumberFormat(locale),
  };
}

/** Making a format for each of ten thousand lines takes longer than drawing them. */
function remember<A extends readonly (string | number)[]>(write: (...of: A) => string): (...of: A) => string {
  const known = new Map<string, string>();
  return (...of) => {
    const key = of.join(' ');
    const text = known.get(key) ?? write(...of);
    known.set(key, text);
    return text;
  };
}
