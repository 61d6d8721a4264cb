import type { Font, Glyph, GlyphPosition } from 'fontkit';

/** A letter as it is drawn. */
export type Sign = Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>;

/** All that a document asks of a text that was laid out, in units of the font. */
type Kept = { glyphs: readonly Sign[]; positions: readonly Readonly<GlyphPosition>[] };

/** A text for one document, which scales its positions where they are. */
class Run {
  readonly glyphs: readonly Sign[];
  readonly positions: GlyphPosition[];

  constructor({ glyphs, positions }: Kept) {
    this.glyphs = glyphs;
    this.positions = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
      // Set by the document; here so that all positions are of one shape.
      advanceWidth: 0,
    }));
  }

  get advanceWidth(): number {
    return this.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  }
}

/** The words of many documents, in a few megabytes a font. */
const MOST_WORDS = 4_000;
/** A whole line of letters that join is seldom the same again. */
const LONGEST_WORD = 40;

/** The feature of a font by which all figures are equally wide. */
export const TABULAR = 'tnum';

/** Letters that stand by themselves, as a word or the last but one of a line. */
const LETTERS = /^[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]+ ?$/u;

/**
 * A font that documents may share, with a layout that costs little: laying a word out by the library takes longer than
 * all else that is done with it. In a font whose letters do not `join`, words of letters are set letter by letter;
 * other words are laid out by the library and kept. What a document says its glyphs mean depends on its own words
 * alone.
 */
export function typesetter(font: Font, { name, joins }: { name: string; joins: boolean }): Font {
  // Inter's contextual forms (an arrow for "->") cost more than all the rest of a document.
  const layOut = layOutBy(font, joins ? undefined : { calt: false });
  const keep = keeper(layOut);
  const keepFigures = keeper(layOutBy(font, { calt: false, [TABULAR]: true }));
  const setLetters = letterSetter(font, layOut);
  const set = (text: string, features: readonly string[] = []) => {
    if (joins) {
      return keep(text);
    }
    if (features.includes(TABULAR)) {
      return keepFigures(text);
    }
    return LETTERS.test(text) ? setLetters(text) : keep(text);
  };
  const layout = (text: string, features?: readonly string[]) => new Run(set(text, features));
  // What documents embed of it is read from shapes of its own, kept from document to document.
  return Object.assign(called(font, name), { layout, _glyphs: {} });
}

/**
 * A font whose signs stand each by itself, as Chinese, Japanese and Korean ones do: nothing is laid out, and nothing
 * kept but what the font has. For documents to share.
 */
export function standingTypesetter(font: Font, name: string): Font {
  const places = new Map<string, { sign: Sign; position: Readonly<GlyphPosition> }>();
  const placeOf = (text: string) => {
    const known = places.get(text);
    if (known) {
      return known;
    }
    const code = text.codePointAt(0) ?? 0;
    const { id, advanceWidth } = font.glyphForCodePoint(code);
    const position = { xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };
    const place = { sign: { id, advanceWidth, codePoints: [code] }, position };
    places.set(text, place);
    return place;
  };
  const layout = (text: string) => {
    const set = Array.from(text, placeOf);
    return new Run({ glyphs: set.map(({ sign }) => sign), positions: set.map(({ position }) => position) });
  };
  return Object.assign(called(font, name), { layout });
}

/** Documents take fonts of one name for one font: two weights of a slice have the same. */
function called(font: Font, postscriptName: string): Font {
  return Object.create(font, { postscriptName: { value: postscriptName } }) as Font;
}

type LayOut = (text: string) => Kept;

/** A number: it is read from left to right in every script, and the library would turn an Arabic one round. */
const NUMBER = /^(?=.*\p{Nd})\P{L}*$/u;

/** The library takes features that are switched off, too, which its types leave out. */
function layOutBy(font: Font, features: Record<string, boolean> | undefined): LayOut {
  return (text) => {
    // The library remembers for each glyph the letters it first stood for, whichever document they were in.
    Object.assign(font, { _glyphs: {} });
    const direction = NUMBER.test(text) ? 'ltr' : undefined;
    const { glyphs, positions } = font.layout(
      text,
      features as unknown as string[],
      undefined,
      undefined,
      direction,
    );
    return { glyphs: glyphs.map(signOf), positions };
  };
}

function signOf({ id, advanceWidth, codePoints }: Glyph): Sign {
  return { id, advanceWidth, codePoints };
}

function keeper(layOut: LayOut): LayOut {
  const words = new Map<string, Kept>();
  return (text) => {
    const known = words.get(text);
    if (known) {
      return known;
    }
    const kept = layOut(text);
    if (words.size >= MOST_WORDS) {
      words.clear();
    }
    if (text.length <= LONGEST_WORD) {
      // A copy: a part of a text would keep all of the text in memory.
      words.set(Buffer.from(text).toString(), kept);
    }
    return kept;
  };
}

type Letter = { sign: Sign; code: number; before: Map<number, Readonly<GlyphPosition>> };

/** Letter by letter, each as wide as it is before the next one: between letters Inter's kerning knows only pairs. */
function letterSetter(font: Font, layOut: LayOut): LayOut {
  const letters = new Map<string, Letter>();
  const letterOf = (text: string): Letter => {
    const known = letters.get(text);
    if (known) {
      return known;
    }
    const code = text.codePointAt(0) ?? 0;
    const { id, advanceWidth } = font.glyphForCodePoint(code);
    const letter = { sign: { id, advanceWidth, codePoints: [code] }, code, before: new Map() };
    letters.set(text, letter);
    return letter;
  };
  /** There are as many letters and pairs as the font has, and no more. */
  const placeOf = ({ code, before }: Letter, next: number | undefined): Readonly<GlyphPosition> => {
    const known = before.get(next ?? 0);
    if (known) {
      return known;
    }
    const text = String.fromCodePoint(code, ...(next === undefined ? [] : [next]));
    const place = layOut(text).positions[0] as GlyphPosition;
    before.set(next ?? 0, place);
    return place;
  };
  return (text) => {
    const set = Array.from(text, letterOf);
    return {
      glyphs: set.map(({ sign }) => sign),
      positions: set.map((letter, at) => placeOf(letter, set[at + 1]?.code)),
    };
  };
}
