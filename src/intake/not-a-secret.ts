import type { Staff } from '../accounts/staff.js';
import type { RecordRef } from '../activity/record.js';
import { recordOf } from '../conversations/conversation-access.js';
import { lockJob } from '../jobs/lock-job.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { lockQuote } from '../quotes/lock-quote.js';
import { OPEN_QUOTE_STATES } from '../quotes/quote-table.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { type Behind, readBehind } from '../vault/placeholders.js';
import { restoreUnsure } from '../vault/restore-unsure.js';

export type Withdrawing = {
  staff: Staff;
  /** Locked by this transaction. */
  conversation: Conversation;
  secretId: string;
  at: Date;
};

/**
 * Says that what was sealed as unsure is no secret: it goes back into every message it stood in. Only while the record
 * it lies on is open. Facts are not understood anew from it: their changes would write it into the feed. Throws as
 * `restoreUnsure`.
 */
export async function notASecret(
  tx: Tx,
  keys: MasterKeys,
  { staff, conversation, secretId, at }: Withdrawing,
): Promise<void> {
  const { organizationId, memberId } = staff;
  const record = await lockOpenRecord(tx, conversation);
  const messages = await tx.message.findMany({
    where: {
      conversation:
        record.kind === 'conversation' ? { id: record.id } : { recordKind: record.kind, recordId: record.id },
      sealed: { array_contains: [secretId] },
    },
    orderBy: { id: 'asc' },
  });
  const texts = messages.map(({ id, text, sealed }) => ({
    text,
    behind: readBehind(sealed, text),
    replace: async (restored: string, behind: Behind) =>
      void (await tx.message.update({ where: { id }, data: { text: restored, sealed: behind } })),
  }));
  const actor = { kind: 'member', id: memberId } as const;
  await restoreUnsure(tx, keys, texts, { organizationId, record, secretId, actor, at });
}

/** Where a conversation's secrets lie, kept open until the transaction ends. Throws `conflict` where it is closed. */
async function lockOpenRecord(tx: Tx, conversation: Conversation): Promise<RecordRef> {
  const record = recordOf(conversation) ?? ({ kind: 'conversation', id: conversation.id } as const);
  const { id } = record;
  const open =
    record.kind === 'job'
      ? (await lockJob(tx, { id })).state === 'open'
      : record.kind === 'quote'
        ? OPEN_QUOTE_STATES.includes((await lockQuote(tx, { id })).state)
        : conversation.state === 'open';
  if (!open) {
    throw new DocketError('conflict', 'This is closed: what was sealed here is destroyed.');
  }
  return record;
}
