import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { newId } from '../platform/ids.js';

export type ConversationKey = {
  organizationId: string;
  customerId: string;
  channel: string;
  /** The customer's address on the channel. */
  address: string;
  /** Our number or channel they wrote to. */
  ourAddress: string;
};

/** Locks a conversation of the organization until the transaction ends; `null` when there is none. */
export async function lockConversation(tx: Tx, id: string): Promise<Conversation | null> {
  await tx.$queryRaw`SELECT id FROM conversation WHERE id = ${id}::uuid FOR UPDATE`;
  return await tx.conversation.findUnique({ where: { id } });
}

/** Opens a conversation, unread and handled by the bot. */
export async function openConversation(
  tx: Tx,
  key: ConversationKey & { trade: string; language: string; intake: object; actor: Actor; at: Date },
): Promise<Conversation> {
  const { actor, at, ...values } = key;
  const conversation = await tx.conversation.create({
    data: { ...values, id: newId(), lastMessageAt: at, createdAt: at },
  });
  await appendActivity(tx, {
    organizationId: key.organizationId,
    record: { kind: 'conversation', id: conversation.id },
    actor,
    type: 'conversation.opened',
    content: { channel: key.channel },
    at,
  });
  return conversation;
}
