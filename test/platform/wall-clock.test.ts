import { expect, test } from 'vitest';
import { momentAt, wallClockAt } from '../../src/platform/wall-clock.js';

test('the wall of a zone is read, across midnight and half-hour zones', () => {
  expect(wallClockAt(new Date('2026-03-01T20:15:00Z'), 'Asia/Kolkata')).toEqual({
    date: '2026-03-02',
    weekday: 1,
    hour: 1,
    minute: 45,
  });
  expect(wallClockAt(new Date('2026-03-01T02:00:00Z'), 'America/New_York')).toMatchObject({
    date: '2026-02-28',
    weekday: 6,
    hour: 21,
  });
});

test('a time on the wall is found on both sides of a clock change', () => {
  expect(momentAt('2026-03-28T09:00:00', 'Europe/Berlin').toISOString()).toBe('2026-03-28T08:00:00.000Z');
  expect(momentAt('2026-03-29T09:00:00', 'Europe/Berlin').toISOString()).toBe('2026-03-29T07:00:00.000Z');
  expect(momentAt('2026-11-01T01:30:00', 'America/New_York').toISOString()).toBe('2026-11-01T05:30:00.000Z');
  expect(() => momentAt('2026-11-01T01:30:00', 'Mars/Olympus')).toThrow(RangeError);
});
