import {
  COMPOUND_NUMBERS,
  DIGIT_JOINERS,
  DIGIT_WORDS,
  PLURAL_DIGITS,
  REPEATERS,
  TEEN_WORDS,
  TENS_WORDS,
} from './lexicon/number-words.js';
import { sayLong } from './say-long.js';
import type { Token } from './tokens.js';

/** A number as a person wrote it: `4821`, `48 21`, `4-8-2-1`, `four eight two one`, `double 7, then 3`. */
export type NumberRun = {
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  /** Digits of each written part, such as `['07700', '900318']`. */
  readonly parts: readonly string[];
  readonly inWords: boolean;
  /** Parts are single digits (or pairs said "double 7") listed one after the other. */
  readonly listed: boolean;
  /** What stands between the parts; empty when there is one part. */
  readonly separators: string;
};

type Atom = { digits: string; last: number; word: boolean; single: boolean };

const GLUE = new Set([
  '-',
  '–',
  '—',
  '‐',
  '‑',
  '.',
  '·',
  '_',
  ',',
  '/',
  '*',
  '>',
  '→',
  '➡',
  '|',
  '•',
  '\\',
  '~',
]);

/** Behind written digits these count nothing: "geb ich 5 7 7 3 ein". */
const ARTICLES = new Set('ein un une um uma una'.split(' '));

/** In a file's name: "screenshot_unlock_9753.png". */
const NAMES_A_SECRET =
  /^(pin|code|passcode|unlock|lock|puk|pass|pw|gate|door|alarm|lockbox|keysafe|codigo|clave|senha|codice|entsperrcode|mdp|portail|tor|portao|cancello|alarma|alarme|allarme)$/;

/** True when a digits token is part of a longer string of letters and digits, such as `A52`, `5GB` or `CE-34878-0`. */
export function isEmbedded(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next && !next.spaced && next.kind === 'word' && !isNumberWord(next.norm)) return true;
  if (!token || token.spaced || !before) return false;
  if (before.kind === 'word')
    return !isNumberWord(before.norm) && !(token.norm.length >= 4 && NAMES_A_SECRET.test(before.norm));
  const beyond = tokens[at - 2];
  if (beyond?.norm === 'g' && before.norm === '-' && /^\d{2,8}$/.test(token.norm)) return false;
  if (beyond && '_-'.includes(before.norm) && NAMES_A_SECRET.test(beyond.norm) && token.norm.length >= 4)
    return false;
  const tied = before.kind === 'symbol' && !before.spaced && '-_./@&'.includes(before.norm);
  return (
    tied &&
    beyond?.kind === 'word' &&
    beyond.end - beyond.start <= 6 &&
    !isNumberWord(beyond.norm) &&
    before.norm !== '.'
  );
}

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

/** All numbers of a text, left to right, never overlapping; one pass. */
export function readNumbers(tokens: readonly Token[]): NumberRun[] {
  const runs: NumberRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = readRun(tokens, at);
    if (run) runs.push(...splitRun(run));
    at = run ? run.last + 1 : at + 1;
  }
  return runs;
}

type OpenRun = { first: number; last: number; atoms: (Atom & { first: number })[]; separators: string[] };

/** "hundred", "mille": part of a number said as one. */
function isBig(atom: Atom | undefined): boolean {
  return atom?.digits === '00' || atom?.digits === '000';
}

function readRun(tokens: readonly Token[], first: number): OpenRun | null {
  const atom = readAtom(tokens, first);
  if (!atom) return null;
  const run: OpenRun = { first, last: atom.last, atoms: [{ ...atom, first }], separators: [] };
  let singles = atom.single;
  for (;;) {
    const joint = readJoint(tokens, run.last + 1);
    const next = joint ? readAtom(tokens, joint.next) : null;
    if (!joint || !next) return run;
    const ends = /[.]/.test(joint.glue) && tokens[joint.next]?.spaced === true;
    if (ARTICLES.has(tokens[joint.next]?.norm ?? '') && run.atoms.at(-1)?.word === false) return run;
    if (ends && !(next.single && run.atoms.at(-1)?.single)) return run;
    if (!next.single) singles = false;
    const spoken = next.word && run.atoms.at(-1)?.word === true;
    const big = spoken && (isBig(next) || isBig(run.atoms.at(-1)));
    if (!singles && !big && (joint.said || (joint.glue.includes(',') && !spoken))) return run;
    if (next.word !== (run.atoms.at(-1)?.word ?? false) && !singles) return run;
    run.atoms.push({ ...next, first: joint.next });
    run.separators.push(joint.glue);
    run.last = next.last;
  }
}

/** What may stand between two parts of one number: nothing but space, one sign, "then". */
function readJoint(
  tokens: readonly Token[],
  at: number,
): { next: number; glue: string; said: boolean } | null {
  let next = at;
  let glue = '';
  let said = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[next];
    if (!token) return null;
    if (token.kind === 'symbol' && GLUE.has(token.norm) && glue.length < 2) glue += token.norm;
    else if (token.kind === 'word' && (DIGIT_JOINERS.has(token.norm) || (said && token.norm === 'a')))
      said = true;
    else if (token.kind === 'digits' || token.kind === 'word') return { next, glue: glue || ' ', said };
    else return null;
    next += 1;
  }
  return null;
}

function readAtom(tokens: readonly Token[], at: number): Atom | null {
  const token = tokens[at];
  if (!token) return null;
  const several = readSeveral(tokens, at);
  if (several) return several;
  if (token.kind === 'digits') {
    if (isEmbedded(tokens, at)) return null;
    return { digits: token.norm, last: at, word: false, single: token.norm.length === 1 };
  }
  if (token.kind !== 'word') return null;
  const big = readBig(tokens, at);
  if (big) return big;
  const times = REPEATERS[token.norm];
  if (times !== undefined) {
    // Not a repeater again: "double double double …" must not recurse.
    const inner = (tokens[at + 1]?.norm ?? '') in REPEATERS ? null : readAtom(tokens, at + 1);
    if (!inner?.single || inner.digits.length !== 1) return null;
    return { digits: inner.digits.repeat(times), last: inner.last, word: true, single: true };
  }
  return readNumberWord(tokens, at, token.norm);
}

/** "three 5s", "tres cincos", "drei Fünfen": a digit and how often it is said. */
function readSeveral(tokens: readonly Token[], at: number): Atom | null {
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
function readBig(tokens: readonly Token[], at: number): Atom | null {
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

function readNumberWord(tokens: readonly Token[], at: number, word: string): Atom | null {
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

/** Parts that do not look like pieces of one number (2580 0852) are numbers of their own. */
function splitRun(run: OpenRun): NumberRun[] {
  const lengths = run.atoms.map((atom) => atom.digits.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const words = run.atoms.some((atom) => atom.word);
  const listed = run.atoms.every((atom) => atom.single);
  const even = lengths.every((length) => length === lengths[0]);
  const pairs = even && (lengths[0] ?? 0) <= 3;
  const candidates = run.separators.some((sign) => sign === '/') && Math.min(...lengths) >= 4;
  const years = run.atoms.every((atom) => /^(19|20)\d\d$/.test(atom.digits));
  if (candidates && !years && lengths.length <= 4 && even)
    return run.atoms.map((atom) => closeRun([atom], atom.single, atom.word, ''));
  const whole =
    run.atoms.length === 1 ||
    listed ||
    words ||
    pairs ||
    total >= 9 ||
    run.separators.some((sign) => sign !== ' ');
  if (whole) return [closeRun(run.atoms, listed, words, run.separators.join(''))];
  return run.atoms.map((atom) => closeRun([atom], atom.single, atom.word, ''));
}

function closeRun(atoms: OpenRun['atoms'], listed: boolean, inWords: boolean, separators: string): NumberRun {
  const parts = atoms.map((atom) => atom.digits);
  return {
    first: atoms[0]?.first ?? 0,
    last: atoms.at(-1)?.last ?? 0,
    digits: parts.join(''),
    parts,
    listed,
    inWords,
    separators,
  };
}
