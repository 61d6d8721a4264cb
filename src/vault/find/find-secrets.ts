import type { ScreenedText } from '../screened-text.js';
import { findAccountPairs } from './find-accounts.js';
import { findAnswers } from './find-answers.js';
import { findDials } from './find-dials.js';
import { findDoorCodes } from './find-door-codes.js';
import { findDots } from './find-dots.js';
import { findGroupedKeys } from './find-grouped-keys.js';
import { findKeyed } from './find-keyed.js';
import { findNetworkPairs } from './find-networks.js';
import { findNumbers } from './find-numbers.js';
import { findPatterns } from './find-patterns.js';
import { findAlike, findRepeats } from './find-repeats.js';
import { findStrong } from './find-strings.js';
import { findTurned } from './find-turned.js';
import { findWanted, findWeighed } from './find-weighed.js';
import { findLabelledWords } from './find-words.js';
import { readText } from './read-text.js';

/** What the bot's previous question asked for; null when the text is spontaneous. */
export type Asked =
  | 'passcode'
  | 'name'
  | 'device'
  | 'model'
  | 'fault'
  | 'address'
  | 'phone'
  | 'time'
  | 'photo'
  | null;
export type SecretKind =
  | 'pin'
  | 'passcode'
  | 'password'
  | 'pattern'
  | 'sim'
  | 'one-time-code'
  | 'recovery-key'
  | 'wifi'
  | 'access-code'
  | 'card-pin'
  | 'safe-word'
  | 'unknown';
/** `value` is `text.slice(start, end)`: the value alone, no label, article, username or closing punctuation. */
export type FoundSecret = {
  start: number;
  end: number;
  value: string;
  kind: SecretKind;
  sureness: 'sure' | 'unsure';
};

/** Finding one secret can show another. Real texts need two rounds or three; more is somebody playing. */
const MAX_ROUNDS = 8;

/**
 * Finds everything in a customer's text that unlocks a device, an account or a place. The result is ordered and
 * does not overlap. What is unsure is found, marked `unsure`. Pure; time grows linearly with the text; throws nothing.
 * It ends only when the text as `redactText` would write it holds nothing more, so that screening it again changes
 * nothing; a text still not quiet after `MAX_ROUNDS` becomes one secret as a whole.
 */
export function findSecrets(text: string, context: { asked: Asked }): FoundSecret[] {
  let found: FoundSecret[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fresh = inOriginal(text, found, findOnce(redactText(text, found), context.asked));
    if (fresh.length === 0) return found;
    found = merge([...found, ...fresh]);
    found = merge([...found, ...findRepeats(text, found, found)]);
    found = merge([...found, ...findAlike(text, found)]);
  }
  return [{ start: 0, end: text.length, value: text, kind: 'unknown', sureness: 'unsure' }];
}

/** One look at a text: what stands in the open, apart from every placeholder. */
function findOnce(text: string, asked: Asked): FoundSecret[] {
  const reading = readText(text, asked);
  const saved = reading.tokens.filter((token) => token.kind === 'saved');
  const secrets = [
    ...findNumbers(reading),
    ...findPatterns(reading),
    ...findLabelledWords(reading),
    ...findAccountPairs(reading),
    ...findStrong(reading),
    ...findWeighed(reading),
    ...findWanted(reading),
    ...findDials(reading),
    ...findDots(reading),
    ...findNetworkPairs(reading),
    ...findKeyed(reading),
    ...findDoorCodes(reading),
    ...findGroupedKeys(reading),
    ...findTurned(reading),
  ];
  const answers = findAnswers(reading, secrets.length + saved.length === 0);
  return merge([...secrets, ...answers]).filter((secret) => isFree(secret, saved));
}

/** Where finds in the screened text stand in the text itself: a placeholder is not as long as what it hides. */
function inOriginal(text: string, found: readonly FoundSecret[], fresh: FoundSecret[]): FoundSecret[] {
  let next = 0;
  let shift = 0;
  return fresh.map((secret) => {
    for (let known = found[next]; known && known.start + shift < secret.start; known = found[next]) {
      shift += placeholderFor(known.kind).length - (known.end - known.start);
      next += 1;
    }
    const start = secret.start - shift;
    const end = secret.end - shift;
    return { ...secret, start, end, value: text.slice(start, end) };
  });
}

/** The text with each found secret replaced by a short ASCII placeholder. */
export function redactText(text: string, found: FoundSecret[]): ScreenedText {
  let screened = '';
  let at = 0;
  for (const secret of found) {
    screened += text.slice(at, secret.start) + placeholderFor(secret.kind);
    at = secret.end;
  }
  return (screened + text.slice(at)) as ScreenedText;
}

function placeholderFor(kind: SecretKind): string {
  if (kind === 'password' || kind === 'wifi') return '[password saved]';
  if (kind === 'pattern') return '[pattern saved]';
  if (kind === 'recovery-key') return '[key saved]';
  return kind === 'passcode' || kind === 'pin' ? '[passcode saved]' : '[code saved]';
}

/** No known span overlaps this one; `known` is ordered, so the search is by halves. */
function isFree(secret: FoundSecret, known: readonly { start: number; end: number }[]): boolean {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.end ?? 0) <= secret.start) low = middle + 1;
    else high = middle;
  }
  return (known[low]?.start ?? Number.POSITIVE_INFINITY) >= secret.end;
}

/** In order; where two overlap, the longer stays, widened to cover both. */
function merge(secrets: FoundSecret[]): FoundSecret[] {
  const ordered = secrets
    .filter((secret) => secret.end > secret.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: FoundSecret[] = [];
  for (const secret of ordered) {
    const last = merged.at(-1);
    if (!last || secret.start >= last.end) merged.push({ ...secret });
    else if (secret.end - secret.start > last.end - last.start && secret.start === last.start)
      merged[merged.length - 1] = { ...secret };
    else if (secret.end > last.end) {
      last.value += secret.value.slice(last.end - secret.start);
      last.end = secret.end;
    }
  }
  return merged;
}
