import type { SqlTx } from '../platform/database/sql-transaction.js';
import { CHAIN_START } from './chain.js';
import type { RecordRef } from './record.js';

/**
 * The order in which a transaction locks the feeds of several records: the way a record goes, from what a customer
 * said to what they pay. Only so do two transactions never wait for each other.
 */
const FEED_ORDER = ['conversation', 'quote', 'job', 'invoice', 'customer', 'organization'];

/**
 * Locks the feeds of these records until the transaction ends, in the one order of `FEED_ORDER`, then by id. Locks are
 * taken feeds first, then photos, then the room on a job: whoever will write to the feed of a record whose photos,
 * or whose other feeds, it also changes, asks for its feeds here before. A feed without an entry is begun.
 */
export async function lockFeeds(tx: SqlTx, records: readonly RecordRef[]): Promise<void> {
  const locked = await lockKnown(tx, records);
  if (locked < new Set(records.map(({ kind, id }) => `${kind} ${id}`)).size) {
    const { kinds, ids } = columnsOf(records);
    await tx.$executeRaw`
      INSERT INTO activity_head (organization_id, record_kind, record_id, sequence, hash)
      SELECT DISTINCT NULLIF(current_setting('docket.organization', true), '')::uuid, kind, id, 0, ${CHAIN_START}
      FROM unnest(${kinds}::text[], ${ids}::uuid[]) AS r(kind, id) ON CONFLICT DO NOTHING`;
    await lockKnown(tx, records);
  }
}

async function lockKnown(tx: SqlTx, records: readonly RecordRef[]): Promise<number> {
  const { kinds, ids } = columnsOf(records);
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM activity_head h
    WHERE h.organization_id = NULLIF(current_setting('docket.organization', true), '')::uuid
      AND (h.record_kind, h.record_id) IN (SELECT kind, id FROM unnest(${kinds}::text[], ${ids}::uuid[]) AS r(kind, id))
    ORDER BY array_position(${FEED_ORDER}::text[], h.record_kind), h.record_id FOR UPDATE`;
  return rows.length;
}

function columnsOf(records: readonly RecordRef[]): { kinds: string[]; ids: string[] } {
  return { kinds: records.map(({ kind }) => kind), ids: records.map(({ id }) => id) };
}
