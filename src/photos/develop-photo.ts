import { Prisma } from '../platform/database/generated/client.js';
import type { Storage } from '../platform/storage/storage.js';
import { originalKey, renditionKey } from '../platform/storage/storage-key.js';
import { failPhoto, storeAttachment, storePhoto } from './finish-photo.js';
import { identifyBytes, readCaptured } from './identify-whole.js';
import { lockFeedsOf } from './lock-photos.js';
import type { PhotoWithBytes } from './pending-photo.js';
import { REACHED_FROM } from './photo-states.js';
import type { PhotoWorkerParts } from './photo-worker.js';
import { postponePhoto } from './postpone-photo.js';
import type { IdentifiedPhoto, RefusedFile } from './processing/identified-file.js';
import { MAX_PHOTO_BYTES } from './processing/image-limits.js';
import type { Rendition, RenditionFailure, RenditionOutcome } from './processing/make-renditions.js';

const HEAD_BYTES = 64 * 1024;
/** Claims of one state after which renditions that fail as the machine may be to blame are given up. */
const MAX_RENDERINGS = 3;

/**
 * Takes a photo whose original is in storage to its end: identified, then stored with renditions; or stored as an
 * attachment; or failed with a reason, its original kept. The same bytes are developed once. Can be killed anywhere
 * and run again. Throws only when storage or database do not answer, or the original is gone.
 */
export async function developPhoto(parts: PhotoWorkerParts, photo: PhotoWithBytes): Promise<void> {
  const { blob } = photo;
  if (blob.format !== null && blob.blobState === 'stored') {
    await finishKnown(parts, photo);
    return;
  }
  if (blob.format !== null && blob.blobState === 'failed' && blob.note !== null) {
    await fail(parts, photo, blob.note);
    return;
  }
  const file = await readFile(parts.storage, photo);
  const identified = photo.identified ?? (await identifyBytes(photo, { ...file, size: blob.bytes }));
  switch (identified.kind) {
    case 'photo':
      return renderPhoto(parts, photo, identified, file.whole);
    case 'attachment':
      return finishAttachment(parts, photo, identified.mime);
    case 'refused':
      return refusePhoto(parts, photo, identified);
  }
}

type FileBytes = { head: Uint8Array; whole: Buffer };

/** Whole where it can be a photo, otherwise only its beginning: attachments are never in memory. */
async function readFile(storage: Storage, photo: PhotoWithBytes): Promise<FileBytes> {
  const key = originalKey(photo.organizationId, photo.sha256);
  if (photo.blob.bytes <= MAX_PHOTO_BYTES) {
    const whole = photo.whole ?? (await storage.read(key));
    return { head: whole.subarray(0, HEAD_BYTES), whole };
  }
  const opened = await storage.openRead(key, { start: 0, end: HEAD_BYTES - 1 });
  return { head: Buffer.concat(await opened.stream.toArray()), whole: Buffer.alloc(0) };
}

async function renderPhoto(
  parts: PhotoWorkerParts,
  photo: PhotoWithBytes,
  identified: IdentifiedPhoto,
  bytes: Buffer,
): Promise<void> {
  // What is not committed yet is while the renditions are made: neither waits for the other.
  const [outcome] = await Promise.all([
    parts.makeRenditions(bytes, identified),
    photo.identified ? undefined : commitVerified(parts, photo, identified, bytes),
  ]);
  if (outcome.state === 'failed') {
    await settleFailedRenditions(parts, photo, outcome);
    return;
  }
  const renditions = await storeRenditions(parts.storage, photo, [outcome.thumbnail, outcome.preview]);
  await finishMade(parts, photo, outcome, renditions);
}

async function commitVerified(
  { db }: PhotoWorkerParts,
  photo: PhotoWithBytes,
  { format, mime, width, height }: IdentifiedPhoto,
  bytes: Buffer,
): Promise<void> {
  const { id, organizationId, sha256 } = photo;
  const { capturedAt, device } = await readCaptured(photo, bytes);
  await db.withOrganizationSql(
    organizationId,
    (tx) => tx.$executeRaw`
      WITH identified AS (
        UPDATE blob SET kind = 'photo', state = 'verified', format = ${format}, mime = ${mime}, width = ${width},
          height = ${height}, captured_at = ${capturedAt}, device = ${device}
        WHERE organization_id = ${organizationId}::uuid AND sha256 = ${sha256} AND state <> 'stored')
      UPDATE photo SET state = 'verified', kind = 'photo'
      WHERE id = ${id}::uuid AND state = ANY(${REACHED_FROM.verified})`,
  );
}

export type StoredRendition = Awaited<ReturnType<typeof storeRenditions>>[number];

/**
 * Durable when it resolves. The key carries the rendition's own hash: one that is made differently another time does
 * not meet the first.
 */
export async function storeRenditions(
  storage: Pick<Storage, 'putBytes'>,
  { organizationId, sha256: blobSha256 }: { organizationId: string; sha256: string },
  renditions: readonly Rendition[],
) {
  const stored = renditions.map(({ kind, extension, mime, bytes, sha256, width, height }) => {
    const storageKey = renditionKey(organizationId, blobSha256, `${kind}-${sha256.slice(0, 16)}`, extension);
    return {
      put: { key: storageKey, bytes, sha256, contentType: mime },
      row: { kind, storageKey, sha256, mime, bytes: bytes.length, width, height },
    };
  });
  await storage.putBytes(stored.map(({ put }) => put));
  return stored.map(({ row }) => row);
}

type Made = Extract<RenditionOutcome, { state: 'made' }>;

async function finishMade(
  { db, clock, onStored }: PhotoWorkerParts,
  photo: PhotoWithBytes,
  { placeholder, damaged, quality: { brightness, sharpness, flaw } }: Made,
  renditions: StoredRendition[],
): Promise<void> {
  const { organizationId, sha256 } = photo;
  await db.withOrganizationSql(organizationId, async (tx) => {
    const shown = Prisma.sql`
      , shown AS (
        UPDATE blob SET state = 'stored', placeholder = ${placeholder}, damaged = ${damaged}, note = NULL,
          brightness = ${brightness}, sharpness = ${sharpness}, flaw = ${flaw}
        WHERE organization_id = ${organizationId}::uuid AND sha256 = ${sha256})
      , renditions AS (
        INSERT INTO rendition (organization_id, blob_sha256, kind, storage_key, sha256, mime, bytes, width, height)
        SELECT ${organizationId}::uuid, ${sha256}, made.*
        FROM jsonb_to_recordset(${JSON.stringify(renditions)}::jsonb) AS made
          (kind text, "storageKey" text, sha256 text, mime text, bytes int, width int, height int)
        ON CONFLICT DO NOTHING)`;
    await storePhoto(tx, photo, { beside: shown, flaw, at: clock.now() });
  });
  onStored?.({ source: photo.source, kind: 'photo' });
}

/** The same bytes were developed for another photo. */
async function finishKnown({ db, clock, onStored }: PhotoWorkerParts, photo: PhotoWithBytes): Promise<void> {
  await db.withOrganizationSql(photo.organizationId, (tx) => storePhoto(tx, photo, { at: clock.now() }));
  onStored?.({ source: photo.source, kind: 'photo' });
}

async function finishAttachment(
  { db, clock, onStored }: PhotoWorkerParts,
  photo: PhotoWithBytes,
  mime: string,
): Promise<void> {
  const { organizationId, sha256 } = photo;
  await db.withOrganization(organizationId, async (tx) => {
    await lockFeedsOf(tx, photo.id);
    await tx.blob.updateMany({
      where: { organizationId, sha256, format: null },
      data: { kind: 'attachment', state: 'stored', mime, note: null },
    });
    await storeAttachment(tx, photo, clock.now());
  });
  onStored?.({ source: photo.source, kind: 'attachment' });
}

async function settleFailedRenditions(
  parts: PhotoWorkerParts,
  photo: PhotoWithBytes,
  { reason, sentence, retryable }: RenditionFailure,
): Promise<void> {
  parts.logger.warn({ photoId: photo.id, reason, attempts: photo.attempts }, 'a photo could not be rendered');
  if (retryable && photo.attempts < MAX_RENDERINGS) {
    await postponePhoto(parts, photo, 5_000 * photo.attempts);
    return;
  }
  await fail(parts, photo, sentence, { note: sentence });
}

/** The bytes are kept; what they claim to be is not what they are, so they are served as plain bytes. */
async function refusePhoto(
  parts: PhotoWorkerParts,
  photo: PhotoWithBytes,
  { sentence, mime }: RefusedFile,
): Promise<void> {
  await fail(parts, photo, sentence, { kind: 'attachment', mime, note: sentence });
}

async function fail(
  { db, clock, onFailed }: PhotoWorkerParts,
  photo: PhotoWithBytes,
  reason: string,
  blob?: { note: string; kind?: string; mime?: string },
): Promise<void> {
  const { id: photoId, organizationId, sha256, source } = photo;
  const failed = await db.withOrganization(organizationId, async (tx) => {
    if (blob) {
      await lockFeedsOf(tx, photoId);
      await tx.blob.updateMany({
        where: { organizationId, sha256, state: { not: 'stored' } },
        data: { ...blob, state: 'failed' },
      });
    }
    return failPhoto(tx, photo, reason, clock.now());
  });
  if (failed) {
    onFailed?.({ organizationId, photoId, source, reason });
  }
}
