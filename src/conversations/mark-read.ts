import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

/** Notes that somebody has read what was said about a quote or job. */
export async function markReadAbout(tx: Tx, { kind, id }: RecordRef): Promise<void> {
  await tx.conversation.updateMany({
    where: { recordKind: kind, recordId: id, unread: true },
    data: { unread: false },
  });
}
