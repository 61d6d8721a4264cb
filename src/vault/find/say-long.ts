import { COMPOUND_NUMBERS, DIGIT_WORDS, TEEN_WORDS, TENS_WORDS } from './lexicon/number-words.js';

/** German and Italian say a whole number in one word; shorter ones are in the lexicon. */
const SHORTEST = 9;
const LONGEST = 48;
const BIG: readonly [string, number][] = [
  ['tausend', 1000],
  ['mille', 1000],
  ['mila', 1000],
  ['hundert', 100],
  ['cento', 100],
];

/** The digits of "neunzehnhundertneunundachtzig" or "millenovecentosessanta", or null. Bounded by the length of a word. */
export function sayLong(word: string): string | null {
  if (word.length < SHORTEST || word.length > LONGEST || !BIG.some(([name]) => word.includes(name)))
    return null;
  const value = numberOf(word);
  return value === null ? null : String(value);
}

/** "…hundert…": what stands before it times a hundred, and what stands behind it. */
function numberOf(word: string): number | null {
  if (word === '') return 0;
  for (const [name, size] of BIG) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const before = at === 0 ? 1 : numberOf(word.slice(0, at));
    const rest = word.slice(at + name.length);
    const behind = numberOf(rest.startsWith('und') ? rest.slice(3) : rest);
    return before === null || behind === null ? null : before * size + behind;
  }
  const small = TEEN_WORDS[word] ?? COMPOUND_NUMBERS[word] ?? TENS_WORDS[word] ?? DIGIT_WORDS[word];
  return small === undefined ? null : Number(small);
}
