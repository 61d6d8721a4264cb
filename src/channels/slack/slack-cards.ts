import { escapeText } from './escape-text.js';
import type { SlackClient } from './slack-client.js';
import { explainSlackError, type SlackFailure } from './slack-failure.js';

/** Where a card is, and which. */
export type CardPlace = { teamId: string; channelId: string; cardId: string };

/** `text` is plain words, for notifications and where blocks are not shown. */
export type CardWords = { text: string; blocks: readonly object[] };

export type CardAnswer =
  | { outcome: 'done'; ts: string }
  /** Nothing happened; the same may be tried again, not before `retryAfterMs`. */
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  /** It may have happened: `find` knows. */
  | { outcome: 'unsure'; reason: string }
  /** The message to be changed is not there any more. */
  | { outcome: 'gone' }
  /** Slack does not take these blocks. */
  | { outcome: 'unfit'; reason: string }
  /** Somebody must mend something first. `needed` is the scope that is wanted. */
  | { outcome: 'blocked'; reason: string; needed?: string };

type Parts = {
  clientOf(teamId: string): Promise<SlackClient | undefined>;
  /** A person must mend something: a scope is missing. */
  onTrouble(teamId: string, code: string, detail?: string): void;
};

/** Marks our cards, so that one whose posting had no answer can be found again. */
const MARK = 'docket_card';
/** Slack's clock and ours may differ by this much. */
const CLOCK_SKEW_S = 60;
const PAGE = 200;
const MOST_PAGES = 10;
/** How long an answer holds while Slack gives no other. */
const KNOWN_MS = 10 * 60_000;
type Known = Map<string, { shared: boolean; until: number }>;
const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
const UNFIT = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_too_long',
  'msg_blocks_too_long',
  'block_mismatch',
  'no_text',
]);

/** Posting cards and changing them in place. No function throws for what Slack can answer; none tries again. */
export function createSlackCards(parts: Parts) {
  const known: Known = new Map();
  return {
    post: (place: CardPlace, words: CardWords): Promise<CardAnswer> =>
      ask(parts, place.teamId, (client) =>
        client.chat.postMessage({
          ...messageOf(place.channelId, words),
          mrkdwn: false,
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: MARK, event_payload: { id: place.cardId } },
        } as never),
      ),
    update: (place: CardPlace & { ts: string }, words: CardWords): Promise<CardAnswer> =>
      ask(parts, place.teamId, (client) =>
        client.chat.update({ ...messageOf(place.channelId, words), ts: place.ts } as never),
      ),
    find: (place: CardPlace, since: Date) => find(parts, place, since),
    isSharedOutside: (place: { teamId: string; channelId: string }) => isSharedOutside(parts, known, place),
  };
}

function messageOf(channel: string, { text, blocks }: CardWords) {
  return { channel, text: escapeText(text), blocks, parse: 'none' };
}

async function ask(
  parts: Parts,
  teamId: string,
  call: (client: SlackClient) => Promise<{ ts?: string }>,
): Promise<CardAnswer> {
  const client = await parts.clientOf(teamId);
  if (!client) return { outcome: 'blocked', reason: 'not_installed' };
  try {
    const { ts } = await call(client);
    return ts ? { outcome: 'done', ts } : { outcome: 'unsure', reason: 'no-answer' };
  } catch (error) {
    return answerOf(explainSlackError(error));
  }
}

function answerOf({ code, certain, passing, retryAfterMs, needed }: SlackFailure): CardAnswer {
  if (!certain) return { outcome: 'unsure', reason: code };
  if (passing) {
    return { outcome: 'later', reason: code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  if (GONE.has(code)) return { outcome: 'gone' };
  if (UNFIT.has(code)) return { outcome: 'unfit', reason: code };
  return { outcome: 'blocked', reason: code, ...(needed === undefined ? {} : { needed }) };
}

/** Looks for a card that may have been posted: its time stamp, null where it was not, or why that is not known. */
async function find(
  parts: Parts,
  { teamId, channelId, cardId }: CardPlace,
  since: Date,
): Promise<{ ts: string | null } | CardAnswer> {
  const client = await parts.clientOf(teamId);
  if (!client) return { outcome: 'blocked', reason: 'not_installed' };
  try {
    const oldest = String(since.getTime() / 1_000 - CLOCK_SKEW_S);
    return { ts: await lookThrough(client, { channel: channelId, oldest }, cardId) };
  } catch (error) {
    const answer = answerOf(explainSlackError(error));
    // A question that had no answer may be asked again.
    return answer.outcome === 'unsure' ? { outcome: 'later', reason: answer.reason } : answer;
  }
}

/** Page after page: after a day without Slack there is more than one. */
async function lookThrough(
  client: SlackClient,
  where: { channel: string; oldest: string },
  cardId: string,
): Promise<string | null> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { messages = [], response_metadata: more } = await client.conversations.history({
      ...where,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    });
    const ours = messages.find(({ metadata }) => {
      const { event_type: type, event_payload: payload } = metadata ?? {};
      return type === MARK && (payload as { id?: unknown } | undefined)?.id === cardId;
    });
    cursor = more?.next_cursor;
    if (ours?.ts || !cursor) return ours?.ts ?? null;
  }
  return null;
}

/**
 * Whether people of another organization read along (Slack Connect); undefined while Slack does not say; then its last
 * answer holds for a while.
 */
async function isSharedOutside(
  parts: Parts,
  known: Known,
  { teamId, channelId }: { teamId: string; channelId: string },
): Promise<boolean | undefined> {
  const client = await parts.clientOf(teamId);
  if (!client) return undefined;
  const place = `${teamId}/${channelId}`;
  try {
    const { channel } = await client.conversations.info({ channel: channelId });
    const shared = channel?.is_ext_shared === true || channel?.is_pending_ext_shared === true;
    known.set(place, { shared, until: Date.now() + KNOWN_MS });
    return shared;
  } catch (error) {
    const { code, passing, needed } = explainSlackError(error);
    const open = (passing && !code.startsWith('http_4')) || code === 'missing_scope';
    if (code === 'missing_scope') parts.onTrouble(teamId, code, needed);
    // A server that does not know the question has no shared channels.
    if (!open) return false;
    const last = known.get(place);
    return last && last.until > Date.now() ? last.shared : undefined;
  }
}
