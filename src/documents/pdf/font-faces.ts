import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { EAST_ASIAN, eastAsianFaces, orderFor } from './east-asian-faces.js';
import type { Face, Weight } from './face.js';
import { readInOrder } from './read-in-order.js';
import { typesetter } from './typesetter.js';
import { unwrapWoff } from './unwrap-woff.js';

/** In the order in which they are asked; emoji come last, since their fonts have digits and signs too. */
const SCRIPTS = [
  ...['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map(
    (subset) => ['inter', subset] as const,
  ),
  ['noto-sans-hebrew', 'hebrew'] as const,
  ['noto-sans-arabic', 'arabic'] as const,
  ['noto-sans-thai', 'thai'] as const,
  ['noto-sans-devanagari', 'devanagari'] as const,
];
const EMOJI = Array.from({ length: 11 }, (_, part) => ['noto-emoji', String(part)] as const);
const WEIGHTS: Readonly<Record<Weight, number>> = { plain: 400, strong: 600 };

const packages = createRequire(import.meta.url);
const loaded = new Map<string, Face>();

/** What is to be drawn: a sign, and the text it stands in. */
export type Wanted = { sign: string; text: string };

/** The faces of a weight that may have a sign, each read when it is first reached and kept from then on. */
export function* facesFor(wanted: Wanted, weight: Weight): Generator<Face> {
  if (EAST_ASIAN.test(wanted.sign)) {
    yield* lastFacesFor(wanted, weight);
  }
  for (const [family, subset] of SCRIPTS) {
    yield load(family, subset, WEIGHTS[weight]);
  }
  for (const [family, part] of EMOJI) {
    yield load(family, part, WEIGHTS.plain);
  }
}

/** The East Asian faces of a weight that have a sign: most of the world's other signs are in them, too. */
export function lastFacesFor({ sign, text }: Wanted, weight: Weight): Generator<Face> {
  return eastAsianFaces(sign.codePointAt(0) ?? 0, WEIGHTS[weight], orderFor(text));
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
  const joins = !name.startsWith('inter');
  const reorders = name.startsWith('noto-sans-thai') || name.startsWith('noto-sans-devanagari');
  const measure = joins ? layouts(font) : advances(font);
  const set = typesetter(create(sfnt) as Font, { name, joins });
  return {
    name,
    forDocument: () => (reorders ? readInOrder(set) : set),
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    widthOf: measure,
  };
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
