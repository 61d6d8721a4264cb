import type { Actor } from '../activity/record.js';
import { changeHandling } from '../conversations/change-handling.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { readFacts } from './facts.js';
import type { IntakePorts } from './intake-ports.js';
import { type OpenedRecord, openRecord } from './open-record.js';
import { readReference } from './read-reference.js';

export type OpeningByStaff = {
  /** Locked by this transaction. */
  conversation: Conversation;
  opens: 'quote' | 'job';
  actor: Actor & { kind: 'member' };
  at: Date;
};

/**
 * Opens the quote or job of a conversation before the bot would: with whatever is known. Whoever does it becomes
 * the owner of the conversation where it has none, and its owner that of the record. Throws `conflict` where it hangs on a record already or is closed.
 */
export async function openByStaff(
  tx: Tx,
  ports: IntakePorts,
  { conversation, opens, actor, at }: OpeningByStaff,
): Promise<OpenedRecord> {
  await requireLoose(tx, conversation);
  const facts = await readFacts(tx, conversation.id);
  const event = { kind: 'claim', memberId: conversation.memberId ?? actor.id } as const;
  const claimed = await changeHandling(tx, { conversationId: conversation.id, event, actor, at });
  return await openRecord(tx, ports, { conversation: claimed, facts, opens, actor, at });
}

/** Throws `conflict` unless the conversation is open and on no record yet. */
export async function requireLoose(tx: Tx, conversation: Conversation): Promise<void> {
  if (conversation.recordId) {
    const reference = await readReference(tx, conversation);
    throw new DocketError('conflict', `This conversation is on ${reference || 'a record'} already.`);
  }
  if (conversation.state !== 'open') {
    throw new DocketError('conflict', 'This conversation is closed. Open it again first.');
  }
}
