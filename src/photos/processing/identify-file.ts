import { fileTypeFromBuffer } from 'file-type';
import { sharp } from './hardened-sharp.js';
import { type IdentifiedFile, type IdentifiedPhoto, type PhotoFormat, refuse } from './identified-file.js';
import { DEFAULT_IMAGE_LIMITS, MAX_PHOTO_BYTES } from './image-limits.js';
import { sniffText } from './sniff-text.js';

export interface FileToIdentify {
  /** The first bytes, up to 64 KiB. */
  readonly head: Uint8Array;
  readonly size: number;
  /** The whole file; asked for only when it looks like a photo of acceptable size. */
  readonly read: () => Promise<Buffer>;
  /** What the sender called it. Decides nothing about bytes that can be told; only whether text is a lie. */
  readonly announcedType?: string | undefined;
}

export interface IdentifyOptions {
  readonly maxPixels?: number;
  readonly maxPhotoBytes?: number;
}

const PHOTO_TYPES: Readonly<Record<string, PhotoFormat>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
};

const PHOTO_FILES: Readonly<Record<PhotoFormat, { mime: string; extension: string }>> = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
  heic: { mime: 'image/heic', extension: 'heic' },
};

/**
 * Says what a file is by its bytes: a photo with its upright size, an attachment, or refused with a reason
 * and a sentence for staff. Reads headers only; nothing is decoded. Name and announced type are not believed.
 * A photo over `maxPhotoBytes` (10 MiB) is an attachment. Never throws for what is in the file.
 */
export async function identifyFile(
  file: FileToIdentify,
  options: IdentifyOptions = {},
): Promise<IdentifiedFile> {
  if (file.size === 0) return refuse('empty');
  // First, since markup in UTF-16 passes for an MP3. What decodes as text is none of the photo formats.
  const text = sniffText(file.head);
  if (text === 'svg' || text === 'web-page') return refuse(text);
  const type = await fileTypeFromBuffer(file.head);
  if (type === undefined) return identifyUnknown(text !== undefined, file.announcedType);
  const format = PHOTO_TYPES[type.mime];
  const attachment = { kind: 'attachment', mime: type.mime, extension: type.ext } as const;
  if (format === undefined) return attachment;
  const maxBytes = options.maxPhotoBytes ?? MAX_PHOTO_BYTES;
  if (file.size > maxBytes) {
    const limit = `${Math.floor(maxBytes / 1024 / 1024)} MB`;
    return { ...attachment, sentence: `The photo is larger than ${limit} and is kept as an attachment.` };
  }
  return measurePhoto(await file.read(), format, options.maxPixels ?? DEFAULT_IMAGE_LIMITS.maxPixels);
}

function identifyUnknown(isText: boolean, announcedType: string | undefined): IdentifiedFile {
  if (announcedType?.toLowerCase().startsWith('image/')) return refuse('not-a-photo');
  if (isText) return { kind: 'attachment', mime: 'text/plain', extension: 'txt' };
  return { kind: 'attachment', mime: 'application/octet-stream', extension: 'bin' };
}

async function measurePhoto(bytes: Buffer, format: PhotoFormat, maxPixels: number): Promise<IdentifiedFile> {
  const header = await readHeader(bytes);
  if (header === undefined) return refuse('unreadable');
  const { width, height } = header.autoOrient;
  if (width * height > maxPixels) return refuse('too-many-pixels');
  // A PNG that must be turned is held whole; a JPEG is made smaller while it is decoded.
  const inStrips = format === 'jpeg' || (format === 'png' && (header.orientation ?? 1) === 1);
  const streamable = inStrips && !header.isProgressive;
  const photo: IdentifiedPhoto = { kind: 'photo', format, ...PHOTO_FILES[format], width, height, streamable };
  return photo;
}

async function readHeader(bytes: Buffer) {
  try {
    return await sharp(bytes, { failOn: 'none', limitInputPixels: false }).metadata();
  } catch {
    // sharp has one class of error for all that a header can be; every one of them means the same to staff.
    return undefined;
  }
}
