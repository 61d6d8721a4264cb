import { writeAddress } from '../../channels/slack/address.js';
import type { SlackMessage } from '../../channels/slack/parse-event.js';
import { enqueueOutgoing } from '../../outbox/enqueue-outgoing.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';

const HELP =
  'Hi! You are linked as a member of the team, so what you write here goes to no customer and on no record. ' +
  'Use the buttons on the cards, or type /docket help to see what else you can do.';
/** Whoever writes several lines gets one answer. */
const ONCE_IN_S = 600;

/** A linked member writes to the bot: they are told how things are done here. In a channel it is their own talk. */
export async function answerStaff(
  tx: Tx,
  { intake, logger }: SlackEventParts,
  { organizationId, at }: SlackHappening,
  { teamId, channel, channelType, user, ts }: SlackMessage,
  afterCommit: AfterCommit,
): Promise<void> {
  if (channelType !== 'im') {
    logger.debug({ channel }, 'a member wrote in a Slack channel: nothing for intake');
    return;
  }
  const to = writeAddress({ teamId, id: user });
  const from = writeAddress({ teamId, id: channel });
  await enqueueOutgoing(tx, {
    organizationId,
    dedupeKey: `slack-staff-help:${to}:${Math.floor(Number(ts) / ONCE_IN_S)}`,
    channel: 'slack',
    thread: `slack:${from}:${to}`,
    from,
    to,
    customerId: null,
    messageId: null,
    body: HELP as ScreenedText,
    at,
  });
  afterCommit(() => intake.ports.wake('outbox'));
}
