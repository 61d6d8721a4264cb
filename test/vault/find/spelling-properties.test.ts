import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Asked, findSecrets, redactText } from '../../../src/vault/find/find-secrets.js';
import { findSpellings } from '../../../src/vault/find/match-spellings.js';
import { labelledLines } from './labelled-lines.js';

const screen = (text: string, asked: Asked): string => redactText(text, findSecrets(text, { asked }));

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
  fr: 'zéro un deux trois quatre cinq six sept huit neuf'.split(' '),
  de: 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '),
  pt: 'zero um dois três quatro cinco seis sete oito nove'.split(' '),
  it: 'zero uno due tre quattro cinque sei sette otto nove'.split(' '),
};
const shifted = (digits: string, zero: number): string =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
const SPELLINGS: Readonly<Record<string, (digits: string) => string>> = {
  plain: (digits) => digits,
  fullwidth: (digits) => shifted(digits, 0xff10),
  arabic: (digits) => shifted(digits, 0x660),
  persian: (digits) => shifted(digits, 0x6f0),
  dashes: (digits) => [...digits].join('-'),
  spaces: (digits) => [...digits].join(' '),
  dots: (digits) => [...digits].join('.'),
  pairs: (digits) => digits.replace(/(..)(?=.)/g, '$1 '),
  invisible: (digits) => [...digits].join('\u200B'),
  ...Object.fromEntries(
    Object.entries(DIGITS).map(([language, words]) => [
      `words ${language}`,
      (digits: string) => [...digits].map((digit) => words[Number(digit)] ?? '').join(' '),
    ]),
  ),
};
const LABELS = [
  'my passcode is',
  'gate code:',
  'the sim pin is',
  'el pin es',
  'el código de la puerta es',
  'le code du portail est',
  'mot de passe :',
  'die PIN lautet',
  'Türcode:',
  'a senha do celular é',
  'o código do portão é',
  'il codice del cancello è',
  'la password è',
];
const pin = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(4, 6))
  .map(([number, length]) => String(number).padStart(6, '0').slice(0, length));
const spelling = fc.constantFrom(...Object.keys(SPELLINGS));

test('a labelled number does not survive in any spelling', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LABELS), pin, spelling, (label, digits, name) => {
      const text = `${label} ${SPELLINGS[name]?.(digits) ?? digits}`;
      expect([text, findSpellings(digits, screen(text, null), { wholeToken: false })]).toEqual([text, []]);
    }),
    { numRuns: 1500 },
  );
});

test('an answer to the question for the passcode does not survive in any spelling', () => {
  fc.assert(
    fc.property(pin, spelling, (digits, name) => {
      const text = SPELLINGS[name]?.(digits) ?? digits;
      expect([text, findSpellings(digits, screen(text, 'passcode'), { wholeToken: false })]).toEqual([
        text,
        [],
      ]);
    }),
    { numRuns: 1000 },
  );
});

test('words that tell of nothing that opens stay as they are', () => {
  const words = fc.constantFrom(
    ...'the screen is cracked again and battery dies fast tomorrow morning please thanks la pantalla está rota bonjour écran cassé merci der Bildschirm ist kaputt danke a tela quebrou obrigado lo schermo rotto grazie ciao hello £145 iPhone 13 invoice 20418 07700 900318'.split(
      ' ',
    ),
  );
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
  const asked = fc.constantFrom<Asked>('fault', 'photo', 'device', 'name', null);
  fc.assert(
    fc.property(text, asked, (each, question) => {
      expect(screen(each, question)).toBe(each);
    }),
    { numRuns: 1500 },
  );
});

test('screening what is screened changes nothing, on every line that was labelled by hand', () => {
  const sets = [1, 2, 3, 4, 5, 6].map((number) => `unseen-lines-${number}.txt`);
  const lines = labelledLines(...sets, 'ordinary-lines.txt', 'labelled-lines-9.txt');
  const moved = lines.filter(({ text, asked }) => {
    const once = screen(text, asked);
    return screen(once, asked) !== once;
  });
  expect(moved.map((line) => line.text)).toEqual([]);
});
