import { recordOf } from '../conversations/conversation-access.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { screenText } from '../vault/screen-text.js';
import { ASKED_ABOUT } from './asked-about.js';
import { readFacts, writeFacts } from './facts.js';
import { readReference } from './read-reference.js';
import { type Fact, type FactField, type Facts, LONGEST_VALUE } from './understand/fact.js';
import { mergeFacts } from './understand/merge-facts.js';

export type FactCorrection = {
  /** Locked by this transaction. */
  conversation: Conversation;
  field: FactField;
  /** Not screened yet; an empty one takes the fact back. */
  value: string;
  memberId: string;
  at: Date;
};

/**
 * Writes what a member says is right; the bot never replaces it. A secret in it is sealed and leaves the value.
 * The feed says what became what. Throws `invalid-input` for a value that is too long, and `conflict` for a
 * conversation on a quote or job: the details are corrected there.
 */
export async function correctFact(tx: Tx, keys: MasterKeys, correction: FactCorrection): Promise<Facts> {
  const { conversation, field, memberId, at } = correction;
  const { id: conversationId, organizationId, customerId } = conversation;
  if (recordOf(conversation)) {
    const reference = await readReference(tx, conversation);
    throw new DocketError('conflict', `This is on ${reference} now. Correct it there.`);
  }
  const actor = { kind: 'member', id: memberId } as const;
  const { text } = await screenText(tx, keys, {
    organizationId,
    record: { kind: 'conversation', id: conversationId },
    customerId,
    messageId: null,
    actor,
    at,
    text: tidy(correction.value, field),
    field,
    asked: ASKED_ABOUT[field] ?? null,
    keep: conversation.state === 'open',
  });
  const known = await readFacts(tx, conversationId);
  const corrected: Fact = { field, value: text, sureness: 1, source: 'staff', messageIndex: 0 };
  const next = known[field]?.value === text ? known : mergeFacts(known, [corrected]);
  await writeFacts(tx, { organizationId, conversationId, known, next, messageId: null, actor, at });
  return next;
}

function tidy(value: string, field: FactField): string {
  const text = value.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_VALUE) {
    const message = `At most ${LONGEST_VALUE} characters.`;
    throw new DocketError('invalid-input', message, { [field]: message });
  }
  return text;
}
