import { readNumbers } from './read-numbers.js';
import { digitValue, tokenize } from './tokens.js';

type Range = { start: number; end: number };

/**
 * Where a secret stands in a text in any spelling: other digits (fullwidth, Arabic), spaces, dashes or dots between
 * them, digits said in words of the six languages, words in other case or without accents. `text` is plain text.
 * With `wholeToken` a match inside a longer number, price or word is none. Ordered; linear in the text for the
 * numbers and in text times secret length for words at worst.
 */
export function findSpellings(secret: string, text: string, options: { wholeToken: boolean }): Range[] {
  const digits = digitsOf(secret);
  const found =
    digits === null
      ? findWords(secret, text, options.wholeToken)
      : findDigits(digits, text, options.wholeToken);
  if (digits !== null && digits.length < 3) return findWords(secret, text, options.wholeToken);
  return digits === null ? found : mergeRanges([...found, ...findSaid(digits, text)]);
}

/** The digits of a secret that is nothing but a number, in whatever spelling; null for words. */
function digitsOf(secret: string): string | null {
  const tokens = tokenize(secret);
  const runs = readNumbers(tokens);
  const covered = new Set<number>();
  for (const run of runs) for (let at = run.first; at <= run.last; at += 1) covered.add(at);
  const rest = tokens.some(
    (token, at) => !covered.has(at) && (token.kind !== 'symbol' || !' -–.,/·#*'.includes(token.norm)),
  );
  return rest || runs.length === 0 ? null : runs.map((run) => run.digits).join('');
}

const SEPARATOR = /[\s\-–—‐‑._·/,*\u200B-\u200D\u2060\uFEFF\u00AD]|\uFE0F|\u20E3/u;

/** Digits of any script with at most two separators between them. */
function findDigits(digits: string, text: string, whole: boolean): Range[] {
  const chars: { value: string; start: number; end: number }[] = [];
  const found: Range[] = [];
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const size = codePoint > 0xffff ? 2 : 1;
    const value = digitValue(codePoint);
    if (value >= 0) {
      chars.push({ value: String(value), start: at, end: at + size });
      gap = 0;
    } else if (SEPARATOR.test(text.slice(at, at + size)) && gap < 3) gap += 1;
    else {
      collect(chars, digits, text, whole, found);
      chars.length = 0;
      gap = 0;
    }
    at += size;
  }
  collect(chars, digits, text, whole, found);
  return found;
}

function collect(
  chars: { value: string; start: number; end: number }[],
  digits: string,
  text: string,
  whole: boolean,
  found: Range[],
): void {
  const run = chars.map((char) => char.value).join('');
  for (let at = run.indexOf(digits); at >= 0; at = run.indexOf(digits, at + 1)) {
    const start = chars[at]?.start ?? 0;
    const end = chars[at + digits.length - 1]?.end ?? start;
    if (!whole || (standsAlone(text, start, end) && evenlyCut(text.slice(start, end))))
      found.push({ start, end });
  }
}

/** "48 21" and "4-8-2-1" are 4821; the end of one number and the start of the next are not. */
function evenlyCut(spelling: string): boolean {
  return spelling.split(/[^\p{Nd}]+/u).length <= 1 || !/[\s,]{2}|\n/.test(spelling.replace(/, /g, ','));
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{N}_\p{Sc}]$/u.test(before) || /^[\p{L}\p{N}_%\p{Sc}]/u.test(after)) return false;
  if (/\p{N}[.,:]$/u.test(before) || /^[.,:]\p{N}/u.test(after)) return false;
  return !/\p{Sc}\s$/u.test(before) && !/^\s\p{Sc}/u.test(after);
}

/** Digits said in words ("four eight two one", "double four"). */
function findSaid(digits: string, text: string): Range[] {
  const tokens = tokenize(text);
  return readNumbers(tokens)
    .filter((run) => run.inWords && run.digits === digits)
    .map((run) => ({ start: tokens[run.first]?.start ?? 0, end: tokens[run.last]?.end ?? 0 }));
}

/** A word or phrase, compared without case, accents and spacing; every sign in it must be there. */
function findWords(secret: string, text: string, whole: boolean): Range[] {
  const wanted = foldPositions(secret);
  const hay = foldPositions(text);
  const needle = wanted.folded;
  const found: Range[] = [];
  if (needle.length === 0) return found;
  for (let at = hay.folded.indexOf(needle); at >= 0; at = hay.folded.indexOf(needle, at + 1)) {
    const start = hay.starts[at] ?? 0;
    const end = hay.ends[at + needle.length - 1] ?? start;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (whole && (/[\p{L}\p{N}_]/u.test(before) || /[\p{L}\p{N}_]/u.test(after))) continue;
    found.push({ start, end });
  }
  return found;
}

/** The text without white space, folded, and for each folded character where it came from. */
function foldPositions(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const value = digitValue(char.codePointAt(0) ?? 0);
    const plain =
      value >= 0
        ? String(value)
        : char
            .normalize('NFKD')
            .replace(/[\p{M}\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
            .toLowerCase();
    for (let index = 0; index < plain.length; index += 1) {
      starts.push(at);
      ends.push(at + char.length);
    }
    folded += plain;
    at += char.length;
  }
  return { folded, starts, ends };
}

function mergeRanges(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
