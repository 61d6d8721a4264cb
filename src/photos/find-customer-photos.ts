import type { Tx } from '../platform/database/database.js';
import { asScreenable, isScreened } from './is-screened.js';
import type { CustomerPhoto } from './list-customer-photos.js';

/**
 * Those of these photos that their customer may see on any record they are on, by their id: the rule of
 * `listCustomerPhotos`, for what names its photos itself. With the hash of the original, so that what was chosen can
 * be told from what took its place.
 */
export async function findCustomerPhotos(
  tx: Tx,
  photoIds: readonly string[],
): Promise<Map<string, CustomerPhoto & { sha256: string }>> {
  const places = await tx.photoPlace.findMany({
    where: {
      photoId: { in: [...photoIds] },
      customerVisible: true,
      held: false,
      photo: { state: 'stored', kind: 'photo', archivedAt: null, deletedAt: null },
    },
    include: { photo: true },
  });
  const shown = places.filter(({ photo }) => isScreened(asScreenable(photo), undefined));
  const blobs = await tx.blob.findMany({
    where: { sha256: { in: shown.flatMap(({ photo }) => photo.sha256 ?? []) } },
    select: { sha256: true, width: true, height: true, placeholder: true },
  });
  const blobOf = new Map(blobs.map((blob) => [blob.sha256, blob]));
  return new Map(
    shown.flatMap(({ photoId, phase, caption, photo }) => {
      const blob = blobOf.get(photo.sha256 ?? '');
      if (!blob || blob.width === null || blob.height === null) {
        return [];
      }
      const { sha256, width, height, placeholder } = blob;
      const found = { id: photoId, phase, caption, at: photo.createdAt, width, height, placeholder, sha256 };
      return [[photoId, found] as const];
    }),
  );
}
