import type { Readable } from 'node:stream';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { StagedFile, Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { originalKey } from '../platform/storage/storage-key.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { unidentifiedBlob } from './fetch-original.js';
import { cleanFileName } from './file-name.js';
import { uploaderColumns } from './photo-states.js';
import { placePhotos } from './place-photos.js';
import { identifyFile } from './processing/identify-file.js';
import { MAX_PHOTO_BYTES } from './processing/image-limits.js';

export type Upload = {
  organizationId: string;
  /** Made by the client, so that an upload that is sent twice is taken in once. */
  uploadId: string;
  /** The record it is put on first; a file name is screened for this record's secrets. */
  places: [RecordRef, ...RecordRef[]];
  uploader: Actor;
  filename: string | null;
  announcedType: string | null;
  stream: Readable;
};

export type TakenIn = {
  photoId: string;
  /** False when this upload had been taken in before. */
  created: boolean;
  held: boolean;
};

/** Port: the vault's door for a file's name. */
export type ScreenFileName = (
  tx: Tx,
  input: { organizationId: string; record: RecordRef; text: string; actor: Actor; at: Date },
) => Promise<ScreenedText>;

export type TakeInUpload = (upload: Upload) => Promise<TakenIn>;

/**
 * Makes the use case that takes in a photo which a member uploads: JPEG, PNG, WebP or HEIC of up to 10 MB, streamed
 * to storage, durable when it resolves; the worker makes the renditions. Throws `too-large` or `invalid-input` with
 * a message for the person, and then keeps nothing.
 */
export function createTakeInUpload(parts: {
  db: Database;
  storage: Storage;
  clock: Clock;
  screen: ScreenFileName;
  /** Port: wakes the photo worker. */
  wake: () => void;
}): TakeInUpload {
  const { db, storage } = parts;
  return async (upload) => {
    const sourceKey = sourceKeyOf(upload.uploadId);
    const staged = await stageUpload(storage, upload.stream);
    try {
      await refuseOtherFiles(storage, staged, upload.announcedType);
      await storage.promote(staged, originalKey(upload.organizationId, staged.sha256));
    } finally {
      await storage.discard(staged);
    }
    return db.withOrganization(upload.organizationId, async (tx, afterCommit) => {
      const taken = await enter(tx, upload, {
        sourceKey,
        staged,
        at: parts.clock.now(),
        screen: parts.screen,
      });
      afterCommit(parts.wake);
      return taken;
    });
  };
}

function sourceKeyOf(uploadId: string): string {
  if (!/^[\w.:-]{1,100}$/.test(uploadId)) {
    throw new DocketError('invalid-input', 'The upload’s id can have up to 100 letters, digits, and . : _ -');
  }
  return `web:${uploadId}`;
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
  { organizationId, places, uploader, filename, announcedType }: Upload,
  entry: { sourceKey: string; staged: StagedFile; at: Date; screen: ScreenFileName },
): Promise<TakenIn> {
  const { sourceKey, at } = entry;
  const { sha256, bytes } = entry.staged;
  await tx.blob.createMany({ data: [unidentifiedBlob(organizationId, sha256, bytes)], skipDuplicates: true });
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
    const { id } = await tx.photo.findFirstOrThrow({ where: { sourceKey }, select: { id: true } });
    return { photoId: id, created: false, held: false };
  }
  const clean = cleanFileName(filename);
  if (clean !== null) {
    const screened = { organizationId, record: places[0], text: clean, actor: uploader, at };
    await tx.photo.update({
      where: { id: row.id },
      data: { filename: await entry.screen(tx, screened) },
      select: { id: true },
    });
  }
  let held = false;
  for (const record of places) {
    // Its hash follows in the feed when it is stored.
    const photos = [{ id: row.id, sha256: null }];
    const announce = 'photo.expected';
    const placed = await placePhotos(tx, { organizationId, record, photos, announce, at, actor: uploader });
    held ||= placed.held.length > 0;
  }
  return { photoId: row.id, created: true, held };
}
