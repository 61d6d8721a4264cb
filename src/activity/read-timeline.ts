import type { Tx } from '../platform/database/database.js';
import type { ActivityEvents, ActivityType } from './event-types.js';
import type { Actor, RecordKind, RecordRef } from './record.js';

export type TimelineEntry = {
  [T in ActivityType]: {
    id: string;
    type: T;
    /** `null` once the person it was about has been erased. */
    content: ActivityEvents[T] | null;
    record: RecordRef;
    actor: Actor;
    at: Date;
  };
}[ActivityType];

export type TimelinePage = { entries: TimelineEntry[]; nextCursor: string | null };

/** The newest entries of these records' feeds together, newest first; `cursor` is the id of the last one seen. */
export async function readTimeline(
  tx: Tx,
  records: RecordRef[],
  options: { cursor?: string | undefined; limit?: number } = {},
): Promise<TimelinePage> {
  const limit = options.limit ?? 50;
  const rows = await tx.activity.findMany({
    where: {
      OR: records.map((record) => ({ recordKind: record.kind, recordId: record.id })),
      ...(options.cursor ? { id: { lt: options.cursor } } : {}),
    },
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
