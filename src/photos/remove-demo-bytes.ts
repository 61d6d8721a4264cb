import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { Logger } from '../platform/logging/logger.js';
import type { Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { lockRemoved } from './put-again.js';
import { removeFiles } from './remove-bytes.js';

type Parts = { db: Database; storage: Storage; clock: Clock; logger: Logger };

/**
 * Removes the files of photos that are on records of demo customers and nowhere else, unless another photo has the same
 * bytes. Their rows go after that; until then it can be done again. Throws `conflict` while one of these photos is
 * being worked on. What a storage refuses to let go (a bucket's Object Lock) is logged, and stays there.
 */
export async function removeDemoBytes(parts: Parts, organizationId: string): Promise<void> {
  const { db, storage, logger } = parts;
  const hashes = await db.withOrganization(organizationId, (tx) => mark(parts, tx, organizationId));
  for (const sha256 of hashes) {
    await db.withOrganization(organizationId, async (tx) => {
      // Under the lock of the bytes' row: an upload of the same waits, and then puts them again.
      if (!(await lockRemoved(tx, organizationId, sha256))) {
        return;
      }
      try {
        await removeFiles(storage, organizationId, sha256);
      } catch (error) {
        if (!(error instanceof StorageError) || error.retryable) {
          throw error;
        }
        logger.error({ err: error, sha256 }, 'the storage does not let the bytes of a demo photo go');
      }
    });
  }
}

/** Committed before the first byte goes: whoever brings the same bytes from here on puts them again. */
async function mark({ clock }: Parts, tx: Tx, organizationId: string): Promise<string[]> {
  const [busy] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM docket_demo_photos() d JOIN photo p ON p.id = d.id
    WHERE p.state IN ('expected', 'fetched', 'verified') AND p.claimed_until > now() LIMIT 1`;
  if (busy) {
    throw new DocketError(
      'conflict',
      'Photos of the demo data are being prepared. Try again in a few seconds.',
    );
  }
  const rows = await tx.$queryRaw<{ sha256: string }[]>`
    SELECT DISTINCT d.sha256 FROM docket_demo_photos() d
    WHERE d.sha256 IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM photo p WHERE p.organization_id = ${organizationId}::uuid AND p.sha256 = d.sha256
        AND p.id NOT IN (SELECT id FROM docket_demo_photos()))`;
  const hashes = rows.map(({ sha256 }) => sha256);
  await tx.blob.updateMany({
    where: { organizationId, sha256: { in: hashes }, removedAt: null },
    data: { removedAt: clock.now() },
  });
  return hashes;
}
