import { distance } from 'fastest-levenshtein';
import { LANGUAGES, type Language } from './fact.js';
import type { Token } from './tokens.js';
import { fold } from './tokens.js';
import { ENGLISH } from './words/english.js';
import { FRENCH } from './words/french.js';
import { GERMAN } from './words/german.js';
import { ENGLISH_HOUSES } from './words/houses/english.js';
import { FRENCH_HOUSES } from './words/houses/french.js';
import { GERMAN_HOUSES } from './words/houses/german.js';
import { PORTUGUESE_HOUSES } from './words/houses/portuguese.js';
import { SPANISH_HOUSES } from './words/houses/spanish.js';
import { PORTUGUESE } from './words/portuguese.js';
import { FRENCH_SIGNS } from './words/signs/french.js';
import { GERMAN_SIGNS } from './words/signs/german.js';
import { PORTUGUESE_SIGNS } from './words/signs/portuguese.js';
import { SPANISH_SIGNS } from './words/signs/spanish.js';
import { SPANISH } from './words/spanish.js';
import { ENGLISH_THINGS } from './words/things/english.js';
import { FRENCH_THINGS } from './words/things/french.js';
import { GERMAN_THINGS } from './words/things/german.js';
import { PORTUGUESE_THINGS } from './words/things/portuguese.js';
import { SPANISH_THINGS } from './words/things/spanish.js';

export type Tag =
  | 'it'
  | 'web'
  | 'home'
  | 'gen'
  | 'place'
  | 'room'
  | 'part'
  | 'sym'
  | 'adj'
  | 'job'
  | 'want'
  | 'w'
  | 'skip';
type Form = { tag: Tag; english: string; words: string[] };

/** Words of the lexicon found in a text: `at` lists the indexes of the tokens it covers, in order. */
export type Match = {
  tag: Tag;
  english: string;
  at: number[];
  meanings: { tag: Tag; english: string }[];
  misspelt?: boolean;
};

type Lexicon = {
  byFirst: Map<string, Form[]>;
  byStem: Map<string, Form[]>;
  vocabulary: Map<string, string[]>;
};

const LINES: Record<Language, string> = {
  en: ENGLISH_HOUSES + ENGLISH + ENGLISH_THINGS,
  es: SPANISH_HOUSES + SPANISH + SPANISH_THINGS + SPANISH_SIGNS,
  fr: FRENCH_HOUSES + FRENCH + FRENCH_THINGS + FRENCH_SIGNS,
  de: GERMAN_HOUSES + GERMAN + GERMAN_THINGS + GERMAN_SIGNS,
  pt: PORTUGUESE_HOUSES + PORTUGUESE + PORTUGUESE_THINGS + PORTUGUESE_SIGNS,
};
const LONGEST_GAP = 3;
const compiled = new Map<Language, Lexicon>();

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addForm(lexicon: Lexicon, form: Form): void {
  const first = form.words[0] ?? '';
  if (first.endsWith('*')) add(lexicon.byStem, first.slice(0, 2), form);
  else add(lexicon.byFirst, first, form);
  if (form.words.length === 1 && first.length >= 5 && form.tag !== 'w') {
    const plain = first.replace('*', '');
    add(lexicon.vocabulary, `${plain[0]}${plain.length}`, plain);
  }
}

function compile(language: Language): Lexicon {
  const lexicon: Lexicon = { byFirst: new Map(), byStem: new Map(), vocabulary: new Map() };
  for (const line of LINES[language].split('\n')) {
    const [tag, english, forms] = line.split('|').map((part) => part.trim());
    if (!tag || english === undefined || !forms) continue;
    for (const written of forms.split(',')) {
      const words = fold(written.trim()).split(/\s+/);
      const said = english === '=' ? written.trim() : english;
      for (const one of tag.split('+')) addForm(lexicon, { tag: one as Tag, english: said, words });
    }
  }
  return lexicon;
}

function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function fits(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word;
}

/** The indexes of the tokens that `form` covers from `start` on, or undefined. Looks at most a few words ahead. */
function cover(
  form: Form,
  tokens: readonly Token[],
  start: number,
  free: readonly boolean[],
): number[] | undefined {
  const at: number[] = [];
  let next = start;
  let mayGap = 0;
  for (const pattern of form.words) {
    if (pattern === '_') {
      mayGap = LONGEST_GAP;
      continue;
    }
    let found = -1;
    for (let step = 0; step <= mayGap; step++) {
      const token = tokens[next + step];
      if (!token || token.sentence !== tokens[start]?.sentence) break;
      if (mayGap === 0 && at.length > 0 && token.piece !== tokens[start]?.piece) break;
      if (free[next + step] && fits(pattern, token.word)) {
        found = next + step;
        break;
      }
    }
    if (found < 0) return undefined;
    at.push(found);
    next = found + 1;
    mayGap = 0;
  }
  return at;
}

/** The lexicon's word that a misspelt one was meant to be: one letter off, two in long words; same first letter. */
export function nearestWord(word: string, language: Language): string | undefined {
  if (word.length < 5 || word.length > 18 || /\d/.test(word)) return undefined;
  const allowed = word.length >= 9 ? 2 : 1;
  const { vocabulary } = lexiconOf(language);
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const candidate of vocabulary.get(`${word[0]}${length}`) ?? []) {
      const far = distance(word, candidate);
      if (far < bestDistance) {
        bestDistance = far;
        best = candidate;
      }
    }
  }
  return best;
}

function candidates(lexicon: Lexicon, word: string): Form[] {
  return [...(lexicon.byFirst.get(word) ?? []), ...(lexicon.byStem.get(word.slice(0, 2)) ?? [])];
}

/** "the toilet's running": one word that names a thing, so its "s" is a verb's. */
const named = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.byFirst.get(word) ?? []).some(
    (form) => form.words.length === 1 && /^(?:it|home|place|gen)$/.test(form.tag),
  );

/** A capital inside a sentence marks a name, which is no misspelt word; German writes every noun so. */
function properName(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return Boolean(
    language !== 'de' &&
      token &&
      before &&
      /^\p{Lu}\p{Ll}/u.test(token.raw) &&
      before.sentence === token.sentence &&
      before.raw !== before.raw.toUpperCase() &&
      /^\p{Ll}/u.test(before.raw),
  );
}

/**
 * Finds the lexicon's words in a text, longest first, without overlap; words of one text that are not `free`
 * (already understood as a model, a time, …) are left alone. A word with several meanings lists them all.
 */
export function findWords(
  tokens: readonly Token[],
  language: Language,
  free: readonly boolean[],
  isKnownWord: (word: string) => boolean,
): Match[] {
  const lexicon = lexiconOf(language);
  const open = [...free];
  const matches: Match[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !open[index]) continue;
    let misspelt = false;
    let options = candidates(lexicon, token.word);
    let fitting = bestCovers(options, tokens, index, open);
    const thing = /['’]s$/.test(token.raw) ? token.word.slice(0, -1) : '';
    if (lexicon.byFirst.has(thing) && (!lexicon.byFirst.has(token.word) || named(lexicon, thing))) {
      const owner = tokens.map((other, at) => (at === index ? { ...other, word: thing } : other));
      const plain = bestCovers(candidates(lexicon, thing), owner, index, open);
      if (plain.length > 0) fitting = plain;
    }
    if (fitting.length === 0 && !isKnownWord(token.word) && !properName(tokens, index, language)) {
      const meant = nearestWord(token.word, language);
      if (meant) {
        const corrected = tokens.map((other, at) => (at === index ? { ...other, word: meant } : other));
        options = candidates(lexicon, meant);
        fitting = bestCovers(options, corrected, index, open);
        misspelt = true;
      }
    }
    const first = fitting[0];
    if (!first) continue;
    for (const at of first.at) open[at] = false;
    matches.push({
      tag: first.form.tag,
      english: first.form.english,
      at: first.at,
      meanings: fitting.map(({ form }) => ({ tag: form.tag, english: form.english })),
      misspelt,
    });
  }
  return matches;
}

function bestCovers(options: Form[], tokens: readonly Token[], start: number, free: readonly boolean[]) {
  let longest = 0;
  let covers: { form: Form; at: number[] }[] = [];
  for (const form of options) {
    if (form.words.length < longest) continue;
    const at = cover(form, tokens, start, free);
    if (!at || at.length < longest) continue;
    if (at.length > longest) {
      longest = at.length;
      covers = [];
    }
    covers.push({ form, at });
  }
  return covers;
}

const knownWords = new Set<string>();
/** Whether any of the five lexicons has a word by itself. */
export function knowsWord(word: string): boolean {
  if (knownWords.size === 0)
    for (const language of LANGUAGES)
      for (const [first, forms] of lexiconOf(language).byFirst)
        if (forms.some((form) => form.words.length === 1)) knownWords.add(first);
  return knownWords.has(word);
}
