import { z } from 'zod';
import type { RecordRef } from '../../../activity/record.js';
import type { GalleryPhoto } from '../../../photos/gallery-photo.js';
import { ActorView, Id, presentActor, RecordView, Time, timeOf, timeOrNull } from './parts.js';

const FileView = z.object({
  path: z.string().meta({ description: 'Where the bytes are, on this server; send the same key.' }),
  sha256: z.string(),
  bytes: z.number().int(),
});

const summary = {
  id: Id,
  kind: z.enum(['photo', 'attachment']),
  state: z.enum(['expected', 'fetched', 'verified', 'stored', 'failed']),
  failure: z.string().nullable().meta({ description: 'Why it failed, in a sentence.' }),
  held: z.boolean().meta({ description: 'Kept, but over what the plan shows on this record.' }),
  archived: z.boolean(),
  damaged: z.boolean().meta({ description: 'Parts of the picture are missing; the rest is shown.' }),
  flaw: z
    .enum(['dark', 'blurred'])
    .nullable()
    .meta({ description: 'Too dark or too blurred to see much, as far as can be measured.' }),
  source: z.enum(['sms', 'slack', 'email', 'web']),
  uploader: ActorView,
  messageId: Id.nullable().meta({ description: 'The message it came with.' }),
  filename: z.string().nullable(),
  createdAt: Time.meta({ description: 'When it was announced.' }),
  storedAt: Time.nullable(),
  capturedAt: Time.nullable().meta({ description: 'When the camera says it was taken.' }),
  device: z.string().nullable(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  original: FileView.extend({ mime: z.string() })
    .nullable()
    .meta({ description: 'The file as it came, byte for byte, once it is here.' }),
  thumbnail: FileView.extend({ width: z.number().int(), height: z.number().int() }).nullable(),
};

export const PhotoSummaryView = z
  .object(summary)
  .meta({ id: 'PhotoSummary', description: 'A photo or attachment on a record.' });

export const PhotoView = z
  .object({ ...summary, places: z.array(RecordView).meta({ description: 'The records it is on.' }) })
  .meta({ id: 'Photo', description: 'A photo or attachment.' });

export function presentPhotoSummary(photo: GalleryPhoto): z.input<typeof PhotoSummaryView> {
  const { thumbnail } = photo.renditions;
  const path = `/api/v1/photos/${photo.id}`;
  return {
    id: photo.id,
    kind: photo.kind,
    state: photo.state,
    failure: photo.failure,
    held: photo.held,
    archived: photo.archived,
    damaged: photo.damaged,
    flaw: photo.flaw,
    source: photo.source,
    uploader: presentActor(photo.uploader),
    messageId: photo.messageId,
    filename: photo.filename,
    createdAt: timeOf(photo.createdAt),
    storedAt: timeOrNull(photo.storedAt),
    capturedAt: timeOrNull(photo.capturedAt),
    device: photo.device,
    width: photo.width,
    height: photo.height,
    original: photo.original && { ...photo.original, path: `${path}/original` },
    thumbnail: thumbnail ? { ...thumbnail, path: `${path}/thumbnail` } : null,
  };
}

export function presentPhoto(photo: GalleryPhoto & { places: RecordRef[] }): z.input<typeof PhotoView> {
  return { ...presentPhotoSummary(photo), places: photo.places };
}
