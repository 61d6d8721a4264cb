/** What a photo may cost. Pixels are counted before anything is decoded. */
export interface ImageLimits {
  /** More than this is not decoded at all. 100 megapixels is twice what the largest phones take. */
  readonly maxPixels: number;
  /** Photos above this that cannot be decoded in strips go to a process of their own. */
  readonly maxPixelsInProcess: number;
  readonly inProcessSeconds: number;
  readonly childSeconds: number;
  /** Resident memory of a child, in MiB. A HEIC of 50 megapixels needs about 700. */
  readonly childMemoryMiB: number;
}

export const DEFAULT_IMAGE_LIMITS: ImageLimits = {
  maxPixels: 100_000_000,
  maxPixelsInProcess: 25_000_000,
  inProcessSeconds: 20,
  childSeconds: 60,
  childMemoryMiB: 1_200,
};

/** Larger images from a channel stay attachments. */
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
