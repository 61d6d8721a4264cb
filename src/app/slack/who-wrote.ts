import type { SlackMessage } from '../../channels/slack/parse-event.js';
import type { Trade } from '../../intake/trade.js';
import type { Tx } from '../../platform/database/database.js';
import { asTrade } from '../intake-ports.js';

/** What decides whose words something is. */
export type Written = Pick<
  SlackMessage,
  'teamId' | 'channel' | 'channelType' | 'thread' | 'user' | 'userTeam' | 'mention' | 'shared'
>;

export type Writer =
  | { kind: 'staff'; memberId: string }
  | { kind: 'customer'; trade: Trade | undefined }
  | { kind: 'nobody'; why: string };

/**
 * Who writes, as far as intake is concerned. A linked member is staff, wherever they write. Anybody else is a
 * customer in a direct message, in an intake channel, where they mention the bot, in a thread that began so, and, from
 * another organization's workspace, in every channel shared with it; but never in a channel that staff have cards in.
 */
export async function whoWrote(tx: Tx, organizationId: string, written: Written): Promise<Writer> {
  const { teamId, channel, channelType, user, userTeam, mention, shared } = written;
  const member = await tx.slackMember.findUnique({
    where: { teamId_userId: { teamId, userId: user } },
    select: { memberId: true },
  });
  if (member) {
    return { kind: 'staff', memberId: member.memberId };
  }
  if (channelType === 'im') {
    return { kind: 'customer', trade: undefined };
  }
  const purposes = await tx.slackChannel.findMany({
    where: { teamId, channelId: channel },
    select: { purpose: true, trade: true },
  });
  const intake = purposes.find(({ purpose }) => purpose === 'intake');
  if (intake) {
    return { kind: 'customer', trade: intake.trade === null ? undefined : asTrade(intake.trade) };
  }
  if (purposes.length > 0) {
    return { kind: 'nobody', why: 'written where staff have their cards' };
  }
  if (mention || (shared && userTeam !== undefined) || (await isKnownThread(tx, organizationId, written))) {
    return { kind: 'customer', trade: undefined };
  }
  return { kind: 'nobody', why: 'not said to the bot' };
}

/** The thread is one that a customer and the bot talk in. */
async function isKnownThread(
  tx: Tx,
  organizationId: string,
  { teamId, channel, thread }: Written,
): Promise<boolean> {
  if (thread === undefined) {
    return false;
  }
  const known = await tx.message.findFirst({
    where: {
      organizationId,
      channel: 'slack',
      thread,
      conversation: { ourAddress: `${teamId}/${channel}` },
    },
    select: { id: true },
  });
  return known !== null;
}
