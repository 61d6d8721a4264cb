import { EAST_ASIAN, orderFor } from './east-asian-faces.js';
import type { Face, Weight } from './face.js';
import { facesFor, firstFace, lastFacesFor, type Wanted } from './font-faces.js';

/** A piece of a line in one face. `instead` of what was written where no face has it. */
export type Piece = {
  text: string;
  face: Face;
  /** What was written, where other signs are drawn for it. */
  instead: string | null;
  /** Where it begins in its paragraph. */
  start: number;
};

/** Signs that say nothing by themselves: joiners, variation selectors, colours of skin, tags. */
const SILENT = /^[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]$/u;
/** Drawn alike where the sign itself is in no face. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
  '✓': '✔',
  '✗': '✖',
  '☐': '-',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
  '●': '•',
  '○': '•',
  '▪': '•',
  '■': '•',
};
/** A box, which nobody takes for a sign that was written. */
const UNKNOWN = '□';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Text as it is drawn: composed letters, no control signs, and none that would turn the direction of what follows
 * (which a name could do to an amount). Line breaks stay.
 */
export function drawable(text: string): string {
  return PLAIN.test(text) ? text : clean(text);
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/[\t\u2000-\u200a\u3000]/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '');
}

/**
 * A text in pieces, each in a face that has all of it. What no face has is drawn as something like it, or as a box.
 * Throws `ClosedFace` where one that it needs is not open.
 */
export function setText(text: string, weight: Weight): Piece[] {
  if (isPlain(text)) {
    const latin = firstFace(weight);
    return [{ text, face: latin, instead: null, start: 0 }];
  }
  const pieces: Piece[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    for (const piece of setSign({ sign: segment, text }, weight, pieces.at(-1)?.face)) {
      append(pieces, { ...piece, start: index });
    }
  }
  return pieces;
}

/** All of it is in the first face. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff–—‘’“”•…€™]*$/u;

/** Whether a text needs no more than the first face. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** What a reader takes for one sign each. */
export const graphemesOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

type Set = Pick<Piece, 'text' | 'face' | 'instead'>;
const known = new Map<string, Set[]>();
const MOST_KNOWN = 5_000;

/** One sign of a text, after what was set `before` it. Throws as `setText`. */
export function setSign({ sign, text }: Wanted, weight: Weight, before: Face | undefined): Set[] {
  // A space between two words of one script belongs to it: both are then laid out as one.
  if (sign === ' ' && before?.has(0x20)) {
    return [{ text: sign, face: before, instead: null }];
  }
  const key = `${weight} ${EAST_ASIAN.test(sign) ? orderFor(text)[0] : ''} ${sign}`;
  const found = known.get(key) ?? findFace({ sign, text }, weight);
  if (known.size >= MOST_KNOWN) {
    known.clear();
  }
  known.set(key, found);
  return found;
}

function findFace({ sign, text }: Wanted, weight: Weight): Set[] {
  const signs = [...sign];
  const speaking = signs.filter((one) => !SILENT.test(one));
  const found = takeFrom(facesFor({ sign: speaking[0] ?? '', text }, weight), signs, speaking);
  if (found) {
    return found;
  }
  if (speaking.length > 1) {
    return speaking.flatMap((one) => findFace({ sign: one, text }, weight));
  }
  return (
    findAlike({ sign, text }, weight) ??
    takeFrom(lastFacesFor({ sign, text }, weight), signs, speaking) ??
    box(sign, weight)
  );
}

/** From the first face that has all of it. */
function takeFrom(
  faces: Iterable<Face>,
  signs: readonly string[],
  speaking: readonly string[],
): Set[] | null {
  for (const face of faces) {
    if (speaking.every((one) => face.has(one.codePointAt(0) ?? 0))) {
      const text = signs.filter((one) => face.has(one.codePointAt(0) ?? 0)).join('');
      return text === '' ? [] : [{ text, face, instead: null }];
    }
  }
  return null;
}

function findAlike({ sign, text }: Wanted, weight: Weight): Set[] | null {
  const simpler = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  const alike = ALIKE[sign] ?? (simpler === sign ? null : simpler);
  return alike === null
    ? null
    : findFace({ sign: alike, text }, weight).map((set) => ({ ...set, instead: sign }));
}

function box(sign: string, weight: Weight): Set[] {
  const faces = lastFacesFor({ sign: UNKNOWN, text: UNKNOWN }, weight);
  return (takeFrom(faces, [UNKNOWN], [UNKNOWN]) ?? []).map((set) => ({ ...set, instead: sign }));
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && last.face === piece.face && last.instead === null && piece.instead === null) {
    last.text += piece.text;
  } else {
    pieces.push(piece);
  }
}

/** How wide pieces are at a size of 1. Word by word, as they are drawn. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, { text, face }) =>
      sum +
      (text.match(/[^ ]* ?/g) ?? []).reduce(
        (width, word) => width + (word === '' ? 0 : face.widthOf(word)),
        0,
      ),
    0,
  );
}
