import type { SqlTx } from '../platform/database/sql-transaction.js';
import type { StagedFile, Storage } from '../platform/storage/storage.js';
import { originalKey } from '../platform/storage/storage-key.js';

/**
 * Locks bytes against their removal until the transaction ends, and says whether it has begun: then what was promoted
 * before the lock may be gone again.
 */
export async function lockRemoved(tx: SqlTx, organizationId: string, sha256: string): Promise<boolean> {
  const [blob] = await tx.$queryRaw<{ removed: boolean }[]>`
    SELECT removed_at IS NOT NULL AS removed FROM blob
    WHERE organization_id = ${organizationId}::uuid AND sha256 = ${sha256} FOR UPDATE`;
  return blob?.removed ?? false;
}

/**
 * Brings back bytes whose removal has begun, for a photo that is new: under the lock of their row nobody removes them
 * any more. Their renditions are made again.
 */
export async function putAgain(
  tx: SqlTx,
  storage: Storage,
  { organizationId, staged }: { organizationId: string; staged: StagedFile },
): Promise<void> {
  const { sha256 } = staged;
  await storage.promote(staged, originalKey(organizationId, sha256), { keep: true });
  await tx.$executeRaw`
    DELETE FROM rendition WHERE organization_id = ${organizationId}::uuid AND blob_sha256 = ${sha256}`;
  await tx.$executeRaw`
    UPDATE blob SET removed_at = NULL, state = CASE WHEN state = 'verified' THEN 'verified' ELSE 'fetched' END,
      format = CASE WHEN state = 'verified' THEN format END, note = NULL
    WHERE organization_id = ${organizationId}::uuid AND sha256 = ${sha256}`;
}

/** Bytes came once more that belong to deleted photos alone (an upload sent again, or refused at last): they go again. */
export async function removeStray(
  tx: SqlTx,
  { organizationId, sha256, at }: { organizationId: string; sha256: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE photo p SET removal = 'due', removal_due_at = ${at}
    FROM blob b
    WHERE b.organization_id = ${organizationId}::uuid AND b.sha256 = ${sha256} AND b.removed_at IS NOT NULL
      AND p.organization_id = b.organization_id AND p.sha256 = b.sha256 AND p.removal = 'done'`;
}
