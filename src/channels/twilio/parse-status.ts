import { z } from 'zod';
import { messageSidOf } from './parse-message.js';

export type SmsStatus = {
  messageSid: string;
  /** `pending` covers what is before "sent" and whatever Twilio may add: nothing to record. */
  status: 'pending' | 'sent' | 'delivered' | 'failed';
  /** Twilio's own word, such as `undelivered`. */
  twilioStatus: string;
  /** The recipient has opted out: no further text until they opt in. */
  optedOut: boolean;
  /** Why it failed, such as `undelivered (30003)`. */
  reason?: string;
};

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
const STATUS_OF: Readonly<Record<string, SmsStatus['status']>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** The form of a status callback. Throws a ZodError without a sid or a status; its text names no values. */
export function parseStatus(payload: Readonly<Record<string, string>>): SmsStatus {
  const messageSid = z.string('MessageSid is missing').parse(messageSidOf(payload));
  const given = payload.MessageStatus || payload.SmsStatus || undefined;
  const twilioStatus = z.string('MessageStatus is missing').parse(given).toLowerCase();
  const status = STATUS_OF[twilioStatus] ?? 'pending';
  const code = /^\d+$/.test(payload.ErrorCode ?? '') ? payload.ErrorCode : undefined;
  const reason = code === undefined ? twilioStatus : `${twilioStatus} (${code})`;
  return {
    messageSid,
    status,
    twilioStatus,
    optedOut: code === '21610',
    ...(status === 'failed' ? { reason } : {}),
  };
}
