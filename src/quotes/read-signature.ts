import { sharp } from '../photos/processing/hardened-sharp.js';

const MOST_SIGNATURE_BYTES = 200_000;
/** Of a drawing that is read at all, in pixels. */
const MOST_PIXELS = 4_000_000;
/** As it is kept: no larger than this, on white. */
const KEPT = { width: 1200, height: 400 };
/** Darker than this is ink, of 255. */
const INK = 160;
/** A dot or a slip of the finger is no signature: how much of the width or height the ink has to span. */
const LEAST_SPAN = 0.05;

type DrawnSignature = { png: Buffer } | { problem: 'blank' | 'too-large' | 'broken' };

/**
 * A drawing as a browser sends it (`data:image/png;base64,…`), made anew: its pixels and nothing else that was in the
 * file. Empty where nothing is drawn on it; `too-large` over MOST_SIGNATURE_BYTES, before anything is decoded.
 */
export async function readDrawnSignature(sent: string): Promise<DrawnSignature> {
  if (sent === '') {
    return { problem: 'blank' };
  }
  const [, base64] = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/.exec(sent) ?? [];
  if (base64 === undefined) {
    return { problem: sent.length > 2 * MOST_SIGNATURE_BYTES ? 'too-large' : 'broken' };
  }
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MOST_SIGNATURE_BYTES) {
    return { problem: 'too-large' };
  }
  try {
    const drawing = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { format } = await drawing.metadata();
    if (format !== 'png') {
      return { problem: 'broken' };
    }
    const { data, info } = await drawing
      .flatten({ background: '#ffffff' })
      .resize({ ...KEPT, fit: 'inside', withoutEnlargement: true })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (!hasInk(data, info)) {
      return { problem: 'blank' };
    }
    return { png: await sharp(data, { raw: info }).png({ compressionLevel: 9 }).toBuffer() };
  } catch {
    // Whatever the decoder says of it, it cannot be shown again.
    return { problem: 'broken' };
  }
}

type Info = { width: number; height: number; channels: 1 | 2 | 3 | 4 };

function hasInk(pixels: Buffer, { width, height, channels }: Info): boolean {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < width * height; at += 1) {
    if ((pixels[at * channels] ?? 255) >= INK) {
      continue;
    }
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right - left >= width * LEAST_SPAN || bottom - top >= height * LEAST_SPAN;
}
