import { type Block, cut, LONGEST_SECTION, readableTexts, section } from './blocks.js';
import type { SlackApi, SpeechParts } from './slack-parts.js';

/** Somebody in Slack, and where they can be answered so that nobody else reads it. */
export type Listener = {
  client: SlackApi;
  teamId: string;
  userId: string;
  channel?: string | undefined;
  /** The thread they wrote in. */
  thread?: string | undefined;
  /** Answers where they pressed or typed, for half an hour, also where the bot is no member. */
  respond?: ((message: Record<string, unknown>) => Promise<unknown>) | undefined;
};

/** Whose words a text shows: the gate looks for this customer's short secrets, too. */
export type About = { organizationId: string; customerIds?: readonly string[] };

export type Said = { text: string; blocks?: Block[]; about?: About | undefined };

export const WITHHELD =
  'Docket keeps this back: it would show a passcode. Open the record in Docket instead.';

export type Speech = ReturnType<typeof createSpeech>;

/** How people are answered in Slack: in private, as plain text, and never with a secret. */
export function createSpeech(parts: SpeechParts) {
  /** Words of ours: they are looked through for the secrets that are looked for everywhere. */
  async function aboutWorkspace(teamId: string): Promise<About> {
    const organizationId = await parts.organizationOf(teamId);
    if (!organizationId) throw new Error('a workspace that is not connected has nobody to tell');
    return { organizationId };
  }

  async function tell(listener: Listener, said: Said): Promise<void> {
    const { text, blocks = [section(text)] } = said;
    const about = said.about ?? (await aboutWorkspace(listener.teamId));
    const shown = (await mayShow(parts, [{ text }, blocks], about))
      ? { text: parts.escape(cut(text, LONGEST_SECTION)), blocks }
      : { text: WITHHELD, blocks: [section(WITHHELD)] };
    await sendInPrivate(parts, listener, shown);
  }

  return {
    /** Whether nothing in a payload is a live secret. */
    mayShow: (payload: unknown, about: About) => mayShow(parts, payload, about),

    /** Answers one person in private, by whichever way is still open; what Slack refuses is logged. */
    tell,

    /** Opens a modal. Rejects with Slack's error, `expired_trigger_id` for one. */
    async open(listener: Listener, triggerId: string, view: Block, about: About): Promise<void> {
      if (!(await mayShow(parts, view, about))) {
        await tell(listener, { text: WITHHELD });
        return;
      }
      await listener.client.views.open({ trigger_id: triggerId, view: view as never });
    },

    /** Shows a person their home tab. Rejects with Slack's error. */
    async publish(listener: Pick<Listener, 'client' | 'userId'>, view: Block): Promise<void> {
      await listener.client.views.publish({ user_id: listener.userId, view: view as never });
    },
  };
}

function mayShow(
  { db, gate, logger }: SpeechParts,
  payload: unknown,
  { organizationId, customerIds = [] }: About,
): Promise<boolean> {
  const text = readableTexts(payload).join('\n');
  return db.withOrganization(organizationId, async (tx) => {
    for (const customerId of customerIds.length > 0 ? new Set(customerIds) : [null]) {
      const hits = await gate(tx, { customerId, texts: [{ place: 'slack', text }] });
      if (hits.length > 0) {
        logger.error({ secretIds: hits.map(({ secretId }) => secretId) }, 'a secret was kept from Slack');
        return false;
      }
    }
    return true;
  });
}

async function sendInPrivate(
  { logger, explain, noteProblem }: SpeechParts,
  { client, teamId, userId, channel, thread, respond }: Listener,
  shown: { text: string; blocks: Block[] },
): Promise<void> {
  const below = thread === undefined ? {} : { thread_ts: thread };
  const message = { ...shown, unfurl_links: false, unfurl_media: false } as never as { text: string };
  const ways: [string, () => Promise<unknown>][] = [];
  if (respond) {
    const replaces = { response_type: 'ephemeral', replace_original: false };
    ways.push(['response', () => respond({ ...shown, ...replaces, ...below })]);
  }
  if (channel !== undefined && !channel.startsWith('D')) {
    ways.push([
      'ephemeral',
      () => client.chat.postEphemeral({ ...message, ...below, channel, user: userId }),
    ]);
  }
  ways.push(['direct', () => client.chat.postMessage({ ...message, channel: userId })]);
  for (const [way, send] of ways) {
    try {
      await send();
      return;
    } catch (error) {
      const { code, needed } = explain(error);
      logger.warn({ teamId, way, code, needed }, 'Slack did not take a private answer');
      if (code === 'missing_scope')
        await noteProblem(teamId, { code, ...(needed ? { detail: needed } : {}) });
    }
  }
  logger.error({ teamId, userId }, 'a private answer could not be given in Slack');
}
