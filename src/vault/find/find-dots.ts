import type { FoundSecret } from './find-secrets.js';
import { DOT_GRIDS, DOT_LINKS, DOT_STARTS } from './lexicon/talk-words.js';
import type { Reading } from './read-text.js';

/** Dots that a drawing joins at least. */
const DOTS = 4;
const MAX_GAP = 3;
/** Tokens before the first dot in which "start at" may stand. */
const START_REACH = 3;

/** A drawing told in the numbers of a keypad: "start at 1 then 5, 9, 8, 7", no dot twice. */
export function findDots(reading: Reading): FoundSecret[] {
  const drawn = reading.labels.some((label) => label.takes === 'pattern');
  if (reading.asked !== 'passcode' && !drawn) return [];
  const counted = drawn || reading.tokens.some(({ norm }) => DOT_GRIDS.has(norm));
  const found: FoundSecret[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const last = readDots(reading, at);
    if (last < 0) at += 1;
    else {
      if (counted || begins(reading, at)) found.push(asFound(reading, at, last));
      at = last + 1;
    }
  }
  return found;
}

function isDot({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'digits' && /^[1-9]$/.test(token.norm);
}

/** Index of the last of the dots that begin here, or -1. */
function readDots(reading: Reading, first: number): number {
  if (!isDot(reading, first)) return -1;
  const seen = new Set<string>();
  let last = -1;
  for (let at = first; isDot(reading, at); ) {
    const dot = reading.tokens[at]?.norm ?? '';
    if (seen.has(dot)) return -1;
    seen.add(dot);
    last = at;
    at += 1;
    for (let gap = 0; gap < MAX_GAP && DOT_LINKS.has(reading.tokens[at]?.norm ?? ''); gap += 1) at += 1;
  }
  return seen.size >= DOTS ? last : -1;
}

function begins({ tokens }: Reading, at: number): boolean {
  return tokens.slice(Math.max(0, at - START_REACH), at).some(({ norm }) => DOT_STARTS.has(norm));
}

function asFound(reading: Reading, first: number, last: number): FoundSecret {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? start;
  return { start, end, value: reading.text.slice(start, end), kind: 'pattern', sureness: 'sure' };
}
