import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { cleanFileName } from './file-name.js';
import { type PhotoSource, uploaderColumns } from './photo-states.js';
import { placePhotos } from './place-photos.js';
import { isVisibleAtFirst } from './visible-at-first.js';

export type AnnouncedPhotos = {
  organizationId: string;
  /** The conversation, and the record that it hangs on, where it does. */
  places: RecordRef[];
  messageId: string | null;
  source: PhotoSource;
  uploader: Actor;
  items: AnnouncedItem[];
  /** When the media were announced; the time to wait for them runs from here. */
  at: Date;
  /** How many photos a job may show; the plan's where it is not given. */
  limit?: number;
};

export type AnnouncedItem = {
  /** Names the media item for good, such as `twilio:MM…:0`: announced twice, it is one photo. */
  sourceKey: string;
  url: string | null;
  announcedType?: string | null | undefined;
  filename?: ScreenedText | null | undefined;
};

/** `photoIds` are those of all items, in their order; `newPhotoIds` those that nobody had announced before. */
export type ExpectedPhotos = { photoIds: string[]; newPhotoIds: string[] };

const NO_ADDRESS = 'The message announced a file but did not say where it is.';

/**
 * Enters announced media in the ledger, once for each `sourceKey`, with their places and feed entries. From here
 * on each of them ends as stored or as failed with a reason. One that was announced before gets the places that it
 * does not have yet. Wake the photo worker after the commit.
 */
export async function expectPhotos(tx: Tx, announced: AnnouncedPhotos): Promise<ExpectedPhotos> {
  const { organizationId, source, uploader, items, at } = announced;
  await lockFeeds(tx, announced.places);
  const rows = await tx.photo.createManyAndReturn({
    data: items.map((item) => ({
      id: newId(),
      organizationId,
      sourceKey: item.sourceKey,
      source,
      sourceUrl: item.url || null,
      filename: cleanFileName(item.filename),
      announcedType: item.announcedType || null,
      ...uploaderColumns(uploader),
      ...(item.url ? {} : { state: 'failed', failure: NO_ADDRESS }),
      createdAt: at,
    })),
    skipDuplicates: true,
    select: { id: true, state: true },
  });
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  await announce(tx, announced, rows);
  const newPhotoIds = rows.map(({ id }) => id);
  if (rows.length < items.length) {
    await placeAgain(tx, announced, newPhotoIds);
  }
  return { photoIds: await idsInOrder(tx, organizationId, items), newPhotoIds };
}

async function placeAgain(
  tx: Tx,
  { organizationId, places, messageId, uploader, items, at, limit }: AnnouncedPhotos,
  newPhotoIds: readonly string[],
): Promise<void> {
  // Locked, so that a photo which becomes stored meanwhile either sees the new place or is seen as stored.
  const known = await tx.$queryRaw<{ id: string; sha256: string | null }[]>`
    SELECT p.id::text, CASE WHEN p.state = 'stored' THEN p.sha256 END AS sha256 FROM photo p
    WHERE p.organization_id = ${organizationId}::uuid AND p.source_key = ANY(${items.map(({ sourceKey }) => sourceKey)})
      AND p.id <> ALL(${[...newPhotoIds]}::uuid[]) AND p.deleted_at IS NULL
    ORDER BY p.id FOR UPDATE`;
  const customerVisible = await isVisibleAtFirst(tx, organizationId, uploader);
  const photos = known.map((photo) => ({ ...photo, messageId, customerVisible }));
  const placing = { organizationId, photos, announce: 'photo.linked', limit, actor: uploader, at } as const;
  for (const record of places) {
    await placePhotos(tx, { ...placing, record });
  }
}

async function announce(
  tx: Tx,
  { organizationId, places, messageId, uploader, at, limit }: AnnouncedPhotos,
  rows: { id: string; state: string }[],
): Promise<void> {
  const customerVisible = await isVisibleAtFirst(tx, organizationId, uploader);
  for (const record of places) {
    const photos = rows.map(({ id }) => ({ id, sha256: null, messageId, customerVisible }));
    const announceAs = 'photo.expected';
    await placePhotos(tx, {
      organizationId,
      record,
      photos,
      announce: announceAs,
      limit,
      at,
      actor: uploader,
    });
    for (const { id: photoId } of rows.filter(({ state }) => state === 'failed')) {
      const content = { photoId, reason: NO_ADDRESS };
      const actor: Actor = { kind: 'system' };
      await appendActivity(tx, { organizationId, record, actor, type: 'photo.failed', content, at });
    }
  }
}

async function idsInOrder(tx: Tx, organizationId: string, items: AnnouncedItem[]): Promise<string[]> {
  const known = await tx.photo.findMany({
    where: { organizationId, sourceKey: { in: items.map(({ sourceKey }) => sourceKey) } },
    select: { id: true, sourceKey: true },
  });
  const byKey = new Map(known.map(({ id, sourceKey }) => [sourceKey, id]));
  return items.flatMap(({ sourceKey }) => byKey.get(sourceKey) ?? []);
}
