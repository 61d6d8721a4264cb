import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { PORTUGUESE } from './portuguese.js';
import type { QuoteWords } from './quote-words.js';
import { SPANISH } from './spanish.js';

const BOOKS: Readonly<Record<string, QuoteWords>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};

/** The languages that customers' pages are written in. */
export const PORTAL_LANGUAGES = Object.keys(BOOKS);

/** The words of a language; English for one that Docket does not speak. */
export function wordsOf(language: string): QuoteWords {
  return BOOKS[language] ?? ENGLISH;
}
