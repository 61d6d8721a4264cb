import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { deriveKeys, open, seal } from '../../src/vault/seal.js';

const encoded = () => randomBytes(32).toString('base64');
const [k1, k2] = [encoded(), encoded()];
const keys = parseMasterKeys(`k1:${k1}`);
const context = 'secret:one';

test('whatever was sealed opens to exactly that, and reads as nothing while it is sealed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, maxLength: 300, unit: 'grapheme' }), (value) => {
      const sealed = seal(keys, value, context);
      expect(open(keys, sealed, context).toString()).toBe(value);
      expect(Buffer.from(sealed).includes(Buffer.from(value))).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('the same value is never sealed to the same bytes', () => {
  expect(Buffer.from(seal(keys, '4821', context)).equals(Buffer.from(seal(keys, '4821', context)))).toBe(
    false,
  );
});

test('with any one byte changed, or cut off, or added, it does not open', () => {
  const sealed = seal(keys, '4821', context);
  for (let at = 0; at < sealed.length; at++) {
    const tampered = Uint8Array.from(sealed);
    tampered[at] = (tampered[at] ?? 0) ^ 1;
    expect(() => open(keys, tampered, context), `byte ${at}`).toThrow();
    expect(() => open(keys, sealed.slice(0, at), context), `cut at ${at}`).toThrow();
  }
  expect(() => open(keys, Uint8Array.from([...sealed, 0]), context)).toThrow();
});

test('moved to another row it does not open', () => {
  const sealed = seal(keys, '4821', context);
  expect(() => open(keys, sealed, 'secret:two')).toThrow();
  expect(() => open(keys, sealed, 'delivery:one')).toThrow();
});

test('after a rotation the old key opens what it sealed, and the new one seals', () => {
  const old = seal(keys, '4821', context);
  const rotated = parseMasterKeys(`k2:${k2},k1:${k1}`);
  expect(open(rotated, old, context).toString()).toBe('4821');
  const fresh = seal(rotated, '4821', context);
  expect(open(rotated, fresh, context).toString()).toBe('4821');
  expect(() => open(keys, fresh, context)).toThrow(/master key k2.*does not list/);
  expect(() => open(parseMasterKeys(`k1:${encoded()}`), old, context)).toThrow();
});

test('a derived key is another for each purpose and each master key, and keeps its number after a rotation', () => {
  const [ours] = deriveKeys(keys, 'sessions');
  const [newest, older] = deriveKeys(parseMasterKeys(`k2:${k2},k1:${k1}`), 'sessions');
  const values = [ours?.value, deriveKeys(keys, 'links')[0]?.value, newest?.value, k1];
  expect(new Set(values).size).toBe(4);
  expect(older).toEqual(ours);
});
