import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import type { Actor, RecordKind } from './record.js';
import type { TimelineEntry } from './timeline-entry.js';

/** The newest `limit` entries of those that fit, newest first; `before` is the id of the last one seen. */
export async function readNewest(
  tx: Tx,
  where: Prisma.ActivityWhereInput,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<{ entries: TimelineEntry[]; nextCursor: string | null }> {
  const rows = await tx.activity.findMany({
    where: { ...where, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const entries = rows.slice(0, limit).map((row) => ({
    id: row.id,
    type: row.type,
    content: row.content,
    record: { kind: row.recordKind as RecordKind, id: row.recordId },
    actor: (row.actorId ? { kind: row.actorKind, id: row.actorId } : { kind: row.actorKind }) as Actor,
    at: row.at,
  })) as TimelineEntry[];
  return { entries, nextCursor: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}
