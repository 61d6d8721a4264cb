import type { Response } from 'express';
import { countSegments } from './count-segments.js';
import type { SimulatedMedia, SimulatedMessage } from './memory.js';

/** The errors of Twilio's API that matter to Docket (https://www.twilio.com/docs/api/errors). */
const ERRORS = {
  20003: [401, 'Authenticate'],
  20404: [404, 'The requested resource was not found'],
  20429: [429, 'Too Many Requests'],
  20500: [500, 'Internal Server Error'],
  21211: [400, "Invalid 'To' Phone Number"],
  21212: [400, "Invalid 'From' Number"],
  21602: [400, 'Message body is required.'],
  21603: [400, "A 'From' phone number is required."],
  21604: [400, "A 'To' phone number is required."],
  21610: [400, 'Attempt to send to unsubscribed recipient'],
  21617: [400, 'The concatenated message body exceeds the 1600 character limit'],
  21703: [400, 'The Messaging Service does not have a phone number available to send a message'],
} as const;

export type TwilioErrorCode = keyof typeof ERRORS;

/** Twilio's error JSON. */
export function answerError(response: Response, code: TwilioErrorCode): void {
  const [status, message] = ERRORS[code];
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  response.status(status).json({ code, message, more_info, status });
}

/** A message as Twilio's REST API shows it. Dates are RFC 2822. */
export function showMessage(accountSid: string, message: SimulatedMessage) {
  const folder = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  const date = message.createdAt.toUTCString().replace('GMT', '+0000');
  const mediaCount = message.media.length + message.mediaUrls.length;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: date,
    date_sent: date,
    date_updated: date,
    direction: message.direction,
    error_code: message.errorCode ?? null,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid ?? null,
    num_media: String(mediaCount),
    num_segments: String(mediaCount > 0 ? mediaCount : countSegments(message.body)),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${folder}/Media.json` },
    to: message.to,
    uri: `${folder}.json`,
  };
}

export function showMedia(accountSid: string, message: SimulatedMessage, media: SimulatedMedia) {
  const date = message.createdAt.toUTCString().replace('GMT', '+0000');
  return {
    account_sid: accountSid,
    content_type: media.contentType,
    date_created: date,
    date_updated: date,
    parent_sid: message.sid,
    sid: media.sid,
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media/${media.sid}.json`,
  };
}

/** One page in Twilio's list format. */
export function showPage(page: {
  key: 'messages' | 'media_list';
  items: readonly unknown[];
  uri: string;
  firstPageUri: string;
  nextPageUri: string | null;
  number: number;
  size: number;
}) {
  const start = page.number * page.size;
  return {
    [page.key]: page.items,
    end: start + Math.max(0, page.items.length - 1),
    first_page_uri: page.firstPageUri,
    next_page_uri: page.nextPageUri,
    page: page.number,
    page_size: page.size,
    previous_page_uri: null,
    start,
    uri: page.uri,
  };
}
