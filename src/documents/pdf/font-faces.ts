import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { unwrapWoff } from './unwrap-woff.js';

export type Weight = 'plain' | 'strong';

/** One font file: some scripts in one weight. */
export type Face = {
  /** Its name inside a PDF. */
  name: string;
  /** Its tables are read once for all documents; what it learns of glyphs is each document's own. */
  forDocument(): Font;
  has(codePoint: number): boolean;
  /** How wide a text is, in parts of the type's size. */
  widthOf(text: string): number;
};

/** In the order in which they are asked; emoji come last, since their fonts have digits and signs too. */
const SCRIPTS = [
  ...['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map(
    (subset) => ['inter', subset] as const,
  ),
  ['noto-sans-hebrew', 'hebrew'] as const,
  ['noto-sans-arabic', 'arabic'] as const,
];
const EMOJI = Array.from({ length: 11 }, (_, part) => ['noto-emoji', String(part)] as const);
const WEIGHTS: Readonly<Record<Weight, number>> = { plain: 400, strong: 600 };

const packages = createRequire(import.meta.url);
const loaded = new Map<string, Face>();

/** The faces of a weight, each read when it is first reached and kept from then on. */
export function* facesOf(weight: Weight): Generator<Face> {
  for (const [family, subset] of SCRIPTS) {
    yield load(family, subset, WEIGHTS[weight]);
  }
  for (const [family, part] of EMOJI) {
    yield load(family, part, WEIGHTS.plain);
  }
}

/** The one that has plain Latin letters. */
export function firstFace(weight: Weight): Face {
  return load('inter', 'latin', WEIGHTS[weight]);
}

function load(family: string, subset: string, weight: number): Face {
  const name = `${family}-${subset}-${weight}`;
  const known = loaded.get(name) ?? open(name, `@fontsource/${family}/files/${name}-normal.woff`);
  loaded.set(name, known);
  return known;
}

/** More words than any document has, and far less memory than its pictures. */
const MOST_WIDTHS = 20_000;

function open(name: string, file: string): Face {
  const sfnt = unwrapWoff(readFileSync(packages.resolve(file)));
  const font = create(sfnt) as Font;
  const tables = create(sfnt) as Font;
  const joins = !name.startsWith('inter');
  const measure = joins ? layouts(font) : advances(font);
  return {
    name,
    forDocument: () => ownGlyphs(tables, { joins }),
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    widthOf: measure,
  };
}

/**
 * The library remembers for each glyph the letters it first stood for. Shared, what a document says its glyphs mean
 * would depend on the documents before it: other bytes, and another text read out of them.
 */
function ownGlyphs(tables: Font, { joins }: { joins: boolean }): Font {
  const own = Object.assign(Object.create(tables) as Font, { _glyphs: {} });
  if (joins) {
    return own;
  }
  // Inter's contextual forms (an arrow for "->") cost more than all the rest of a document.
  const plain = { calt: false } as unknown as string[];
  return Object.assign(own, { layout: (text: string) => tables.layout.call(own, text, plain) });
}

/** Letters that do not join: what kerning takes off is less than a hair, and measuring so is twenty times as fast. */
function advances(font: Font): (text: string) => number {
  const ofSigns = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const sign of text) {
      let advance = ofSigns.get(sign);
      if (advance === undefined) {
        advance = font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
        ofSigns.set(sign, advance);
      }
      width += advance;
    }
    return width;
  };
}

/** Letters whose form depends on those beside them. */
function layouts(font: Font): (text: string) => number {
  const ofWords = new Map<string, number>();
  return (text) => {
    const known = ofWords.get(text);
    if (known !== undefined) {
      return known;
    }
    const width = font.layout(text).advanceWidth / font.unitsPerEm;
    if (ofWords.size >= MOST_WIDTHS) {
      ofWords.clear();
    }
    ofWords.set(text, width);
    return width;
  };
}
