import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

/** The names of the files on these records. */
export async function readPhotoTexts(tx: Tx, records: readonly RecordRef[]): Promise<StoredText[]> {
  const photos = await tx.photo.findMany({
    where: {
      filename: { not: null },
      places: { some: { OR: records.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) } },
    },
    select: { id: true, filename: true },
  });
  return photos.map(({ id, filename }) => ({
    text: filename ?? '',
    replace: async (screened) =>
      void (await tx.photo.update({ where: { id }, data: { filename: screened }, select: { id: true } })),
  }));
}
