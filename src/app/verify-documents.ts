import { createHash } from 'node:crypto';
import type { RecordRef } from '../activity/record.js';
import type { Database } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { parseStorageKey } from '../platform/storage/storage-key.js';

const PAGE = 100;

/**
 * Whether every document that was kept is in storage byte for byte, and is the one that its invoice or quote names. With
 * `records`, those of them alone. Answers how many were read, and one sentence for each that is not.
 */
export async function verifyDocuments(
  { db, storage }: { db: Database; storage: Pick<Storage, 'read'> },
  organizationId: string,
  records?: readonly RecordRef[],
): Promise<{ documents: number; problems: string[] }> {
  const ofRecords = records
    ? { OR: records.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) }
    : {};
  const checked = { documents: 0, problems: [] as string[] };
  for (let after: string | undefined; ; ) {
    const rows = await db.withOrganization(organizationId, (tx) =>
      tx.document.findMany({
        where: { ...ofRecords, ...(after ? { id: { gt: after } } : {}) },
        orderBy: { id: 'asc' },
        take: PAGE,
        select: { id: true, title: true, sha256: true, storageKey: true },
      }),
    );
    for (const { title, sha256, storageKey } of rows) {
      checked.documents += 1;
      const wrong = await compare(storage, storageKey, sha256);
      checked.problems.push(...(wrong ? [`The document ${title} (${sha256}) ${wrong}.`] : []));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) {
      break;
    }
    after = last.id;
  }
  const other = await db.withOrganization(
    organizationId,
    (tx) => tx.$queryRaw<{ reference: string }[]>`
      SELECT 'INV-' || i.number AS reference FROM invoice i LEFT JOIN document d ON d.id = i.document_id
      WHERE i.document_id IS NOT NULL AND d.sha256 IS DISTINCT FROM i.document_sha256
      UNION ALL
      SELECT 'Q-' || q.number FROM quote_version v JOIN quote q ON q.id = v.quote_id
      LEFT JOIN document d ON d.id = v.document_id
      WHERE v.document_id IS NOT NULL AND d.sha256 IS DISTINCT FROM v.document_sha256`,
  );
  checked.problems.push(
    ...other.map(({ reference }) => `${reference} names another document than it went out with.`),
  );
  return checked;
}

async function compare(
  storage: Pick<Storage, 'read'>,
  storageKey: string,
  sha256: string,
): Promise<string | undefined> {
  try {
    const bytes = await storage.read(parseStorageKey(storageKey));
    return createHash('sha256').update(bytes).digest('hex') === sha256
      ? undefined
      : 'holds other bytes than were kept';
  } catch (error) {
    if (error instanceof StorageError && !error.retryable) {
      return error.code === 'not-found' ? 'is not in storage' : 'cannot be read';
    }
    throw error;
  }
}
