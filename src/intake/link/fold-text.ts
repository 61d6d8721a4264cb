import { fold, tidyText } from '../understand/tokens.js';

/** A text as clues are looked for in it: folded, apostrophes and punctuation as single blanks, at most so long. */
export function foldText(text: string): string {
  return ` ${fold(tidyText(text).replace(/['’]/g, ' '))
    .replace(/[^\p{L}\p{N}#£$€]+/gu, ' ')
    .trim()} `;
}
