import type { GalleryPhoto } from '../../../photos/gallery-photo.js';
import { namePhoto } from '../../../photos/name-photo.js';
import type { PhotoView } from '../../ui/photo.js';
import { photoPath } from '../../ui/routes/photos.js';

const OVER_LIMIT = "Held: over the plan's photos for a job. Nothing is lost.";

/** A photo as its tile shows it to staff; `uploader` is a name. */
export function presentPhoto(photo: GalleryPhoto, uploader: string): PhotoView {
  const { id, original, renditions, kind, width, height } = photo;
  const base = {
    id,
    name: namePhoto(photo),
    uploader,
    at: photo.createdAt.toISOString(),
    via: WAYS[photo.source],
    phase: photo.phase,
    ...(photo.caption ? { caption: photo.caption } : {}),
  };
  const originalUrl = photoPath(id, 'original');
  if (photo.failure !== null) {
    return { ...base, state: 'failed', reason: photo.failure, canRetry: photo.canRetry };
  }
  if (photo.state !== 'stored' || !original) {
    return { ...base, state: photo.state === 'expected' ? 'expected' : 'fetching' };
  }
  const shown = renditions.preview ?? renditions.thumbnail;
  if (kind !== 'photo' || !shown) {
    return { ...base, state: 'attachment', contentType: original.mime, bytes: original.bytes, originalUrl };
  }
  return {
    ...base,
    state: photo.held ? 'held' : 'stored',
    thumbnailUrl: photoPath(id, 'thumbnail', renditions.thumbnail?.sha256),
    previewUrl: photoPath(id, 'preview', renditions.preview?.sha256),
    originalUrl,
    width: renditions.preview?.width ?? width ?? shown.width,
    height: renditions.preview?.height ?? height ?? shown.height,
    placeholder: photo.placeholder ?? '#888888',
    bytes: original.bytes,
    ...(photo.capturedAt ? { takenAt: photo.capturedAt.toISOString() } : {}),
    ...(photo.flaw ? { flaw: photo.flaw === 'dark' ? 'Dark' : 'Blurred' } : {}),
    ...(photo.device ? { device: photo.device } : {}),
    ...(photo.held ? { reason: OVER_LIMIT } : {}),
    ...(keptAmongStaff(photo) ?? {}),
  };
}

/** Why it does not leave by itself until somebody has looked at it. */
function keptAmongStaff({ flag, screening, screeningFailure, released }: GalleryPhoto) {
  if (flag) {
    return { kept: flag.reason === 'passcode' ? 'May show a passcode' : 'A better one was asked for' };
  }
  return screening === 'failed' && !released
    ? { kept: `Not checked for passcodes. ${screeningFailure ?? ''}`.trim() }
    : null;
}

const WAYS: Readonly<Record<GalleryPhoto['source'], string>> = {
  sms: 'SMS',
  slack: 'Slack',
  email: 'email',
  web: 'web',
};
