import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { typesetter } from '../../src/documents/pdf/typesetter.js';
import { unwrapWoff } from '../../src/documents/pdf/unwrap-woff.js';

const packages = createRequire(import.meta.url);
function open(file: string): () => Font {
  const sfnt = unwrapWoff(readFileSync(packages.resolve(`@fontsource/${file}-normal.woff`)));
  return () => create(sfnt) as Font;
}

/** Each time by a font that has seen nothing before. */
const asTheLibraryDoes = (font: Font, text: string, features?: unknown) => {
  const { glyphs, positions, advanceWidth } = font.layout(text, features as string[]);
  return {
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => ({ id, advanceWidth, codePoints })),
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    })),
    advanceWidth,
  };
};
const asKept = (font: Font, text: string) => asTheLibraryDoes(font, text);

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüßéèñçøåÄÖÜØ';
const SIGNS = [...LETTERS, ..."0123456789 .,;:-'()/&%€“”–"];

describe('words that were set before', () => {
  test.each([['inter/files/inter-latin-400'], ['inter/files/inter-latin-600']])(
    'in %s stand as the font lays them out, the first time and again',
    (file) => {
      const fresh = open(file);
      const shared = typesetter(fresh(), { name: 'shared', joins: false });
      const word = fc.oneof(
        fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 12 }),
      );
      fc.assert(
        fc.property(word, fc.boolean(), (text, spaced) => {
          const whole = spaced ? `${text} ` : text;
          const wanted = asTheLibraryDoes(fresh(), whole, { calt: false });
          expect(asKept(shared, whole)).toEqual(wanted);
          expect(asKept(shared, whole)).toEqual(wanted);
        }),
        { numRuns: 150 },
      );
    },
  );

  test('of letters that join keep their forms, and mean what each document wrote', () => {
    const fresh = open('noto-sans-arabic/files/noto-sans-arabic-arabic-400');
    const shared = typesetter(fresh(), { name: 'shared', joins: true });
    for (const text of ['محمد', 'عبد الله', 'ﷲ', 'محمد', 'بيت']) {
      expect(asKept(shared, text)).toEqual(asTheLibraryDoes(fresh(), text));
    }
  });

  test('are not touched by what a document does with them', () => {
    const shared = typesetter(open('inter/files/inter-latin-400')(), { name: 'shared', joins: false });
    const before = asKept(shared, 'Kept 12,5');
    for (const position of shared.layout('Kept 12,5').positions) {
      position.xAdvance *= 1000;
    }
    expect(asKept(shared, 'Kept 12,5')).toEqual(before);
  });
});
