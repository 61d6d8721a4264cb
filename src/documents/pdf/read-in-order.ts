import type { Font } from 'fontkit';
import type { Sign } from './typesetter.js';

type Subset = { glyphs: number[]; includeGlyph(id: number): number; encode(): Uint8Array };

/** In Thai its ring stands below the tone that is written before it; the library leaves it above. */
const SARA_AM = /([\u0e48-\u0e4b]?)\u0e33/g;

/** Beyond all numbers that glyphs have. */
const FIRST_OWN = 0x10000;

/**
 * A font for one document whose letters change places as they are drawn (a vowel that is written before its
 * consonant). What is read, searched and copied is the text as it was typed: its letters are given to the drawn signs
 * one after the other, and a sign that stands for different letters in different words is embedded once for each.
 */
export function readInOrder(font: Font): Font {
  const own = new Map<string, number>();
  const drawn: number[] = [];
  const tell = (sign: Sign, codePoints: number[]): Sign => {
    const key = `${sign.id} ${codePoints.join(' ')}`;
    const id = own.get(key) ?? FIRST_OWN + drawn.push(sign.id) - 1;
    own.set(key, id);
    return { id, advanceWidth: sign.advanceWidth, codePoints };
  };
  const layout = (text: string, features?: readonly string[]) => {
    const run = font.layout(text.replace(SARA_AM, '\u0e4d$1\u0e32'), features as string[]);
    const left = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
    const glyphs = run.glyphs.map((sign, at) => {
      const last = at === run.glyphs.length - 1;
      return tell(sign, left.splice(0, last ? left.length : sign.codePoints.length));
    });
    return Object.assign(Object.create(run), { glyphs });
  };
  const createSubset = () => {
    const subset = font.createSubset() as unknown as Subset;
    const include = subset.includeGlyph.bind(subset);
    const places = new Map<number, number>();
    subset.includeGlyph = (id) => {
      if (id < FIRST_OWN) {
        return include(id);
      }
      const place = places.get(id) ?? subset.glyphs.push(drawn[id - FIRST_OWN] ?? 0) - 1;
      places.set(id, place);
      return place;
    };
    return subset;
  };
  return Object.assign(Object.create(font) as Font, { layout, createSubset });
}
