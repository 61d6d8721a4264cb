import type { GalleryPhoto } from '../../../photos/gallery-photo.js';
import type { PhotoView } from '../../ui/photo.js';
import { photoPath } from '../../ui/routes.js';

const OVER_LIMIT = "Held: over the plan's photos for a job. Nothing is lost.";

/** A photo as its tile shows it to staff; `uploader` is a name. */
export function presentPhoto(photo: GalleryPhoto, uploader: string): PhotoView {
  const { id, original, renditions, kind, width, height } = photo;
  const base = { id, name: nameOf(photo), uploader, at: photo.createdAt.toISOString() };
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
    thumbnailUrl: photoPath(id, 'thumbnail'),
    previewUrl: photoPath(id, 'preview'),
    originalUrl,
    width: renditions.preview?.width ?? width ?? shown.width,
    height: renditions.preview?.height ?? height ?? shown.height,
    placeholder: photo.placeholder ?? '#888888',
    bytes: original.bytes,
    ...(photo.capturedAt ? { takenAt: photo.capturedAt.toISOString() } : {}),
    ...(photo.flaw ? { flaw: photo.flaw === 'dark' ? 'Dark' : 'Blurred' } : {}),
    ...(photo.device ? { device: photo.device } : {}),
    ...(photo.held ? { reason: OVER_LIMIT } : {}),
  };
}

const SOURCES: Readonly<Record<GalleryPhoto['source'], string>> = {
  sms: 'MMS',
  slack: 'Slack',
  email: 'email',
  web: 'upload',
};

/** MMS carries no file names: a photo without one is called by how it came. */
function nameOf({ filename, source, kind }: GalleryPhoto): string {
  return filename ?? `${kind === 'photo' ? 'Photo' : 'File'} by ${SOURCES[source]}`;
}
