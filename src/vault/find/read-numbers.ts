import { DIGIT_JOINERS, REPEATERS } from './lexicon/number-words.js';
import { type Atom, isNumberWord, readBig, readNumberWord, readSeveral } from './read-number-words.js';
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
    const thenSaid = spoken && isThen(tokens, run.last + 1, joint.next);
    if (!singles && !big && !thenSaid && (joint.said || (joint.glue.includes(',') && !spoken))) return run;
    if (next.word !== (run.atoms.at(-1)?.word ?? false) && !singles) return run;
    run.atoms.push({ ...next, first: joint.next });
    run.separators.push(joint.glue);
    run.last = next.last;
  }
}

/** "ninety two, then zero three": parts said one after the other. */
function isThen(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }) => /^(then|puis|ensuite|luego|despues|dann|danach|depois|poi)$/.test(norm));
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
