import type { OutgoingItem, Sender, SendResult } from '../../outbox/sender.js';
import { readAddress } from './address.js';
import { escapeText } from './escape-text.js';
import type { SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

export type SlackSenderParts = {
  /** Speaks in the name of a workspace; undefined where the app is not installed (any more). */
  clientOf(teamId: string): Promise<SlackClient | undefined>;
  /** A person must mend something: a scope is missing, the channel is gone, the token was revoked. */
  onTrouble?(teamId: string, code: string, detail?: string): void;
};

/** What marks our messages, so that one whose sending had no answer can be found again. */
const MARK = 'docket_message';
/** Slack's clock and ours may differ by this much. */
const CLOCK_SKEW_S = 60;
const LOOK_BACK = 100;

/** The outbox's way to Slack: one message an item, in the customer's thread, as plain text; no retry inside. */
export function createSlackSender(parts: SlackSenderParts): Sender {
  return {
    send: (item) => send(parts, item),
    find: (item) => find(parts, item),
  };
}

async function send(parts: SlackSenderParts, item: OutgoingItem): Promise<SendResult> {
  const { teamId, id: channel, thread } = readAddress(item.from ?? item.to);
  const client = await parts.clientOf(teamId);
  if (!client) return { outcome: 'later', reason: 'slack is not connected' };
  try {
    const { ts } = await client.chat.postMessage({
      channel,
      text: escapeText(item.body),
      mrkdwn: false,
      parse: 'none',
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: MARK, event_payload: { id: item.id } },
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
    return ts
      ? { outcome: 'sent', externalId: `${channel}:${ts}` }
      : { outcome: 'unsure', reason: 'no-answer' };
  } catch (error) {
    const { code, certain, passing, retryAfterMs, needed } = explainSlackError(error);
    if (!passing) parts.onTrouble?.(teamId, code, needed);
    if (!certain) return { outcome: 'unsure', reason: code };
    // What a person can mend is still worth saying then.
    if (!passing && !MENDABLE.has(code)) return { outcome: 'refused', reason: code };
    return { outcome: 'later', reason: code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
}

const MENDABLE = new Set(['missing_scope', 'not_in_channel', 'invalid_auth', 'not_authed', 'token_expired']);

async function find(
  parts: SlackSenderParts,
  item: OutgoingItem,
): Promise<{ externalId: string } | undefined> {
  const { teamId, id: channel, thread } = readAddress(item.from ?? item.to);
  const client = await parts.clientOf(teamId);
  if (!client) return undefined;
  const oldest = String(item.createdAt.getTime() / 1_000 - CLOCK_SKEW_S);
  const wanted = { channel, oldest, limit: LOOK_BACK, include_all_metadata: true } as const;
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
