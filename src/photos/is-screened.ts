import type { GalleryPhoto } from './gallery-photo.js';
import { type FlagColumns, openFlag } from './photo-flags.js';
import { uploaderOf } from './photo-states.js';
import { isReleased } from './screening/release-photo.js';

/** What a photo came with: the text beside it, as stored, and what had been asked. */
export type CameWith = { text: string; asked: string | null };

export type Screenable = Pick<
  GalleryPhoto,
  'state' | 'kind' | 'archived' | 'flag' | 'screening' | 'released' | 'uploader'
>;

/**
 * Whether a photo may leave by itself, to people of the organization: its bytes are here, they are a picture, no flag
 * is open, and either what is written on it was read and looks like no passcode, or a person has looked at it: who
 * released it, or the member who took it (docs/adr/0010). This is the one place that decides it.
 */
export function isScreened(photo: Screenable, came: CameWith | undefined): boolean {
  if (photo.state !== 'stored' || photo.kind !== 'photo' || photo.archived || photo.flag !== null) {
    return false;
  }
  if (photo.released) {
    return true;
  }
  const looked =
    photo.screening === 'clear' || (photo.screening === 'not-screened' && photo.uploader.kind === 'member');
  return looked && !(came && mayShowSecret(came));
}

/** A row of the ledger as `isScreened` asks for it. */
export function asScreenable(
  photo: FlagColumns & {
    state: string;
    kind: string;
    archivedAt: Date | null;
    screening: string;
    releasedAt: Date | null;
    uploaderKind: string;
    uploaderId: string | null;
  },
): Screenable {
  return {
    state: photo.state as Screenable['state'],
    kind: photo.kind as Screenable['kind'],
    archived: photo.archivedAt !== null,
    flag: openFlag(photo),
    screening: photo.screening as Screenable['screening'],
    released: isReleased(photo),
    uploader: uploaderOf(photo),
  };
}

/** A slip of paper with a code on it is what people send when they are asked for one. */
function mayShowSecret({ text, asked }: CameWith): boolean {
  return asked === 'passcode' || /\[[^\]]* saved\]/.test(text);
}
