import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

/** The names of the files on these records, what was read on their labels, and what people wrote below the photos. */
export async function readPhotoTexts(tx: Tx, records: readonly RecordRef[]): Promise<StoredText[]> {
  return [...(await readTextsOfPhotos(tx, records)), ...(await readCaptions(tx, records))];
}

async function readCaptions(tx: Tx, records: readonly RecordRef[]): Promise<StoredText[]> {
  const places = await tx.photoPlace.findMany({
    where: {
      caption: { not: null },
      OR: records.map(({ kind, id }) => ({ recordKind: kind, recordId: id })),
    },
    select: { id: true, caption: true },
  });
  return places.map(({ id, caption }) => ({
    field: 'caption',
    text: caption ?? '',
    replace: async (screened) =>
      void (await tx.photoPlace.update({ where: { id }, data: { caption: screened }, select: { id: true } })),
  }));
}

async function readTextsOfPhotos(tx: Tx, records: readonly RecordRef[]): Promise<StoredText[]> {
  const places = { some: { OR: records.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) } };
  const photos = await tx.photo.findMany({
    where: { filename: { not: null }, places },
    select: { id: true, filename: true },
  });
  const suggestions = await tx.photoSuggestion.findMany({
    where: { photo: { places } },
    select: { id: true, value: true },
  });
  return [
    ...photos.map(({ id, filename }) => ({
      field: 'file name',
      text: filename ?? '',
      replace: async (screened: string) =>
        void (await tx.photo.update({ where: { id }, data: { filename: screened }, select: { id: true } })),
    })),
    ...suggestions.map(({ id, value }) => ({
      text: value,
      // A label that was nothing but the secret is no suggestion.
      replace: async (screened: string) =>
        void (await tx.photoSuggestion.update({
          where: { id },
          data: { value: screened, state: 'dismissed' },
        })),
    })),
  ];
}
