import type { Staff } from '../accounts/staff.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { RecordRef } from '../activity/record.js';
import type { ConversationAccess } from '../conversations/conversation-access.js';
import type { Tx } from '../platform/database/database.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { type Behind, readBehind } from '../vault/placeholders.js';
import { restoreSecret, type TextBehind } from '../vault/restore-secret.js';
import type { IntakePorts } from './intake-ports.js';
import { lockOpenRecord, type NamedRecord } from './lock-open-record.js';

export type Withdrawing = { staff: Staff; on: NamedRecord; secretId: string; at: Date };

/**
 * Says that what was sealed is no secret: it goes back into every message it stood in, and into what members typed and
 * has not left. Only while the record it lies on is open. Facts are not understood anew from it: their changes would
 * write it into the feed. Returns in how many texts it stands again. Throws as `lockOpenRecord` and `restoreSecret`.
 */
export async function notASecret(
  tx: Tx,
  parts: {
    keys: MasterKeys;
    access: ConversationAccess;
    ports: Pick<IntakePorts, 'readStoredTexts'>;
  },
  { staff, on, secretId, at }: Withdrawing,
): Promise<{ places: number }> {
  const { organizationId, memberId } = staff;
  const { record } = await lockOpenRecord(tx, parts.access, staff, on, 'restore-unsure-secret');
  await lockFeeds(tx, [record]);
  const typed = await parts.ports.readStoredTexts(tx, record);
  const held = { messages: await readMessages(tx, record, secretId), typed };
  const restoring = { organizationId, record, secretId, memberId, at };
  return { places: await restoreSecret(tx, parts.keys, held, restoring) };
}

async function readMessages(tx: Tx, record: RecordRef, secretId: string): Promise<TextBehind[]> {
  const messages = await tx.message.findMany({
    where: {
      conversation:
        record.kind === 'conversation' ? { id: record.id } : { recordKind: record.kind, recordId: record.id },
      sealed: { array_contains: [secretId] },
    },
    orderBy: { id: 'asc' },
  });
  return messages.map(({ id, text, sealed }) => ({
    text,
    behind: readBehind(sealed, text),
    replace: async (restored: string, behind: Behind) =>
      void (await tx.message.update({ where: { id }, data: { text: restored, sealed: behind } })),
  }));
}
