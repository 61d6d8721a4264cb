import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { enqueueOutgoing } from '../outbox/enqueue-outgoing.js';
import type { OutgoingButton } from '../outbox/sender.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { newId } from '../platform/ids.js';
import type { Behind } from '../vault/placeholders.js';
import type { ScreenedText } from '../vault/screened-text.js';

type Said = { conversation: Conversation; text: ScreenedText; at: Date };

/** Writes what a customer sent, under the channel's own id for it. */
export async function writeInbound(
  tx: Tx,
  said: Said & {
    id: string;
    externalId: string;
    /** The customer who wrote it, where that is not the conversation's own: several may write in one thread. */
    authorId?: string;
    asked: string | null;
    photos: number;
    thread?: string | undefined;
    link?: object;
    sealed?: Behind;
    editedAt?: Date | undefined;
    deletedAt?: Date | undefined;
  },
): Promise<void> {
  const { conversation, text, at, id, externalId, asked, photos, thread = null, link, sealed = [] } = said;
  const { organizationId, channel, customerId } = conversation;
  const { authorId = customerId, editedAt = null, deletedAt = null } = said;
  await tx.message.create({
    data: {
      id,
      organizationId,
      conversationId: conversation.id,
      direction: 'in',
      authorKind: 'customer',
      authorId,
      channel,
      externalId,
      text,
      asked,
      photos,
      thread,
      sealed,
      editedAt,
      deletedAt,
      ...(link ? { link } : {}),
      createdAt: at,
    },
  });
  if (thread !== conversation.thread || conversation.snoozedUntil !== null) {
    await tx.conversation.update({ where: { id: conversation.id }, data: { thread, snoozedUntil: null } });
  }
  await note(tx, conversation, id, 'in', { kind: 'customer', id: authorId }, at);
}

/**
 * Writes what the bot or a member says to the customer and puts it in the outbox, in one transaction. The same
 * `dedupeKey` again changes nothing. Returns the message's id; the caller wakes the outbox after commit.
 */
export async function writeOutbound(
  tx: Tx,
  said: Said & {
    author: Actor;
    dedupeKey: string;
    asked?: string | null;
    button?: OutgoingButton | undefined;
    externalId?: string | undefined;
  },
): Promise<string> {
  const { conversation, text, at, dedupeKey, button } = said;
  const { organizationId, channel, customerId } = conversation;
  const there = await tx.outboxItem.findUnique({
    where: { organizationId_dedupeKey: { organizationId, dedupeKey } },
  });
  if (there?.messageId) {
    return there.messageId;
  }
  const id = await writeSaid(tx, said);
  await enqueueOutgoing(tx, {
    organizationId,
    dedupeKey,
    channel,
    thread: `${channel}:${conversation.ourAddress}:${conversation.address}`,
    from: conversation.thread ? `${conversation.ourAddress}/${conversation.thread}` : conversation.ourAddress,
    to: conversation.address,
    customerId,
    messageId: id,
    body: text,
    ...(button ? { button } : {}),
    at,
  });
  return id;
}

/** Writes what was said to a customer who is made up: nothing goes into the outbox. */
export async function writeUnsent(tx: Tx, said: Said & { author: Actor }): Promise<void> {
  await writeSaid(tx, said);
}

async function writeSaid(
  tx: Tx,
  said: Said & { author: Actor; asked?: string | null; externalId?: string | undefined },
): Promise<string> {
  const { conversation, text, at, author, asked = null } = said;
  const { organizationId, channel } = conversation;
  const id = newId();
  await tx.message.create({
    data: {
      id,
      organizationId,
      conversationId: conversation.id,
      direction: 'out',
      externalId: said.externalId ?? null,
      authorKind: author.kind,
      authorId: 'id' in author ? author.id : null,
      channel,
      text,
      asked,
      thread: conversation.thread,
      createdAt: at,
    },
  });
  await tx.conversation.update({ where: { id: conversation.id }, data: { lastMessageAt: at } });
  await note(tx, conversation, id, 'out', author, at);
  return id;
}

/** Writes a note among staff; it never leaves. */
export async function writeNote(
  tx: Tx,
  said: Said & { memberId: string; externalId?: string | undefined },
): Promise<string> {
  const { conversation, text, at, memberId } = said;
  const id = newId();
  await tx.message.create({
    data: {
      id,
      organizationId: conversation.organizationId,
      conversationId: conversation.id,
      direction: 'note',
      externalId: said.externalId ?? null,
      authorKind: 'member',
      authorId: memberId,
      channel: 'web',
      text,
      createdAt: at,
    },
  });
  await note(tx, conversation, id, 'note', { kind: 'member', id: memberId }, at);
  return id;
}

async function note(
  tx: Tx,
  conversation: Conversation,
  messageId: string,
  direction: 'in' | 'out' | 'note',
  actor: Actor,
  at: Date,
): Promise<void> {
  await appendActivity(tx, {
    organizationId: conversation.organizationId,
    record: { kind: 'conversation', id: conversation.id },
    actor,
    type: 'conversation.message',
    content: { messageId, direction },
    at,
  });
}
