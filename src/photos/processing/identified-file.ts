export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'heic';

export type RefusalReason = 'empty' | 'svg' | 'web-page' | 'not-a-photo' | 'unreadable' | 'too-many-pixels';

/** What a file is, by its bytes. Whatever it is, the original is kept by the caller. */
export type IdentifiedFile = IdentifiedPhoto | IdentifiedAttachment | RefusedFile;

export interface IdentifiedPhoto {
  readonly kind: 'photo';
  readonly format: PhotoFormat;
  readonly mime: string;
  readonly extension: string;
  /** In pixels, as seen upright. */
  readonly width: number;
  readonly height: number;
  /** False when the decoder must hold the whole image in memory (progressive, interlaced, WebP, HEIC). */
  readonly streamable: boolean;
}

export interface IdentifiedAttachment {
  readonly kind: 'attachment';
  readonly mime: string;
  readonly extension: string;
  /** For staff: why a photo is not treated as one. */
  readonly sentence?: string;
}

export interface RefusedFile {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** One sentence for staff. */
  readonly sentence: string;
  /** To be served with, never inline: what it claims to be is not what it is. */
  readonly mime: 'application/octet-stream';
  readonly extension: 'bin';
}

const SENTENCES: Record<RefusalReason, string> = {
  empty: 'The file is empty.',
  svg: 'The file is an SVG drawing, which can carry scripts; it is kept but not shown.',
  'web-page':
    'A web page came instead of a photo, as happens when the sign-in to the sender’s service failed.',
  'not-a-photo': 'The file was sent as a photo but holds something else; it is kept but not shown.',
  unreadable: 'The file begins like a photo but is too damaged to be read; it is kept but cannot be shown.',
  'too-many-pixels': 'The photo has too many pixels to be opened safely; it is kept but not shown.',
};

export function refuse(reason: RefusalReason): RefusedFile {
  const sentence = SENTENCES[reason];
  return { kind: 'refused', reason, sentence, mime: 'application/octet-stream', extension: 'bin' };
}
