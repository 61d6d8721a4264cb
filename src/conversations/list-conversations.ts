import type { Tx } from '../platform/database/database.js';
import type { Conversation, Prisma } from '../platform/database/generated/client.js';

export type ConversationFilter = {
  state?: 'open' | 'closed' | 'spam' | undefined;
  /** Only conversations of these records; for members who see no more. */
  records?: { kind: string; id: string }[] | undefined;
  /** Words looked for in the customer's name and number. */
  search?: string | undefined;
  cursor?: string | undefined;
  limit?: number;
};

export type ListedConversation = Conversation & {
  customer: { id: string; name: string | null };
  lastText: { text: string; direction: string } | null;
};

export type ConversationPage = { conversations: ListedConversation[]; nextCursor: string | null };

/** Conversations by their latest message, newest first. The cursor is opaque. */
export async function listConversations(tx: Tx, filter: ConversationFilter): Promise<ConversationPage> {
  const limit = filter.limit ?? 30;
  const rows = await tx.conversation.findMany({
    where: { AND: [stateIs(filter), among(filter), matching(filter), after(filter)] },
    include: {
      customer: { select: { id: true, name: true } },
      messages: { orderBy: { id: 'desc' }, take: 1, select: { text: true, direction: true } },
    },
    orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows
    .slice(0, limit)
    .map(({ messages, ...conversation }) => ({ ...conversation, lastText: messages[0] ?? null }));
  const last = page.at(-1);
  return {
    conversations: page,
    nextCursor: rows.length > limit && last ? `${last.lastMessageAt.toISOString()}_${last.id}` : null,
  };
}

function stateIs({ state }: ConversationFilter): Prisma.ConversationWhereInput {
  return state ? { state } : {};
}

function among({ records }: ConversationFilter): Prisma.ConversationWhereInput {
  // Not an OR: Prisma drops an empty one inside an AND, and nobody would then see everything. Ids are unique.
  return records ? { recordId: { in: records.map(({ id }) => id) } } : {};
}

function matching({ search }: ConversationFilter): Prisma.ConversationWhereInput {
  const words = search?.trim();
  return words
    ? {
        OR: [
          { address: { contains: words } },
          { customer: { name: { contains: words, mode: 'insensitive' } } },
        ],
      }
    : {};
}

function after({ cursor }: ConversationFilter): Prisma.ConversationWhereInput {
  const [time, id] = cursor?.split('_') ?? [];
  if (!time || !id || Number.isNaN(Date.parse(time))) {
    return {};
  }
  const lastMessageAt = new Date(time);
  return { OR: [{ lastMessageAt: { lt: lastMessageAt } }, { lastMessageAt, id: { lt: id } }] };
}
