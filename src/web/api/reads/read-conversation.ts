import type { ListedConversation } from '../../../conversations/list-conversations.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';

/** One conversation as the list shows it. Throws `not-found` for one that is not the organization's, or is nobody's. */
export async function readConversation(tx: Tx, id: string): Promise<ListedConversation> {
  const row = await tx.conversation.findFirst({
    where: { id },
    include: {
      customer: { select: { id: true, name: true } },
      messages: { orderBy: { id: 'desc' }, take: 1, select: { text: true, direction: true } },
    },
  });
  if (!row) {
    throw notFound('conversation');
  }
  const { messages, ...conversation } = row;
  return { ...conversation, lastText: messages[0] ?? null };
}
