import { z } from 'zod';
import { toPlainText } from './plain-text.js';

export type SlackFile = {
  id: string;
  name: string | undefined;
  mimetype: string | undefined;
  /** Empty where Slack says `check_file_info`, or where the event has ids only: `files.info` knows. */
  url: string;
};

export type SlackMessage = {
  kind: 'message';
  teamId: string;
  channel: string;
  /** `im` a direct message, `channel`, `group`, `mpim`; undefined where the event does not say (a mention). */
  channelType: string | undefined;
  ts: string;
  /** The root of the thread it was written in. */
  thread: string | undefined;
  user: string;
  /** The workspace its author is of, where it is another one's (Slack Connect). */
  userTeam: string | undefined;
  /** The bot was mentioned in it. */
  mention: boolean;
  /** The channel is shared with another organization (Slack Connect). */
  shared: boolean;
  /** Unscreened, as people read it: mentions of the bot gone, links and entities in plain text. */
  text: string;
  files: SlackFile[];
};

export type SlackEvent =
  | SlackMessage
  /** `message` as it reads now; `editedTs` is when its author changed it. */
  | { kind: 'edited'; message: SlackMessage; editedTs: string }
  /** `before` is the message as it was, where Slack says. */
  | { kind: 'deleted'; teamId: string; channel: string; ts: string; before: SlackMessage | undefined }
  | {
      kind: 'file-shared';
      teamId: string;
      channel: string;
      fileId: string;
      user: string | undefined;
      shared: boolean;
    }
  | { kind: 'home-opened'; teamId: string; user: string }
  | {
      kind: 'joined-channel';
      teamId: string;
      channel: string;
      user: string;
      inviter: string | undefined;
      /** The channel is shared with another organization (Slack Connect). */
      shared: boolean;
    }
  | { kind: 'channel-gone'; teamId: string; channel: string }
  | { kind: 'removed'; teamId: string }
  /** Nothing that Docket acts on; `why` is for the log. */
  | { kind: 'ignored'; why: string };

const text = z.string().catch('');
const maybe = z.string().optional().catch(undefined);

const File = z.looseObject({
  id: z.string().min(1),
  name: maybe,
  mimetype: maybe,
  file_access: maybe,
  url_private_download: maybe,
  url_private: maybe,
});

const Message = z.looseObject({
  type: z.string(),
  subtype: maybe,
  channel: z.string(),
  channel_type: maybe,
  ts: z.string(),
  thread_ts: maybe,
  user: maybe,
  user_team: maybe,
  team: maybe,
  bot_id: maybe,
  text,
  files: z.array(z.unknown()).catch([]),
});

const Inner = z.looseObject({ ts: z.string() });
const Changed = z.looseObject({
  ts: z.string(),
  text,
  subtype: maybe,
  edited: z.looseObject({ ts: z.string() }).optional().catch(undefined),
});

/** Subtypes whose words and files are a person's own (https://docs.slack.dev/reference/events/message). */
const SAID = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast']);

type Envelope = {
  team_id: string;
  is_ext_shared_channel?: unknown;
  authorizations?: { team_id?: unknown }[];
  event: Record<string, unknown>;
};

/**
 * The workspace that the app got an event for. In a channel shared between organizations `team_id` can be the other
 * one's (https://docs.slack.dev/apis/events-api#authorizations).
 */
export function teamOf(payload: Record<string, unknown>): string | undefined {
  const { authorizations, team_id: sent } = payload as Partial<Envelope>;
  const installed = Array.isArray(authorizations) ? authorizations[0]?.team_id : undefined;
  return typeof installed === 'string' && installed !== '' ? installed : sent;
}

/** What an event says, whichever of its shapes it came in. Throws a ZodError for one that lacks what makes it one. */
export function parseEvent(payload: unknown, botUserId: string): SlackEvent {
  const { is_ext_shared_channel: shared, event } = payload as Envelope;
  const teamId = teamOf(payload as Record<string, unknown>) ?? '';
  switch (event.type) {
    case 'message':
    case 'app_mention':
      return parseMessage(event, { teamId, shared: shared === true, botUserId });
    case 'file_shared':
      return parseFileShared(event, { teamId, shared: shared === true, botUserId });
    case 'app_home_opened':
      return { kind: 'home-opened', teamId, user: z.string().parse(event.user) };
    case 'member_joined_channel':
      return {
        kind: 'joined-channel',
        teamId,
        channel: z.string().parse(event.channel),
        user: z.string().parse(event.user),
        inviter: maybe.parse(event.inviter),
        shared: shared === true,
      };
    case 'channel_deleted':
    case 'channel_archive':
    case 'group_deleted':
    case 'group_archive':
      return { kind: 'channel-gone', teamId, channel: z.string().parse(event.channel) };
    case 'app_uninstalled':
      return { kind: 'removed', teamId };
    case 'tokens_revoked': {
      const bots = (event.tokens as { bot?: unknown } | undefined)?.bot;
      const ours = Array.isArray(bots) && bots.includes(botUserId);
      return ours ? { kind: 'removed', teamId } : { kind: 'ignored', why: 'tokens of others' };
    }
    default:
      return { kind: 'ignored', why: `event ${String(event.type)}` };
  }
}

type Around = { teamId: string; shared: boolean; botUserId: string };

function parseMessage(event: Record<string, unknown>, around: Around): SlackEvent {
  const channel = z.string().parse(event.channel);
  if (event.subtype === 'message_changed') return parseChanged(event, around);
  if (event.subtype === 'message_deleted') {
    const ts = z.string().parse(event.deleted_ts);
    return {
      kind: 'deleted',
      teamId: around.teamId,
      channel,
      ts,
      before: readInner(event, 'previous_message', around),
    };
  }
  const message = readMessage(event, around);
  return typeof message === 'string' ? { kind: 'ignored', why: message } : message;
}

/** A person's message, or why it is none. */
function readMessage(
  event: Record<string, unknown>,
  { teamId, shared, botUserId }: Around,
): SlackMessage | string {
  const message = Message.parse(event);
  if (message.user === botUserId || message.bot_id !== undefined || message.user === undefined) {
    return 'said by a bot';
  }
  if (!SAID.has(message.subtype)) return `message ${message.subtype}`;
  const team = message.user_team ?? (shared ? message.team : undefined);
  return {
    kind: 'message',
    teamId,
    channel: message.channel,
    channelType: message.channel_type ?? (message.channel.startsWith('D') ? 'im' : undefined),
    ts: message.ts,
    thread: message.thread_ts,
    user: message.user,
    userTeam: team === teamId ? undefined : team,
    mention: event.type === 'app_mention' || message.text.includes(`<@${botUserId}>`),
    shared,
    text: toPlainText(message.text, botUserId),
    files: message.files.flatMap(readFile),
  };
}

/** The message inside of an event about it, which says the channel outside of it. */
function readInner(
  event: Record<string, unknown>,
  key: 'message' | 'previous_message',
  around: Around,
): SlackMessage | undefined {
  const inner = Inner.safeParse(event[key]);
  if (!inner.success) return undefined;
  const { channel, channel_type } = event;
  const read = readMessage({ ...inner.data, channel, ...(channel_type ? { channel_type } : {}) }, around);
  return typeof read === 'string' ? undefined : read;
}

function parseChanged(event: Record<string, unknown>, around: Around): SlackEvent {
  const { teamId, botUserId } = around;
  const { ts, text: words, subtype, edited } = Changed.parse(event.message);
  const before = readInner(event, 'previous_message', around);
  if (subtype === 'tombstone') {
    // Deleting the root of a thread comes as a change.
    return { kind: 'deleted', teamId, channel: z.string().parse(event.channel), ts, before };
  }
  const message = readInner(event, 'message', around);
  if (!message) return { kind: 'ignored', why: 'not a change of what a person said' };
  // Slack also says so when it unfurls a link, or a thread gets an answer.
  const was = (event.previous_message as { text?: unknown } | undefined)?.text;
  if (typeof was === 'string' && toPlainText(was, botUserId) === toPlainText(words, botUserId)) {
    return { kind: 'ignored', why: 'the words are the same' };
  }
  return { kind: 'edited', message, editedTs: edited?.ts ?? String(event.event_ts ?? ts) };
}

function parseFileShared(event: Record<string, unknown>, { teamId, shared, botUserId }: Around): SlackEvent {
  const {
    file_id: fileId,
    channel_id: channel,
    user_id: user,
  } = z.looseObject({ file_id: z.string(), channel_id: maybe, user_id: maybe }).parse(event);
  if (user === botUserId) return { kind: 'ignored', why: 'a file of our own' };
  return channel === undefined
    ? { kind: 'ignored', why: 'a file in no channel' }
    : { kind: 'file-shared', teamId, channel, fileId, user, shared };
}

function readFile(value: unknown): SlackFile[] {
  const file = File.safeParse(value);
  if (!file.success || file.data.file_access === 'access_denied') return [];
  const {
    id,
    name,
    mimetype,
    file_access: access,
    url_private_download: download,
    url_private: view,
  } = file.data;
  const url = access === 'check_file_info' ? '' : (download ?? view ?? '');
  return [{ id, name, mimetype, url }];
}
