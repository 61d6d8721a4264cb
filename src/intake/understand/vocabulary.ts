import type { Language } from './fact.js';
import { COMMON_WORDS } from './words/common-words.js';
import { GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from './words/given-names.js';

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

const GIVEN = new Set(wordsOf(GIVEN_NAMES));
const WEAK = new Set(wordsOf(NAMES_THAT_ARE_WORDS));

export const COMMON: Record<Language, Set<string>> = {
  en: new Set(wordsOf(COMMON_WORDS.en)),
  es: new Set(wordsOf(COMMON_WORDS.es)),
  fr: new Set(wordsOf(COMMON_WORDS.fr)),
  de: new Set(wordsOf(COMMON_WORDS.de)),
  pt: new Set(wordsOf(COMMON_WORDS.pt)),
};

export const isGivenName = (word: string): boolean => GIVEN.has(word);
/** A name that is also an ordinary word ("Will", "Grace"). */
export const isWeakName = (word: string): boolean => WEAK.has(word);
const FIRST_WORDS = Object.fromEntries(
  Object.entries(COMMON).map(([language, words]) => [language, new Set([...words].slice(0, 500))]),
) as Record<Language, Set<string>>;
/** Among the few hundred words every text is made of. */
export const isVeryCommonWord = (word: string, language: Language): boolean =>
  FIRST_WORDS[language].has(word);
export const isCommonWord = (word: string, language: Language): boolean =>
  COMMON[language].has(word) || (language !== 'en' && COMMON.en.has(word) && word.length < 3);
