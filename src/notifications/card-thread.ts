import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';

/** A message of ours in a channel, by Slack's own names. */
export type CardPlace = { teamId: string; channelId: string; ts: string };

export type CardThread = { cardId: string; conversationId: string; live: boolean };

/** The card that stands at a place, or `null` where there is none: what is said in its thread is about its conversation. */
export async function findCardThread(
  tx: Tx,
  { teamId, channelId, ts }: CardPlace,
): Promise<CardThread | null> {
  const card = await tx.slackCard.findFirst({
    where: { teamId, channelId, ts, recordKind: 'conversation' },
    select: { id: true, recordId: true, live: true },
  });
  return card && { cardId: card.id, conversationId: card.recordId, live: card.live };
}

export type LiveSwitch = {
  organizationId: string;
  conversationId: string;
  place: CardPlace;
  /** Names the press: delivered twice, it switches once. */
  press: string;
  actor: Actor;
  at: Date;
};

/**
 * Switches whether what staff type in a card's thread goes to the customer, and says so in the conversation's feed.
 * The card is drawn anew. Throws `not-found` where the conversation has no card there.
 */
export async function switchCardLive(tx: Tx, switching: LiveSwitch): Promise<{ live: boolean }> {
  const { organizationId, conversationId, place, press, actor, at } = switching;
  const { teamId, channelId, ts } = place;
  await tx.$queryRaw`
    SELECT id FROM slack_card WHERE team_id = ${teamId} AND channel_id = ${channelId} AND ts = ${ts} FOR UPDATE`;
  const card = await findCardThread(tx, place);
  if (card?.conversationId !== conversationId) {
    throw notFound('card');
  }
  const record = { kind: 'conversation', id: conversationId } as const;
  const before = await tx.activity.findFirst({
    where: {
      recordKind: record.kind,
      recordId: record.id,
      type: 'conversation.live',
      content: { path: ['press'], equals: press },
    },
    select: { id: true },
  });
  if (before) {
    return { live: card.live };
  }
  const live = !card.live;
  await tx.slackCard.update({ where: { id: card.cardId }, data: { live, dueAt: at, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'conversation.live',
    content: { live, press },
    at,
  });
  return { live };
}
