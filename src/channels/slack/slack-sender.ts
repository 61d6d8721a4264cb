import type { OutgoingItem, Sender, SendResult } from '../../outbox/sender.js';
import { readAddress, type SlackPlace } from './address.js';
import { escapeText } from './escape-text.js';
import type { SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

export type SlackSenderParts = {
  /** Speaks in the name of a workspace; undefined where the app is not installed (any more). */
  clientOf(teamId: string): Promise<SlackClient | undefined>;
  /** An item in Slack's markup; by default its words as plain text. */
  write?(item: OutgoingItem): string;
  /** A person must mend something: a scope is missing, the channel is gone, the token was revoked. */
  onTrouble?(teamId: string, code: string, detail?: string): void;
};

/** What marks our messages, so that one whose sending had no answer can be found again. */
const MARK = 'docket_message';
/** Slack's clock and ours may differ by this much. */
const CLOCK_SKEW_S = 60;
const LOOK_BACK = 100;
/** The longest label of a button, and the longest text of a section. */
const LABEL_LENGTH = 75;
const SECTION_LENGTH = 3_000;

/** The outbox's way to Slack: one message an item, in the customer's thread, as plain text; no retry inside. */
export function createSlackSender(parts: SlackSenderParts): Sender {
  return {
    send: (item) =>
      attempt(parts, item, (client, place) =>
        post(client, place, item, parts.write?.(item) ?? escapeText(item.body)),
      ),
    find: (item) => find(parts, item),
  };
}

/**
 * The outbox's way to one person in a channel, whom alone Slack shows it: `from` is the place, `to` the person. Where
 * they have left the channel they get it as a direct message. Slack keeps no list of such messages: one whose sending
 * had no answer is sent again.
 */
export function createSlackPrivateSender(parts: SlackSenderParts): Sender {
  return {
    send: (item) => attempt(parts, item, (client, place) => whisper(client, place, item)),
    find: async () => undefined,
  };
}

type Sending = (client: SlackClient, place: SlackPlace) => Promise<string | undefined>;

async function attempt(parts: SlackSenderParts, item: OutgoingItem, sending: Sending): Promise<SendResult> {
  const place = readAddress(item.from ?? item.to);
  const client = await parts.clientOf(place.teamId);
  if (!client) return { outcome: 'later', reason: 'slack is not connected' };
  try {
    const externalId = await sending(client, place);
    return externalId ? { outcome: 'sent', externalId } : { outcome: 'unsure', reason: 'no-answer' };
  } catch (error) {
    const { code, certain, passing, retryAfterMs, needed } = explainSlackError(error);
    if (!passing) parts.onTrouble?.(place.teamId, code, needed);
    if (!certain) return { outcome: 'unsure', reason: code };
    // What a person can mend is still worth saying then.
    if (!passing && !MENDABLE.has(code)) return { outcome: 'refused', reason: code };
    return { outcome: 'later', reason: code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
}

const MENDABLE = new Set(['missing_scope', 'not_in_channel', 'invalid_auth', 'not_authed', 'token_expired']);

async function post(
  client: SlackClient,
  { id: channel, thread }: SlackPlace,
  item: OutgoingItem,
  text: string,
): Promise<string | undefined> {
  const { ts } = await client.chat.postMessage({
    channel,
    text,
    mrkdwn: false,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: MARK, event_payload: { id: item.id } },
    ...(item.button ? { blocks: withButton(item.body, item.button) } : {}),
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  return ts && `${channel}:${ts}`;
}

function withButton(words: string, { action, value, label }: NonNullable<OutgoingItem['button']>) {
  const text = { type: 'plain_text' as const, text: words.slice(0, SECTION_LENGTH), emoji: false };
  const name = { type: 'plain_text' as const, text: label.slice(0, LABEL_LENGTH), emoji: false };
  return [
    { type: 'section' as const, text },
    {
      type: 'actions' as const,
      elements: [{ type: 'button' as const, action_id: action, value, text: name }],
    },
  ];
}

async function whisper(
  client: SlackClient,
  { id: channel, thread }: SlackPlace,
  item: OutgoingItem,
): Promise<string | undefined> {
  const { id: user } = readAddress(item.to);
  const text = escapeText(item.body);
  try {
    const said = await client.chat.postEphemeral({
      channel,
      user,
      text,
      parse: 'none',
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
    return said.message_ts && `${channel}:${said.message_ts}`;
  } catch (error) {
    if (!LEFT.has(explainSlackError(error).code)) throw error;
    const { ts } = await client.chat.postMessage({ channel: user, text, mrkdwn: false, parse: 'none' });
    return ts && `${user}:${ts}`;
  }
}

const LEFT = new Set(['user_not_in_channel', 'channel_not_found', 'not_in_channel', 'is_archived']);

async function find(
  parts: SlackSenderParts,
  item: OutgoingItem,
): Promise<{ externalId: string } | undefined> {
  const { teamId, id: channel, thread } = readAddress(item.from ?? item.to);
  const client = await parts.clientOf(teamId);
  if (!client) return undefined;
  const oldest = String(item.createdAt.getTime() / 1_000 - CLOCK_SKEW_S);
  const conversation = await conversationAt(client, channel);
  if (conversation === undefined) return undefined;
  const wanted = { channel: conversation, oldest, limit: LOOK_BACK, include_all_metadata: true } as const;
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history(wanted)
      : await client.conversations.replies({ ...wanted, ts: thread });
  const ours = messages.find(({ metadata }) => {
    const { event_type: type, event_payload: payload } = metadata ?? {};
    return type === MARK && (payload as { id?: unknown } | undefined)?.id === item.id;
  });
  return ours?.ts ? { externalId: `${channel}:${ours.ts}` } : undefined;
}

/** A person is written to by their own id; what was said to them is found in the direct message with them. */
async function conversationAt(client: SlackClient, id: string): Promise<string | undefined> {
  if (!/^[UW]/.test(id)) return id;
  const { channel } = await client.conversations.open({ users: id });
  return channel?.id;
}
