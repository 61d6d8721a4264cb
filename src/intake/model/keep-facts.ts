import { lockConversation } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import type { Gate } from '../../vault/gate.js';
import { readFacts, writeFacts } from '../facts.js';
import { readAskedHistory, readIntakeState } from '../intake-state.js';
import { FIELD_OF } from '../judge-answer.js';
import type { Trade } from '../trade.js';
import type { FactField, Facts } from '../understand/fact.js';
import { mergeFacts } from '../understand/merge-facts.js';
import type { Proposal } from './ask-model.js';
import { type CheckedFact, type CitedMessage, checkProposals } from './check-proposals.js';
import type { Reading } from './prepare-reading.js';

const BOT = { kind: 'bot' } as const;

/**
 * Keeps what holds of a model's answer: facts, and nothing else. They are checked against the messages as they read
 * now, since a later text may have shown an earlier one to hold a secret, and pass the gate once more. What the
 * rules were surer of, and what staff wrote, stays. Returns how many facts were new or changed.
 */
export async function keepFacts(
  tx: Tx,
  gate: Gate,
  { reading, proposals, at }: { reading: Reading; proposals: readonly Proposal[]; at: Date },
): Promise<number> {
  const { conversationId } = reading;
  const conversation = await lockConversation(tx, conversationId);
  if (conversation?.state !== 'open') {
    return 0;
  }
  await tx.message.updateMany({ where: { id: { in: [...reading.fresh] } }, data: { understood: true } });
  const cited = await readCited(tx, reading);
  const checked = checkProposals(proposals, cited, conversation.trade as Trade);
  const { customerId, organizationId } = conversation;
  const texts = checked.map(({ fact }) => ({ place: `fact ${fact.field}`, text: fact.value }));
  if (checked.length === 0 || (await gate(tx, { customerId, texts })).length > 0) {
    return 0;
  }
  const changed: FactField[] = [];
  for (const [messageId, facts] of await worthKeeping(tx, conversationId, checked)) {
    const known = await readFacts(tx, conversationId);
    const next = mergeFacts(known, facts);
    changed.push(...fieldsThatDiffer(known, next));
    await writeFacts(tx, { organizationId, conversationId, known, next, messageId, actor: BOT, at });
  }
  if (changed.length > 0) {
    await noteLearned(tx, conversation, changed);
  }
  return changed.length;
}

async function readCited(tx: Tx, { messages, ids, unread }: Reading): Promise<CitedMessage[]> {
  const rows = await tx.message.findMany({
    where: { id: { in: [...ids.values()] }, direction: 'in' },
    select: { id: true, text: true, photos: true },
  });
  return messages.flatMap(({ number }) => {
    const row = rows.find(({ id }) => id === ids.get(number));
    return row ? [{ ...row, number, fresh: unread.includes(row.id), photos: row.photos > 0 }] : [];
  });
}

/** By message, oldest first. What the model said of a message before, or says the same way again, is left as it is. */
async function worthKeeping(tx: Tx, conversationId: string, checked: readonly CheckedFact[]) {
  const rows = await tx.fact.findMany({
    where: { conversationId, current: true },
    select: { field: true, value: true, source: true, messageId: true },
  });
  const byMessage = new Map<string, CheckedFact['fact'][]>();
  for (const { fact, messageId } of checked) {
    const known = rows.find(({ field }) => field === fact.field);
    const same = known?.value.toLowerCase() === fact.value.toLowerCase();
    const older = known?.source === 'model' && (known.messageId ?? '') >= messageId;
    if (!same && !older) {
      byMessage.set(messageId, [...(byMessage.get(messageId) ?? []), fact]);
    }
  }
  return byMessage;
}

function fieldsThatDiffer(known: Facts, next: Facts): FactField[] {
  return (Object.keys(next) as FactField[]).filter((field) => known[field]?.value !== next[field]?.value);
}

/** The open question may have been answered in words that only the model understood. */
async function noteLearned(
  tx: Tx,
  { id, intake, asked }: { id: string; intake: unknown; asked: unknown },
  changed: readonly FactField[],
): Promise<void> {
  const state = readIntakeState(intake);
  const history = readAskedHistory(asked).map((question) => {
    const field = FIELD_OF[question.key];
    const answered =
      (question.outcome === 'open' || question.outcome === 'unclear') && field && changed.includes(field);
    return answered ? { ...question, outcome: 'answered' as const } : question;
  });
  await tx.conversation.update({
    where: { id },
    data: {
      asked: history,
      intake: { ...state, pending: state.pending && { ...state.pending, learned: true } },
    },
  });
}
