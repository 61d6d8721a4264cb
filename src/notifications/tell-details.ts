import { enqueueOutgoing } from '../outbox/enqueue-outgoing.js';
import type { Tx } from '../platform/database/database.js';
import type { SlackCard } from '../platform/database/generated/client.js';
import type { DescribeEntry } from './cards-ports.js';

/** Entries whose words belong into the thread of a card; the rest is seen on the card itself. */
const TOLD = [
  'conversation.message',
  'conversation.handed-over',
  'conversation.went-quiet',
  'conversation.linked',
  'message.edited',
  'message.deleted',
  'photo.failed',
];
const AT_ONCE = 40;

/** Where a message in a card's thread goes, as the channel writes addresses. */
export type WriteAddress = (place: { teamId: string; id: string; thread?: string }) => string;

/**
 * Puts into a posted card's thread what happened since it was last told, each entry once, in the feed's order, as
 * messages of the outbox. One channel's go out one after another. Returns whether there was any, and more to come.
 */
export async function tellDetails(
  tx: Tx,
  parts: { describe: DescribeEntry; address: WriteAddress; now: Date },
  card: SlackCard & { ts: string },
): Promise<{ told: number; more: boolean }> {
  const { organizationId, teamId, channelId, ts } = card;
  const entries = await tx.activity.findMany({
    where: {
      recordKind: 'conversation',
      recordId: card.recordId,
      sequence: { gt: card.told },
      type: { in: TOLD },
    },
    orderBy: { sequence: 'asc' },
    take: AT_ONCE,
  });
  for (const entry of entries) {
    const described = await parts.describe(tx, entry, card);
    if (described) {
      await enqueueOutgoing(tx, {
        organizationId,
        dedupeKey: `card:${card.id}:${entry.id}`,
        channel: 'slack',
        thread: `cards:${teamId}/${channelId}`,
        from: parts.address({ teamId, id: channelId, thread: ts }),
        to: parts.address({ teamId, id: channelId }),
        customerId: described.customerId,
        messageId: null,
        body: described.text,
        at: parts.now,
      });
    }
  }
  const last = entries.at(-1);
  if (last) {
    await tx.slackCard.update({ where: { id: card.id }, data: { told: last.sequence } });
  }
  return { told: entries.length, more: entries.length === AT_ONCE };
}
