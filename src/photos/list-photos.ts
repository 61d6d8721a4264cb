import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { isId } from '../platform/ids.js';
import { describePhotos, type GalleryPhoto } from './gallery-photo.js';
import { placesOf } from './pending-photo.js';

export type PhotoPage = { data: GalleryPhoto[]; nextCursor: string | null };

/**
 * A record's photos page by page, archived ones too (deleted ones are in the feed alone), in the order they were announced. `cursor` is the last page's
 * `nextCursor`; one that cannot be read begins at the start. `limit` is 1 to 100, default 50.
 */
export async function listPhotos(
  tx: Tx,
  record: RecordRef,
  options: { cursor?: string | undefined; limit?: number } = {},
): Promise<PhotoPage> {
  const limit = Math.min(100, Math.max(1, Math.trunc(options.limit ?? 50)));
  const places = await tx.photoPlace.findMany({
    where: {
      recordKind: record.kind,
      recordId: record.id,
      photo: { deletedAt: null },
      ...(isId(options.cursor) ? { photoId: { gt: options.cursor } } : {}),
    },
    orderBy: { photoId: 'asc' },
    take: limit + 1,
    include: { photo: true },
  });
  const page = places.slice(0, limit);
  const data = await describePhotos(tx, page);
  return { data, nextCursor: places.length > limit ? (page.at(-1)?.photoId ?? null) : null };
}

/** One photo with the records it is on (`held` is false: it depends on the record); null when there is none. */
export async function readPhoto(
  tx: Tx,
  photoId: string,
): Promise<(GalleryPhoto & { places: RecordRef[] }) | null> {
  const photo = isId(photoId) ? await tx.photo.findFirst({ where: { id: photoId, deletedAt: null } }) : null;
  if (!photo) {
    return null;
  }
  const [described] = await describePhotos(tx, [
    { photo, held: false, messageId: null, customerVisible: null },
  ]);
  return described ? { ...described, places: await placesOf(tx, photoId) } : null;
}
