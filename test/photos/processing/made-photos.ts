import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Photos and near-photos made in code, so that a test says what is in them. */

/** A picture with enough detail that its JPEG is not trivially small: blocks of changing colour. */
export function picture(width = 800, height = 600): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0, index = 0; at < pixels.length; at += 3, index += 1) {
    const x = index % width;
    const y = (index - x) / width;
    pixels[at] = (x * 7 + y * 3) % 256;
    pixels[at + 1] = ((x >> 3) * 31 + y) % 256;
    pixels[at + 2] = ((y >> 3) * 17 + x) % 256;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The left half red, the right half blue; 60 x 40. */
export function redBlue(): Sharp {
  const pixels = Buffer.alloc(60 * 40 * 3);
  for (let index = 0; index < 60 * 40; index += 1) pixels[index * 3 + (index % 60 < 30 ? 0 : 2)] = 255;
  return sharp(pixels, { raw: { width: 60, height: 40, channels: 3 } });
}

export const PHONE_EXIF = {
  IFD0: { Make: 'Fairphone', Model: 'FP5', Software: 'secret-maker-note' },
  IFD2: { DateTimeOriginal: '2024:02:29 23:59:58', OffsetTimeOriginal: '+01:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 31/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '13/1 24/1 18/1',
  },
};

export function phonePhoto(orientation = 1): Promise<Buffer> {
  return picture().withExif(PHONE_EXIF).withMetadata({ orientation }).jpeg({ quality: 90 }).toBuffer();
}

export function iphoneHeic(): Promise<Buffer> {
  return readFile(new URL('../../fixtures/photos/phone-iphone.heic', import.meta.url));
}

/** A PNG that claims any size: signature, header, an empty data chunk, end. */
export function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(0)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF whose header claims 65,535 x 65,535 pixels in 44 bytes. */
export function gifBomb(): Buffer {
  const gif = Buffer.alloc(44);
  gif.write('GIF89a', 0, 'latin1');
  gif.writeUInt16LE(65_535, 6);
  gif.writeUInt16LE(65_535, 8);
  return gif;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
