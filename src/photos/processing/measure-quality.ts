import type { Sharp } from 'sharp';

/** What is wrong with a photo at a glance; null where nothing is, or where it cannot be told. */
export type PhotoFlaw = 'dark' | 'blurred';

export interface PhotoQuality {
  /** How bright the brightest twentieth of the picture begins, 0 to 255. */
  readonly brightness: number;
  /** How much the sharpest parts change from pixel to pixel, as if well lit; null in a picture of one plain colour. */
  readonly sharpness: number | null;
  readonly flaw: PhotoFlaw | null;
}

/**
 * Measured at this size, so that a figure means the same for every camera. At 800 the least blur that can be told is 3
 * pixels of 1,600 instead of 5, but a JPEG of 1,600 must then be decoded in full, which takes twice as long.
 */
const MEASURED_SIZE = 500;
const TILE = 50;
/** Below this nothing of the picture is well lit. Photos by day have 180 and more; at a fifth of the light, 35 to 50. */
const DARK_BELOW = 60;
/** Phone photos have 100 to 700 and more; blurred by 5 to 6 pixels of 1,600, in all directions or in one, 5 to 35. */
const BLURRED_BELOW = 40;
/** Deviation of brightness (of 255) under which there is nothing in the picture to be sharp. */
const PLAIN_BELOW = 8;

/** Decoded, as sharp gives it. */
export interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** A picture at the size that it is measured at, in sRGB. */
export function readPixels(picture: Sharp): Promise<Pixels> {
  return picture
    .resize(MEASURED_SIZE, MEASURED_SIZE, { fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/**
 * Measures a picture as `readPixels` gives it: how dark it is, and how blurred. By its green, which is most of what
 * makes a picture bright and which a camera takes sharpest; a grey of all three would cost as much as the rest.
 */
export function measureQuality({ data, info }: Pixels): PhotoQuality {
  const green: Plane = { ...info, data, green: info.channels < 3 ? 0 : 1 };
  const { brightness, deviation } = readLight(green);
  if (brightness < DARK_BELOW) {
    return { brightness, sharpness: null, flaw: 'dark' };
  }
  if (deviation < PLAIN_BELOW) {
    return { brightness, sharpness: null, flaw: null };
  }
  const lighten = (200 / Math.min(brightness, 200)) ** 2;
  const sharpness = Math.round(readEdges(green) * lighten * 10) / 10;
  return { brightness, sharpness, flaw: sharpness < BLURRED_BELOW ? 'blurred' : null };
}

/** Where the green of a picture lies: at `green`, and every `channels` bytes on. */
type Plane = { data: Uint8Array; width: number; height: number; channels: number; green: number };

/** Light is read off one pixel in so many, a number that no width of a picture is a multiple of. */
const LIGHT_EVERY = 7;

function readLight({ data, channels, green }: Plane): { brightness: number; deviation: number } {
  const counts = new Uint32Array(256);
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let at = green; at < data.length; at += LIGHT_EVERY * channels) {
    const value = byte(data, at);
    counts[value] = (counts[value] as number) + 1;
    sum += value;
    squares += value * value;
    count += 1;
  }
  let brightness = 255;
  for (let above = 0; brightness > 0; brightness -= 1) {
    above += counts[brightness] as number;
    if (above >= count / 20) break;
  }
  const mean = sum / count;
  return { brightness, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}

/**
 * The variance of the second derivative in the sharpest tiles, across and down, whichever is less: a moved camera
 * blurs in one direction only, and a plain background must not make a sharp thing in front of it look blurred.
 */
function readEdges({ data, width, height, channels, green }: Plane): number {
  const across: number[] = [];
  const down: number[] = [];
  const size = Math.min(TILE, width - 2, height - 2);
  for (let top = 1; size > 0 && top + size < height; top += size) {
    for (let left = 1; left + size < width; left += size) {
      const tile = {
        start: (top * width + left) * channels + green,
        size,
        across: channels,
        down: width * channels,
      };
      across.push(varianceOfChange(data, { ...tile, step: tile.across }));
      down.push(varianceOfChange(data, { ...tile, step: tile.down }));
    }
  }
  return Math.min(nearHighest(across), nearHighest(down));
}

/** All in bytes but the size; `across`, `down` and `step` lead from a pixel to its neighbour. */
type Tile = { start: number; size: number; across: number; down: number; step: number };

/** From every third row: as good, in a third of the time. */
function varianceOfChange(data: Uint8Array, { start, size, across, down, step }: Tile): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let row = 0; row < size; row += 3) {
    const from = start + row * down;
    const end = from + size * across;
    for (let at = from; at < end; at += across) {
      const change = 2 * byte(data, at) - byte(data, at - step) - byte(data, at + step);
      sum += change;
      squares += change * change;
    }
    count += size;
  }
  return squares / count - (sum / count) ** 2;
}

/** The callers stay inside. */
function byte(data: Uint8Array, at: number): number {
  return data[at] as number;
}

/** The 98th percentile. */
function nearHighest(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.98))] ?? 0;
}
