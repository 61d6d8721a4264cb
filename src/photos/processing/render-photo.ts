import type { Sharp, SharpOptions } from 'sharp';
import { sharp } from './hardened-sharp.js';
import { measureQuality, type PhotoQuality, type Pixels, readPixels } from './measure-quality.js';

export interface RenderSettings {
  /** Shows what can be shown of a damaged photo instead of failing at the first fault. */
  readonly lenient: boolean;
  readonly maxPixels: number;
  readonly seconds: number;
  /** Parts that are filled before anything is made of the picture. */
  readonly covers?: readonly Cover[];
}

/** A part of a picture, in fractions of its width and height, from the left and from the top. */
export interface Cover {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RenderedImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface RenderedPhoto {
  /** JPEG, at most 1,600 pixels a side. */
  readonly preview: RenderedImage;
  /** WebP, at most 400 pixels a side. */
  readonly thumbnail: RenderedImage;
  /** The average colour, `#rrggbb`, to fill the place while the thumbnail loads. */
  readonly placeholder: string;
  readonly quality: PhotoQuality;
}

const PREVIEW_SIZE = 1_600;
const THUMBNAIL_SIZE = 400;
const COVERED = '#16181d';

/**
 * Makes the renditions of a JPEG, PNG, WebP or TIFF: upright, in sRGB, on white where it was transparent,
 * without any metadata. One shrink-on-load decode gives the preview; the thumbnail is made from the preview.
 * Throws sharp's error when the photo is damaged (unless lenient), too large, or takes too long.
 */
export async function renderPhoto(photo: Uint8Array, settings: RenderSettings): Promise<RenderedPhoto> {
  const options: SharpOptions = {
    failOn: settings.lenient ? 'none' : 'warning',
    limitInputPixels: settings.maxPixels,
    // libvips gives up on a JPEG with many faults unless told not to.
    unlimited: settings.lenient,
    autoOrient: true,
  };
  const image = sharp(photo, options).timeout({ seconds: Math.max(1, Math.ceil(settings.seconds)) });
  return renderImage(image, settings.covers ?? []);
}

async function renderImage(image: Sharp, covers: readonly Cover[]): Promise<RenderedPhoto> {
  const small = shrink(image, PREVIEW_SIZE).flatten({ background: '#ffffff' });
  const preview = await (covers.length > 0 ? await fill(small, covers) : small)
    // Huffman tables of its own would save 3 to 8% of the bytes and cost a tenth of all that a photo costs.
    .jpeg({ quality: 80, mozjpeg: false, optimiseCoding: false })
    .toBuffer({ resolveWithObject: true });
  // One decode for the thumbnail, the colour and what is measured.
  const between = await readPixels(sharp(preview.data));
  const thumbnail = await shrink(sharp(between.data, { raw: between.info }), THUMBNAIL_SIZE)
    .webp({ quality: 75, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  return {
    preview: { bytes: preview.data, width: preview.info.width, height: preview.info.height },
    thumbnail: { bytes: thumbnail.data, width: thumbnail.info.width, height: thumbnail.info.height },
    placeholder: averageColour(between),
    quality: measureQuality(between),
  };
}

/** Whole pixels outwards: nothing of what is covered is left at an edge. */
async function fill(image: Sharp, covers: readonly Cover[]): Promise<Sharp> {
  const { data, info } = await image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const boxes = covers.map(({ x, y, width, height }) => {
    const left = Math.min(Math.floor(x * info.width), info.width - 1);
    const top = Math.min(Math.floor(y * info.height), info.height - 1);
    const right = Math.max(left + 1, Math.min(info.width, Math.ceil((x + width) * info.width)));
    const bottom = Math.max(top + 1, Math.min(info.height, Math.ceil((y + height) * info.height)));
    const box = { width: right - left, height: bottom - top, channels: 3 as const, background: COVERED };
    return { input: { create: box }, left, top };
  });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).composite(
    boxes,
  );
}

function shrink(image: Sharp, size: number): Sharp {
  return image.resize(size, size, { fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' });
}

/** Of one pixel in a hundred or so: enough for a place that waits. */
function averageColour({ data, info }: Pixels): string {
  const sums = [0, 0, 0];
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels * 101) {
    for (const channel of [0, 1, 2]) {
      // A grey picture has one channel.
      sums[channel] = (sums[channel] ?? 0) + (data[at + Math.min(channel, info.channels - 1)] ?? 0);
    }
    count += 1;
  }
  const hex = sums.map((sum) =>
    Math.round(sum / count)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
