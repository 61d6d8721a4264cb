import { readOrganizationIn } from '../accounts/read-organization.js';
import { enqueueOutgoing, type Outgoing } from '../outbox/enqueue-outgoing.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { MemberNotice } from '../platform/database/generated/client.js';
import { wallClockAt } from '../platform/wall-clock.js';
import { afterQuietHours, readPreferences } from './preferences.js';
import type { WriteAddress } from './tell-details.js';

/** Port: what a digest says of some conversations, by id: one line each; those that are gone are absent. */
export type DescribeItems = (
  tx: Tx,
  conversationIds: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

export type DigestParts = {
  db: Database;
  clock: Clock;
  address: WriteAddress;
  describeItems: DescribeItems;
  /** The page that a digest leads to. */
  inboxUrl: string;
  observe(): void;
};

const HEADINGS: Readonly<Record<string, string>> = {
  newItem: 'New',
  assigned: 'Assigned to you',
  answered: 'Answered',
  photo: 'Photos that failed, are held or asked for again',
};
/** Lines under each heading; more are counted. */
const MOST_LINES = 15;

/**
 * Sends to each member whose time has come what was kept for them, once a day and nothing on a day without any.
 * Returns how many were put on their way.
 */
export async function sendDigests(parts: DigestParts, organizationId: string): Promise<number> {
  return await parts.db.withOrganization(organizationId, async (tx) => {
    const waiting = await tx.memberNotice.groupBy({ by: ['memberId'] });
    if (waiting.length === 0) {
      return 0;
    }
    const { timeZone } = await readOrganizationIn(tx);
    const now = parts.clock.now();
    const wall = wallClockAt(now, timeZone);
    const time = `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
    const preferencesOf = await readPreferences(
      tx,
      waiting.map(({ memberId }) => memberId),
    );
    let sent = 0;
    for (const { memberId } of waiting) {
      const preferences = preferencesOf(memberId);
      if (
        time >= (preferences.digestAt || '00:00') &&
        (await takeToday(tx, organizationId, memberId, wall.date))
      ) {
        const at = afterQuietHours(preferences, now, timeZone);
        sent += await sendDigest(tx, parts, { organizationId, memberId, date: wall.date, at });
      }
    }
    return sent;
  });
}

/** Makes today's digest this transaction's to send; false where it was sent. */
async function takeToday(tx: Tx, organizationId: string, memberId: string, date: string): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO member_notification (organization_id, member_id, digested_on)
    VALUES (${organizationId}::uuid, ${memberId}::uuid, ${date})
    ON CONFLICT (member_id) DO UPDATE SET digested_on = ${date}
    WHERE member_notification.digested_on IS DISTINCT FROM ${date}`;
  return taken > 0;
}

type Digest = { organizationId: string; memberId: string; date: string; at: Date };

async function sendDigest(
  tx: Tx,
  parts: DigestParts,
  { organizationId, memberId, date, at }: Digest,
): Promise<number> {
  const notices = await tx.memberNotice.findMany({ where: { memberId }, orderBy: { at: 'asc' } });
  const lines = await writeDigest(tx, parts, notices);
  await tx.memberNotice.deleteMany({ where: { id: { in: notices.map(({ id }) => id) } } });
  const linked = await tx.slackMember.findMany({ where: { memberId } });
  for (const { teamId, userId } of lines === null ? [] : linked) {
    await enqueueOutgoing(tx, {
      organizationId,
      dedupeKey: `digest:${memberId}:${teamId}:${date}`,
      channel: 'slack-staff',
      thread: `member:${teamId}/${userId}`,
      from: null,
      to: parts.address({ teamId, id: userId }),
      customerId: null,
      messageId: null,
      body: lines as Outgoing['body'],
      at,
    });
    parts.observe();
  }
  return lines === null ? 0 : linked.length;
}

async function writeDigest(
  tx: Tx,
  parts: DigestParts,
  notices: readonly MemberNotice[],
): Promise<string | null> {
  const described = await parts.describeItems(
    tx,
    notices.map(({ conversationId }) => conversationId),
  );
  const sections = Object.entries(HEADINGS).flatMap(([kind, heading]) => {
    const lines = notices
      .filter((notice) => notice.kind === kind)
      .flatMap(({ conversationId }) => described.get(conversationId) ?? []);
    const more = lines.length - MOST_LINES;
    const shown = lines.slice(0, MOST_LINES).map((line) => `• ${line}`);
    return lines.length === 0 ? [] : [`${heading}:`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  });
  return sections.length === 0 ? null : ['Your day in Docket', ...sections, parts.inboxUrl].join('\n');
}
