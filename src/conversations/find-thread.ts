import type { Tx } from '../platform/database/database.js';
import type { ConversationKey } from './open-conversation.js';

/** A thread as its channel has them. */
export type ChannelThread = {
  /** As it stands on the messages that were written in it. */
  thread: string;
  /** The ids by which the channel knows the message it began with, be it the customer's or ours. */
  roots: readonly string[];
};

/** The conversations that a thread of a channel or direct message is part of, whoever of the customer's side writes. */
export async function findThreadTalks(
  tx: Tx,
  { organizationId, channel, ourAddress }: Omit<ConversationKey, 'customerId' | 'address'>,
  { thread, roots }: ChannelThread,
): Promise<string[]> {
  const ids = [...roots];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c.id::text FROM conversation c JOIN (
      SELECT m.conversation_id FROM message m
      WHERE m.organization_id = ${organizationId}::uuid AND m.channel = ${channel} AND m.thread = ${thread}
      UNION ALL
      SELECT m.conversation_id FROM message m
      WHERE m.organization_id = ${organizationId}::uuid AND m.channel = ${channel} AND m.external_id = ANY(${ids})
      UNION ALL
      SELECT m.conversation_id FROM outbox_item o JOIN message m ON m.id = o.message_id
      WHERE o.organization_id = ${organizationId}::uuid AND o.channel = ${channel} AND o.external_id = ANY(${ids})
    ) said ON said.conversation_id = c.id
    WHERE c.organization_id = ${organizationId}::uuid AND c.our_address = ${ourAddress}`;
  return rows.map(({ id }) => id);
}
