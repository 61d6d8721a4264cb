import {
  COMPOUND_NUMBERS,
  DIGIT_WORDS,
  PLURAL_DIGITS,
  REPEATERS,
  TEEN_WORDS,
  TENS_WORDS,
} from './lexicon/number-words.js';
import { sayLong } from './say-long.js';
import type { Token } from './tokens.js';

/** One written or said part of a number; `last` is its last token. */
export type Atom = { digits: string; last: number; word: boolean; single: boolean };

/** Whether a word names a number or repeats one ("double"). */
export function isNumberWord(word: string): boolean {
  return (
    word in DIGIT_WORDS ||
    word in TEEN_WORDS ||
    word in TENS_WORDS ||
    word in COMPOUND_NUMBERS ||
    word in REPEATERS ||
    sayLong(word) !== null
  );
}

/** "three 5s", "tres cincos", "drei Fünfen": a digit and how often it is said. */
export function readSeveral(tokens: readonly Token[], at: number): Atom | null {
  const word = tokens[at]?.norm ?? '';
  const times = Number(tokens[at]?.kind === 'digits' ? word : DIGIT_WORDS[word]);
  if (!(times >= 2 && times <= 6) || tokens[at + 1]?.spaced !== true) return null;
  const next = tokens[at + 1];
  const plural = PLURAL_DIGITS[next?.norm ?? ''];
  if (plural !== undefined) return { digits: plural.repeat(times), last: at + 1, word: true, single: true };
  const written = next?.kind === 'digits' && next.norm.length === 1;
  const ending = tokens[at + 2];
  return written && ending?.norm === 's' && !ending.spaced
    ? { digits: next.norm.repeat(times), last: at + 2, word: true, single: true }
    : null;
}

const HUNDREDS = new Set(
  `hundred cien ciento cientos cent cents hundert cem cento centos doscientos doscientas trescientos cuatrocientos quinientos seiscientos setecientos
 ochocientos novecientos duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos duecento trecento quattrocento
 cinquecento seicento settecento ottocento novecento`.split(/\s+/),
);
const THOUSANDS = new Set('thousand grand mil mille tausend mila'.split(' '));

/** "one thousand two hundred", "mil doscientos": only beside another number word. */
export function readBig(tokens: readonly Token[], at: number): Atom | null {
  const word = tokens[at]?.norm ?? '';
  const digits = HUNDREDS.has(word) ? '00' : THOUSANDS.has(word) ? '000' : null;
  if (!digits || word in DIGIT_WORDS) return null;
  const said = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    (isNumberWord(token.norm) || HUNDREDS.has(token.norm) || THOUSANDS.has(token.norm));
  return said(tokens[at - 1]) || said(tokens[at + 1])
    ? { digits, last: at, word: true, single: false }
    : null;
}

/** A digit, teen, ten or longer number in one word or joined words; null when the word is none. */
export function readNumberWord(tokens: readonly Token[], at: number, word: string): Atom | null {
  if (word === 'quatre' && tokens[at + 1]?.norm.startsWith('vingt')) return addUnit(tokens, at + 1, 80, 19);
  if (word === 'quatre' && tokens[at + 2]?.norm.startsWith('vingt')) return addUnit(tokens, at + 2, 80, 19);
  const tens = TENS_WORDS[word];
  if (tens !== undefined) return addUnit(tokens, at, Number(tens), word === 'soixante' ? 19 : 9);
  const teen = TEEN_WORDS[word] ?? COMPOUND_NUMBERS[word];
  if (teen !== undefined) return { digits: teen, last: at, word: true, single: false };
  const long = sayLong(word);
  if (long) return { digits: long, last: at, word: true, single: false };
  const digit = DIGIT_WORDS[word];
  return digit === undefined ? null : { digits: digit, last: at, word: true, single: true };
}

/** "twenty five", "treinta y cinco", "soixante-dix-sept": tens with what is added to them. */
function addUnit(tokens: readonly Token[], at: number, tens: number, limit: number): Atom {
  let next = at + 1;
  if (['-', 'y', 'e', 'et'].includes(tokens[next]?.norm ?? '')) next += 1;
  const word = tokens[next]?.kind === 'word' ? (tokens[next]?.norm ?? '') : '';
  const unit = Number(DIGIT_WORDS[word] ?? TEEN_WORDS[word] ?? 0);
  if (unit === 0 || unit > limit) return { digits: String(tens), last: at, word: true, single: false };
  const tail =
    unit === 10 && limit === 19 && tokens[next + 1]?.norm === '-'
      ? (DIGIT_WORDS[tokens[next + 2]?.norm ?? ''] ?? null)
      : null;
  if (tail !== null)
    return { digits: String(tens + unit + Number(tail)), last: next + 2, word: true, single: false };
  return { digits: String(tens + unit), last: next, word: true, single: false };
}
