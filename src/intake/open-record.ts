import type { Actor, RecordRef } from '../activity/record.js';
import { linkConversation } from '../conversations/link-conversation.js';
import { renameCustomer } from '../customers/rename-customer.js';
import { DETAIL_FIELDS } from '../jobs/details.js';
import { openJob } from '../jobs/open-job.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { requestQuote } from '../quotes/request-quote.js';
import { moveSecrets } from '../vault/list-secrets.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { IntakePorts } from './intake-ports.js';
import { readIntakeState } from './intake-state.js';
import { samePerson } from './link/same-names.js';
import { recordOwners } from './record-owners.js';
import { sayableFacts } from './sayable-facts.js';
import type { Facts } from './understand/fact.js';

export type OpenedRecord = { kind: 'quote' | 'job'; id: string; number: number; reference: string };

/**
 * Opens the quote request or job that a conversation has come to: details from its facts, its photos, its
 * secrets and the conversation itself hang on it from now on. Whoever claimed the conversation owns it.
 */
export async function openRecord(
  tx: Tx,
  ports: IntakePorts,
  input: { conversation: Conversation; facts: Facts; opens: 'quote' | 'job'; actor: Actor; at: Date },
): Promise<OpenedRecord> {
  const { conversation, facts, opens, actor, at } = input;
  const { organizationId, customerId, trade } = conversation;
  const details = Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const value = facts[field]?.value;
      return value ? [[field, value as ScreenedText]] : [];
    }),
  );
  const title = titleOf(await sayableFacts(tx, conversation.id, facts));
  const fresh = { organizationId, customerId, trade, title, details, actor, at };
  const followsJobId = readIntakeState(conversation.intake).followsJobId ?? undefined;
  const { id, number } =
    opens === 'quote' ? await requestQuote(tx, fresh) : await openJob(tx, { ...fresh, followsJobId });
  const to: RecordRef = { kind: opens, id };
  const from: RecordRef = { kind: 'conversation', id: conversation.id };
  if (facts.name?.value && (await isTheirName(tx, customerId, facts.name.value))) {
    await renameCustomer(tx, { organizationId, customerId, name: facts.name.value, actor, at });
  }
  await linkConversation(tx, { organizationId, conversationId: conversation.id, to, number, actor, at });
  await moveSecrets(tx, from, to);
  await ports.linkPhotos(tx, { organizationId, from, to, actor, at });
  if (conversation.memberId) {
    await recordOwners.take(tx, { organizationId, record: to, memberId: conversation.memberId, at });
  }
  return { kind: opens, id, number, reference: `${opens === 'quote' ? 'Q' : 'J'}-${number}` };
}

/** Two people may share a number: the profile keeps its name, and the other's stands on their own record. */
async function isTheirName(tx: Tx, customerId: string, name: string): Promise<boolean> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { name: true } });
  return !customer?.name || samePerson(customer.name, name);
}

/** "iPhone 13: smashed screen"; whatever of it is known. */
function titleOf(facts: Facts): ScreenedText {
  const thing = facts.model?.value ?? [facts.brand?.value, facts.device?.value].filter(Boolean).join(' ');
  const title = [thing, facts.fault?.value].filter(Boolean).join(': ');
  // "iPhone" stays as it is written.
  const kept = title === '' || /^\p{Ll}\p{Lu}/u.test(title);
  return (kept ? title : `${title.charAt(0).toUpperCase()}${title.slice(1)}`) as ScreenedText;
}
