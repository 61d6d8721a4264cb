import { readOrganizationIn } from '../accounts/read-organization.js';
import { takeFailedHomes } from '../accounts/slack-members.js';
import type { ActivityType } from '../activity/event-types.js';
import { isTold } from '../activity/event-types.js';
import { writeAddress } from '../channels/slack/address.js';
import { recordOf } from '../conversations/conversation-access.js';
import type { IntakePorts } from '../intake/intake-ports.js';
import { markCardsDue, markOpenCardsDue, openCards, retryFailedCards } from '../notifications/open-cards.js';
import { tellMembers } from '../notifications/tell-members.js';
import type { Clock } from '../platform/clock.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import type { Activity, Conversation } from '../platform/database/generated/client.js';
import type { Metrics } from '../platform/metrics/create-metrics.js';
import type { Queue } from '../platform/queue/queue.js';
import { asTrade } from './intake-ports.js';
import { readOccasion } from './member-occasions.js';

export type TellStaffParts = {
  clock: Clock;
  wake: Queue['wake'];
  ports: Pick<IntakePorts, 'readTradeSetting'>;
  publicUrl: string;
  observe: Metrics['observeNotification'];
  /** Shows somebody in Slack their home tab; undefined where no Slack app is set up. */
  showHome?: ((person: { teamId: string; userId: string }) => Promise<void>) | undefined;
};

/** Entries after which an item may belong into a channel that it did not belong into before. */
const PLACING: readonly string[] = [
  'conversation.opened',
  'conversation.linked',
  'job.created',
  'quote.requested',
  'quote.accepted',
] satisfies ActivityType[];
/** A customer's own feed concerns their latest conversations. */
const LATEST = 10;

/** What staff in Slack see change because of an entry: cards are opened, and those that are there are due. */
export async function tellStaff(
  tx: Tx,
  parts: TellStaffParts,
  entry: Activity,
  afterCommit: AfterCommit,
): Promise<void> {
  const { clock, wake, ports } = parts;
  const type = entry.type as ActivityType;
  if (!isTold(type) || (await tx.slackWorkspace.count({ where: { removedAt: null } })) === 0) {
    return;
  }
  const homes = parts.showHome ? await takeFailedHomes(tx) : [];
  afterCommit(() => {
    for (const person of homes) void parts.showHome?.(person);
  });
  const at = clock.now();
  if (type === 'slack.installed') {
    await retryFailedCards(tx, { at });
    afterCommit(() => wake('cards'));
    return;
  }
  if (type === 'organization.changed') {
    if (changesOf(entry).includes('slackPictures')) {
      await markOpenCardsDue(tx, at);
      afterCommit(() => wake('cards'));
    }
    return;
  }
  const conversations = await findConversations(tx, entry);
  if (PLACING.includes(type)) {
    for (const conversation of conversations.filter(({ state }) => state === 'open')) {
      const item = await asItem(tx, ports, conversation);
      const told = type === 'conversation.opened' ? 0 : await toldUntil(tx, conversation.id);
      if ((await openCards(tx, { ...item, told, at })) > 0) {
        afterCommit(() => wake('cards'));
      }
    }
  }
  const delayMs = await markCardsDue(tx, { conversationIds: conversations.map(({ id }) => id), at });
  if (delayMs !== null) {
    afterCommit(() => wake('cards', delayMs));
  }
  await tellOfOccasion(tx, parts, entry, { newest: conversations.at(-1), at }, afterCommit);
}

async function tellOfOccasion(
  tx: Tx,
  { wake, publicUrl, observe }: TellStaffParts,
  entry: Activity,
  { newest, at }: { newest: Conversation | undefined; at: Date },
  afterCommit: AfterCommit,
): Promise<void> {
  const { timeZone } = await readOrganizationIn(tx);
  const occasion = newest && (await readOccasion(tx, { publicUrl, timeZone, at }, entry, newest));
  const told = occasion ? await tellMembers(tx, writeAddress, occasion) : [];
  if (told.length > 0) {
    afterCommit(() => {
      wake('outbox');
      for (const { way } of told) if (way !== 'digest') observe({ kind: way });
    });
  }
}

function changesOf({ content }: Activity): string[] {
  const { changes = [] } = (content ?? {}) as { changes?: { field: string }[] };
  return changes.map(({ field }) => field);
}

async function findConversations(tx: Tx, { recordKind, recordId }: Activity): Promise<Conversation[]> {
  switch (recordKind) {
    case 'conversation':
      return await tx.conversation.findMany({ where: { id: recordId } });
    case 'job':
    case 'quote':
      return await tx.conversation.findMany({
        where: { recordKind, recordId },
        orderBy: { lastMessageAt: 'asc' },
      });
    case 'customer':
      return await tx.conversation.findMany({
        where: { customerId: recordId },
        orderBy: { lastMessageAt: 'asc' },
        take: -LATEST,
      });
    default:
      return [];
  }
}

async function asItem(tx: Tx, ports: TellStaffParts['ports'], conversation: Conversation) {
  const { id: conversationId, organizationId, trade, customerId, createdAt: openedAt } = conversation;
  const record = recordOf(conversation);
  const { opens } = await ports.readTradeSetting(tx, organizationId, asTrade(trade));
  const kind = record?.kind === 'job' || record?.kind === 'quote' ? record.kind : opens;
  const job =
    record?.kind === 'job'
      ? await tx.job.findUnique({ where: { id: record.id }, select: { pipelineId: true } })
      : null;
  return {
    organizationId,
    conversationId,
    trade,
    customerId,
    openedAt,
    kind,
    pipelineId: job?.pipelineId ?? null,
  };
}

/** A card that comes later does not tell again what was said before it. */
async function toldUntil(tx: Tx, conversationId: string): Promise<number> {
  const head = await tx.activityHead.findFirst({
    where: { recordKind: 'conversation', recordId: conversationId },
    select: { sequence: true },
  });
  return head?.sequence ?? 0;
}
