import { z } from 'zod';
import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { demand, type Staff } from './staff.js';

/** `intake`: what is written there comes from customers. `cards`: staff are told there. */
export const SLACK_PURPOSES = ['intake', 'cards'] as const;
export type SlackPurpose = (typeof SLACK_PURPOSES)[number];

/** Which items a channel for cards gets. What is empty or absent holds back nothing. */
export const CardRules = z.object({
  trades: z.array(z.string()).catch([]).default([]),
  kinds: z
    .array(z.enum(['quote', 'job']))
    .catch([])
    .default([]),
  /** Ids. */
  customers: z.array(z.string()).catch([]).default([]),
  /** Ids. */
  pipelines: z.array(z.string()).catch([]).default([]),
  /** Items that come while somebody is there, or while nobody is. */
  hours: z.enum(['in', 'out']).nullable().catch(null).default(null),
});
export type CardRules = z.infer<typeof CardRules>;

/** The rules of a stored row; what cannot be read holds back nothing. */
export function readCardRules(stored: unknown): CardRules {
  return CardRules.catch(CardRules.parse({})).parse(stored ?? {});
}

export type SlackChannelKey = { teamId: string; channelId: string; purpose: SlackPurpose };

export type SlackChannel = SlackChannelKey & {
  /** Without `#`; the id where Slack has not said the name. */
  name: string;
  /** Of an intake channel: the trade of what is written there; null: the organization's own. */
  trade: string | null;
  rules: CardRules;
};

type Parts = { db: Database; clock: Clock };

/** A channel's id at Slack; direct messages have no purpose. */
const CHANNEL_ID = /^[CG][A-Z0-9]{2,30}$/;
/** Slack's own limit. */
const LONGEST_NAME = 80;

const OTHER_PURPOSE: Readonly<Record<SlackPurpose, string>> = {
  intake:
    'This channel gets cards already. Customers who write in it would read them: take one of the two away.',
  cards:
    'Customers write in this channel already, and would read the cards. Pick another one for your staff.',
};

/** Which channels of an organization's workspaces have a purpose in Docket. */
export function createSlackChannels(parts: Parts) {
  return {
    /** All of them, by name. */
    list: (staff: Staff) => listChannels(parts, staff),
    /**
     * Gives a channel a purpose, or changes what is set for it. Throws `not-found` for a workspace that is not
     * (or no longer) the organization's, `invalid-input` for what is no channel, `conflict` for a channel that has
     * the other purpose: whoever writes in an intake channel would read the cards.
     */
    set: (staff: Staff, channel: SlackChannel) => setChannel(parts, staff, channel),
    /** Takes the purpose back; the same again changes nothing. What was taken in and the cards stay. */
    remove: (staff: Staff, key: SlackChannelKey) => removeChannel(parts, staff, key),
    /** Keeps up with channels that were renamed at Slack. */
    noteNames: (staff: Staff, teamId: string, names: ReadonlyMap<string, string>) =>
      noteNames(parts, staff, teamId, names),
  };
}

export type SlackChannels = ReturnType<typeof createSlackChannels>;

async function listChannels({ db }: Parts, staff: Staff): Promise<SlackChannel[]> {
  demand(staff, 'change-settings');
  return db.withOrganization(staff.organizationId, async (tx) => {
    const rows = await tx.slackChannel.findMany({ orderBy: [{ name: 'asc' }, { channelId: 'asc' }] });
    return rows.map(({ teamId, channelId, purpose, name, trade, rules }) => ({
      teamId,
      channelId,
      purpose: purpose === 'intake' ? 'intake' : 'cards',
      name,
      trade,
      rules: readCardRules(rules),
    }));
  });
}

async function setChannel({ db, clock }: Parts, staff: Staff, channel: SlackChannel): Promise<void> {
  demand(staff, 'change-settings');
  const { organizationId } = staff;
  const { teamId, channelId, purpose } = channel;
  if (!CHANNEL_ID.test(channelId)) {
    const message = 'That is no channel of Slack.';
    throw new DocketError('invalid-input', message, { channel: message });
  }
  const kept = {
    name: channel.name.replace(/^#/, '').slice(0, LONGEST_NAME) || channelId,
    trade: purpose === 'intake' ? channel.trade : null,
    rules: purpose === 'cards' ? CardRules.parse(channel.rules) : {},
  };
  await db.withOrganization(organizationId, async (tx) => {
    if ((await tx.slackWorkspace.count({ where: { teamId, removedAt: null } })) === 0) {
      throw notFound('Slack workspace');
    }
    if ((await tx.slackChannel.count({ where: { teamId, channelId, purpose: { not: purpose } } })) > 0) {
      const message = OTHER_PURPOSE[purpose];
      throw new DocketError('conflict', message, { channel: message });
    }
    await tx.slackChannel.upsert({
      where: { teamId_channelId_purpose: { teamId, channelId, purpose } },
      create: { organizationId, teamId, channelId, purpose, ...kept, createdAt: clock.now() },
      update: kept,
    });
    await note(tx, staff, clock.now(), 'slack.channel-set', { teamId, channelId, purpose, name: kept.name });
  });
}

async function removeChannel({ db, clock }: Parts, staff: Staff, key: SlackChannelKey): Promise<void> {
  demand(staff, 'change-settings');
  const { teamId, channelId, purpose } = key;
  await db.withOrganization(staff.organizationId, async (tx) => {
    const { count } = await tx.slackChannel.deleteMany({ where: { teamId, channelId, purpose } });
    if (count > 0) {
      await note(tx, staff, clock.now(), 'slack.channel-removed', { teamId, channelId, purpose });
    }
  });
}

async function noteNames(
  { db }: Parts,
  staff: Staff,
  teamId: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  await db.withOrganization(staff.organizationId, async (tx) => {
    const rows = await tx.slackChannel.findMany({
      where: { teamId },
      select: { channelId: true, name: true },
    });
    for (const { channelId, name } of rows) {
      const now = names.get(channelId)?.slice(0, LONGEST_NAME);
      if (now && now !== name) {
        await tx.slackChannel.updateMany({ where: { teamId, channelId }, data: { name: now } });
      }
    }
  });
}

async function note<T extends 'slack.channel-set' | 'slack.channel-removed'>(
  tx: Tx,
  { organizationId, memberId }: Staff,
  at: Date,
  type: T,
  content: Parameters<typeof appendActivity<T>>[1]['content'],
): Promise<void> {
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor: { kind: 'member', id: memberId },
    type,
    content,
    at,
  });
}
