import bidiFactory from 'bidi-js';
import type { Piece } from './set-text.js';

const bidi = bidiFactory();

/** How far each sign of a paragraph is nested in directions: odd is right to left (Unicode's UAX #9). */
export type Levels = { ofSigns: Uint8Array; rightToLeft: boolean };

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Null for a paragraph that is left to right from end to end, as most are. */
export function levelsOf(paragraph: string): Levels | null {
  if (!RIGHT_TO_LEFT.test(paragraph)) {
    return null;
  }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(paragraph);
  return { ofSigns: levels, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** A piece as it is drawn: `reversed` ones are laid out from right to left by their own script's rules. */
export type DrawnPiece = Piece & { reversed: boolean };

type Level = { piece: Piece; level: number };

/** The pieces of a line from left to right. `from` is where the line begins in its paragraph. */
export function orderPieces(pieces: readonly Piece[], levels: Levels | null, from: number): DrawnPiece[] {
  if (levels === null) {
    return pieces.map((piece) => ({ ...piece, reversed: false }));
  }
  const runs = pieces.flatMap((piece) => splitByLevel(piece, levels.ofSigns, from));
  return reorder(runs).map(({ piece, level }) => turn(piece, level % 2 === 1));
}

/** A piece that stands for other signs has the level of the first of them. */
function splitByLevel(piece: Piece, levels: Uint8Array, from: number): Level[] {
  const start = from + piece.start;
  if (piece.instead !== null) {
    return [{ piece, level: levels[start] ?? 0 }];
  }
  const runs: Level[] = [];
  let begin = 0;
  for (let at = 1; at <= piece.text.length; at += 1) {
    if (at === piece.text.length || levels[start + at] !== levels[start + begin]) {
      const text = piece.text.slice(begin, at);
      runs.push({ piece: { ...piece, text, start: piece.start + begin }, level: levels[start + begin] ?? 0 });
      begin = at;
    }
  }
  return runs;
}

/** Rule L2: from the highest level to the lowest odd one, what is at least so deep is turned round. */
function reorder(runs: Level[]): Level[] {
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = runs;
  for (let level = deepest; level >= 1; level -= 1) {
    const next: Level[] = [];
    for (let at = 0; at < ordered.length; ) {
      let end = at;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      next.push(...(end > at ? ordered.slice(at, end).reverse() : ordered.slice(at, at + 1)));
      at = Math.max(end, at + 1);
    }
    ordered = next;
  }
  return ordered;
}

/** Letters of a script from right to left are turned as they are laid out; other signs here, brackets mirrored. */
function turn(piece: Piece, odd: boolean): DrawnPiece {
  if (!odd || RIGHT_TO_LEFT.test(piece.text)) {
    return { ...piece, reversed: odd };
  }
  const text = [...piece.text]
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join('');
  return { ...piece, text, reversed: false };
}
