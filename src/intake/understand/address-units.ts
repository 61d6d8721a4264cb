import { capital, SIDE, STOREY, STOREY_WORD, UNIT } from './address-words.js';
import type { Token } from './tokens.js';

export const GAP = /^[\s,.;:()/|#·–—-]*$/;

/** A flat, floor, staircase or side of a building: how many words it takes, 0 for none. */
export function unitSteps(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!token || (before && !GAP.test(token.gap))) return 0;
  if (/#/.test(token.gap) && /^\d{1,4}[a-z]?$/.test(token.word)) return 1;
  const same = next && next.piece === token.piece && next.sentence === token.sentence;
  if (
    UNIT.test(token.word) &&
    same &&
    /^(?:\d{1,4}[a-z]?|[a-z]\d{0,3}|esquerdo|direito|derecha|izquierda)$/.test(next.word) &&
    !(
      /^(?:n|a|no|haus|porte|piso|casa|local|torre|room|box)$/.test(token.word) &&
      !/\d|^[a-f]$/.test(next.word)
    )
  )
    return 2;
  if (STOREY.test(token.word) && same && STOREY_WORD.test(next.word)) {
    const third = tokens[at + 2];
    return third && third.piece === token.piece && STOREY_WORD.test(third.word) ? 3 : 2;
  }
  if (/^\d{1,2}[.]?$/.test(token.word) && next && /^(?:stock|og|obergeschoss|etage)$/.test(next.word)) {
    const third = tokens[at + 2];
    return third && SIDE.test(third.word) ? 3 : 2;
  }
  if (/^\d{1,2}(?:[oaº]|[a-h])$/.test(token.word)) {
    if (!same) return 1;
    if (/^(?:\d{0,2}[a-z]|\d{1,2}[oa]?)$/.test(next.word)) return 2;
    return SIDE.test(next.word) || STOREY_WORD.test(next.word) ? 2 : 1;
  }
  if (/^\d{1,2}[oa][a-h]$/.test(token.word)) return 1;
  if (/^\d{1,2}(?:er|ero|do|ro|to|no|mo|vo)$/.test(token.word))
    return same && /^[a-h]$/.test(next.word) ? 2 : 1;
  if (SIDE.test(token.word)) return same && SIDE.test(next.word) ? 2 : 1;
  if (/^[a-h]$/.test(token.word) && capital(token) && !same) return 1;
  return 0;
}

/** Where an address begins when a flat or a floor stands before the word it was found by. */
export function unitBefore(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  const two = tokens[from - 2];
  const one = tokens[from - 1];
  if (!one || one.sentence !== sentence) return from;
  for (let start = Math.max(0, from - 3); start < from; start++) {
    const opens = start === 0 || tokens[start - 1]?.piece !== tokens[start]?.piece;
    if (
      opens &&
      tokens[start]?.sentence === sentence &&
      unitSteps(tokens, start) === from - start &&
      from - start > 1
    )
      return start;
  }
  const three = tokens[from - 3];
  if (
    /^(?:unit|flat|plot|apt|apartment|suite|block|house|shop|lot)$/.test(one.word) &&
    one.piece === tokens[from]?.piece
  )
    return from - 1;
  if (two && two.sentence === sentence) {
    if (
      /^(?:flat|apt|apartment|unit|suite|appartement|appt|plot|studio|office|wohnung|room)$/.test(two.word) &&
      /^\d{1,4}[a-z]?$|^[a-z]\d?$/.test(one.word)
    )
      return from - 2;
    if (STOREY.test(two.word) && /^(?:floor|flat|piso|etage)$/.test(one.word)) return from - 2;
    if (
      three &&
      three.sentence === sentence &&
      STOREY.test(three.word) &&
      two.word === 'floor' &&
      /^(?:flat|apartment)$/.test(one.word)
    )
      return from - 3;
  }
  return from;
}
