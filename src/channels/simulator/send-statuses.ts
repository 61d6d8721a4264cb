import type { SimulatedMessage } from './memory.js';
import type { Misbehaviour } from './misbehaviour.js';
import { postForm } from './post-form.js';
import { pause, type SimulatorParts } from './simulator-parts.js';

/** What Twilio calls the usual reasons (https://www.twilio.com/docs/api/errors): unreachable handset, unknown error. */
const ERROR_CODES: Partial<Record<string, number>> = { undelivered: 30003, failed: 30008 };

/**
 * Takes an accepted text to its end and calls its StatusCallback at each step, in whatever order, number and
 * outcome the switches say. The message itself always ends in `finalStatus`.
 */
export async function sendStatuses(parts: SimulatorParts, message: SimulatedMessage): Promise<void> {
  const { finalStatus, statusReverse, loseStatus, statusDuplicates } = parts.switches.current;
  const steps = stepsTo(finalStatus);
  for (const status of statusReverse ? steps.toReversed() : steps) {
    if (!(await pause(parts.statusDelayMs, parts.signal))) return;
    parts.memory.setStatus(message, finalOr(status, statusReverse, finalStatus), ERROR_CODES[status]);
    if (loseStatus || message.statusCallback === undefined) continue;
    const callback = message.statusCallback;
    const copies = Array.from({ length: statusDuplicates + 1 }, () =>
      callBack(parts, callback, message, status),
    );
    await Promise.all(copies);
  }
}

function stepsTo(finalStatus: Misbehaviour['finalStatus']): string[] {
  return finalStatus === 'failed' ? ['failed'] : ['sent', finalStatus];
}

function finalOr(status: string, reversed: boolean, finalStatus: string): string {
  return reversed ? finalStatus : status;
}

/** Parameters: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status. */
async function callBack(parts: SimulatorParts, url: string, message: SimulatedMessage, status: string) {
  const errorCode = ERROR_CODES[status];
  const form: Record<string, string> = {
    ApiVersion: '2010-04-01',
    AccountSid: parts.accountSid,
    MessageSid: message.sid,
    SmsSid: message.sid,
    MessageStatus: status,
    SmsStatus: status,
    To: message.to,
    From: message.from,
    ...(message.messagingServiceSid ? { MessagingServiceSid: message.messagingServiceSid } : {}),
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
  };
  await postForm({
    url,
    target: reachable(parts, url),
    form,
    authToken: parts.authToken,
    timeoutMs: parts.webhookTimeoutMs,
    signal: parts.signal,
  });
}

/** The public URL may lead through a tunnel; from here Docket is called directly. */
function reachable(parts: SimulatorParts, url: string): string {
  const publicUrl = parts.publicUrl();
  return url.startsWith(`${publicUrl}/`) ? parts.docketUrl() + url.slice(publicUrl.length) : url;
}
