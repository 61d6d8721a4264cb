import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { originalKey, renditionFolder } from '../platform/storage/storage-key.js';
import { lockFeedsOf } from './lock-photos.js';
import { placesOf } from './pending-photo.js';
import { lockRemoved } from './put-again.js';

export type RemoveBytesParts = { db: Database; storage: Storage; clock: Clock; logger: Logger };

/** Longer than a few requests to the storage take. */
const LEASE_SECONDS = 120;
const AFTER_REFUSAL_MS = 24 * 60 * 60_000;

/**
 * Removes the bytes of photos that people have deleted: the original and all that was made from it, unless another
 * photo of the organization has the same bytes. Can be killed anywhere and run again. A storage that refuses (a
 * bucket's Object Lock) is said in the feeds once, and asked again each day.
 */
export function createRemoveBytes(parts: RemoveBytesParts): () => Promise<void> {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_photo_removals',
      { parallel: 1, leaseSeconds: LEASE_SECONDS },
      (claimed) => removeOne(parts, claimed),
    );
}

type Removing = { id: string; organizationId: string; sha256: string };

async function removeOne(parts: RemoveBytesParts, { id, organizationId }: Claimed): Promise<void> {
  const { db, logger } = parts;
  try {
    const removing = await db.withOrganization(organizationId, (tx) =>
      begin(parts, tx, { id, organizationId }),
    );
    if (removing) {
      await db.withOrganization(organizationId, (tx) => remove(parts, tx, removing));
    }
  } catch (err) {
    logger.error({ err, photoId: id }, 'bytes of a deleted photo are still there; it is tried again');
  }
}

/** Committed before the first byte goes: whoever brings the same bytes from here on puts them again. */
async function begin(
  { clock }: RemoveBytesParts,
  tx: Tx,
  { id, organizationId }: Claimed,
): Promise<Removing | null> {
  const photo = await tx.photo.findFirst({
    where: { id, deletedAt: { not: null }, removalDueAt: { not: null } },
    select: { sha256: true },
  });
  if (!photo?.sha256) {
    return null;
  }
  const { sha256 } = photo;
  const removed = await lockRemoved(tx, organizationId, sha256);
  if ((await tx.photo.count({ where: { sha256, deletedAt: null } })) > 0) {
    await settle(tx, id, { removal: 'shared' });
    return null;
  }
  if (!removed) {
    await tx.blob.updateMany({ where: { organizationId, sha256 }, data: { removedAt: clock.now() } });
  }
  return { id, organizationId, sha256 };
}

/** Under the lock of the bytes' row: an upload of the same waits, and then puts them again. */
async function remove(parts: RemoveBytesParts, tx: Tx, removing: Removing): Promise<void> {
  const { storage } = parts;
  const { id, organizationId, sha256 } = removing;
  await lockFeedsOf(tx, id);
  if (!(await lockRemoved(tx, organizationId, sha256))) {
    await settle(tx, id, { removal: 'shared' });
    return;
  }
  try {
    await removeFiles(storage, organizationId, sha256);
  } catch (error) {
    if (!(error instanceof StorageError) || error.retryable) {
      throw error;
    }
    await noteRefusal(parts, tx, removing, error);
    return;
  }
  await tx.rendition.deleteMany({ where: { organizationId, blobSha256: sha256 } });
  await settle(tx, id, { removal: 'done' });
}

/** The original and all that was made from it. Again does nothing. Throws `StorageError`. */
export async function removeFiles(storage: Storage, organizationId: string, sha256: string): Promise<void> {
  await storage.delete(originalKey(organizationId, sha256));
  for await (const { key } of storage.list(renditionFolder(organizationId, sha256))) {
    await storage.delete(key);
  }
}

async function noteRefusal(
  { clock, logger, storage }: RemoveBytesParts,
  tx: Tx,
  { id: photoId, organizationId, sha256 }: Removing,
  error: StorageError,
): Promise<void> {
  logger.error({ err: error, photoId }, 'the storage does not let the bytes of a deleted photo go');
  const at = clock.now();
  if (await storage.has(originalKey(organizationId, sha256))) {
    await tx.blob.updateMany({ where: { organizationId, sha256 }, data: { removedAt: null } });
  }
  const { removal } = await tx.photo.findUniqueOrThrow({ where: { id: photoId }, select: { removal: true } });
  for (const record of removal === 'due' ? await placesOf(tx, photoId) : []) {
    const content = { photoId, sha256 };
    const actor = { kind: 'system' } as const;
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.bytes-kept', content, at });
  }
  await settle(tx, photoId, {
    removal: 'refused',
    removalDueAt: new Date(at.getTime() + AFTER_REFUSAL_MS),
  });
}

type Settled = { removal: 'done' | 'shared' | 'refused'; removalDueAt?: Date };

async function settle(tx: Tx, id: string, { removal, removalDueAt }: Settled): Promise<void> {
  await tx.photo.update({
    where: { id },
    data: { removal, removalDueAt: removalDueAt ?? null, removalClaimedUntil: null },
    select: { id: true },
  });
}
