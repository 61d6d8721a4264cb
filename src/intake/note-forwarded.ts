import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { readFacts, writeFacts } from './facts.js';
import type { IntakePorts } from './intake-ports.js';
import type { Trade } from './trade.js';
import type { Language } from './understand/fact.js';
import { mergeFacts } from './understand/merge-facts.js';
import { understandText } from './understand/understand-text.js';

/** Understands what a forwarded message says, screened as it is kept, for the record that is opened from it. */
export async function noteForwarded(
  tx: Tx,
  ports: Pick<IntakePorts, 'readOrganization'>,
  noting: { conversation: Conversation; messageId: string; photos: number; actor: Actor; at: Date },
): Promise<void> {
  const { conversation, messageId, photos, actor, at } = noting;
  const { id: conversationId, organizationId } = conversation;
  const { timeZone } = await ports.readOrganization(tx, organizationId);
  const { text } = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { text: true } });
  const known = await readFacts(tx, conversationId);
  const { facts } = understandText({
    // Without the line that says where it is from.
    text: text.slice(text.indexOf('\n') + 1),
    photos,
    asked: null,
    trade: conversation.trade as Trade,
    known,
    language: conversation.language as Language,
    languageOpen: true,
    messageIndex: 1,
    now: at,
    timeZone,
  });
  const next = mergeFacts(known, facts);
  await writeFacts(tx, { organizationId, conversationId, known, next, messageId, actor, at });
}
