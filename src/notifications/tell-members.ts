import { enqueueOutgoing, type Outgoing } from '../outbox/enqueue-outgoing.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { afterQuietHours, type NoticeKind, readPreferences } from './preferences.js';
import type { WriteAddress } from './tell-details.js';

/** Something that members may want to hear of. */
export type Occasion = {
  organizationId: string;
  kind: NoticeKind;
  conversationId: string;
  customerId: string;
  /** Whom it concerns; who made it happen is not among them. */
  memberIds: readonly string[];
  text: Outgoing['body'];
  /** One key, one telling. */
  key: string;
  timeZone: string;
  at: Date;
};

export type Told = { way: 'direct' | 'mention' | 'digest' };

/**
 * Tells those members who are linked with Slack, each in the way they chose: at once or when their quiet hours end, by
 * the outbox, or kept for their digest. A mention needs a posted card; without one it is a direct message.
 */
export async function tellMembers(tx: Tx, address: WriteAddress, occasion: Occasion): Promise<Told[]> {
  const { organizationId, conversationId, kind, memberIds, at } = occasion;
  const linked = await tx.slackMember.findMany({
    where: { memberId: { in: [...memberIds] } },
    orderBy: { linkedAt: 'asc' },
  });
  const preferencesOf = await readPreferences(tx, memberIds);
  const told: Told[] = [];
  for (const { memberId, teamId, userId } of linked) {
    const preferences = preferencesOf(memberId);
    const way = preferences[kind];
    if (way === 'off') continue;
    if (way === 'digest') {
      await tx.memberNotice.createMany({
        data: [{ id: newId(), organizationId, memberId, kind, conversationId, at }],
        skipDuplicates: true,
      });
      told.push({ way });
      continue;
    }
    const card = way === 'mention' ? await findCard(tx, teamId, conversationId) : null;
    const place = card && address({ teamId, id: card.channelId, thread: card.ts });
    await enqueueOutgoing(tx, {
      organizationId,
      dedupeKey: `notice:${occasion.key}:${memberId}:${teamId}`,
      channel: 'slack-staff',
      thread: `member:${teamId}/${userId}`,
      from: place,
      to: address({ teamId, id: userId }),
      customerId: occasion.customerId,
      messageId: null,
      body: occasion.text,
      at: afterQuietHours(preferences, at, occasion.timeZone),
    });
    told.push({ way: place ? 'mention' : 'direct' });
  }
  return told;
}

async function findCard(
  tx: Tx,
  teamId: string,
  conversationId: string,
): Promise<{ channelId: string; ts: string } | null> {
  const card = await tx.slackCard.findFirst({
    where: { teamId, recordKind: 'conversation', recordId: conversationId, ts: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { channelId: true, ts: true },
  });
  return card?.ts ? { channelId: card.channelId, ts: card.ts } : null;
}
