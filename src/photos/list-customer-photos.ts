import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { asScreenable, isScreened } from './is-screened.js';

/** All that a customer may know of a photo: no file name, no camera, no hash, nobody's name. */
export type CustomerPhoto = {
  id: string;
  phase: string;
  caption: string | null;
  at: Date;
  /** Upright, in pixels. */
  width: number;
  height: number;
  /** The average colour, `#rrggbb`. */
  placeholder: string | null;
};

/**
 * The photos of a record that its customer may see, in the gallery's order: marked as visible, stored, and neither
 * archived nor held nor flagged; one of which nobody knows what is written on it waits for a person. Customer pages and documents get photos by this and by nothing else.
 */
export async function listCustomerPhotos(tx: Tx, record: RecordRef): Promise<CustomerPhoto[]> {
  const places = await tx.photoPlace.findMany({
    where: {
      recordKind: record.kind,
      recordId: record.id,
      customerVisible: true,
      held: false,
      photo: { state: 'stored', kind: 'photo', archivedAt: null },
    },
    orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { photoId: 'asc' }],
    include: { photo: true },
  });
  const screened = places.filter(({ photo }) => isScreened(asScreenable(photo), undefined));
  const blobs = await tx.blob.findMany({
    where: { sha256: { in: screened.flatMap(({ photo }) => photo.sha256 ?? []) } },
    select: { sha256: true, width: true, height: true, placeholder: true },
  });
  const blobOf = new Map(blobs.map((blob) => [blob.sha256, blob]));
  return screened.flatMap(({ photoId, phase, caption, photo }) => {
    const blob = blobOf.get(photo.sha256 ?? '');
    const { width, height, placeholder } = blob ?? { width: null, height: null, placeholder: null };
    return width === null || height === null
      ? []
      : [{ id: photoId, phase, caption, at: photo.createdAt, width, height, placeholder }];
  });
}
