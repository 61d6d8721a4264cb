import type { GalleryPhoto } from './gallery-photo.js';

/** What a photo came with: the text beside it, as stored, and what had been asked. */
export type CameWith = { text: string; asked: string | null };

/**
 * Whether a photo may leave by itself, to people of the organization: its bytes are here, they are a picture, and
 * nothing says that it shows a passcode (docs/adr/0010). This is the one place that decides it; what is written on a
 * photo is not read.
 */
export function isScreened(
  photo: Pick<GalleryPhoto, 'state' | 'kind' | 'archived'>,
  came: CameWith | undefined,
): boolean {
  return (
    photo.state === 'stored' && photo.kind === 'photo' && !photo.archived && !(came && mayShowSecret(came))
  );
}

/** A slip of paper with a code on it is what people send when they are asked for one. */
export function mayShowSecret({ text, asked }: CameWith): boolean {
  return asked === 'passcode' || /\[[^\]]* saved\]/.test(text);
}
