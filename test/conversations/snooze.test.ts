import { expect, test } from 'vitest';
import { snoozeUntil } from '../../src/conversations/snooze.js';

const ZONE = 'Europe/London';
const until = (snooze: 'hours' | 'tomorrow' | 'next-week', now: string, zone = ZONE) =>
  snoozeUntil(snooze, new Date(now), zone).toISOString();

test('three hours are three hours', () => {
  expect(until('hours', '2026-03-02T22:30:00Z')).toBe('2026-03-03T01:30:00.000Z');
});

test('a morning is one of the organization’s zone, also across a clock change', () => {
  expect(until('tomorrow', '2026-03-02T23:30:00Z')).toBe('2026-03-03T08:00:00.000Z');
  expect(until('tomorrow', '2026-03-02T23:30:00Z', 'Asia/Tokyo')).toBe('2026-03-03T23:00:00.000Z');
  expect(until('tomorrow', '2026-03-28T12:00:00Z')).toBe('2026-03-29T07:00:00.000Z');
});

test('next week is the next Monday, never today', () => {
  expect(until('next-week', '2026-03-02T06:00:00Z')).toBe('2026-03-09T08:00:00.000Z');
  expect(until('next-week', '2026-03-01T06:00:00Z')).toBe('2026-03-02T08:00:00.000Z');
  expect(until('next-week', '2026-03-04T06:00:00Z')).toBe('2026-03-09T08:00:00.000Z');
});
