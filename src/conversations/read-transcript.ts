import type { Tx } from '../platform/database/database.js';
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
    delivery: deliveries.get(message.id) ?? null,
  }));
  return { messages, nextCursor: rows.length > limit ? (page[0]?.id ?? null) : null };
}
