import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

const ONLY_A_PLACEHOLDER = /^\W*\[[a-z]+ saved\]\W*$/;

/** Every free text of a record's conversations: messages, notes, and what waits in the outbox. */
export async function readConversationTexts(tx: Tx, record: RecordRef): Promise<StoredText[]> {
  const conversations = await tx.conversation.findMany({
    where:
      record.kind === 'conversation' ? { id: record.id } : { recordKind: record.kind, recordId: record.id },
    select: { id: true },
  });
  const conversationId = { in: conversations.map(({ id }) => id) };
  const messages = await tx.message.findMany({
    where: { conversationId },
    select: { id: true, text: true, direction: true },
  });
  const versions = await tx.messageVersion.findMany({
    where: { messageId: { in: messages.map(({ id }) => id) } },
    select: { id: true, text: true },
  });
  const facts = await tx.fact.findMany({
    where: { conversationId },
    select: { id: true, field: true, value: true },
  });
  const outgoing = await tx.outboxItem.findMany({
    where: { messageId: { in: messages.map(({ id }) => id) } },
    select: { id: true, body: true },
  });
  return [
    ...messages.map(({ id, text, direction }) => ({
      // What was said to customers, or by them, stays as it was said.
      ...(direction === 'note' ? { field: 'internal note' } : {}),
      text,
      replace: async (screened: string) =>
        // Which placeholder is whose is not followed through this.
        void (await tx.message.update({ where: { id }, data: { text: screened, sealed: [] } })),
    })),
    ...versions.map(({ id, text }) => ({
      text,
      replace: async (screened: string) =>
        void (await tx.messageVersion.update({ where: { id }, data: { text: screened } })),
    })),
    ...facts.map(({ id, field, value }) => ({
      field,
      text: value,
      // A fact that was nothing but the secret is no fact.
      replace: async (screened: string) =>
        void (await tx.fact.update({
          where: { id },
          data: { value: screened, ...(ONLY_A_PLACEHOLDER.test(screened) ? { current: false } : {}) },
        })),
    })),
    ...outgoing.map(({ id, body }) => ({
      text: body,
      replace: async (screened: string) =>
        void (await tx.outboxItem.update({ where: { id }, data: { body: screened } })),
    })),
  ];
}
