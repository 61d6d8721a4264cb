import { fold, tidyText } from '../understand/tokens.js';
import { JOB_WORDS, NUMBER_WORDS, QUOTE_WORDS, REFERENCE_WORDS } from './words/clue-words.js';

/**
 * A number of a job or quote as a text names it. `plain` ones are written as only we write them (J-311) or after a
 * word for a job, so that one which does not exist is worth a question; "quote 150" may be a price.
 */
export type NamedReference = { kind: 'job' | 'quote' | null; number: number; plain: boolean };

const LETTER = /(?<![\p{L}\p{N}])([jq])\s?[-\u2010-\u2015.#]?\s?(\d{1,7})(?![\p{L}\p{N}])/giu;
const AFTER_WORD = `(?:\\s+(?:${NUMBER_WORDS})\\.?)?\\s*[:#º°.-]?\\s*#?(?:[jq]-?)?(\\d{1,7})(?![\\p{L}\\p{N}]|[.,:]\\d|\\s?(?:€|£|\\$|%|eur|euros?|usd|gbp|dollars?|pounds|quid|reais|gb|mb|min|am|pm|years?|days?|weeks?))`;
const named = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${AFTER_WORD}`, 'gu');
const JOB = named(JOB_WORDS);
const QUOTE = named(QUOTE_WORDS);
const OTHER = named(REFERENCE_WORDS);
const HASH = /(?<![\p{L}\p{N}])#(\d{1,7})(?![\p{L}\p{N}])/gu;

/** The numbers of jobs and quotes that a text names, in any of the five languages, each once, at most ten. */
export function findReferences(text: string): NamedReference[] {
  const folded = fold(tidyText(text));
  const found: NamedReference[] = [];
  const add = (kind: NamedReference['kind'], digits: string | undefined, plain: boolean) => {
    const number = Number(digits);
    if (number > 0 && !found.some((one) => one.number === number)) {
      found.push({ kind, number, plain });
    }
  };
  for (const [, letter, digits] of folded.matchAll(LETTER)) {
    add(letter === 'j' ? 'job' : 'quote', digits, true);
  }
  for (const [, digits] of folded.matchAll(JOB)) add('job', digits, true);
  for (const [, digits] of folded.matchAll(QUOTE)) add('quote', digits, false);
  for (const [, digits] of folded.matchAll(OTHER)) add(null, digits, true);
  for (const [, digits] of folded.matchAll(HASH)) add(null, digits, true);
  return found.slice(0, 10);
}
