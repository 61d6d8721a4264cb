import { renameCustomer } from '../customers/rename-customer.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { findSecrets, redactText } from '../vault/find/find-secrets.js';
import { readFacts, writeFacts } from './facts.js';
import { LONGEST_VALUE } from './understand/fact.js';

/** Less than what somebody says of themselves: that always wins. */
const SURENESS = 0.5;

/**
 * Takes a name from its owner's profile on the channel, where none is known: what the customer said or staff wrote
 * stays. What in it looks like a secret is left out.
 */
export async function noteProfileName(
  tx: Tx,
  input: { conversation: Conversation; profileName: string; messageId: string | null; at: Date },
): Promise<void> {
  const { conversation, profileName, messageId, at } = input;
  const { organizationId, id: conversationId, customerId } = conversation;
  const plain = profileName.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const name = [...redactText(plain, findSecrets(plain, { asked: 'name' }))].slice(0, LONGEST_VALUE).join('');
  const known = await readFacts(tx, conversationId);
  if (name === '' || known.name) {
    return;
  }
  const actor = { kind: 'system' } as const;
  const fact = {
    field: 'name',
    value: name,
    sureness: SURENESS,
    source: 'profile',
    messageIndex: 0,
  } as const;
  await writeFacts(tx, {
    organizationId,
    conversationId,
    known,
    next: { ...known, name: fact },
    messageId,
    actor,
    at,
  });
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { name: true } });
  if (customer?.name === null) {
    await renameCustomer(tx, { organizationId, customerId, name, actor, at });
  }
}
