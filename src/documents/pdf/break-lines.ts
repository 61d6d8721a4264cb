import type { Weight } from './face.js';
import { type DrawnPiece, type Levels, levelsOf, orderPieces } from './order-pieces.js';
import { drawable, setText, widthOf } from './set-text.js';

/** One line from left to right, and how wide it is at a size of 1. */
export type Line = { pieces: DrawnPiece[]; width: number; rightToLeft: boolean };

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text in lines of at most this width (of type of size 1), broken between words, and within a word that is wider
 * than a line. Empty lines at its end are dropped.
 */
export function breakLines(text: string, weight: Weight, width: number): Line[] {
  return drawable(text)
    .trimEnd()
    .split('\n')
    .flatMap((paragraph) => breakParagraph(paragraph, weight, width));
}

/** A text as one line, however wide. */
export function oneLine(text: string, weight: Weight): Line {
  const whole = drawable(text).replaceAll('\n', ' ').trim();
  return lineOf(whole, 0, weight, levelsOf(whole));
}

function breakParagraph(paragraph: string, weight: Weight, width: number): Line[] {
  const levels = levelsOf(paragraph);
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let taken = 0;
  const flush = () => {
    lines.push(lineOf(paragraph.slice(start, end).trimEnd(), start, weight, levels));
    start = end;
    taken = 0;
  };
  for (const { word, wide, inked } of wordsOf(paragraph, weight, width)) {
    if (end > start && taken + inked > width) {
      flush();
    }
    end += word.length;
    taken += wide;
  }
  if (end > start || lines.length === 0) {
    flush();
  }
  return lines;
}

type Word = { word: string; wide: number; inked: number };

function* wordsOf(paragraph: string, weight: Weight, width: number): Generator<Word> {
  for (const word of paragraph.match(/^\s+|\S+\s*/g) ?? []) {
    const measured = measure(word, weight);
    if (measured.inked <= width) {
      yield measured;
    } else {
      yield* cutWord(word, weight, width);
    }
  }
}

function measure(word: string, weight: Weight): Word {
  const inked = widthOf(setText(word.trimEnd(), weight));
  const blank = word.length - word.trimEnd().length;
  return { word, inked, wide: inked + blank * widthOf(setText(' ', weight)) };
}

function* cutWord(word: string, weight: Weight, width: number): Generator<Word> {
  let part = '';
  let taken = 0;
  for (const { segment } of segmenter.segment(word)) {
    const wide = widthOf(setText(segment, weight));
    if (part !== '' && taken + wide > width) {
      yield { word: part, wide: taken, inked: taken };
      part = '';
      taken = 0;
    }
    part += segment;
    taken += wide;
  }
  yield measure(part, weight);
}

function lineOf(text: string, from: number, weight: Weight, levels: Levels | null): Line {
  const pieces = setText(text, weight);
  return {
    pieces: orderPieces(pieces, levels, from),
    width: widthOf(pieces),
    rightToLeft: levels?.rightToLeft ?? false,
  };
}
