import type { Clock } from '../../platform/clock.js';
import { type Claimed, drainClaims } from '../../platform/database/claim.js';
import type { Database, Tx } from '../../platform/database/database.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Storage } from '../../platform/storage/storage.js';
import { StorageError } from '../../platform/storage/storage-error.js';
import { renditionFolder } from '../../platform/storage/storage-key.js';
import { documentRenditionKey } from '../document-rendition.js';

export type RemoveStaleParts = {
  db: Database;
  storage: Pick<Storage, 'list' | 'delete'>;
  clock: Clock;
  logger: Logger;
};

/** Longer than the files of one photo take to go. */
const LEASE_SECONDS = 120;
/** What was being read as the photo was covered may write its picture after that: it is looked for once more. */
const SECOND_LOOK_MS = 10 * 60_000;
const AFTER_REFUSAL_MS = 24 * 60 * 60_000;

/** From this commit on, what was made of a photo before and is not shown now is to go from the storage. */
export async function markStale(tx: Tx, photoId: string, at: Date): Promise<void> {
  await tx.photo.update({
    where: { id: photoId },
    data: { staleSince: at, staleDueAt: at },
    select: { id: true },
  });
}

/**
 * Removes renditions of covered photos that are not the ones shown now, also the pictures made for paper; the original
 * stays. Can be killed anywhere and run again. What a storage refuses (a bucket's Object Lock) is logged, and asked
 * again each day.
 */
export function createRemoveStale(parts: RemoveStaleParts): () => Promise<void> {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_stale_renditions',
      { parallel: 1, leaseSeconds: LEASE_SECONDS },
      async (claimed) => {
        try {
          await parts.db.withOrganization(claimed.organizationId, (tx) => removeOne(parts, tx, claimed));
        } catch (err) {
          parts.logger.error(
            { err, photoId: claimed.id },
            'what a covered photo showed is still stored; tried again',
          );
        }
      },
    );
}

/** Under the lock of the bytes' row: whoever covers the photo again waits, and then looks whether its files are there. */
async function removeOne(parts: RemoveStaleParts, tx: Tx, { id, organizationId }: Claimed): Promise<void> {
  const photo = await tx.photo.findUnique({ where: { id } });
  if (!photo?.staleSince || !photo.sha256) {
    return;
  }
  const { sha256, staleSince } = photo;
  await tx.$queryRaw`SELECT sha256 FROM blob WHERE organization_id = ${organizationId}::uuid AND sha256 = ${sha256} FOR UPDATE`;
  const shown = await tx.rendition.findMany({ where: { organizationId, blobSha256: sha256 } });
  const keep = new Set<string>(
    shown.flatMap((rendition) => [
      rendition.storageKey,
      ...(rendition.kind === 'preview' ? [documentRenditionKey(organizationId, rendition)] : []),
    ]),
  );
  const now = parts.clock.now();
  const second = new Date(staleSince.getTime() + SECOND_LOOK_MS);
  const again = (await removeBut(parts, { organizationId, sha256 }, keep))
    ? new Date(now.getTime() + AFTER_REFUSAL_MS)
    : now < second
      ? second
      : null;
  await tx.photo.update({
    where: { id },
    data: again ? { staleDueAt: again } : { staleSince: null, staleDueAt: null },
    select: { id: true },
  });
}

/** Whether the storage refused for good to let something go. */
async function removeBut(
  { storage, logger }: RemoveStaleParts,
  { organizationId, sha256 }: { organizationId: string; sha256: string },
  keep: ReadonlySet<string>,
): Promise<boolean> {
  let refused = false;
  for await (const { key } of storage.list(renditionFolder(organizationId, sha256))) {
    if (keep.has(key)) {
      continue;
    }
    try {
      await storage.delete(key);
    } catch (error) {
      if (!(error instanceof StorageError) || error.retryable) {
        throw error;
      }
      refused = true;
      logger.error({ err: error }, 'the storage keeps what a covered photo showed');
    }
  }
  return refused;
}
