import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTo, plainPunctuation, plainValue, shorten } from '../../../src/intake/ask/plain-text.js';

describe('values in replies', () => {
  test('typographic punctuation becomes plain, accents stay', () => {
    expect(plainPunctuation('It’s “João” – né…')).toBe('It\'s "João" - né...');
  });

  test('emoji, line breaks, direction marks and closing punctuation go', () => {
    expect(plainValue(' screen\nsmashed 😭👍🏽 \u202ereally!! ')).toBe('screen smashed really');
    expect(plainValue('José Peña')).toBe('José Peña');
  });

  test('a placeholder of a secret is never said', () => {
    expect(plainValue('pin is [passcode saved], cracked screen')).toBe('pin is , cracked screen');
    expect(plainValue('[passcode saved]')).toBe('');
    expect(plainValue('cracked, pin [passcode sa')).toBe('cracked, pin');
    fc.assert(fc.property(fc.string(), (value) => !/[[\]]/.test(plainValue(value))));
  });

  test('a cut value keeps its limit and whole characters', () => {
    expect(shorten('abcdefghij', 6)).toBe('abc...');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 60 }), (value, limit) => {
        const [cut = ''] = cutTo(value, [limit]);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(/\p{Surrogate}/u.test(cut)).toBe(false);
      }),
    );
  });
});
