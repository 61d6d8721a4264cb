import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { KEYWORDS, type Keyword } from '../twilio/keywords.js';
import { countSegments } from './count-segments.js';
import { newSid, type SimulatedMessage } from './memory.js';
import { isSuccess, type PostResult, postForm } from './post-form.js';
import { pause, type SimulatorParts } from './simulator-parts.js';

export type PhoneText = {
  /** The customer's number, E.164. An unknown one becomes a phone. */
  from: string;
  /** Docket's number, E.164. */
  to: string;
  body?: string;
  media?: readonly { bytes: Uint8Array; contentType: string; filename?: string }[];
};

export type WebhookAttempt = PostResult & { kind: 'first' | 'retry' | 'fallback' };

export type TextResult = {
  messageSid: string;
  /** Empty when the webhook is lost or held back. */
  attempts: WebhookAttempt[];
};

export type TextDelivery = {
  /** Puts the text on the list, as Twilio does first; `deliver` then calls the webhook. */
  register(text: PhoneText): { message: SimulatedMessage; deliver(): Promise<WebhookAttempt[]> };
  text(text: PhoneText): Promise<TextResult>;
  /** Posts the webhook of a message once more, as a late duplicate. */
  redeliver(messageSid: string): Promise<WebhookAttempt[]>;
  /** Delivers what `reorder` holds back, newest first. */
  release(): Promise<void>;
};

export const MESSAGES_PATH = '/webhooks/twilio/messages';

/** Texts from phones to Docket: on the list first, then the webhook, one retry, then the fallback URL. */
export function createTextDelivery(parts: SimulatorParts): TextDelivery {
  let held: (() => Promise<WebhookAttempt[]>)[] = [];

  async function release(): Promise<void> {
    const newestFirst = held.reverse();
    held = [];
    for (const deliver of newestFirst) await deliver();
  }

  async function send(message: SimulatedMessage, keyword: Keyword | undefined): Promise<WebhookAttempt[]> {
    const { loseWebhook, reorder, duplicates } = parts.switches.current;
    if (loseWebhook) return [];
    const form = writeForm(parts, message, keyword);
    if (reorder > 0) {
      held.push(() => callWebhook(parts, form));
      if (held.length >= reorder) await release();
      return [];
    }
    const copies = Array.from({ length: duplicates + 1 }, () => callWebhook(parts, form));
    return (await Promise.all(copies)).flat();
  }

  function register(text: PhoneText) {
    const { message, keyword } = registerText(parts, text);
    return { message, deliver: () => parts.track(send(message, keyword)) };
  }

  return {
    register,
    async text(text) {
      const { message, deliver } = register(text);
      return { messageSid: message.sid, attempts: await deliver() };
    },
    async redeliver(messageSid) {
      const message = parts.memory.findMessage(messageSid);
      if (!message) throw new Error('The simulator knows no such message.');
      return parts.track(callWebhook(parts, writeForm(parts, message, undefined)));
    },
    release: () => parts.track(release()),
  };
}

function registerText(parts: SimulatorParts, text: PhoneText) {
  parts.memory.addPhone({ number: text.from });
  const media = (text.media ?? []).map(({ bytes, ...rest }) => ({
    ...rest,
    sid: newSid('ME'),
    bytes: Buffer.from(bytes),
    tries: 0,
  }));
  const service = Object.entries(parts.messagingServices).find(([, numbers]) => numbers.includes(text.to));
  const message: SimulatedMessage = {
    sid: newSid(media.length > 0 ? 'MM' : 'SM'),
    direction: 'inbound',
    from: text.from,
    to: text.to,
    body: text.body ?? '',
    media,
    mediaUrls: [],
    ...(service ? { messagingServiceSid: service[0] } : {}),
    status: 'received',
    createdAt: new Date(),
  };
  parts.memory.addMessage(message);
  return { message, keyword: honourKeyword(parts, message) };
}

/** What Twilio itself answers to its keywords (https://help.twilio.com/articles/223134027). */
const ANSWERS: Readonly<Record<Keyword, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** Stricter than Docket: the bare word only. YES is a keyword only for a phone that has opted out. */
function honourKeyword(parts: SimulatorParts, { from, to, body }: SimulatedMessage): Keyword | undefined {
  const word = body.trim().toUpperCase();
  const optedOut = parts.memory.isOptedOut(from, to);
  const keyword = (Object.keys(KEYWORDS) as Keyword[]).find((name) => KEYWORDS[name].includes(word));
  if (!keyword || (word === 'YES' && !optedOut)) return undefined;
  if (keyword !== 'HELP') parts.memory.setOptedOut(from, to, keyword === 'STOP');
  const alreadySo = keyword === 'STOP' ? optedOut : keyword === 'START' && !optedOut;
  if (!alreadySo) {
    parts.memory.addMessage({
      sid: newSid('SM'),
      direction: 'outbound-reply',
      from: to,
      to: from,
      body: ANSWERS[keyword],
      media: [],
      mediaUrls: [],
      status: 'delivered',
      createdAt: new Date(),
    });
  }
  return keyword;
}

/** The usual parameters (https://www.twilio.com/docs/messaging/guides/webhook-request). */
function writeForm(parts: SimulatorParts, message: SimulatedMessage, keyword: Keyword | undefined) {
  const { extraParameters, mediaOrigin } = parts.switches.current;
  const form: Record<string, string> = {
    ToCountry: countryOf(message.to),
    ToState: '',
    ToCity: '',
    ToZip: '',
    FromCountry: countryOf(message.from),
    FromState: '',
    FromCity: '',
    FromZip: '',
    SmsMessageSid: message.sid,
    SmsSid: message.sid,
    MessageSid: message.sid,
    AccountSid: parts.accountSid,
    SmsStatus: 'received',
    Body: message.body,
    To: message.to,
    From: message.from,
    NumSegments: String(message.media.length > 0 ? message.media.length : countSegments(message.body)),
    NumMedia: String(message.media.length),
    ApiVersion: '2010-04-01',
    ...(message.messagingServiceSid ? { MessagingServiceSid: message.messagingServiceSid } : {}),
    ...(keyword ? { OptOutType: keyword } : {}),
    ...extraParameters,
  };
  const base = mediaOrigin || parts.apiUrl();
  for (const [index, media] of message.media.entries()) {
    form[`MediaUrl${index}`] =
      `${base}/2010-04-01/Accounts/${parts.accountSid}/Messages/${message.sid}/Media/${media.sid}`;
    form[`MediaContentType${index}`] = media.contentType;
  }
  return form;
}

function countryOf(number: string): string {
  return parsePhoneNumberFromString(number)?.country ?? '';
}

async function callWebhook(parts: SimulatorParts, form: Record<string, string>): Promise<WebhookAttempt[]> {
  const { signal, retryDelayMs, fallbackPath } = parts;
  if (!(await pause(parts.switches.current.webhookDelayMs, signal))) return [];
  const first: WebhookAttempt = { kind: 'first', ...(await post(parts, MESSAGES_PATH, form)) };
  const attempts = [first];
  if (isSuccess(first)) return attempts;
  // A refusal (4xx) is not asked again; a failure is, once.
  const refused = 'status' in first && first.status >= 400 && first.status < 500;
  if (!refused) {
    if (!(await pause(retryDelayMs, signal))) return attempts;
    const retry: WebhookAttempt = { kind: 'retry', ...(await post(parts, MESSAGES_PATH, form)) };
    attempts.push(retry);
    if (isSuccess(retry)) return attempts;
  }
  if (fallbackPath === undefined) return attempts;
  const withError = { ...form, ErrorCode: '11200', ErrorUrl: parts.publicUrl() + MESSAGES_PATH };
  attempts.push({ kind: 'fallback', ...(await post(parts, fallbackPath, withError)) });
  return attempts;
}

function post(parts: SimulatorParts, path: string, form: Record<string, string>): Promise<PostResult> {
  return postForm({
    url: parts.publicUrl() + path,
    target: parts.docketUrl() + path,
    form,
    authToken: parts.authToken,
    timeoutMs: parts.webhookTimeoutMs,
    signal: parts.signal,
  });
}
