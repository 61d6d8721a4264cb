import { explainSendError, SendFailure } from './send-failure.js';
import type { TwilioClient } from './twilio-client.js';

export type OutgoingSms = {
  /** E.164. */
  to: string;
  /** Screened and past the gate; at most 1,600 characters. */
  body: string;
  /** Absolute URL of `/webhooks/twilio/status`. */
  statusCallback?: string;
} & ({ from: string; messagingServiceSid?: never } | { messagingServiceSid: string; from?: never });

export type SendSms = (sms: OutgoingSms) => Promise<{
  /** Twilio's sid of the message. */
  externalId: string;
}>;

/**
 * Hands one text to Twilio, once: no retry inside. Throws `SendFailure`, whose `reason` says whether it may be
 * tried again; after `unknown-outcome` the caller looks for it with `createMessageList().findSent`.
 */
export function createSendSms(client: TwilioClient): SendSms {
  return async (sms) => {
    try {
      const message = await client.messages.create({
        to: sms.to,
        body: sms.body,
        ...(sms.from === undefined ? { messagingServiceSid: sms.messagingServiceSid } : { from: sms.from }),
        ...(sms.statusCallback ? { statusCallback: sms.statusCallback } : {}),
      });
      // A 2xx without a sid is not Twilio's: some proxy answered, and who knows what became of the text.
      if (!message.sid) throw new SendFailure('unknown-outcome', false, 0);
      return { externalId: message.sid };
    } catch (error) {
      throw explainSendError(error);
    }
  };
}
