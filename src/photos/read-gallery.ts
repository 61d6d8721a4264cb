import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { describePhotos, type GalleryPhoto } from './gallery-photo.js';
import { PHASES } from './phases.js';

/** Within a phase: first as people put them, then as they were announced. */
export const GALLERY_ORDER = [{ position: { sort: 'asc', nulls: 'last' } }, { photoId: 'asc' }] as const;

/** Places that were read in `GALLERY_ORDER`, one phase after the other. */
export function byPhase<P extends { phase: string }>(places: readonly P[]): P[] {
  return PHASES.flatMap((phase) => places.filter((place) => place.phase === phase));
}

/** All unarchived photos and attachments of a record, phase by phase in their order there, in three queries. */
export async function readGallery(tx: Tx, record: RecordRef): Promise<GalleryPhoto[]> {
  const places = await tx.photoPlace.findMany({
    where: { recordKind: record.kind, recordId: record.id, photo: { archivedAt: null } },
    orderBy: [...GALLERY_ORDER],
    include: { photo: true },
  });
  return describePhotos(tx, byPhase(places));
}

/**
 * The same for many records at once (an inbox with thumbnails), by record id, at most `limit` photos of each, the
 * newest ones, oldest first. Also in three queries.
 */
export async function readGalleries(
  tx: Tx,
  { kind, ids, limit }: { kind: RecordRef['kind']; ids: string[]; limit: number },
): Promise<Map<string, { photos: GalleryPhoto[]; total: number }>> {
  const newest = await tx.$queryRaw<{ placeId: string; total: number }[]>`
    SELECT id::text AS "placeId", total::int FROM (
      SELECT l.id, row_number() OVER (PARTITION BY l.record_id ORDER BY l.photo_id DESC) AS place,
        count(*) OVER (PARTITION BY l.record_id) AS total
      FROM photo_place l JOIN photo p ON p.id = l.photo_id
      WHERE l.record_kind = ${kind} AND l.record_id = ANY(${ids}::uuid[]) AND p.archived_at IS NULL) ranked
    WHERE place <= ${limit}`;
  const totals = new Map(newest.map(({ placeId, total }) => [placeId, total]));
  const places = await tx.photoPlace.findMany({
    where: { id: { in: [...totals.keys()] } },
    orderBy: { photoId: 'asc' },
    include: { photo: true },
  });
  const galleries = new Map<string, { photos: GalleryPhoto[]; total: number }>();
  const photos = await describePhotos(tx, places);
  for (const [index, { id, recordId }] of places.entries()) {
    const gallery = galleries.get(recordId) ?? { photos: [], total: totals.get(id) ?? 0 };
    const photo = photos[index];
    if (photo) {
      gallery.photos.push(photo);
    }
    galleries.set(recordId, gallery);
  }
  return galleries;
}
