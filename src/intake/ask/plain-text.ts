const PLAIN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u2022\u00b7]/g, '-'],
  [/\u00d7/g, 'x'],
];
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/gu;
const PLACEHOLDER = /\[[^[\]]{0,60}(?:\]|$)/g;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Typographic quotes, dashes and ellipses as their plain forms, which cost one GSM-7 character instead of
 * turning the whole text into UCS-2. Letters and their accents are left as they are.
 */
export function plainPunctuation(text: string): string {
  return PLAIN_FORMS.reduce((changed, [form, plain]) => changed.replace(form, plain), text);
}

/**
 * A customer's or organization's value made fit to stand inside one of our sentences: plain punctuation, one
 * line, no emoji, no invisible or direction-changing characters, no closing punctuation, and nothing in square
 * brackets, which is where the screen leaves its placeholders, whole or cut off. May be empty.
 */
export function plainValue(value: string): string {
  return plainPunctuation(value.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(PLACEHOLDER, ' ')
    .replace(PICTURES, '')
    .replace(INVISIBLE, '')
    .replace(/[[\]]/g, '')
    .replace(/ +/g, ' ')
    .replace(/^[\s,;:.]+|[\s,;:.!?]+$/g, '');
}

/** At most `limit` UTF-16 units, cut between whole characters, "..." included where something was cut. */
export function shorten(value: string, limit: number): string {
  if (value.length <= limit) return value;
  let kept = '';
  for (const { segment } of graphemes.segment(value.slice(0, limit * 2))) {
    if (kept.length + segment.length > limit - 3) break;
    kept += segment;
  }
  return `${kept.trimEnd()}...`;
}

/** A value made plain, then cut to each of these lengths in UTF-16 units: the roomiest first. */
export function cutTo(value: string, limits: readonly number[]): string[] {
  const plain = plainValue(value);
  return [...new Set(limits.map((limit) => shorten(plain, limit)))];
}
