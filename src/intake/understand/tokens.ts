/** One word of a text. `word` is folded: lower case, no accents, no apostrophes. */
export type Token = {
  raw: string;
  word: string;
  start: number;
  end: number;
  /** What stood between the previous word and this one. */
  gap: string;
  /** Sentences are counted from 0; a full stop, question mark, semicolon or line end begins a new one. */
  sentence: number;
  /** Pieces of sentences: also a comma, a dash or a bracket begins a new one. */
  piece: number;
};

/** Longer texts are read up to here: no customer tells more in one message, and work stays bounded. */
export const LONGEST_TEXT = 1600;
const MOST_TOKENS = 320;

const WORD = /[\p{L}\p{N}]+(?:['’.\-/:&][\p{L}\p{N}]+)*/gu;
const ELISION = /^(?:l|d|s|n|j|qu|c|m|t)['’](?=[aeiouyhàâéèêëîïôœùûáíóúAEIOUYHÀÂÉÈÊ])/i;
/** "mon/tues", "jeudi/vendredi": either of two days. */
const BOTH_DAYS =
  /^(mon|tues?|weds?|thur?s?|fri|sat|sun|\p{L}{2,}day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|lundi|mardi|mercredi|jeudi|vendredi|samedi|montag|dienstag|mittwoch|donnerstag|freitag|samstag|segunda|ter[cç]a|quarta|quinta|sexta)\/(\p{L}{3,})$/iu;
const SENTENCE_END = /[.!?;…\n]/;
/** "Mr. Dupont", "Av. de la Paz" and "Apt. 3" are one piece. */
const SHORTENED =
  /^(?:mr|mrs|ms|dr|dra|m|mme|mlle|sr|sra|srta|herr|hr|fr|fam|prof|eng|dna|av|ave|avda|avd|c|r|pl|pza|pca|trav|tv|bd|blvd|bvd|imp|ch|rte|urb|ctra|edif|edf|col|fracc|st|apt|appt|apto|no|nr|n|num|ca|tel|esc|bat|res|piso|str)$/;
/** "12 Mill Rd. Thame" is one sentence, but two pieces. */
const STREET_SHORTENED = /^(?:rd|ln|cl|cres|gdns|tce|ter|hwy|sq|ct|pkwy|st|ave)$/;
const PIECE_END = /[,()\u2013\u2014\u00b7]|:\s|\s-+\s?|\+|@|\s\/\s/;

/** Folds a word or phrase for comparing: lower case, accents and apostrophes gone, ß and ligatures spelt out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

const SPOKEN_SIGN =
  / (period|full stop|question mark|exclamation mark|comma|new line|new paragraph)(?= |$)/gi;

/** A dictated text says its signs ("hi this is walt period my sink leaks comma badly"): they are written. */
function spokenSigns(text: string): string {
  if (/[.,;!?\n]/.test(text) || text.search(SPOKEN_SIGN) < 0) return text;
  return text.replace(SPOKEN_SIGN, (_, sign: string) => (/^comma$/i.test(sign) ? ',' : '.'));
}

/** The text as the rules read it: composed, one kind of blank, no control characters, bounded length. */
export function tidyText(text: string): string {
  return (
    spokenSigns(text.slice(0, LONGEST_TEXT))
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, ' ')
      .trim()
  );
}

/** How far a full stop only shortens the word before it: 2 the same piece goes on, 1 the same sentence, 0 it ends. */
function joined(before: Token | undefined, gap: string, next: string): number {
  if (!before || !/^\. ?$/.test(gap)) return 0;
  const starts = /^[\p{Lu}\d]/u.test(next);
  if (/^\p{Lu}$/u.test(before.raw) && before.raw !== 'I' && starts) return 2;
  if (STREET_SHORTENED.test(before.word) && starts && !/^(?:st|ave)$/.test(before.word)) return 1;
  if (/^(?:st|ave)$/.test(before.word)) return /^[a-z]/.test(next) ? 0 : 1;
  const small = /^(?:de|da|do|dos|das|del|la|der|des|du|of)$/.test(next);
  const street = /[a-z]{3}str$/.test(before.word) && /^\d/.test(next);
  return street ||
    ((SHORTENED.test(before.word) || /^(?:rte|chem|jr|cdo)$/.test(before.word)) && (starts || small))
    ? 2
    : 0;
}

function pushWord(
  tokens: Token[],
  raw: string,
  start: number,
  gap: string,
  counts: { s: number; p: number },
) {
  const elided = ELISION.exec(raw);
  if (elided && raw.length > elided[0].length) {
    const cut = elided[0].length;
    pushWord(tokens, raw.slice(0, cut - 1), start, gap, counts);
    pushWord(tokens, raw.slice(cut), start + cut, "'", counts);
    return;
  }
  const stroke = BOTH_DAYS.exec(raw);
  if (stroke?.[1] && stroke[2]) {
    const { length } = stroke[1];
    pushWord(tokens, stroke[1], start, gap, counts);
    pushWord(tokens, 'or', start + length, ' ', counts);
    pushWord(tokens, stroke[2], start + length + 1, ' ', counts);
    return;
  }
  const word = fold(raw);
  if (word)
    tokens.push({ raw, word, start, end: start + raw.length, gap, sentence: counts.s, piece: counts.p });
}

/** Cuts a tidied text into words, sentences and pieces. Linear in the text's length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const counts = { s: 0, p: 0 };
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    if (tokens.length >= MOST_TOKENS) break;
    const gap = text.slice(last, match.index);
    if (tokens.length > 0) {
      if (SENTENCE_END.test(gap)) {
        const joins = joined(tokens.at(-1), gap, match[0]);
        if (joins < 2) counts.p += 1;
        if (joins < 1) counts.s += 1;
      } else if (PIECE_END.test(gap) || /\p{Extended_Pictographic}/u.test(gap)) counts.p += 1;
    }
    pushWord(tokens, match[0], match.index, gap, counts);
    last = match.index + match[0].length;
  }
  return tokens;
}
