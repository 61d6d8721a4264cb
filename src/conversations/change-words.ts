import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Message } from '../platform/database/generated/client.js';
import { newId } from '../platform/ids.js';
import type { Behind } from '../vault/placeholders.js';
import type { ScreenedText } from '../vault/screened-text.js';

type Changing = { message: Message; actor: Actor; at: Date };

/** Gives a message the words its author changed it to; those it had are kept as an earlier version. */
export async function replaceWords(
  tx: Tx,
  changing: Changing & {
    text: ScreenedText;
    sealed: Behind;
    /** When its author wrote the words that it had, and when the new ones. */
    wroteAt: Date;
    editedAt: Date;
  },
): Promise<void> {
  const { message, text, sealed, wroteAt, editedAt, actor, at } = changing;
  await keepVersion(tx, message, { text: message.text, saidAt: message.editedAt ?? wroteAt });
  await tx.message.update({ where: { id: message.id }, data: { text, sealed, editedAt } });
  await tell(tx, message, 'message.edited', actor, at);
}

/** Keeps words that a message had before those it has now, once. They are screened already. */
export async function keepVersion(
  tx: Tx,
  { id: messageId, organizationId }: Message,
  { text, saidAt }: { text: string; saidAt: Date },
): Promise<void> {
  await tx.messageVersion.createMany({
    data: [{ id: newId(), organizationId, messageId, text, saidAt }],
    skipDuplicates: true,
  });
}

/**
 * Takes the words of a message away, and those it had before: its author deleted it. That there was one, its photos
 * and what was sealed stay. Again changes nothing.
 */
export async function withdrawWords(tx: Tx, { message, actor, at }: Changing): Promise<void> {
  if (message.deletedAt) {
    return;
  }
  await tx.messageVersion.deleteMany({ where: { messageId: message.id } });
  await tx.message.update({ where: { id: message.id }, data: { text: '', sealed: [], deletedAt: at } });
  await tell(tx, message, 'message.deleted', actor, at);
}

async function tell(
  tx: Tx,
  { id: messageId, organizationId, conversationId }: Message,
  type: 'message.edited' | 'message.deleted',
  actor: Actor,
  at: Date,
): Promise<void> {
  await tx.conversation.update({ where: { id: conversationId }, data: { unread: true } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'conversation', id: conversationId },
    actor,
    type,
    content: { messageId },
    at,
  });
}
