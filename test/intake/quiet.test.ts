import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayTime } from '../../src/accounts/day-time.js';
import { quietDueAfterNudge, quietDueAt } from '../../src/intake/quiet.js';
import { wallClockAt } from '../../src/platform/wall-clock.js';

const shop = { nudgeAfterHours: 4, quietAfterHours: 24, timeZone: 'America/New_York' };

test('a nudge comes four hours later by day', () => {
  expect(quietDueAt(new Date('2026-06-10T14:00:00Z'), false, shop)).toEqual(new Date('2026-06-10T18:00:00Z'));
});

test('never at night: from seven in the evening it waits for nine the next morning, in the zone', () => {
  expect(quietDueAt(new Date('2026-06-10T20:00:00Z'), false, shop)).toEqual(new Date('2026-06-11T13:00:00Z'));
  expect(quietDueAt(new Date('2026-06-11T05:00:00Z'), false, shop)).toEqual(new Date('2026-06-11T13:00:00Z'));
  expect(dayTime(new Date('2026-12-31T23:59:00Z'), 'UTC')).toEqual(new Date('2027-01-01T09:00:00Z'));
});

test('whatever the moment and the zone, a nudge is by day, not before its time, and within fifteen hours', () => {
  const zones = [
    'UTC',
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ];
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (from, zone) => {
      const day = dayTime(from, zone);
      const { hour } = wallClockAt(day, zone);
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(19);
      expect(day.getTime()).toBeGreaterThanOrEqual(from.getTime());
      expect(day.getTime() - from.getTime()).toBeLessThanOrEqual(15 * 3_600_000);
    }),
  );
});

test('after a nudge staff are told a day after the question, with time left to answer the nudge', () => {
  const asked = new Date('2026-06-10T14:00:00Z');
  const after = (nudged: string) => quietDueAfterNudge(asked, new Date(nudged), shop);
  expect(after('2026-06-10T18:00:00Z')).toEqual(new Date('2026-06-11T14:00:00Z'));
  expect(after('2026-06-12T13:00:00Z')).toEqual(new Date('2026-06-12T17:00:00Z'));
});

test('who was nudged before, or is not to be nudged, is only shown to staff', () => {
  const at = new Date('2026-06-10T14:00:00Z');
  const nextDay = new Date('2026-06-11T14:00:00Z');
  expect(quietDueAt(at, true, shop)).toEqual(nextDay);
  expect(quietDueAt(at, false, { ...shop, nudgeAfterHours: 0 })).toEqual(nextDay);
});
