import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';

export type Talk = {
  /** All conversations that hang on the record, newest first. */
  conversationIds: string[];
  /** The one in which the customer is written to: the newest open one, else the newest. */
  newest: Conversation | null;
};

/** Where the customer of a quote or job is talked with. */
export async function findTalkOf(tx: Tx, record: RecordRef): Promise<Talk> {
  const conversations = await tx.conversation.findMany({
    where: { recordKind: record.kind, recordId: record.id },
    orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  const open = conversations.find(({ state }) => state === 'open');
  return { conversationIds: conversations.map(({ id }) => id), newest: open ?? conversations[0] ?? null };
}

/** The first message of a customer's that is in a conversation now. */
export async function findFirstSaid(tx: Tx, conversationId: string): Promise<string | undefined> {
  const first = await tx.message.findFirst({
    where: { conversationId, direction: 'in' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return first?.id;
}

/** The newest conversation with an address on a channel. */
export async function findNewestWith(tx: Tx, channel: string, address: string): Promise<string | undefined> {
  const newest = await tx.conversation.findFirst({
    where: { channel, address },
    orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return newest?.id;
}
