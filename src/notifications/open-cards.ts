import { readOrganizationIn } from '../accounts/read-organization.js';
import { readCardRules } from '../accounts/slack-channels.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { matchesRules, type RuledItem } from './card-rules.js';

/** Changes that come together become one update of a card. */
const GATHER_MS = 1_000;

export type NewItem = RuledItem & {
  organizationId: string;
  conversationId: string;
  /** Up to which entry of its feed the thread needs no telling. */
  told: number;
  at: Date;
};

/**
 * Puts a card of an item in every channel for cards whose rules it matches, once in each: later calls add what
 * matches by then. Returns how many were added. Run it in the transaction of a reaction.
 */
export async function openCards(tx: Tx, item: NewItem): Promise<number> {
  const channels = await tx.slackChannel.findMany({
    where: { purpose: 'cards', teamId: { in: await liveTeams(tx) } },
    select: { teamId: true, channelId: true, rules: true },
  });
  if (channels.length === 0) {
    return 0;
  }
  const { settings, timeZone } = await readOrganizationIn(tx);
  const matching = channels.filter(({ rules }) =>
    matchesRules(readCardRules(rules), item, { opening: settings, timeZone }),
  );
  const { count } = await tx.slackCard.createMany({
    data: matching.map(({ teamId, channelId }) => ({
      id: newId(),
      organizationId: item.organizationId,
      teamId,
      channelId,
      recordKind: 'conversation',
      recordId: item.conversationId,
      told: item.told,
      dueAt: item.at,
      createdAt: item.at,
      updatedAt: item.at,
    })),
    skipDuplicates: true,
  });
  return count;
}

/**
 * Marks the cards of conversations as no longer what they show. A card that waits already keeps its place; one that
 * is being worked on is due anew: its time is another one in any case. Returns in how many milliseconds to look, or null where there is no card.
 */
export async function markCardsDue(
  tx: Tx,
  { conversationIds, at }: { conversationIds: readonly string[]; at: Date },
): Promise<number | null> {
  if (conversationIds.length === 0) {
    return null;
  }
  const dueAt = new Date(at.getTime() + GATHER_MS);
  const changed = await tx.$executeRaw`
    UPDATE slack_card SET due_at = CASE WHEN due_at > ${at} THEN due_at + interval '1 millisecond' ELSE ${dueAt} END
    WHERE record_kind = 'conversation' AND record_id = ANY(${[...conversationIds]}::uuid[])`;
  return changed > 0 ? GATHER_MS : null;
}

/** What all cards show has changed: those of open items are due, those of closed ones stay as they are. */
export async function markOpenCardsDue(tx: Tx, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE slack_card s SET due_at = ${at} FROM conversation c
    WHERE c.id = s.record_id AND c.state = 'open' AND s.due_at IS NULL`;
}

/** Lets cards that failed be tried again now: somebody mended what was in the way. */
export async function retryFailedCards(
  tx: Tx,
  { at, ...where }: { teamId?: string; channelId?: string; at: Date },
): Promise<void> {
  await tx.slackCard.updateMany({ where: { ...where, state: 'failed' }, data: { dueAt: at, attempts: 0 } });
}

async function liveTeams(tx: Tx): Promise<string[]> {
  const rows = await tx.slackWorkspace.findMany({ where: { removedAt: null }, select: { teamId: true } });
  return rows.map(({ teamId }) => teamId);
}
