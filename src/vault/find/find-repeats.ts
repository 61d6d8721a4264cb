import type { FoundSecret } from './find-secrets.js';
import { tokenize } from './tokens.js';

const MAX_TOKENS = 24;

/** The found values again, elsewhere in the same text, as whole tokens. One pass over the text. */
export function findRepeats(
  text: string,
  found: readonly FoundSecret[],
  taken: readonly FoundSecret[],
): FoundSecret[] {
  const byFirst = new Map<string, { secret: FoundSecret; norms: string[] }[]>();
  const seen = new Set<string>();
  for (const secret of found) {
    const norms = tokenize(secret.value).map((token) => token.norm);
    const key = norms.join(' ');
    if (seen.has(key) || norms.length === 0 || norms.length > MAX_TOKENS || !worthRepeating(secret)) continue;
    seen.add(key);
    const first = norms[0] ?? '';
    const known = byFirst.get(first);
    if (known && known.length < 20) known.push({ secret, norms });
    else if (!known) byFirst.set(first, [{ secret, norms }]);
  }
  if (byFirst.size === 0) return [];
  const tokens = tokenize(text);
  const repeats: FoundSecret[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= token.start) next += 1;
    for (const { secret, norms } of byFirst.get(token.norm) ?? []) {
      const last = tokens[at + norms.length - 1];
      if (!last || !norms.every((norm, index) => tokens[at + index]?.norm === norm)) continue;
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < last.end) continue;
      if (isInside(text, token.start, last.end)) continue;
      repeats.push({
        ...secret,
        start: token.start,
        end: last.end,
        value: text.slice(token.start, last.end),
      });
    }
  });
  return repeats;
}

/** Characters that two passwords must begin with alike, to be one tried in two ways. */
const ALIKE_START = 5;
/** Secrets that others are compared with, at most. */
const MOST_COMPARED = 20;

/**
 * "Thistle&Dew1 and if that fails …2": a made-up word that begins as a found password does and is as long, but for a
 * character or two, is another try at it. One pass over the text.
 */
export function findAlike(text: string, found: readonly FoundSecret[]): FoundSecret[] {
  const made = found
    .filter(
      ({ value }) => value.length >= 7 && value.length <= 60 && /\p{L}/u.test(value) && /^\S+$/.test(value),
    )
    .slice(0, MOST_COMPARED);
  if (made.length === 0) return [];
  const alike: FoundSecret[] = [];
  for (const match of text.matchAll(/[^\s,;()"]+/g)) {
    for (const secret of made) {
      const word = /[!?.]$/.test(secret.value) ? match[0] : match[0].replace(/[.:!?]+$/, '');
      if (word === secret.value || Math.abs(word.length - secret.value.length) > 2) continue;
      if (!/[\p{N}\p{P}\p{S}]/u.test(word) || !/[\p{N}\p{P}\p{S}]/u.test(secret.value)) continue;
      const same = sharedStart(word.toLowerCase(), secret.value.toLowerCase());
      if (same < ALIKE_START || same < secret.value.length - 3) continue;
      alike.push({ ...secret, start: match.index, end: match.index + word.length, value: word });
      break;
    }
  }
  return alike.filter((one) => !found.some((known) => known.start < one.end && one.start < known.end));
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** A very short value would take ordinary words or small numbers with it. */
function worthRepeating(secret: FoundSecret): boolean {
  return secret.value.length >= 3;
}

/** Part of a longer word, number, price or phone number: another token that only contains the value. */
function isInside(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  return (
    /[\p{L}\p{N}\p{Sc}_]/u.test(before) ||
    /[\p{L}\p{N}\p{Sc}_%]/u.test(after) ||
    (/[.,:/-]/.test(after) && /\p{N}/u.test(text[end + 1] ?? '')) ||
    (/[.,:/-]/.test(before) && /\p{N}/u.test(text[start - 2] ?? ''))
  );
}
