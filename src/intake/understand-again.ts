import type { Tx } from '../platform/database/database.js';
import type { Conversation, Message } from '../platform/database/generated/client.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { Asked } from './ask/asked.js';
import { asFact, readFacts, writeFacts } from './facts.js';
import { readAskedHistory } from './intake-state.js';
import { judgeAnswer } from './judge-answer.js';
import type { Trade } from './trade.js';
import type { FactField, Facts, Language } from './understand/fact.js';
import { mergeFacts } from './understand/merge-facts.js';
import { understandText } from './understand/understand-text.js';

/**
 * Takes back what was understood from a message, and reads its new words on top of what was known without it. Where
 * they answer the question that waits, it is answered. What staff corrected since stays.
 */
export async function understandAgain(
  tx: Tx,
  again: {
    conversation: Conversation;
    message: Message;
    text: ScreenedText;
    secrets: number;
    timeZone: string;
    at: Date;
  },
): Promise<void> {
  const { conversation, message, text, secrets, timeZone, at } = again;
  const { organizationId, id: conversationId, customerId } = conversation;
  const known = await readFacts(tx, conversationId);
  const before = await readFactsWithout(tx, conversationId, message.id, known);
  const asked = message.asked as Asked | null;
  const { facts, intent } = understandText({
    text,
    photos: message.photos,
    asked,
    trade: conversation.trade as Trade,
    known: before,
    language: conversation.language as Language,
    messageIndex: 1,
    now: message.createdAt,
    timeZone,
  });
  await writeFacts(tx, {
    organizationId,
    conversationId,
    known,
    next: mergeFacts(before, facts),
    messageId: message.id,
    actor: { kind: 'customer', id: customerId },
    at,
  });
  const answered = { text, facts, intent, photos: message.photos, secrets };
  await tx.conversation.update({
    where: { id: conversationId },
    data: {
      asked: readAskedHistory(conversation.asked).map((question) =>
        question.key === asked && question.outcome !== 'answered'
          ? { ...question, outcome: better(question.outcome, judgeAnswer(question.key, answered)) }
          : question,
      ),
    },
  });
}

/** Takes back what was understood from a message alone. */
export async function takeBackFacts(
  tx: Tx,
  { conversation, message, at }: { conversation: Conversation; message: Message; at: Date },
): Promise<void> {
  const { organizationId, id: conversationId, customerId } = conversation;
  const known = await readFacts(tx, conversationId);
  const next = await readFactsWithout(tx, conversationId, message.id, known);
  const actor = { kind: 'customer', id: customerId } as const;
  await writeFacts(tx, { organizationId, conversationId, known, next, messageId: null, actor, at });
}

type Outcome = ReturnType<typeof judgeAnswer>;

/** A correction can answer a question; that it does not is no news. */
function better(before: Outcome, now: Outcome): Outcome {
  return now === 'answered' || now === 'declined' ? now : before;
}

/** What would be known had this message never come. */
async function readFactsWithout(
  tx: Tx,
  conversationId: string,
  messageId: string,
  known: Facts,
): Promise<Facts> {
  const rows = await tx.fact.findMany({
    where: { conversationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const without: Facts = { ...known };
  for (const { field } of rows.filter((row) => row.current && row.messageId === messageId)) {
    const earlier = rows.find(
      (row) => row.field === field && row.messageId !== messageId && row.value !== '',
    );
    delete without[field as FactField];
    if (earlier) {
      without[field as FactField] = asFact(earlier);
    }
  }
  return without;
}
