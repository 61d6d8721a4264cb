import { writeAddress } from '../../channels/slack/address.js';
import type { SlackMessage } from '../../channels/slack/parse-event.js';
import { enqueueOutgoing } from '../../outbox/enqueue-outgoing.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { messageKey } from './message-key.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';
import { PRIVATE_CHANNEL } from './tell-about-secret.js';

export const NOT_LINKED =
  'Docket does not know who you are, so this was neither sent nor kept. Type /docket link to link your Slack user with your Docket account once.';

/** Whoever writes several lines is told the same once in so many seconds. */
const ONCE_IN_S = 600;

export type Notice = {
  message: Pick<SlackMessage, 'teamId' | 'channel' | 'thread' | 'ts' | 'user'>;
  /** Words of ours alone. */
  text: string;
  /** Names what is told only once in ten minutes; by default each message is answered. */
  once?: string | undefined;
};

/** Tells who wrote in a card's thread something that only they see, there. */
export async function tellInThread(
  tx: Tx,
  { intake }: Pick<SlackEventParts, 'intake'>,
  { organizationId, at }: SlackHappening,
  { message, text, once }: Notice,
  afterCommit: AfterCommit,
): Promise<void> {
  const { teamId, channel: id, thread, user, ts } = message;
  const to = writeAddress({ teamId, id: user });
  const place = writeAddress({ teamId, id });
  const window = Math.floor(Number(ts) / ONCE_IN_S);
  await enqueueOutgoing(tx, {
    organizationId,
    dedupeKey:
      once === undefined ? `card-reply:${messageKey(message)}` : `card-${once}:${place}:${to}:${window}`,
    channel: PRIVATE_CHANNEL,
    thread: `${PRIVATE_CHANNEL}:${place}:${to}`,
    from: thread === undefined ? place : writeAddress({ teamId, id, thread }),
    to,
    customerId: null,
    messageId: null,
    body: text as ScreenedText,
    at,
  });
  afterCommit(() => intake.ports.wake('outbox'));
}
