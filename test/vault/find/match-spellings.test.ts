import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpellings } from '../../../src/vault/find/match-spellings.js';

const spelled = (secret: string, text: string, wholeToken = true) =>
  findSpellings(secret, text, { wholeToken }).map(({ start, end }) => text.slice(start, end));

describe('a number in any spelling', () => {
  test.each([
    '4821',
    '48 21',
    '4-8-2-1',
    '4 8 2 1',
    '4.8.2.1',
    '４８２１',
    '٤٨٢١',
    '4\u200B821',
    'four eight two one',
    'cuatro ocho dos uno',
    'quatre huit deux un',
    'vier acht zwei eins',
    'quatro oito dois um',
    'quattro otto due uno',
    'forty eight twenty one',
    'achtundvierzig einundzwanzig',
  ])('%s', (spelling) => {
    expect(spelled('4821', `call when ${spelling} worked.`)).toEqual([spelling]);
  });

  test.each(['order 48210', 'paid £4821', '4821.50 in total', 'A4821', '14821', '4821€', 'sku_4821'])(
    'not inside another number: %s',
    (text) => {
      expect(spelled('4821', text)).toEqual([]);
    },
  );

  test('the spelling of the secret does not matter', () => {
    expect(spelled('four eight two one', 'it is 4821')).toEqual(['4821']);
    expect(spelled('48-21', 'it is 4821')).toEqual(['4821']);
  });
});

describe('words', () => {
  test('case, accents and spacing do not matter; longer words do', () => {
    expect(spelled('BlueKettle!82', 'it was bluekettle!82 ok')).toEqual(['bluekettle!82']);
    expect(spelled('correct horse', 'CORRECT\n HORSE')).toEqual(['CORRECT\n HORSE']);
    expect(spelled('rover', 'a rovering dog, Rover')).toEqual(['Rover']);
    expect(spelled('rover', 'rovering', false)).toEqual(['rover']);
  });
});

test('every number is found between ordinary words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 99_999_999 }).map(String),
      fc.constantFrom('', ' ', '-', '.'),
      (secret, separator) => {
        const text = `the end (${[...secret].join(separator)}) of it`;
        expect(findSpellings(secret, text, { wholeToken: true })).toHaveLength(1);
      },
    ),
  );
});
