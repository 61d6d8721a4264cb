import { z } from 'zod';
import { findKeyword, type Keyword } from './keywords.js';

export type InboundMedia = {
  /** Place in the message, from 0. */
  index: number;
  /** Empty when Twilio announced a media item without its address: a row that fails with a reason, never a gap. */
  url: string;
  /** What the sender's phone claims; the bytes decide. */
  contentType: string;
  mediaSid?: string;
};

export type InboundSms = {
  messageSid: string;
  from: string;
  to: string;
  messagingServiceSid?: string;
  /** Unscreened and untrimmed: may hold secrets. */
  body: string;
  media: InboundMedia[];
  /** What Twilio did with the sender's consent, where Advanced Opt-Out says so. */
  optOutType?: Keyword;
  /** What the words say by themselves; see `findKeyword` about START. */
  keyword?: Keyword;
  /** Came through the fallback URL, after the first one failed. */
  isFallback: boolean;
};

/** Twilio sends up to 10 media; the cap only bounds what a broken `NumMedia` can cost. */
const MEDIA_CAP = 50;

const inboundForm = z
  .object({
    MessageSid: z.string().min(1).optional(),
    SmsMessageSid: z.string().min(1).optional(),
    SmsSid: z.string().min(1).optional(),
    From: z.string().min(1),
    To: z.string().min(1),
    Body: z.string().default(''),
    MessagingServiceSid: z.string().optional(),
    NumMedia: z.coerce.number().int().min(0).catch(0).default(0),
    OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
    ErrorCode: z.string().optional(),
    ErrorUrl: z.string().optional(),
  })
  .catchall(z.string());

type InboundForm = z.infer<typeof inboundForm>;

/**
 * The message in a Twilio webhook's form (https://www.twilio.com/docs/messaging/guides/webhook-request).
 * Parameters that are new or missing do not matter, as long as there are a sid, a sender and a recipient.
 * Throws a ZodError otherwise; its text names fields, not values.
 */
export function parseMessage(payload: Readonly<Record<string, string>>): InboundSms {
  const form = inboundForm.parse(payload);
  const keyword = findKeyword(form.Body);
  return {
    messageSid: z.string('MessageSid is missing').parse(messageSidOf(payload)),
    from: form.From,
    to: form.To,
    ...(form.MessagingServiceSid ? { messagingServiceSid: form.MessagingServiceSid } : {}),
    // PostgreSQL's text takes no zero byte.
    body: form.Body.replaceAll('\0', ''),
    media: listMedia(form, payload),
    ...(form.OptOutType ? { optOutType: form.OptOutType } : {}),
    ...(keyword ? { keyword } : {}),
    isFallback: form.ErrorUrl !== undefined || form.ErrorCode !== undefined,
  };
}

/** The sid under any of the three names that Twilio has used for it. */
export function messageSidOf(payload: Readonly<Record<string, string>>): string | undefined {
  return payload.MessageSid || payload.SmsMessageSid || payload.SmsSid || undefined;
}

/** Every item announced by `NumMedia` or by an address of its own, whichever says more. */
function listMedia(form: InboundForm, payload: Readonly<Record<string, string>>): InboundMedia[] {
  const addressed = Object.keys(payload).flatMap((name) => /^MediaUrl(\d{1,2})$/.exec(name)?.[1] ?? []);
  const count = Math.min(MEDIA_CAP, Math.max(form.NumMedia, ...addressed.map((index) => Number(index) + 1)));
  return Array.from({ length: count }, (_, index) => {
    const url = payload[`MediaUrl${index}`] ?? '';
    const mediaSid = /\/Media\/(ME[0-9a-f]{32})(?:\.json)?$/i.exec(url)?.[1];
    return {
      index,
      url,
      contentType: payload[`MediaContentType${index}`] ?? 'application/octet-stream',
      ...(mediaSid ? { mediaSid } : {}),
    };
  });
}
