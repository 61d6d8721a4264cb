import { appendActivity } from '../activity/append-activity.js';
import { MediaFetchError } from '../platform/fetch-media/media-fetch-error.js';
import type { StagedFile } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { originalKey } from '../platform/storage/storage-key.js';
import { failPhoto } from './finish-photo.js';
import { type FoundPhoto, identifyWhole } from './identify-whole.js';
import { judgeFetchFailure } from './judge-fetch-failure.js';
import { lockFeedsOf } from './lock-photos.js';
import { type KnownBlob, type PendingPhoto, type PhotoWithBytes, placesOf } from './pending-photo.js';
import { MAX_ATTACHMENT_BYTES, type PhotoSource, REACHED_FROM } from './photo-states.js';
import type { PhotoWorkerParts } from './photo-worker.js';
import { postponePhoto } from './postpone-photo.js';
import { MAX_PHOTO_BYTES } from './processing/image-limits.js';
import { putAgain, removeStray } from './put-again.js';

/**
 * Brings an expected photo's bytes into storage and commits it as fetched, or at once as verified where the bytes are
 * those of a photo. Answers undefined when there are none now:
 * tried again later, failed, or taken over. Throws only what is nobody's word about
 * the media: storage or database not answering.
 */
export async function fetchOriginal(
  parts: PhotoWorkerParts,
  photo: PendingPhoto,
): Promise<PhotoWithBytes | undefined> {
  try {
    const staged = await stageMedia(parts, photo);
    return await keepOriginal(parts, photo, staged);
  } catch (error) {
    const failure = asFetchFailure(error);
    if (!failure) {
      throw error;
    }
    await settleFailure(parts, photo, failure);
    return undefined;
  }
}

async function stageMedia(
  { fetchMedia, storage }: PhotoWorkerParts,
  { organizationId, source, sourceKey, sourceUrl, announcedType }: PendingPhoto,
): Promise<StagedFile> {
  const maxBytes = MAX_ATTACHMENT_BYTES;
  const url = sourceUrl ?? '';
  const media = await fetchMedia({ organizationId, source, sourceKey, url, announcedType, maxBytes });
  const expectedBytes = media.contentLength;
  return storage.stageStream(media.stream, { maxBytes, expectedBytes, keepBytes: MAX_PHOTO_BYTES });
}

async function keepOriginal(
  parts: PhotoWorkerParts,
  photo: PendingPhoto,
  staged: StagedFile,
): Promise<PhotoWithBytes | undefined> {
  const { storage } = parts;
  try {
    await storage.promote(staged, originalKey(photo.organizationId, staged.sha256), { keep: true });
    // Bytes and what they are share a commit, but for a photo that may have ended the process before.
    const found = staged.whole && photo.attempts === 1 ? await identifyWhole(photo, staged.whole) : undefined;
    return await commitArrived(parts, photo, staged, found);
  } finally {
    await storage.discard(staged);
  }
}

async function commitArrived(
  { clock, db, storage }: PhotoWorkerParts,
  photo: PendingPhoto,
  staged: StagedFile,
  found: FoundPhoto | undefined,
): Promise<PhotoWithBytes | undefined> {
  const { organizationId, id } = photo;
  const { sha256, bytes, whole } = staged;
  const state = found ? 'verified' : 'fetched';
  const { mime, kind } = found ? { mime: found.identified.mime, kind: 'photo' } : UNIDENTIFIED;
  const { format = null, width = null, height = null } = found?.identified ?? {};
  const { capturedAt = null, device = null } = found?.capture ?? {};
  const known = await db.withOrganizationSql(organizationId, async (tx) => {
    const [row] = await tx.$queryRaw<FoundBlob[]>`
      WITH kept AS (
        INSERT INTO blob (organization_id, sha256, bytes, mime, kind, state, format, width, height, captured_at, device)
        VALUES (${organizationId}::uuid, ${sha256}, ${bytes}, ${mime}, ${kind}, ${state}, ${format}, ${width}::int,
          ${height}::int, ${capturedAt}::timestamptz, ${device})
        ON CONFLICT (organization_id, sha256) DO UPDATE SET state = EXCLUDED.state, kind = EXCLUDED.kind,
          mime = EXCLUDED.mime, format = EXCLUDED.format, width = EXCLUDED.width, height = EXCLUDED.height,
          captured_at = EXCLUDED.captured_at, device = EXCLUDED.device
        WHERE (blob.state = 'fetched' AND EXCLUDED.state = 'verified') OR blob.removed_at IS NOT NULL
        RETURNING removed_at IS NOT NULL AS removed)
      UPDATE photo p SET state = ${state}, sha256 = ${sha256}, attempts = 1
      FROM (VALUES (${sha256})) AS these (sha256)
        LEFT JOIN blob b ON b.organization_id = ${organizationId}::uuid AND b.sha256 = these.sha256
        LEFT JOIN kept ON true
      WHERE p.id = ${id}::uuid AND p.state = ANY(${REACHED_FROM[state]})
      RETURNING b.format, coalesce(b.state, 'fetched') AS "blobState", b.note, coalesce(kept.removed, false) AS removed`;
    if (!row) {
      await removeStray(tx, { organizationId, sha256, at: clock.now() });
    }
    if (row?.removed) {
      await putAgain(tx, storage, { organizationId, staged });
      return { format: null, blobState: 'fetched', note: null };
    }
    return row;
  });
  if (!known) {
    return undefined;
  }
  // Of bytes that another photo brought before, more may be known.
  const blob =
    known.blobState === 'fetched'
      ? { bytes, format, blobState: state, note: null }
      : { bytes, format: known.format, blobState: known.blobState, note: known.note };
  return { ...photo, state, sha256, attempts: 1, blob, whole, identified: found?.identified };
}

type FoundBlob = Pick<KnownBlob, 'format' | 'note'> & { blobState: string; removed: boolean };

const UNIDENTIFIED = { mime: 'application/octet-stream', kind: 'attachment' };

/** Bytes of which nothing is known yet but their hash and number. */
export function unidentifiedBlob(organizationId: string, sha256: string, bytes: number) {
  return { organizationId, sha256, bytes, ...UNIDENTIFIED };
}

function asFetchFailure(error: unknown): MediaFetchError | undefined {
  if (error instanceof MediaFetchError) {
    return error;
  }
  if (error instanceof StorageError && error.code === 'too-large') {
    return new MediaFetchError('too-large', error.message, { cause: error });
  }
  if (error instanceof StorageError && (error.code === 'truncated' || error.code === 'length-mismatch')) {
    return new MediaFetchError('truncated', error.message, { cause: error });
  }
  return undefined;
}

async function settleFailure(
  parts: PhotoWorkerParts,
  photo: PendingPhoto,
  failure: MediaFetchError,
): Promise<void> {
  const { db, clock, logger } = parts;
  const { id: photoId, organizationId, source, attempts } = photo;
  const now = clock.now();
  const verdict = judgeFetchFailure(failure, { attempts, ageMs: now.getTime() - photo.createdAt.getTime() });
  logger.warn({ photoId, source, attempts, kind: failure.kind, verdict }, 'media could not be fetched');
  if (verdict.again === 'never') {
    const { reason } = verdict;
    if (await db.withOrganization(organizationId, (tx) => failPhoto(tx, photo, reason, now))) {
      parts.onFailed?.({ organizationId, photoId, source, reason });
    }
    return;
  }
  await postponePhoto(parts, photo, verdict.delayMs);
  if (failure.kind === 'unauthorized') {
    await reportUnauthorized(parts, photo);
  }
}

const REFUSED =
  'The sender’s service refused Docket’s sign-in. Docket goes on trying; check the credentials in the settings.';
const REFUSED_BY_SLACK =
  'Slack does not hand out this file: the Docket app lacks the permission to read files (files:read), or it was removed. Docket goes on trying; an admin can install the app again.';

function refusalBy(source: PhotoSource): string {
  return source === 'slack' ? REFUSED_BY_SLACK : REFUSED;
}

/** Says once in the feed, and each time to whom it may concern, that only a person can put this right. */
async function reportUnauthorized(parts: PhotoWorkerParts, photo: PendingPhoto): Promise<void> {
  const { db, clock } = parts;
  const { id: photoId, organizationId, source } = photo;
  await db.withOrganization(organizationId, async (tx) => {
    await lockFeedsOf(tx, photoId);
    const [known] = await tx.$queryRaw<{ id: string }[]>`
      SELECT a.id::text FROM photo_place l JOIN activity a
        ON a.organization_id = l.organization_id AND a.record_kind = l.record_kind AND a.record_id = l.record_id
      WHERE l.photo_id = ${photoId}::uuid AND a.type = 'photo.failed' AND a.content->>'photoId' = ${photoId} LIMIT 1`;
    for (const record of known ? [] : await placesOf(tx, photoId)) {
      const content = { photoId, reason: refusalBy(source) };
      const actor = { kind: 'system' as const };
      await appendActivity(tx, {
        organizationId,
        record,
        actor,
        type: 'photo.failed',
        content,
        at: clock.now(),
      });
    }
  });
  parts.onUnauthorized?.({ organizationId, photoId, source, reason: refusalBy(source) });
}
