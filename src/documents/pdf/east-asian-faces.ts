import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Face } from './face.js';
import { type SliceOf, sliceFinder } from './slice-finder.js';
import { standingTypesetter } from './typesetter.js';

/** Chinese in short and long signs, Japanese, Korean: each has shapes of its own for signs that all of them have. */
type Family = 'sc' | 'tc' | 'jp' | 'kr';

/** Signs that are first looked for in these faces. Others (arrows, stars) only when no other face has them. */
export const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffee\u{1b000}-\u{1b16f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;

const ORDERS: readonly (readonly [RegExp, readonly Family[]])[] = [
  [/[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d]/, ['jp', 'tc', 'sc', 'kr']],
  [/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]/, ['kr', 'jp', 'tc', 'sc']],
  [/[\u3100-\u312f]/, ['tc', 'jp', 'sc', 'kr']],
];
const USUAL: readonly Family[] = ['sc', 'tc', 'jp', 'kr'];

/** In which country's shapes a text is drawn, told by its own signs: where there are only Chinese ones, in China's. */
export function orderFor(text: string): readonly Family[] {
  return ORDERS.find(([signs]) => signs.test(text))?.[1] ?? USUAL;
}

const packages = createRequire(import.meta.url);
const finders = new Map<Family, SliceOf>();
const faces = new Map<string, Face>();

/**
 * The faces that have a sign, in this order of families. Throws `ClosedFace` at one that was not opened yet: they are
 * packed so that opening one takes longer than a line does.
 */
export function* eastAsianFaces(
  codePoint: number,
  weight: number,
  order: readonly Family[],
): Generator<Face> {
  for (const family of order) {
    const finder = finders.get(family) ?? openFinder(family);
    finders.set(family, finder);
    const slice = finder(codePoint);
    if (slice !== null) {
      const name = `noto-sans-${family}-${slice}-${weight}`;
      const face = faces.get(name);
      if (!face) {
        throw new ClosedFace({ name, family, slice, weight });
      }
      yield face;
    }
  }
}

function openFinder(family: Family): SliceOf {
  const list = readFileSync(
    packages.resolve(`@fontsource-variable/noto-sans-${family}/unicode.json`),
    'utf8',
  );
  return sliceFinder(JSON.parse(list) as Record<string, string>);
}

type Slice = { name: string; family: Family; slice: string; weight: number };

/** A face is needed that is not open. Once it was opened, the same can be done again. */
export class ClosedFace extends Error {
  constructor(private readonly slice: Slice) {
    super(`${slice.name} is not open`);
  }

  /** Opens it, and lets others have their turn. What is opened stays open: fifty kilobytes. */
  async open(): Promise<void> {
    const { name } = this.slice;
    if (!faces.has(name)) {
      faces.set(name, sliceFace(name, await unpack(this.slice)));
    }
    await new Promise((resume) => setImmediate(resume));
  }
}

/** What is left out: how words are laid out, upright and down a page. Each of these signs stands by itself. */
const UNUSED = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'VORG', 'vhea', 'vmtx'];

/** The font of a slice at one weight. A library of the font makers does it: the one that lays out knows no such font. */
async function unpack({ family, slice, weight }: Slice): Promise<Buffer> {
  const file = `@fontsource-variable/noto-sans-${family}/files/noto-sans-${family}-${slice}-wght-normal.woff2`;
  const { default: subsetFont } = await import('subset-font');
  return await subsetFont(await readFile(packages.resolve(file)), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    dropTables: UNUSED,
    noHinting: true,
  });
}

/** Some hundred kilobytes each: their tables as they are read. */
const MOST_READ = 32;
const read = new Map<string, Font>();

/** A slice's font, read. Those that were not asked for longest are let go; a document keeps what it draws with. */
function fontOf(name: string, sfnt: Buffer): Font {
  const font = read.get(name) ?? standingTypesetter(create(sfnt) as Font, name);
  read.delete(name);
  read.set(name, font);
  for (const oldest of read.keys()) {
    if (read.size <= MOST_READ) {
      break;
    }
    read.delete(oldest);
  }
  return font;
}

function sliceFace(name: string, sfnt: Buffer): Face {
  const font = fontOf(name, sfnt);
  const widths = new Map(
    font.characterSet.map((code) => [code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm]),
  );
  return {
    name,
    forDocument: () => fontOf(name, sfnt),
    has: (codePoint) => widths.has(codePoint),
    widthOf: (text) =>
      Array.from(text).reduce((sum, sign) => sum + (widths.get(sign.codePointAt(0) ?? 0) ?? 0), 0),
  };
}
