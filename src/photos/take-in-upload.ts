import type { Readable } from 'node:stream';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { StagedFile, Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { originalKey } from '../platform/storage/storage-key.js';
import type { ScreenTyped } from './caption-photo.js';
import { unidentifiedBlob } from './fetch-original.js';
import { cleanFileName, screenFileName } from './file-name.js';
import type { Phase } from './phases.js';
import { readPhotoLimit } from './photo-limits.js';
import { readPhotoRoom } from './photo-room.js';
import { uploaderColumns, uploaderOf } from './photo-states.js';
import { placePhotos } from './place-photos.js';
import { identifyFile } from './processing/identify-file.js';
import { MAX_PHOTO_BYTES } from './processing/image-limits.js';
import { lockRemoved, putAgain, removeStray } from './put-again.js';
import { isVisibleAtFirst } from './visible-at-first.js';

export type Upload = {
  organizationId: string;
  /** Made by the client, so that an upload that is sent twice is taken in once. */
  uploadId: string;
  /** The record it is put on first; a file name is screened for this record's secrets. */
  places: [RecordRef, ...RecordRef[]];
  uploader: Actor;
  filename: string | null;
  announcedType: string | null;
  /** When in the job's life it was taken; `intake` where it is not given. */
  phase?: Phase;
  /** What becomes of it where a job is full: held until there is room, as what customers send is; or refused. */
  whenFull?: 'hold' | 'refuse';
  /** The message that it came with. */
  messageId?: string;
  stream: Readable;
};

export type TakenIn = {
  photoId: string;
  /** False when this upload had been taken in before. */
  created: boolean;
  held: boolean;
};

export type TakeInUpload = (upload: Upload) => Promise<TakenIn>;

/**
 * Makes the use case that takes in a photo which a member uploads: JPEG, PNG, WebP or HEIC of up to 10 MB, streamed
 * to storage, durable when it resolves; the worker makes the renditions. The same upload again has no further effect.
 * Throws, with a message for the person and nothing kept: `too-large`, `invalid-input`, or `conflict` where a job is
 * full (and the upload says so) or where the upload's id names another photo.
 */
export function createTakeInUpload(parts: {
  db: Database;
  storage: Storage;
  clock: Clock;
  /** Port: the vault's door, for the file's name. */
  screen: ScreenTyped;
  /** Port: wakes the photo worker. */
  wake: () => void;
}): TakeInUpload {
  const { db, storage } = parts;
  return async (upload) => {
    const sourceKey = sourceKeyOf(upload.uploadId);
    await db.withOrganization(upload.organizationId, (tx) => refuseWhereFull(tx, upload, sourceKey));
    const staged = await stageUpload(storage, upload.stream);
    try {
      await refuseOtherFiles(storage, staged, upload.announcedType);
      await storage.promote(staged, originalKey(upload.organizationId, staged.sha256), { keep: true });
      return await db.withOrganization(upload.organizationId, async (tx, afterCommit) => {
        const entry = { sourceKey, staged, storage, at: parts.clock.now(), screen: parts.screen };
        const taken = await enter(tx, upload, entry);
        afterCommit(parts.wake);
        return taken;
      });
    } catch (error) {
      const stray = { organizationId: upload.organizationId, sha256: staged.sha256, at: parts.clock.now() };
      await db.withOrganization(upload.organizationId, (tx) => removeStray(tx, stray));
      throw error;
    } finally {
      await storage.discard(staged);
    }
  };
}

function sourceKeyOf(uploadId: string): string {
  if (!/^[\w.:-]{1,100}$/.test(uploadId)) {
    throw new DocketError('invalid-input', 'The upload’s id can have up to 100 letters, digits, and . : _ -');
  }
  return `web:${uploadId}`;
}

/** Before the bytes are stored; the last word is spoken under the limit's lock. */
async function refuseWhereFull(tx: Tx, upload: Upload, sourceKey: string): Promise<void> {
  const { organizationId, places, whenFull } = upload;
  const known = await tx.photo.count({ where: { organizationId, sourceKey } });
  for (const record of whenFull === 'refuse' && known === 0 ? places : []) {
    const room = await readPhotoRoom(tx, organizationId, record);
    if (room && room.shown >= room.limit) {
      throw full(room.limit);
    }
  }
}

function full(limit: number): DocketError {
  return new DocketError(
    'conflict',
    limit === 0
      ? 'The free plan keeps no photos on jobs. An owner can upgrade the plan.'
      : `This job has its ${limit} photos, the most on this plan. Have one archived or the plan upgraded, then send it again.`,
  );
}

async function stageUpload(storage: Storage, stream: Readable): Promise<StagedFile> {
  try {
    return await storage.stageStream(stream, { maxBytes: MAX_PHOTO_BYTES });
  } catch (error) {
    if (error instanceof StorageError && error.code === 'too-large') {
      throw new DocketError('too-large', 'This photo is larger than 10 MB, the most that can be uploaded.');
    }
    throw error;
  }
}

async function refuseOtherFiles(
  storage: Storage,
  staged: StagedFile,
  announcedType: string | null,
): Promise<void> {
  const file = await identifyFile({
    head: staged.head,
    size: staged.bytes,
    read: () => storage.readStaged(staged),
    announcedType: announcedType ?? undefined,
  });
  if (file.kind === 'photo') {
    return;
  }
  const why =
    file.kind === 'refused' && REFUSALS[file.reason] ? REFUSALS[file.reason] : 'This file is not a photo.';
  throw new DocketError('invalid-input', `${why} JPEG, PNG, WebP and HEIC of up to 10 MB can be uploaded.`);
}

const REFUSALS: Readonly<Record<string, string>> = {
  empty: 'This file is empty.',
  unreadable: 'This photo is too damaged to be read.',
  'too-many-pixels': 'This photo has too many pixels to be opened safely.',
};

async function enter(
  tx: Tx,
  upload: Upload,
  entry: { sourceKey: string; staged: StagedFile; storage: Storage; at: Date; screen: ScreenTyped },
): Promise<TakenIn> {
  const { organizationId, places, uploader, filename, announcedType, phase = 'intake', whenFull } = upload;
  const { sourceKey, staged, storage, at } = entry;
  const { sha256, bytes } = staged;
  await lockFeeds(tx, places);
  await tx.blob.createMany({ data: [unidentifiedBlob(organizationId, sha256, bytes)], skipDuplicates: true });
  const removed = await lockRemoved(tx, organizationId, sha256);
  const [row] = await tx.photo.createManyAndReturn({
    data: [
      {
        id: newId(),
        organizationId,
        sourceKey,
        source: 'web',
        state: 'fetched',
        sha256,
        announcedType,
        ...uploaderColumns(uploader),
        createdAt: at,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) {
    return await knownUpload(tx, upload, { sourceKey, sha256, at });
  }
  if (removed) {
    await putAgain(tx, storage, { organizationId, staged });
  }
  const clean = cleanFileName(filename);
  if (clean !== null) {
    const screen = (text: string) =>
      entry.screen(tx, {
        organizationId,
        record: places[0],
        field: 'file name',
        text,
        actor: uploader,
        at,
      });
    await tx.photo.update({
      where: { id: row.id },
      data: { filename: await screenFileName(clean, screen) },
      select: { id: true },
    });
  }
  let held = false;
  const customerVisible = await isVisibleAtFirst(tx, organizationId, uploader);
  for (const record of places) {
    // Its hash follows in the feed when it is stored.
    const photos = [
      { id: row.id, sha256: null, phase, customerVisible, messageId: upload.messageId ?? null },
    ];
    const announce = 'photo.expected';
    const placed = await placePhotos(tx, { organizationId, record, photos, announce, at, actor: uploader });
    if (placed.held.length > 0 && whenFull === 'refuse') {
      throw full(await readPhotoLimit(tx, organizationId));
    }
    held ||= placed.held.length > 0;
  }
  return { photoId: row.id, created: true, held };
}

/** An upload that came before: the same photo of the same person, whatever has become of it since. */
async function knownUpload(
  tx: Tx,
  { organizationId, uploader, places }: Upload,
  { sourceKey, sha256, at }: { sourceKey: string; sha256: string; at: Date },
): Promise<TakenIn> {
  const known = await tx.photo.findFirstOrThrow({
    where: { organizationId, sourceKey },
    include: { places: { where: { recordId: { in: places.map(({ id }) => id) }, held: true } } },
  });
  const by = uploaderOf(known);
  const same = by.kind === uploader.kind && ('id' in by && 'id' in uploader ? by.id === uploader.id : true);
  if (known.sha256 !== sha256 || !same) {
    throw new DocketError(
      'conflict',
      'Another photo was sent with this upload’s id. Add it again as a new one.',
    );
  }
  await removeStray(tx, { organizationId, sha256, at });
  return { photoId: known.id, created: false, held: known.places.length > 0 };
}
