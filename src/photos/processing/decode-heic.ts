import decode from 'heic-decode';
import { sharp } from './hardened-sharp.js';
import { wrapInTiff } from './wrap-in-tiff.js';

/** The preview's size: everything later is made from this. */
const SIZE = 1_600;

/**
 * Decodes a HEIC to a small TIFF that keeps the photo's colour profile, so that `renderPhoto` can go on.
 * libheif (as WASM) turns it upright. It needs memory for the whole image several times over and cannot be
 * interrupted: only to be called in a process that may be killed. The caller has checked the dimensions.
 */
export async function decodeHeic(photo: Uint8Array): Promise<Buffer> {
  const { icc } = await sharp(photo, { limitInputPixels: false }).metadata();
  const { width, height, data } = await decode({ buffer: photo });
  const small = await sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false })
    .resize(SIZE, SIZE, { fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return wrapInTiff(small.data, small.info.width, small.info.height, icc);
}
