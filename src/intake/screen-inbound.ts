import { lockFeeds } from '../activity/lock-feeds.js';
import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { readBehind } from '../vault/placeholders.js';
import { screenKnownSecrets } from '../vault/screen-stored.js';
import { type Screened, screenText } from '../vault/screen-text.js';
import type { Asked } from './ask/asked.js';
import type { InboundMessage } from './inbound-message.js';
import type { IntakePorts } from './intake-ports.js';
import { placesOf } from './link/move-messages.js';

/** How many of a customer's earlier texts a new one is read with, and for how long they count. */
const EARLIER_TEXTS = 6;
const EARLIER_MS = 24 * 60 * 60_000;

/** A secret belongs to the quote or job where there is one, else to the conversation, and moves with it. */
export function secretRecord(conversation: Conversation): RecordRef {
  return placesOf(conversation).at(-1) ?? { kind: 'conversation', id: conversation.id };
}

/**
 * Takes the secrets out of a customer's text (`again`: of a message that is there already), in the light of what was asked and of the texts before it, and out of
 * those where it turns out that they held one.
 */
export async function screenInbound(
  tx: Tx,
  parts: { keys: MasterKeys; ports: Pick<IntakePorts, 'readStoredTexts'> },
  message: InboundMessage,
  conversation: Conversation,
  said: { messageId: string; asked: Asked | null; again?: boolean },
): Promise<Screened> {
  const { organizationId, customerId } = conversation;
  await lockFeeds(tx, placesOf(conversation));
  const earlier = await tx.message.findMany({
    where: {
      // A secret in two texts is one, also where the second was put elsewhere.
      conversation: { customerId, channel: conversation.channel, address: conversation.address },
      direction: 'in',
      // Words that were changed later are read with what stood before them.
      ...(said.again ? { id: { lt: said.messageId } } : {}),
      createdAt: { gte: new Date(message.at.getTime() - EARLIER_MS) },
    },
    orderBy: { id: 'desc' },
    take: EARLIER_TEXTS,
    select: { id: true, text: true, asked: true, sealed: true },
  });
  const screened = await screenText(tx, parts.keys, {
    organizationId,
    record: secretRecord(conversation),
    customerId,
    messageId: said.messageId,
    actor: { kind: 'customer', id: customerId },
    at: message.at,
    text: message.text,
    asked: said.asked,
    // What was marked as spam stays closed: nothing would ever destroy what is sealed there.
    keep: conversation.state === 'open',
    earlier: earlier.reverse().map(({ id, text, asked, sealed }) => ({
      id,
      text,
      asked: asked as Asked | null,
      behind: readBehind(sealed, text),
    })),
  });
  for (const { id, text, behind } of screened.earlier) {
    await tx.message.update({ where: { id }, data: { text, sealed: behind } });
  }
  if (screened.earlier.length > 0) {
    // The bot may have understood an earlier text before it was known to hold a secret.
    await screenKnownSecrets(tx, parts.keys, parts.ports.readStoredTexts, {
      organizationId,
      record: secretRecord(conversation),
      secretIds: screened.secretIds,
      actor: { kind: 'customer', id: customerId },
      at: message.at,
    });
  }
  return screened;
}
