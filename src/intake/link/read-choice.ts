import { foldText } from './fold-text.js';
import { BOTH, FILLERS, LAST, NEW, NO, ORDINALS, YES } from './words/choice-words.js';

/** What a text answers to "which of these?": one of them (counted from 0), something new, more than one. */
export type Choice = { kind: 'one'; index: number } | { kind: 'new' } | { kind: 'both' };

const whole = (words: string) => new RegExp(`^ (?:${words}) $`);
const NEW_ONE = whole(NEW);
const BOTH_OF_THEM = whole(BOTH);
const YES_ALONE = whole(YES);
const NO_ALONE = whole(`(?:${NO})(?: (?:${NEW}))?`);
/** "2, the screen flickers": a number that is set off from what follows. */
const NUMBER_FIRST = /^\s*(?:option|opci[oó]n|op[cç][aã]o|nr\.?|no\.?|#)?\s*([1-9])\s*(?:[).,:;!-]|\n|$)/iu;

/**
 * Reads the answer to a question with `offered` numbered choices: "1", "2)", "the second", "zwei", "la segunda",
 * "the last one", "new", "none of these", and yes or no where there was one to choose. `null` for anything else.
 */
export function readChoice(text: string, offered: number): Choice | null {
  const words = foldText(text);
  if (NEW_ONE.test(plain(words)) || NEW_ONE.test(words)) {
    return { kind: 'new' };
  }
  if (BOTH_OF_THEM.test(words)) {
    return { kind: 'both' };
  }
  if (offered === 1 && YES_ALONE.test(words)) {
    return { kind: 'one', index: 0 };
  }
  if (NO_ALONE.test(words)) {
    return offered === 1 || !whole(NO).test(words) ? { kind: 'new' } : null;
  }
  const index = numbered(text, words, offered);
  return index === null ? null : { kind: 'one', index };
}

function numbered(text: string, words: string, offered: number): number | null {
  const first = Number(NUMBER_FIRST.exec(text)?.[1]);
  if (first >= 1 && first <= offered) {
    return first - 1;
  }
  const telling = words
    .trim()
    .split(' ')
    .filter((word) => !FILLERS.has(word));
  const found = telling.map((word) => indexOf(word, offered));
  // "the second one" names one of them; "one or two" does not.
  const [only, ...more] = [...new Set(dropOne(telling, found))];
  return only !== undefined && only !== null && more.length === 0 && only < offered ? only : null;
}

function indexOf(word: string, offered: number): number | null {
  if (/^[1-9]$/.test(word)) {
    return Number(word) - 1;
  }
  if (LAST.includes(word)) {
    return offered - 1;
  }
  const index = ORDINALS.findIndex((names) => names.includes(word));
  return index < 0 ? null : index;
}

/** "One" after an ordinal only stands for the thing: "the second one", "the last one". */
function dropOne(words: readonly string[], found: readonly (number | null)[]): (number | null)[] {
  return found.filter((_, at) => found.length === 1 || at === 0 || words[at] !== 'one');
}

function plain(words: string): string {
  const kept = words
    .trim()
    .split(' ')
    .filter((word) => !FILLERS.has(word) || /^(?:neu|de)$/.test(word));
  return ` ${kept.join(' ')} `;
}
