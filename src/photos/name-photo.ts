import type { PhotoKind, PhotoSource } from './photo-states.js';

const SOURCES: Readonly<Record<PhotoSource, string>> = {
  sms: 'MMS',
  slack: 'Slack',
  email: 'email',
  web: 'upload',
};

/** What a photo is called: MMS carries no file names, and one without is called by how it came. */
export function namePhoto(photo: { filename: string | null; source: PhotoSource; kind: PhotoKind }): string {
  return photo.filename ?? `${photo.kind === 'photo' ? 'Photo' : 'File'} by ${SOURCES[photo.source]}`;
}
