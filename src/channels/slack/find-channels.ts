import type { SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

export type SlackChannelFound = {
  id: string;
  /** Without `#`. */
  name: string;
  private: boolean;
  /** The bot is in it. */
  member: boolean;
  /** People of another organization read along (Slack Connect). */
  shared: boolean;
};

/** Slack's own word for why not, and the scope it wants. */
export type SlackRefusal = { code: string; detail: string | null };

export type SlackChannelList = {
  channels: SlackChannelFound[];
  /** Why there may be more than these. */
  incomplete: SlackRefusal | null;
};

const PAGE = 999;
/** 20 requests a minute are what Slack allows; nobody waits longer than for these. */
const MOST_PAGES = 15;

type Listed = NonNullable<Awaited<ReturnType<SlackClient['conversations']['list']>>['channels']>[number];

/**
 * The channels the bot can see that are not archived: public ones, and private ones it is in. What goes wrong in
 * between leaves those that were read; without the scope for private channels there are public ones.
 */
export async function listChannels(client: SlackClient): Promise<SlackChannelList> {
  const all = await readPages(client, 'public_channel,private_channel');
  if (all.incomplete?.detail !== 'groups:read' || all.channels.length > 0) return all;
  const open = await readPages(client, 'public_channel');
  return { channels: open.channels, incomplete: open.incomplete ?? all.incomplete };
}

async function readPages(client: SlackClient, types: string): Promise<SlackChannelList> {
  const channels: SlackChannelFound[] = [];
  let cursor: string | undefined;
  try {
    for (let page = 0; page < MOST_PAGES; page++) {
      const said = await client.conversations.list({
        types,
        exclude_archived: true,
        limit: PAGE,
        ...(cursor ? { cursor } : {}),
      });
      channels.push(...(said.channels ?? []).flatMap(readChannel));
      cursor = said.response_metadata?.next_cursor || undefined;
      if (!cursor) return { channels, incomplete: null };
    }
    return { channels, incomplete: { code: 'too_many_channels', detail: null } };
  } catch (error) {
    return { channels, incomplete: refusalOf(error) };
  }
}

function readChannel(channel: Listed): SlackChannelFound[] {
  const { id, name, is_private: hidden, is_member: member, is_ext_shared: shared } = channel;
  if (!id || !name || channel.is_im || channel.is_mpim) return [];
  return [{ id, name, private: hidden === true, member: member === true, shared: shared === true }];
}

/** The channel that somebody means by its name, its id or a link to it. */
export async function findChannel(
  client: SlackClient,
  typed: string,
): Promise<SlackChannelFound | { refused: SlackRefusal }> {
  const id = /^(?:\S*\/archives\/)?([CG][A-Z0-9]{6,30})(?:\/\S*)?$/.exec(typed.trim())?.[1];
  return id ? readById(client, id) : findByName(client, typed);
}

async function readById(
  client: SlackClient,
  id: string,
): Promise<SlackChannelFound | { refused: SlackRefusal }> {
  try {
    const { channel } = await client.conversations.info({ channel: id });
    if (channel?.is_archived) return { refused: { code: 'is_archived', detail: null } };
    const [found] = channel ? readChannel(channel) : [];
    return found ?? { refused: { code: 'channel_not_found', detail: null } };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

async function findByName(
  client: SlackClient,
  typed: string,
): Promise<SlackChannelFound | { refused: SlackRefusal }> {
  const name = typed.trim().replace(/^#/, '').toLowerCase();
  const { channels, incomplete } = await listChannels(client);
  const found = channels.find((channel) => channel.name === name);
  return found ?? { refused: incomplete ?? { code: 'channel_not_found', detail: null } };
}

/** Joins a public channel. Undefined: it is in it now. */
export async function joinChannel(client: SlackClient, channel: string): Promise<SlackRefusal | undefined> {
  try {
    await client.conversations.join({ channel });
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

export function refusalOf(error: unknown): SlackRefusal {
  const { code, needed } = explainSlackError(error);
  return { code, detail: needed ?? null };
}
