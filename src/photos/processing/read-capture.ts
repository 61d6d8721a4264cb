import exifr from 'exifr';
import { sharp } from './hardened-sharp.js';

/** What the camera noted. For staff only; places (GPS) are never read. */
export interface Capture {
  readonly exif: 'none' | 'read' | 'unreadable';
  readonly time?: CaptureTime;
  /** Maker and model in one line, such as `Apple iPhone 11 Pro Max`. */
  readonly device?: string;
  /** 1 to 8 as in EXIF. Of a HEIC it says nothing: that is turned by its container. */
  readonly orientation?: number;
}

export interface CaptureTime {
  /** The wall clock where the photo was taken, `2021-04-11T15:47:53`. */
  readonly local: string;
  /** `-05:00`; older cameras do not know it. */
  readonly offset?: string;
}

// exifr reads TIFF blocks lazily by these names; everything else, GPS above all, is skipped.
const FIELDS = [
  'DateTimeOriginal',
  'CreateDate',
  'OffsetTimeOriginal',
  'OffsetTimeDigitized',
  'OffsetTime',
  'Make',
  'Model',
  'Orientation',
];
const MAX_TEXT = 80;

/**
 * Reads capture time, device and orientation from a photo's EXIF. Never throws for what is in the file:
 * EXIF that cannot be read is `unreadable`, a value that makes no sense is left out.
 */
export async function readCapture(photo: Buffer): Promise<Capture> {
  try {
    // Through sharp, since it finds the block in all four formats; exifr does not know WebP.
    const { exif } = await sharp(photo, { failOn: 'none', limitInputPixels: false }).metadata();
    if (exif === undefined) return { exif: 'none' };
    const block = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? exif.subarray(6) : exif;
    const tags: unknown = await exifr.parse(block, {
      pick: FIELDS,
      gps: false,
      reviveValues: false,
      translateValues: false,
    });
    return { exif: 'read', ...describe(isRecord(tags) ? tags : {}) };
  } catch {
    // Both libraries throw plain errors for broken blocks, which cameras and editors do write.
    return { exif: 'unreadable' };
  }
}

function describe(tags: Record<string, unknown>): Omit<Capture, 'exif'> {
  const time =
    parseTime(tags.DateTimeOriginal, tags.OffsetTimeOriginal ?? tags.OffsetTime) ??
    parseTime(tags.CreateDate, tags.OffsetTimeDigitized ?? tags.OffsetTime);
  const device = joinDevice(cleanText(tags.Make), cleanText(tags.Model));
  const orientation = tags.Orientation;
  const known = typeof orientation === 'number' && Number.isInteger(orientation);
  return {
    ...(time && { time }),
    ...(device && { device }),
    ...(known && orientation >= 1 && orientation <= 8 && { orientation }),
  };
}

function parseTime(value: unknown, offset: unknown): CaptureTime | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(value.trim());
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A date that does not exist (month 13, 30 February) does not survive the round trip.
  const date = new Date(`${local}Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(local)) return undefined;
  if (Number(year) < 1990 || Number(year) > 2100) return undefined;
  const known = typeof offset === 'string' && /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset.trim());
  return { local, ...(known && { offset: offset.trim() }) };
}

function cleanText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const printable = value.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...printable.trim()].slice(0, MAX_TEXT).join('');
}

/** `Canon` and `Canon EOS 5D` are one `Canon EOS 5D`. */
function joinDevice(make: string, model: string): string {
  const maker = make.split(' ')[0]?.toLowerCase() ?? '';
  return maker !== '' && model.toLowerCase().startsWith(maker) ? model : `${make} ${model}`.trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
