import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import { hasWholeBoxes } from './heif-boxes.js';
import type { IdentifiedPhoto } from './identified-file.js';
import { DEFAULT_IMAGE_LIMITS, type ImageLimits } from './image-limits.js';
import type { PhotoQuality } from './measure-quality.js';
import { type Cover, type RenderedImage, type RenderedPhoto, renderPhoto } from './render-photo.js';
import { type ChildOutcome, runRenderChild } from './run-render-child.js';

export type RenditionKind = 'thumbnail' | 'preview';

export interface Rendition {
  readonly kind: RenditionKind;
  readonly mime: 'image/webp' | 'image/jpeg';
  readonly extension: 'webp' | 'jpg';
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
}

export type RenditionOutcome =
  | {
      readonly state: 'made';
      readonly thumbnail: Rendition;
      readonly preview: Rendition;
      /** The average colour, `#rrggbb`. */
      readonly placeholder: string;
      /** Parts of the photo are missing or wrong; the renditions show what is left. */
      readonly damaged: boolean;
      readonly quality: PhotoQuality;
    }
  | RenditionFailure;

export interface RenditionFailure {
  readonly state: 'failed';
  readonly reason: 'unreadable' | 'too-slow' | 'too-much-memory' | 'crashed';
  /** One sentence for staff. */
  readonly sentence: string;
  /** Whether the machine rather than the photo may be the cause. */
  readonly retryable: boolean;
}

export type MakeRenditions = (
  photo: Buffer,
  identified: IdentifiedPhoto,
  covers?: readonly Cover[],
) => Promise<RenditionOutcome>;

export interface RenditionSettings {
  readonly limits?: Partial<ImageLimits>;
  /** How many child processes may run at once; each can take `childMemoryMiB`. */
  readonly maxChildren?: number;
}

/**
 * Makes the use case that turns a photo into thumbnail and preview: upright, in sRGB, no metadata. May be
 * called for two or three photos at once. Ordinary photos are rendered in this process; HEIC, large photos
 * that cannot be decoded in strips, and damaged ones in child processes that can be killed, with places of
 * their own, so that a bad photo does not delay the next. Never throws for what is in the file.
 */
export function createMakeRenditions(settings: RenditionSettings = {}): MakeRenditions {
  const limits = { ...DEFAULT_IMAGE_LIMITS, ...settings.limits };
  const inChild = pLimit(settings.maxChildren ?? 2);

  return async (photo, identified, covers = []) => {
    const renderInChild = ({ format }: IdentifiedPhoto, lenient: boolean) =>
      inChild(() => {
        const { maxPixels, childSeconds: seconds } = limits;
        return runRenderChild({ photo, format, settings: { lenient, maxPixels, seconds, covers } }, limits);
      });
    const first = needsChild(identified, limits)
      ? await renderInChild(identified, false)
      : await renderHere(photo, covers, limits);
    if (first.state === 'rendered') return made(first.rendered, isBrokenOff(photo, identified));
    if (first.state !== 'unreadable' || identified.format === 'heic') return failed(first.state);
    const second = await renderInChild(identified, true);
    if (second.state !== 'rendered') return failed(second.state);
    return made(second.rendered, !isHarmless(first.message));
  };
}

function needsChild(photo: IdentifiedPhoto, limits: ImageLimits): boolean {
  if (photo.format === 'heic') return true;
  return !photo.streamable && photo.width * photo.height > limits.maxPixelsInProcess;
}

async function renderHere(
  photo: Buffer,
  covers: readonly Cover[],
  limits: ImageLimits,
): Promise<ChildOutcome> {
  const { maxPixels, inProcessSeconds: seconds } = limits;
  try {
    return {
      state: 'rendered',
      rendered: await renderPhoto(photo, { lenient: false, maxPixels, seconds, covers }),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // sharp says "timeout: 42% complete".
    return message.includes('timeout:') ? { state: 'too-slow' } : { state: 'unreadable', message };
  }
}

/** JPEG, PNG and WebP that broke off do not get this far: their decoders say so. */
function isBrokenOff(photo: Buffer, { format }: IdentifiedPhoto): boolean {
  return format === 'heic' && !hasWholeBoxes(photo);
}

/**
 * Some phones write stray bytes between the parts of a JPEG; every pixel is there all the same. Before a
 * restart marker (0xd0 to 0xd7), in the middle of the pixels, they mean that some were lost.
 */
function isHarmless(message: string): boolean {
  const faults = message.split('\n').filter((line) => line.trim() !== '');
  return (
    faults.length > 0 && faults.every((line) => /\bextraneous bytes before marker 0x(?!d[0-7])/.test(line))
  );
}

function made(rendered: RenderedPhoto, damaged: boolean): RenditionOutcome {
  return {
    state: 'made',
    thumbnail: { kind: 'thumbnail', mime: 'image/webp', extension: 'webp', ...hashed(rendered.thumbnail) },
    preview: { kind: 'preview', mime: 'image/jpeg', extension: 'jpg', ...hashed(rendered.preview) },
    placeholder: rendered.placeholder,
    quality: rendered.quality,
    damaged,
  };
}

function hashed(image: RenderedImage) {
  return { ...image, sha256: createHash('sha256').update(image.bytes).digest('hex') };
}

const SENTENCES: Record<RenditionFailure['reason'], string> = {
  unreadable: 'The photo is too damaged to be shown; the original is kept.',
  'too-slow': 'The photo took too long to open and is not shown; the original is kept.',
  'too-much-memory': 'The photo needs too much memory to be opened and is not shown; the original is kept.',
  crashed: 'Opening the photo failed and it is not shown; the original is kept.',
};

function failed(reason: RenditionFailure['reason']): RenditionFailure {
  const retryable = reason === 'too-slow' || reason === 'crashed';
  return { state: 'failed', reason, sentence: SENTENCES[reason], retryable };
}
