import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/jobs/forms/check-answer.js';
import type { FieldType, FormField } from '../../src/jobs/forms/form-fields.js';
import { newId } from '../../src/platform/ids.js';

const field = (type: FieldType): FormField => ({
  id: newId(),
  type,
  label: 'Field',
  help: '',
  required: true,
  choices: type === 'choice' ? ['Good', 'Worn'] : [],
});
const [one, two] = [newId(), newId()];
const line = (points: number) => Array.from({ length: points * 2 }, (_, at) => at % 200);

test.each<[FieldType, string | string[], unknown]>([
  ['text', '  two\nlines ', 'two\nlines'],
  ['text', 'nul\0 and \ud800', 'nul and \uFFFD'],
  ['text', 'x'.repeat(2000), 'x'.repeat(2000)],
  ['text', '   ', null],
  ['number', '12', 12],
  ['number', ' -3,5 ', -3.5],
  ['number', '0.000001', 0.000001],
  ['number', '', null],
  ['choice', 'Worn', 'Worn'],
  ['date', '2028-02-29', '2028-02-29'],
  ['date', '', null],
  ['photo', one, [one]],
  ['photo', [one, two, one, ''], [one, two]],
  ['photo', [], null],
  ['signature', ' Ann Lee ', { typed: 'Ann Lee' }],
  ['signature', '[[1.4,2.6,700,-5]]', { strokes: [[1, 3, 600, 0]] }],
  ['signature', JSON.stringify([line(4000)]), { strokes: [line(4000)] }],
])('a %s field keeps %j', (type, input, value) => {
  expect(checkAnswer(field(type), input)).toEqual({ value });
});

test.each<[FieldType, string, string | string[]]>([
  ['text', '40 kB of text', 'x'.repeat(40_000)],
  ['text', 'one character too many', 'é'.repeat(2001)],
  ['number', 'NaN', 'NaN'],
  ['number', 'Infinity', 'Infinity'],
  ['number', 'an exponent', '1e309'],
  ['number', 'words', 'twelve'],
  ['number', 'two numbers', '1 2'],
  ['number', 'thousands', '1,234,567'],
  ['number', 'a hundred digits', '9'.repeat(100)],
  ['choice', 'what is no choice', 'Broken'],
  ['choice', 'another case', 'good'],
  ['date', 'the 30th of February', '2026-02-30'],
  ['date', 'the 29th where there is none', '2027-02-29'],
  ['date', 'month 13', '2026-13-01'],
  ['date', 'another order', '31/03/2026'],
  ['date', 'a time', '2026-03-31T10:00'],
  ['photo', 'no id', 'photo-1'],
  ['photo', 'too many', Array.from({ length: 21 }, () => newId())],
  ['signature', '5 MB', `[[${'1,2,'.repeat(1_250_000)}1,2]]`],
  ['signature', 'too many points', JSON.stringify([line(4001)])],
  ['signature', 'half a point', '[[1,2,3]]'],
  ['signature', 'words among points', '[["a","b"]]'],
  ['signature', 'no number', '[[null,1]]'],
  ['signature', 'far outside', '[[1,100000]]'],
  ['signature', 'nothing drawn', '[]'],
  ['signature', 'broken JSON', '[[1,2'],
  ['signature', 'a name without end', 'A'.repeat(121)],
])('a %s field refuses %s, in a sentence', (type, _what, input) => {
  expect(checkAnswer(field(type), input)).toEqual({ problem: expect.stringMatching(/^[A-Z].*\.$/) });
});
