import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseByteRange } from '../../../src/web/media/byte-range.js';
import { contentDisposition } from '../../../src/web/media/content-disposition.js';

test('no file name breaks out of its header, and every one comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = contentDisposition('attachment', name);
      expect(header).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x7e]*"(; filename\*=UTF-8''[A-Za-z0-9%!_.~-]*)?$/,
      );
      const encoded = /filename\*=UTF-8''(.*)$/.exec(header)?.[1];
      const shown = name.replace(/\p{C}/gu, '');
      expect(encoded === undefined ? /"(.*)"/.exec(header)?.[1] : decodeURIComponent(encoded)).toBe(shown);
    }),
  );
});

test.each([
  [undefined, undefined],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=5-', { start: 5, end: 99 }],
  ['bytes=-5', { start: 95, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['lines=1-2', undefined],
])('Range %s of 100 bytes', (header, expected) => {
  expect(parseByteRange(header, 100)).toEqual(expected);
});
