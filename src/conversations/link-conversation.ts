import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

export type ConversationLink = {
  organizationId: string;
  conversationId: string;
  to: RecordRef;
  /** The record's number, for the feed. */
  number: number;
  actor: Actor;
  at: Date;
};

/** Hangs a conversation on a quote or job: what comes in from now on belongs there too. */
export async function linkConversation(
  tx: Tx,
  { organizationId, conversationId, to, number, actor, at }: ConversationLink,
): Promise<void> {
  await tx.conversation.update({
    where: { id: conversationId },
    data: { recordKind: to.kind, recordId: to.id },
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'conversation', id: conversationId },
    actor,
    type: 'conversation.linked',
    content: { to: { ...to, number } },
    at,
  });
}

/** Takes every conversation of a record along to the record it became. */
export async function moveConversations(tx: Tx, from: RecordRef, to: RecordRef): Promise<void> {
  await tx.conversation.updateMany({
    where: { recordKind: from.kind, recordId: from.id },
    data: { recordKind: to.kind, recordId: to.id },
  });
}

/** Closes the open conversations of a record that closes: the customer's next text opens a new one. */
export async function closeConversationsOf(tx: Tx, record: RecordRef): Promise<void> {
  await tx.conversation.updateMany({
    where: { recordKind: record.kind, recordId: record.id, state: 'open' },
    data: { state: 'closed', replyDueAt: null, replyClaimedUntil: null },
  });
}
