import type { Change } from '../activity/event-types.js';
import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

/** The details whose present value a member of staff gave, on any of these records (a job and its quote). */
export async function readCorrections(tx: Tx, records: RecordRef[]): Promise<Set<string>> {
  const entries = await tx.activity.findMany({
    where: {
      type: { in: ['job.changed', 'quote.changed'] },
      OR: records.map((record) => ({ recordKind: record.kind, recordId: record.id })),
    },
    orderBy: { id: 'asc' },
    select: { actorKind: true, content: true },
  });
  const corrected = new Set<string>();
  for (const { actorKind, content } of entries) {
    for (const { field } of (content as { changes: Change[] } | null)?.changes ?? []) {
      if (actorKind === 'member') {
        corrected.add(field);
      } else {
        corrected.delete(field);
      }
    }
  }
  return corrected;
}
