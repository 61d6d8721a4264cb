import { expect, test } from 'vitest';
import { businessTime } from '../../../src/accounts/business-time.js';
import { LANGUAGES } from '../../../src/accounts/organization-settings.js';
import { countSegments, isGsm } from '../../../src/intake/ask/segments.js';
import {
  FOLLOW_UP_SAYINGS,
  fillFollowUp,
  followUpSaying,
  followUpSubject,
  sayTotal,
  shippedFollowUp,
} from '../../../src/intake/follow-up/follow-up-words.js';
import { staffDay } from '../../../src/intake/follow-up/schedule.js';

const PLACES = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', de: 'de-CH', pt: 'pt-BR' } as const;
const CURRENCIES = { en: 'GBP', es: 'EUR', fr: 'EUR', de: 'CHF', pt: 'BRL' } as const;

test.each(LANGUAGES)(
  'what is shipped fits two segments in %s, with and without a name and a link',
  (language) => {
    const total = sayTotal(123_456_789, CURRENCIES[language], language, PLACES[language]);
    const values = {
      name: 'Maximiliane',
      business: 'Northside Repairs & Sons',
      reference: 'INV-10421',
      total,
      link: 'https://docket.northside-repairs.example/q/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
    };
    for (const saying of FOLLOW_UP_SAYINGS) {
      for (const known of [
        values,
        { ...values, name: undefined },
        { ...values, link: undefined },
        { ...values, name: undefined, link: undefined },
      ]) {
        const text = fillFollowUp(shippedFollowUp(saying, language), known);
        expect(isGsm(text), text).toBe(true);
        expect(countSegments(text), text).toBeLessThanOrEqual(2);
        expect(text).toContain(values.business);
        expect(text).toContain(values.reference);
        expect(text).not.toMatch(/[{}]|,\.|\s,|:\s*$|^\W| {2}/m);
        // Nothing that a carrier takes for a word of its own.
        expect(text).not.toMatch(/\b(?:STOP|END|QUIT|CANCEL|YES|START)\b/);
      }
    }
    expect(followUpSubject('invoice', language, values)).toContain(values.reference);
  },
);

test('the first time has words of its own, all others share theirs', () => {
  expect([1, 2, 3, 5].map((time) => followUpSaying('quote', time))).toEqual([
    'quote-1',
    'quote-2',
    'quote-2',
    'quote-2',
  ]);
});

test.each([
  [[2, 5], 8],
  [[3, 10], 17],
  [[4], 8],
] as const)('after the days %j staff are told on day %i', (days, told) => {
  expect(staffDay(days)).toBe(told);
});

const CLOSED = {
  openSunday: '',
  openMonday: '',
  openTuesday: '',
  openWednesday: '',
  openThursday: '',
  openFriday: '',
  openSaturday: '',
};

/** 27 March 2026 is a Friday; clocks in Berlin go forward on the 29th. */
test.each([
  ['by day on a weekday', {}, '2026-03-27T12:00:00Z', '2026-03-27T12:00:00Z'],
  ['at night', {}, '2026-03-26T22:00:00Z', '2026-03-27T08:00:00Z'],
  ['on Friday night, across the clock change', {}, '2026-03-27T19:00:00Z', '2026-03-30T07:00:00Z'],
  ['open on Sundays only', { openSunday: '10:00-12:00' }, '2026-03-27T12:00:00Z', '2026-03-29T08:00:00Z'],
  ['in the lunch break', { openFriday: '9-12, 14-18' }, '2026-03-27T12:00:00Z', '2026-03-27T13:00:00Z'],
  ['opened before nine', { openFriday: '06:00-18:00' }, '2026-03-27T05:30:00Z', '2026-03-27T08:00:00Z'],
  ['open at night only', { openFriday: '20:00-23:00' }, '2026-03-27T12:00:00Z', '2026-03-27T12:00:00Z'],
])('a business that is asked %s writes in its hours', (_when, open, from, expected) => {
  const moment = businessTime(new Date(from), { ...CLOSED, ...open }, 'Europe/Berlin');
  expect(moment.toISOString()).toBe(new Date(expected).toISOString());
});
