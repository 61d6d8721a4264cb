import type { OutgoingItem, Sender, SendResult } from '../../outbox/sender.js';
import type { MessageList } from './list-messages.js';
import { SendFailure, type SendFailureReason } from './send-failure.js';
import type { OutgoingSms, SendSms } from './send-sms.js';

export type TwilioSenderParts = {
  sendSms: SendSms;
  messageList: Pick<MessageList, 'findSent'>;
  /** Absolute URL of `/webhooks/twilio/status`. */
  statusCallback: string;
  /** Sends items that have no number of their own. */
  messagingServiceSid?: string;
};

/** Twilio's clock and ours may differ by this much. */
const CLOCK_SKEW_MS = 60_000;
/** Twilio gives no time with its 429: a number sends about one segment a second. */
const RATE_LIMIT_PAUSE_MS = 2_000;

/** The outbox's way to Twilio: one text an item, no retry inside, doubt reported as doubt. */
export function createTwilioSender(parts: TwilioSenderParts): Sender {
  return {
    async send(item) {
      const sms = toSms(item, parts);
      if (!sms) return { outcome: 'refused', reason: 'no-number-to-send-from' };
      try {
        const { externalId } = await parts.sendSms(sms);
        return { outcome: 'sent', externalId };
      } catch (error) {
        if (error instanceof SendFailure) return toResult(error);
        throw error;
      }
    },
    find: (item, isTaken) =>
      parts.messageList.findSent({
        to: item.to,
        ...(item.from === null ? {} : { from: item.from }),
        body: item.body,
        since: new Date(item.createdAt.getTime() - CLOCK_SKEW_MS),
        isTaken,
      }),
  };
}

function toSms(item: OutgoingItem, parts: TwilioSenderParts): OutgoingSms | undefined {
  const sms = { to: item.to, body: item.body, statusCallback: parts.statusCallback };
  if (item.from !== null) return { ...sms, from: item.from };
  const { messagingServiceSid } = parts;
  return messagingServiceSid === undefined ? undefined : { ...sms, messagingServiceSid };
}

function toResult(failure: SendFailure): SendResult {
  const reason = reasonText(failure.reason, failure.code);
  if (failure.reason === 'unknown-outcome') return { outcome: 'unsure', reason };
  if (!failure.retryable) return { outcome: 'refused', reason };
  const wait = failure.reason === 'rate-limited' ? { retryAfterMs: RATE_LIMIT_PAUSE_MS } : {};
  return { outcome: 'later', reason, ...wait };
}

/** Such as `opted-out (21610)`: for staff and the log, without words or numbers of customers. */
function reasonText(reason: SendFailureReason, code: number): string {
  return code === 0 ? reason : `${reason} (${code})`;
}
