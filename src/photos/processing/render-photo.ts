import type { Sharp, SharpOptions } from 'sharp';
import { sharp } from './hardened-sharp.js';
import { measureQuality, type PhotoQuality, type Pixels, readPixels } from './measure-quality.js';

export interface RenderSettings {
  /** Shows what can be shown of a damaged photo instead of failing at the first fault. */
  readonly lenient: boolean;
  readonly maxPixels: number;
  readonly seconds: number;
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
  return renderImage(sharp(photo, options).timeout({ seconds: Math.max(1, Math.ceil(settings.seconds)) }));
}

async function renderImage(image: Sharp): Promise<RenderedPhoto> {
  const preview = await shrink(image, PREVIEW_SIZE)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: false })
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
