import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../src/intake/link/find-references.js';
import { readChoice } from '../../../src/intake/link/read-choice.js';
import { readClues } from '../../../src/intake/link/read-clues.js';
import { sameAddress, samePerson } from '../../../src/intake/link/same-names.js';

const numbers = (text: string) =>
  findReferences(text).map(({ kind, number }) => `${kind ?? 'any'} ${number}`);

test.each([
  ['any news on J-311?', ['job 311']],
  ['j311 and Q 1042', ['job 311', 'quote 1042']],
  ['job 311', ['job 311']],
  ['presupuesto 1042', ['quote 1042']],
  ['le devis n° 1042', ['quote 1042']],
  ['Auftrag Nr. 311', ['job 311']],
  ['o orçamento número 1042', ['quote 1042']],
  ['ref 311', ['any 311']],
  ['#311', ['any 311']],
  ['order 100 pounds of gravel', []],
  ['quote 150€ is fine', []],
  ['my iPhone 12 at 311 Elm Street', []],
  ['call me on 07700 900123', []],
])('“%s” names %j', (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

describe('the answer to “which of these?”', () => {
  test.each([
    ['1', 0],
    ['2)', 1],
    ['the second one please', 1],
    ['2, the screen flickers', 1],
    ['la primera', 0],
    ['le deuxième', 1],
    ['das zweite bitte', 1],
    ['o segundo', 1],
    ['the last one', 1],
    ['number two', 1],
  ])('“%s” is choice %i', (text, index) => {
    expect(readChoice(text, 2)).toEqual({ kind: 'one', index });
  });

  test.each(['new', 'something else', 'none of these', 'ninguno', 'autre chose', 'was neues', 'outra coisa'])(
    '“%s” is something new',
    (text) => {
      expect(readChoice(text, 2)).toEqual({ kind: 'new' });
    },
  );

  test.each(['3', '2 phones', 'one or two', 'what do you mean', '', 'no', 'yes', '4821'])(
    '“%s” is no answer',
    (text) => {
      expect(readChoice(text, 2)).toBeNull();
    },
  );

  test('yes and no answer where there is one to choose', () => {
    expect(readChoice('yes', 1)).toEqual({ kind: 'one', index: 0 });
    expect(readChoice('nein', 1)).toEqual({ kind: 'new' });
  });

  test('whatever is sent, a choice is one of those offered', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (text, offered) => {
        const choice = readChoice(text, offered);
        return choice?.kind !== 'one' || (choice.index >= 0 && choice.index < offered);
      }),
    );
  });
});

test('another photo, another time and the other day are not another thing', () => {
  const context = {
    trade: 'it-repair',
    language: 'en',
    now: new Date(),
    timeZone: 'UTC',
    photos: 0,
  } as const;
  const another = (text: string) => readClues(text, context).another;
  expect(['another phone', 'noch ein Handy', 'otro problema', 'un autre appareil'].map(another)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['another photo', 'otra vez', 'une autre fois', 'noch ein Bild'].map(another)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('names and addresses that can be one', () => {
  expect(samePerson('Tom', 'Tom Baker')).toBe(true);
  expect(samePerson('John', 'Jon Smith')).toBe(true);
  expect(samePerson('Sarah', 'Tom')).toBe(false);
  expect(sameAddress('12 Oak St', '12 Oak Street, Bristol')).toBe(true);
  expect(sameAddress('14 Oak Street', '12 Oak Street')).toBe(false);
  expect(sameAddress('12 Elm Road', '12 Oak Street')).toBe(false);
});
