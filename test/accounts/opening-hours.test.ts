import { expect, test } from 'vitest';
import { DayHours, type Opening, reopensAt, sayOpening } from '../../src/accounts/opening-hours.js';

const opening: Opening = {
  openSunday: '',
  openMonday: '09:00-12:30, 14:00-18:00',
  openTuesday: '09:00-18:00',
  openWednesday: '09:00-18:00',
  openThursday: '09:00-18:00',
  openFriday: '09:00-18:00',
  openSaturday: '10:00-14:00',
};
const closed = Object.fromEntries(Object.keys(opening).map((day) => [day, ''])) as Opening;

test.each([
  ['9-18', '09:00-18:00'],
  ['9:00 – 12.30; 14 to 18', '09:00-12:30, 14:00-18:00'],
  ['0-24', '00:00-24:00'],
  ['', ''],
])('hours written as %j are kept as %j', (typed, kept) => expect(DayHours.parse(typed)).toBe(kept));

test.each(['closed', '18-9', '9-9', '9-12, 11-13', '25-26', '9:75-10', '9'])('%j is refused', (typed) =>
  expect(DayHours.safeParse(typed).success).toBe(false),
);

// 15 June 2026 is a Monday; Berlin is two hours ahead of UTC then.
test.each([
  ['2026-06-15T08:00:00Z', null],
  ['2026-06-15T10:45:00Z', { days: 0, weekday: 1, time: '14:00' }],
  ['2026-06-15T16:00:00Z', { days: 1, weekday: 2, time: '09:00' }],
  ['2026-06-15T23:30:00Z', { days: 0, weekday: 2, time: '09:00' }],
  ['2026-06-20T12:00:00Z', { days: 2, weekday: 1, time: '09:00' }],
])('at %s the next answer is %j', (at, next) => {
  expect(reopensAt(opening, new Date(at), 'Europe/Berlin')).toEqual(next);
});

test('a week that is open once comes round, and nothing known says nothing', () => {
  const once = { ...closed, openMonday: '09:00-10:00' };
  const monday = new Date('2026-06-15T12:00:00Z');
  expect(reopensAt(once, monday, 'UTC')).toEqual({ days: 7, weekday: 1, time: '09:00' });
  expect(reopensAt(closed, monday, 'UTC')).toBeNull();
});

test('hours are told by the week, equal days together', () => {
  expect(sayOpening(opening, 'en')).toBe(
    'Mon 09:00-12:30, 14:00-18:00, Tue-Fri 09:00-18:00, Sat 10:00-14:00',
  );
  expect(sayOpening(opening, 'de')).toContain('Di-Fr 09:00-18:00');
  expect(sayOpening(closed, 'en')).toBe('');
});
