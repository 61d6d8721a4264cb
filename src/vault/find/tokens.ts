/**
 * A text cut into tokens that remember where they came from, so that whatever is decided about a token can be
 * said about the exact characters of the text.
 *
 * - `word`: letters (marks and inner apostrophes included); `norm` is lower case without accents or apostrophes.
 * - `digits`: digits of any script; `norm` is the same number in ASCII.
 * - `symbol`: one other character; `break`: a line end; `saved`: a placeholder that stands for a secret.
 */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly kind: 'word' | 'digits' | 'symbol' | 'break' | 'saved';
  /** White space stands before the token (or it is the first). */
  readonly spaced: boolean;
};

/** What is written in place of a secret. Matched here so that it is never read as text again. */
export const PLACEHOLDER = /\[(?:passcode|password|pattern|code|key) saved\]/y;

/** Code points of the zero of each decimal digit block that phones can type. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
];
const LETTER = /[\p{L}\p{M}]/u;
const MARK = /\p{M}/gu;
const SPACE = /\s/u;
const ASCII_WORD = /^[a-z]+$/;
/** Zero-width characters and the parts of keycap emoji: inside a number they change nothing. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]|\uFE0F|\u20E3/u;
const APOSTROPHES = "'’‘`´";
/** Prefixes that French and Italian join to the next word with an apostrophe. */
const ELISIONS = new Set('l d c qu m s n j t dell all nell sull dall un quest lorsqu jusqu'.split(' '));

/** The value 0 to 9 of a decimal digit of any common script, or -1. */
export function digitValue(codePoint: number): number {
  if (codePoint >= 0x30 && codePoint <= 0x39) return codePoint - 0x30;
  if (codePoint < 0x660) return -1;
  for (const zero of ZEROS) if (codePoint >= zero && codePoint < zero + 10) return codePoint - zero;
  return -1;
}

/** A word as it is compared: compatibility forms folded, lower case, no accents, no apostrophes. */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARK, '')
    .replaceAll('ß', 'ss')
    .replace(/['’‘`´]/g, '');
}

/** Cuts a text into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const push = (end: number, kind: Token['kind'], norm: string): void => {
    tokens.push({ start: at, end, norm, kind, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const char = String.fromCodePoint(codePoint);
    if (char === '\n' || char === '\r') {
      push(at + 1, 'break', '\n');
      spaced = true;
    } else if (SPACE.test(char)) {
      at += char.length;
      spaced = true;
    } else if (char === '[' && placeholderEnd(text, at) > 0) {
      push(placeholderEnd(text, at), 'saved', '[saved]');
    } else if (digitValue(codePoint) >= 0) {
      const { end, digits } = readDigits(text, at);
      push(end, 'digits', digits);
    } else if (LETTER.test(char)) {
      const end = readWord(text, at);
      push(end, 'word', normalizeWord(text.slice(at, end)));
    } else if (INVISIBLE.test(char)) {
      at += char.length;
    } else {
      push(at + char.length, 'symbol', char);
    }
  }
  return tokens;
}

function placeholderEnd(text: string, at: number): number {
  PLACEHOLDER.lastIndex = at;
  const match = PLACEHOLDER.exec(text);
  return match ? at + match[0].length : -1;
}

function readDigits(text: string, from: number): { end: number; digits: string } {
  let end = from;
  let digits = '';
  for (let at = from; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const size = codePoint > 0xffff ? 2 : 1;
    const value = digitValue(codePoint);
    if (value < 0 && !INVISIBLE.test(String.fromCodePoint(codePoint))) break;
    at += size;
    if (value >= 0) digits += value;
    if (value >= 0 || codePoint === 0xfe0f || codePoint === 0x20e3) end = at;
  }
  return { end, digits };
}

function readWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (LETTER.test(char)) {
      at += char.length;
      continue;
    }
    const next = text.codePointAt(at + 1);
    const joins = APOSTROPHES.includes(char) && next !== undefined && LETTER.test(String.fromCodePoint(next));
    if (!joins) return at;
    if (ELISIONS.has(normalizeWord(text.slice(from, at)))) return at + 1;
    at += 1;
  }
  return at;
}
