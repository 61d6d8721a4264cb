import type { Tx } from '../platform/database/database.js';
import { readNewest } from './read-newest.js';
import type { RecordRef } from './record.js';
import type { TimelineEntry } from './timeline-entry.js';

export type TimelinePage = { entries: TimelineEntry[]; nextCursor: string | null };

/** The newest entries of these records' feeds together, newest first; `cursor` is the id of the last one seen. */
export async function readTimeline(
  tx: Tx,
  records: RecordRef[],
  options: { cursor?: string | undefined; limit?: number } = {},
): Promise<TimelinePage> {
  return await readNewest(
    tx,
    { OR: records.map((record) => ({ recordKind: record.kind, recordId: record.id })) },
    { before: options.cursor, limit: options.limit ?? 50 },
  );
}
