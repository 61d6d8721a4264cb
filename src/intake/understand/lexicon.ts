import { distance } from 'fastest-levenshtein';
import { LANGUAGES, type Language } from './fact.js';
import { LEXICON_LINES } from './lexicon-lines.js';
import { sharedLines } from './shared-words.js';
import { fold } from './tokens.js';

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
/** One form of a word: the words it is written with; `only` is the one trade it is meant for. */
export type Form = { tag: Tag; english: string; words: string[]; only?: string };

/** Words of the lexicon found in a text: `at` lists the indexes of the tokens it covers, in order. */
export type Match = {
  tag: Tag;
  english: string;
  at: number[];
  meanings: { tag: Tag; english: string }[];
  misspelt?: boolean;
};

/** The compiled words of one language. */
export type Lexicon = {
  byFirst: Map<string, Form[]>;
  byStem: Map<string, Form[]>;
  vocabulary: Map<string, string[]>;
};

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

/** "tuer" for "tür": German as it is written without its dots; empty where there are none. */
function umlautsSpelt(written: string): string {
  const spelt = written.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => `${fold(letter)}e`);
  return spelt === written.normalize('NFC') ? '' : fold(spelt.trim());
}

function compile(language: Language): Lexicon {
  const lexicon: Lexicon = { byFirst: new Map(), byStem: new Map(), vocabulary: new Map() };
  for (const line of `${LEXICON_LINES[language]}\n${sharedLines(language)}`.split('\n')) {
    const [tag, english, forms] = line.split('|').map((part) => part.trim());
    if (!tag || english === undefined || !forms) continue;
    for (const written of forms.split(',')) {
      const words = fold(written.trim()).split(/\s+/);
      const said = english === '=' ? written.trim() : english;
      const spelt = language === 'de' ? umlautsSpelt(written) : '';
      for (const one of tag.split('+')) {
        const [kind, only] = one.split('@');
        const form = { tag: kind as Tag, english: said, ...(only ? { only } : {}) };
        addForm(lexicon, { ...form, words });
        if (spelt) addForm(lexicon, { ...form, words: spelt.split(/\s+/) });
      }
    }
  }
  return lexicon;
}

/** The lexicon of a language, compiled once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
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

/** "the toilet's running": one word that names a thing, so its "s" is a verb's. */
export const named = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.byFirst.get(word) ?? []).some(
    (form) => form.words.length === 1 && /^(?:it|home|place|gen)$/.test(form.tag),
  );

/** Whether any of the five lexicons has a word as the name of a thing. */
export const namesThing = (word: string): boolean =>
  LANGUAGES.some((language) => named(lexiconOf(language), word));

const knownWords = new Set<string>();
/** Whether any of the five lexicons has a word by itself. */
export function knowsWord(word: string): boolean {
  if (knownWords.size === 0)
    for (const language of LANGUAGES)
      for (const [first, forms] of lexiconOf(language).byFirst)
        if (forms.some((form) => form.words.length === 1)) knownWords.add(first);
  return knownWords.has(word);
}
