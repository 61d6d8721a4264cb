import type { Tx } from '../platform/database/database.js';
import type { Message } from '../platform/database/generated/client.js';
import { type Behind, readBehind } from '../vault/placeholders.js';

export type TranscriptMessage = {
  id: string;
  conversationId: string;
  direction: 'in' | 'out' | 'note';
  authorKind: string;
  authorId: string | null;
  channel: string;
  text: string;
  /** The secret behind each placeholder in the text. */
  behind: Behind;
  photoIds: string[];
  /** Why it is where it is, as stored; of what came in. */
  link: unknown;
  at: Date;
  /** When its author changed its words; what it said before, the oldest first. */
  editedAt: Date | null;
  earlier: string[];
  /** When its author deleted it: its words are gone, its photos are not. */
  deletedAt: Date | null;
  /** Written by somebody else than the conversation's customer, in the same thread: their name, where it is known. */
  otherAuthor?: { name: string | null };
  /** Of what went out: where it is on its way. */
  delivery: { state: string; failure: string | null } | null;
};

export type TranscriptPage = { messages: TranscriptMessage[]; nextCursor: string | null };

/** The newest messages of these conversations, oldest first, with their photos and what became of each. */
export async function readTranscript(
  tx: Tx,
  conversationIds: string[],
  options: { cursor?: string | undefined; limit?: number } = {},
): Promise<TranscriptPage> {
  const limit = options.limit ?? 100;
  const rows = await tx.message.findMany({
    where: {
      conversationId: { in: conversationIds },
      ...(options.cursor ? { id: { lt: options.cursor } } : {}),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const page = rows.slice(0, limit).reverse();
  const ids = page.map((message) => message.id);
  const items = await tx.outboxItem.findMany({
    where: { messageId: { in: ids } },
    select: { messageId: true, state: true, failure: true },
  });
  const places = await tx.photoPlace.findMany({
    where: { messageId: { in: ids }, recordKind: 'conversation' },
    select: { messageId: true, photoId: true },
    orderBy: { id: 'asc' },
  });
  const versions = await tx.messageVersion.findMany({
    where: { messageId: { in: page.flatMap(({ id, editedAt }) => (editedAt ? [id] : [])) } },
    select: { messageId: true, text: true },
    orderBy: { saidAt: 'asc' },
  });
  const others = await readOtherAuthors(tx, conversationIds, page);
  const deliveries = new Map(
    items.map((item) => [item.messageId, { state: item.state, failure: item.failure }]),
  );
  const messages = page.map((message) => ({
    id: message.id,
    conversationId: message.conversationId,
    direction: message.direction as TranscriptMessage['direction'],
    authorKind: message.authorKind,
    authorId: message.authorId,
    channel: message.channel,
    text: message.text,
    behind: readBehind(message.sealed, message.text),
    photoIds: places.filter((place) => place.messageId === message.id).map((place) => place.photoId),
    link: message.link,
    at: message.createdAt,
    editedAt: message.editedAt,
    earlier: versions.filter(({ messageId }) => messageId === message.id).map(({ text }) => text),
    deletedAt: message.deletedAt,
    ...others(message),
    delivery: deliveries.get(message.id) ?? null,
  }));
  return { messages, nextCursor: rows.length > limit ? (page[0]?.id ?? null) : null };
}

/** Several people of a customer's side may write in one thread. */
async function readOtherAuthors(
  tx: Tx,
  conversationIds: string[],
  page: readonly Message[],
): Promise<(message: Message) => Pick<TranscriptMessage, 'otherAuthor'>> {
  const authors = page.flatMap(({ authorKind, authorId }) => (authorKind === 'customer' && authorId) || []);
  const conversations = await tx.conversation.findMany({
    where: { id: { in: conversationIds } },
    select: { id: true, customer: { select: { id: true, name: true } } },
  });
  const own = new Map(conversations.map(({ id, customer }) => [id, customer]));
  const strange = authors.filter((id) => conversations.every(({ customer }) => customer.id !== id));
  const found =
    strange.length === 0
      ? []
      : await tx.customer.findMany({
          where: { id: { in: strange } },
          select: { id: true, name: true, joinedInto: true },
        });
  return ({ authorKind, authorId, conversationId }) => {
    const customer = own.get(conversationId);
    if (authorKind !== 'customer' || authorId === null || customer?.id === authorId) {
      return {};
    }
    const other = found.find(({ id }) => id === authorId);
    return other && other.joinedInto !== customer?.id ? { otherAuthor: { name: other.name } } : {};
  };
}
