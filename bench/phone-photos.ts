import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Photos as a phone takes them: the named files, or four made here. */
export async function phonePhotos(files: readonly string[]): Promise<Buffer[]> {
  if (files.length > 0) return Promise.all(files.map((file) => readFile(file)));
  const photos: Buffer[] = [];
  for (const seed of [0, 1, 2, 3]) photos.push(await makePhoto(seed));
  return photos;
}

/** The same photo in bytes of its own: a comment (JPEG marker FE) after the start tells it from every other. */
export function withComment(photo: Buffer, text: string): Buffer {
  const comment = Buffer.from(text);
  const marker = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), marker, comment, photo.subarray(2)]);
}

/** A phone's 12 megapixels, with broad shapes and fine grain, about 3 MB as JPEG. */
async function makePhoto(seed: number): Promise<Buffer> {
  const noise = (width: number, height: number, sigma: number) => ({
    create: {
      width,
      height,
      channels: 3 as const,
      background: '#808080',
      noise: { type: 'gaussian' as const, mean: 128, sigma },
    },
  });
  const shapes = sharp(noise(40 + seed, 30, 60)).resize(4032, 3024, { fit: 'fill', kernel: 'cubic' });
  const grain = await sharp(noise(2016, 1512, 14))
    .raw()
    .toBuffer();
  return sharp(await shapes.raw().toBuffer(), { raw: { width: 4032, height: 3024, channels: 3 } })
    .composite([
      { input: grain, raw: { width: 2016, height: 1512, channels: 3 }, tile: true, blend: 'soft-light' },
    ])
    .withExif({ IFD0: { Make: 'Bench', Model: 'One' }, IFD2: { DateTimeOriginal: '2024:05:01 10:00:00' } })
    .jpeg({ quality: 88 })
    .toBuffer();
}
