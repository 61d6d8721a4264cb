import type { MediaInstance } from 'twilio/lib/rest/api/v2010/account/message/media.js';
import { TWILIO_API_URL } from './media-credentials.js';
import type { TwilioClient } from './twilio-client.js';
import type { TwilioDelivery } from './webhook.js';

export type MessageList = {
  /**
   * What was texted to `to` since then, oldest first, as the delivery that a webhook would have brought, so that
   * a message taken in from here and from a webhook has one effect. `isKnown` spares the look-up of media for
   * messages that are already in. Reads at most `limit` messages (default 1,000) of the list, newest first.
   * Throws the client's error when Twilio cannot be read; what was yielded until then stays valid.
   */
  listReceived(wanted: {
    to: string;
    since: Date;
    isKnown?: (messageSid: string) => Promise<boolean>;
    limit?: number;
  }): AsyncGenerator<TwilioDelivery>;
  /**
   * Looks for a text of ours whose sending had no answer: same recipient, sender and words, made since then.
   * Resolves to the oldest such message that `isTaken` does not claim for another text, or undefined.
   */
  findSent(wanted: {
    to: string;
    from?: string;
    body: string;
    since: Date;
    isTaken?: (messageSid: string) => Promise<boolean>;
  }): Promise<{ externalId: string; status: string; errorCode?: number } | undefined>;
};

/** The newest messages of a list are the first; 1,000 is the largest page Twilio gives. */
const DEFAULT_LIMIT = 1_000;
const PAGE_SIZE = 200;
/** Media can be missing at Twilio for minutes after their message; a later pass brings such a message whole. */
const MEDIA_SETTLE_MS = 10 * 60_000;

/** Reads Twilio's own list of messages: what happened, whatever webhook or answer was lost. */
export function createMessageList(client: TwilioClient, settings: { apiUrl?: string } = {}): MessageList {
  const apiUrl = (settings.apiUrl ?? TWILIO_API_URL).replace(/\/+$/, '');
  return {
    async *listReceived({ to, since, isKnown, limit = DEFAULT_LIMIT }) {
      const listed = await client.messages.list({ to, dateSentAfter: since, limit, pageSize: PAGE_SIZE });
      for (const message of listed.reverse()) {
        if (message.direction !== 'inbound' || (await isKnown?.(message.sid))) continue;
        const media = await listMedia(client, message);
        if (media) yield toDelivery(apiUrl, message, media);
      }
    },
    async findSent({ to, from, body, since, isTaken }) {
      const wanted = { to, ...(from === undefined ? {} : { from }), dateSentAfter: since };
      const listed = await client.messages.list({ ...wanted, limit: DEFAULT_LIMIT, pageSize: PAGE_SIZE });
      for (const { sid, body: sent, direction, status, errorCode } of listed.reverse()) {
        if (!direction.startsWith('outbound') || sent !== body || (await isTaken?.(sid))) continue;
        return { externalId: sid, status, ...(errorCode ? { errorCode } : {}) };
      }
      return undefined;
    },
  };
}

type Listed = Awaited<ReturnType<TwilioClient['messages']['list']>>[number];
type ListedMedia = Pick<MediaInstance, 'uri' | 'contentType'>;

/** The media of a message; undefined when it is too early to know them all, or when the message is gone. */
async function listMedia(client: TwilioClient, message: Listed): Promise<ListedMedia[] | undefined> {
  const announced = Number.parseInt(message.numMedia, 10) || 0;
  if (announced === 0) return [];
  try {
    const media = await client.messages(message.sid).media.list();
    const age = Date.now() - message.dateCreated.getTime();
    return media.length < announced && age < MEDIA_SETTLE_MS ? undefined : media;
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return undefined;
    throw error;
  }
}

function toDelivery(apiUrl: string, message: Listed, media: ListedMedia[]): TwilioDelivery {
  const announced = Number.parseInt(message.numMedia, 10) || 0;
  const payload: Record<string, string> = {
    MessageSid: message.sid,
    SmsSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    To: message.to,
    Body: message.body ?? '',
    NumMedia: String(Math.max(announced, media.length)),
    ...(message.messagingServiceSid ? { MessagingServiceSid: message.messagingServiceSid } : {}),
  };
  for (const [index, item] of media.entries()) {
    payload[`MediaUrl${index}`] = apiUrl + item.uri.replace(/\.json$/, '');
    payload[`MediaContentType${index}`] = item.contentType;
  }
  return { channel: 'twilio', externalId: message.sid, to: message.to, from: message.from, payload };
}
