import { describe, expect, test } from 'vitest';
import { decodeHeic } from '../../../src/photos/processing/decode-heic.js';
import { sharp } from '../../../src/photos/processing/hardened-sharp.js';
import { measureQuality, readPixels } from '../../../src/photos/processing/measure-quality.js';
import { iphoneHeic, picture } from './made-photos.js';

type Made = (photo: ReturnType<typeof sharp>) => ReturnType<typeof sharp>;

const MOVED = {
  width: 31,
  height: 31,
  kernel: Array.from({ length: 31 * 31 }, (_, at) => (at % 31 === 15 ? 1 : 0)),
};
const MOVED_ASIDE = {
  ...MOVED,
  kernel: Array.from({ length: 31 * 31 }, (_, at) => (Math.floor(at / 31) === 15 ? 1 : 0)),
};

const subjects = {
  'a phone photo': async () => sharp(await decodeHeic(await iphoneHeic()), { autoOrient: true }),
  'a drawn picture': async () => picture(1600, 1200),
};

describe.each(Object.entries(subjects))('%s', (_, take) => {
  async function measured(make: Made) {
    const preview = await (await take())
      .resize(1600, 1600, { fit: 'inside' })
      .jpeg({ quality: 80 })
      .toBuffer();
    return measureQuality(
      await readPixels(sharp(await make(sharp(preview)).jpeg({ quality: 80 }).toBuffer())),
    );
  }

  test.each<[string, Made]>([
    ['as it is', (photo) => photo],
    ['at half the light', (photo) => photo.linear(0.5, 0)],
    ['a little soft', (photo) => photo.blur(1)],
    ['small', (photo) => photo.resize(500)],
  ])('is fine %s', async (_, make) => expect((await measured(make)).flaw).toBeNull());

  test.each([0.2, 0.1, 0.02])('is dark with %f of the light', async (light) => {
    expect((await measured((photo) => photo.linear(light, 0))).flaw).toBe('dark');
  });

  test.each<[string, Made]>([
    ['out of focus', (photo) => photo.blur(6)],
    ['far out of focus', (photo) => photo.blur(15)],
    ['moved down', (photo) => photo.convolve(MOVED)],
    ['moved aside', (photo) => photo.convolve(MOVED_ASIDE)],
    ['out of focus at half the light', (photo) => photo.blur(6).linear(0.5, 0)],
  ])('is blurred %s', async (_, make) => expect((await measured(make)).flaw).toBe('blurred'));
});

test('one plain colour cannot be told to be blurred', async () => {
  const wall = sharp({ create: { width: 600, height: 400, channels: 3, background: '#d8d2c4' } });
  expect(measureQuality(await readPixels(wall.jpeg()))).toEqual({
    brightness: 210,
    sharpness: null,
    flaw: null,
  });
});

test('a sharp thing before a plain background is sharp', async () => {
  const thing = await picture(160, 160).png().toBuffer();
  const wall = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#d8d2c4' } });
  const before = await wall
    .composite([{ input: thing }])
    .png()
    .toBuffer();
  expect(measureQuality(await readPixels(sharp(before))).flaw).toBeNull();
});

test.each([
  [1, 1],
  [3, 800],
  [40, 40],
])('a picture of %i by %i is measured too', async (width, height) => {
  const { brightness } = measureQuality(await readPixels(picture(width, height)));
  expect(brightness).toBeGreaterThanOrEqual(0);
});
