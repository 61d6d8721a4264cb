import { expect, test } from 'vitest';
import { fillReply, firstGap, unknownGaps } from '../../src/conversations/fill-reply.js';
import { shippedReplies } from '../../src/conversations/shipped-replies.js';

const values = { name: 'Tom', reference: 'J-311', business: 'Northside' };

test('fills what is known', () => {
  expect(fillReply('Hi {name}, {reference} is ready. {business}', values)).toBe(
    'Hi Tom, J-311 is ready. Northside',
  );
});

test.each([
  ['Hi {name}, we are on our way.', 'Hi, we are on our way.'],
  ['{name}, your phone is ready.', 'Your phone is ready.'],
  ['{name}! your phone is ready.', 'Your phone is ready.'],
  ['Thank you {name}', 'Thank you'],
  ['See you,\n{name}', 'See you,\n'],
])('leaves out an unknown name with what leads to it: %s', (text, filled) => {
  expect(fillReply(text, { ...values, name: undefined })).toBe(filled);
});

test('leaves an unknown reference as a gap that is found', () => {
  const text = fillReply('{reference} is ready, {name}', { ...values, reference: undefined });
  expect(text).toBe('{reference} is ready, Tom');
  expect(firstGap(text)).toBe('{reference}');
});

test('puts values in once: a value that looks like a gap stays words', () => {
  const tricky = { ...values, name: '{business}', business: '$& {name}' };
  expect(fillReply('{name} at {business}', tricky)).toBe('{business} at $& {name}');
});

test('knows gaps from other braces', () => {
  expect(unknownGaps('Hi {nmae}, {name}, {} and { name }')).toEqual(['{nmae}', '{}']);
  expect(firstGap('a {thing} in {braces}')).toBeUndefined();
});

test.each(['en', 'es', 'fr', 'de', 'pt'])(
  'ships the same replies in %s, with gaps that are filled',
  (language) => {
    const shipped = shippedReplies(language);
    expect(shipped.map(({ key }) => key)).toEqual(shippedReplies('en').map(({ key }) => key));
    for (const { title, text } of shipped) {
      expect(title.length).toBeLessThanOrEqual(40);
      expect(unknownGaps(text)).toEqual([]);
      expect(fillReply(text, values)).not.toContain('{');
    }
  },
);

test('ships English where it has no words in a language', () => {
  expect(shippedReplies('nl')).toEqual(shippedReplies('en'));
});
