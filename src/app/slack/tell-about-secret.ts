import { writeAddress } from '../../channels/slack/address.js';
import type { SlackMessage } from '../../channels/slack/parse-event.js';
import { secretTypedNotice } from '../../intake/ask/secret-typed.js';
import type { TakenIn } from '../../intake/handle-inbound.js';
import type { Language } from '../../intake/understand/fact.js';
import { enqueueOutgoing } from '../../outbox/enqueue-outgoing.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { messageKey } from './message-key.js';
import type { SlackEventParts } from './slack-event.js';

/** The outbox's name for what only one person in a channel gets to see. */
export const PRIVATE_CHANNEL = 'slack-private';

/**
 * Tells the author of a message that held a secret, in private and once, that only they can delete it. In a direct
 * message the bot's ordinary answer says so, where there will be one.
 */
export async function tellAboutSecret(
  tx: Tx,
  { intake }: Pick<SlackEventParts, 'intake'>,
  { message, taken, at }: { message: SlackMessage; taken: TakenIn; at: Date },
  afterCommit: AfterCommit,
): Promise<void> {
  const conversation = await tx.conversation.findUniqueOrThrow({
    where: { id: taken.conversationId },
    select: { organizationId: true, customerId: true, language: true, replyDueAt: true },
  });
  const { organizationId, customerId, language, replyDueAt } = conversation;
  const direct = message.channelType === 'im';
  if (direct && replyDueAt !== null) {
    return;
  }
  const { teamId, channel: id, thread, user } = message;
  const to = writeAddress({ teamId, id: user });
  const place = writeAddress({ teamId, id });
  const channel = direct ? 'slack' : PRIVATE_CHANNEL;
  await enqueueOutgoing(tx, {
    organizationId,
    dedupeKey: `secret-typed:${messageKey(message)}`,
    channel,
    thread: `${channel}:${place}:${to}`,
    from: thread === undefined ? place : writeAddress({ teamId, id, thread }),
    to,
    customerId,
    messageId: null,
    body: secretTypedNotice(language as Language) as ScreenedText,
    at,
  });
  afterCommit(() => intake.ports.wake('outbox'));
}
