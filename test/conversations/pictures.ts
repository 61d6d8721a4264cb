import sharp from 'sharp';
import type { PhotoKind } from './read-script.js';

const WIDTH = 640;
const HEIGHT = 480;
/** Blocks of this many pixels, each of one colour: edges enough that nobody takes it for a blurred photo. */
const BLOCK = 8;

/** A photo, or a file that only says it is one; another `seed`, another photo. */
export async function takeScriptPhoto(seed: number, kind: PhotoKind) {
  const contentType = 'image/jpeg';
  if (kind === 'broken') {
    return { bytes: new Uint8Array(Buffer.from(`not a photo ${seed}`)), contentType };
  }
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const block = Math.floor(y / BLOCK) * (WIDTH / BLOCK) + Math.floor(x / BLOCK);
      const grey = (40 + (((block * 7919 + seed * 104_729) >>> 3) % 200)) * (kind === 'dark' ? 0.15 : 1);
      pixels.fill(grey, (y * WIDTH + x) * 3, (y * WIDTH + x) * 3 + 3);
    }
  }
  const picture = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
  const bytes = await (kind === 'blurred' ? picture.blur(6) : picture).jpeg().toBuffer();
  return { bytes: new Uint8Array(bytes), contentType };
}
