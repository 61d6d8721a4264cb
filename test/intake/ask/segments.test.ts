import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { countSegments, fitsInReply, isGsm } from '../../../src/intake/ask/segments.js';

const gsm = fc.string({ unit: fc.constantFrom(...'abc xyz?é€[]ñ'), maxLength: 340 });
const accented = fc.string({ unit: fc.constantFrom(...'abc íã?', '👍', '👩‍🔧'), maxLength: 160 });

describe('segments', () => {
  test('are counted as Twilio counts them', () => {
    fc.assert(
      fc.property(fc.oneof(gsm, accented), (text) => {
        fc.pre(text !== '');
        expect(countSegments(text)).toBe(new SegmentedMessage(text).segmentsCount);
      }),
      { numRuns: 150 },
    );
  });

  test('306 plain characters or 134 accented ones fit a reply, one more does not', () => {
    expect(fitsInReply('a'.repeat(306))).toBe(true);
    expect(fitsInReply('a'.repeat(307))).toBe(false);
    expect(fitsInReply('í'.repeat(134))).toBe(true);
    expect(fitsInReply('í'.repeat(135))).toBe(false);
    expect(isGsm('¿Qué tamaño? ß ü è')).toBe(true);
    expect(isGsm('dirección')).toBe(false);
  });
});
