import type { Actor } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation, Fact as FactRow } from '../../platform/database/generated/client.js';
import { asFact, readFacts, writeFacts } from '../facts.js';
import type { Trade } from '../trade.js';
import type { Fact, FactField, Facts, Language } from '../understand/fact.js';
import { mergeFacts } from '../understand/merge-facts.js';
import { understandText } from '../understand/understand-text.js';

export type FactsMoving = {
  from: Conversation;
  to: Conversation;
  messageIds: string[];
  /** Nothing stays behind that a fact could belong to. */
  emptied: boolean;
  timeZone: string;
  actor: Actor;
  at: Date;
};

/**
 * Takes back what was understood from these messages, so that what was known before them is known again, and reads
 * them anew where they are now. The rows go along as their history.
 */
export async function moveFacts(tx: Tx, moving: FactsMoving): Promise<void> {
  const typed = await takeBack(tx, moving);
  const { to, messageIds, timeZone } = moving;
  const messages = await tx.message.findMany({
    where: { id: { in: messageIds }, direction: 'in' },
    orderBy: { id: 'asc' },
    select: { id: true, text: true, photos: true, createdAt: true },
  });
  for (const { id, text, photos, createdAt } of messages) {
    const { facts } = understandText({
      text,
      photos,
      asked: null,
      trade: to.trade as Trade,
      known: await readFacts(tx, to.id),
      language: to.language as Language,
      messageIndex: 1,
      now: createdAt,
      timeZone,
    });
    await add(tx, moving, facts, id);
  }
  await add(tx, moving, typed, null);
}

async function add(
  tx: Tx,
  { to, actor, at }: FactsMoving,
  facts: readonly Fact[],
  messageId: string | null,
): Promise<void> {
  if (facts.length > 0) {
    const { organizationId, id: conversationId } = to;
    const known = await readFacts(tx, conversationId);
    const next = mergeFacts(known, facts);
    await writeFacts(tx, { organizationId, conversationId, known, next, messageId, actor, at });
  }
}

/** Returns what rules would not find again: a model's facts, and staff's where the conversation is left empty. */
async function takeBack(tx: Tx, { from, to, messageIds, emptied, actor, at }: FactsMoving): Promise<Fact[]> {
  const rows = await tx.fact.findMany({
    where: { conversationId: from.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const goes = (row: FactRow) => emptied || (row.messageId !== null && messageIds.includes(row.messageId));
  const going = rows.filter(goes);
  const fields = new Set(going.filter(({ current }) => current).map(({ field }) => field as FactField));
  const known = await readFacts(tx, from.id);
  await tx.fact.updateMany({
    where: { id: { in: going.map(({ id }) => id) } },
    data: { conversationId: to.id, current: false },
  });
  const next: Facts = { ...known };
  for (const field of fields) {
    delete next[field];
    const before = rows.find((row) => row.field === field && !goes(row) && row.value !== '');
    if (before) {
      next[field] = asFact(before);
    }
  }
  const { organizationId, id: conversationId } = from;
  await writeFacts(tx, { organizationId, conversationId, known, next, messageId: null, actor, at });
  return going
    .filter(
      ({ current, source }) =>
        current && (source === 'model' || source === 'profile' || (emptied && source === 'staff')),
    )
    .map(asFact);
}
