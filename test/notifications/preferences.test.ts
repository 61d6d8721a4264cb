import { expect, test } from 'vitest';
import { afterQuietHours, Preferences } from '../../src/notifications/preferences.js';

const quiet = (quietFrom: string, quietTo: string) => Preferences.parse({ quietFrom, quietTo });
const ZONE = 'Europe/Berlin';

test.each([
  ['never quiet', quiet('', ''), '2026-11-23T02:00:00Z', '2026-11-23T02:00:00Z'],
  ['before it begins', quiet('22:00', '07:00'), '2026-11-23T20:59:00Z', '2026-11-23T20:59:00Z'],
  [
    'in the evening: until the next morning',
    quiet('22:00', '07:00'),
    '2026-11-23T21:00:00Z',
    '2026-11-24T06:00:00Z',
  ],
  [
    'in the night: until the same morning',
    quiet('22:00', '07:00'),
    '2026-11-23T02:00:00Z',
    '2026-11-23T06:00:00Z',
  ],
  ['the moment it ends', quiet('22:00', '07:00'), '2026-11-23T06:00:00Z', '2026-11-23T06:00:00Z'],
  ['at noon', quiet('12:00', '13:00'), '2026-11-23T11:30:00Z', '2026-11-23T12:00:00Z'],
  ['over a clock change', quiet('22:00', '07:00'), '2026-03-28T22:00:00Z', '2026-03-29T05:00:00Z'],
])('%s', (_name, preferences, at, expected) => {
  expect(afterQuietHours(preferences, new Date(at), ZONE).toISOString()).toBe(
    new Date(expected).toISOString(),
  );
});

test('preferences from before a field existed read as usual', () => {
  expect(Preferences.parse({ newItem: 'shout' })).toEqual({
    newItem: 'off',
    assigned: 'direct',
    answered: 'direct',
    photo: 'off',
    quietFrom: '',
    quietTo: '',
    digestAt: '08:00',
  });
});
