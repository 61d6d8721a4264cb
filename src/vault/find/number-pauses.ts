import type { Reading } from './read-text.js';

/** "main door after 6pm is 1845": when the code is needed. */
export function isWhen({ tokens, phrases }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'digits') return token.norm.length <= 2;
  return phrases[at]?.has('quantity') === true || phrases[at]?.has('hours') === true;
}

/** Words of the longest pause ("dammi un secondo che guardo"). */
const LONGEST_PAUSE = 6;

/**
 * Where the pause begins that ends at this token ("the code hang on... its 6116", "key box, same as always, 5539"),
 * or -1. Its full stops and commas belong to it and end no sentence.
 */
export function hesitationBefore({ tokens, phrases }: Reading, at: number): number {
  let last = at;
  while (last > at - 4 && /^[.…,]$/.test(tokens[last]?.norm ?? '')) last -= 1;
  for (let first = last; first > last - LONGEST_PAUSE; first -= 1)
    if (phrases[first]?.get('hesitation')?.last === last || phrases[first]?.get('kept')?.last === last)
      return first;
  return -1;
}
