import { enqueueOutgoing, type Outgoing } from '../outbox/enqueue-outgoing.js';
import type { Tx } from '../platform/database/database.js';
import { retryFailedCards } from './open-cards.js';
import type { WriteAddress } from './tell-details.js';

export type JoinedChannel = {
  organizationId: string;
  teamId: string;
  channelId: string;
  /** People of another organization read along (Slack Connect). */
  shared: boolean;
  at: Date;
};

const HELLO =
  'New requests are shown here from now on, each as a card with its photos. Channels and rules can be changed in Docket’s settings.';

/**
 * The bot was invited to a channel. Where no channel is for cards yet, an internal one becomes it and is told so, in
 * one sentence; in one that is for cards already, cards that failed are tried again. Returns whether it is new.
 */
export async function adoptChannel(tx: Tx, address: WriteAddress, joined: JoinedChannel): Promise<boolean> {
  const { organizationId, teamId, channelId, shared, at } = joined;
  await retryFailedCards(tx, { teamId, channelId, at });
  // One at a time: two invitations at once make one channel.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`cards-channel:${organizationId}`}, 0))`;
  const taken = await tx.slackChannel.count({ where: { OR: [{ purpose: 'cards' }, { teamId, channelId }] } });
  if (shared || taken > 0) {
    return false;
  }
  await tx.slackChannel.create({
    data: { organizationId, teamId, channelId, purpose: 'cards', name: channelId, createdAt: at },
  });
  await enqueueOutgoing(tx, {
    organizationId,
    dedupeKey: `cards-channel:${teamId}/${channelId}:${at.toISOString()}`,
    channel: 'slack',
    thread: `cards:${teamId}/${channelId}`,
    from: null,
    to: address({ teamId, id: channelId }),
    customerId: null,
    messageId: null,
    body: HELLO as Outgoing['body'],
    at,
  });
  return true;
}
