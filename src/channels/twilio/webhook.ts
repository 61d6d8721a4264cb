import { parse as parseQuerystring } from 'node:querystring';
import express, { type Request, type Response, Router } from 'express';
import { answerProblem, refuseUnreadableBody } from '../../platform/webhooks/problem.js';
import { messageSidOf } from './parse-message.js';
import { createSignatureCheck, type SignatureCheck } from './verify-signature.js';

export type TwilioDelivery = {
  channel: 'twilio';
  /** The message's sid: one message, one effect, however often it is delivered. */
  externalId: string;
  to: string;
  from: string;
  /** The whole form, untrimmed and unscreened: it may hold secrets. `parseMessage` reads it. */
  payload: Record<string, string>;
};

export type TwilioStatusUpdate = {
  channel: 'twilio';
  /** Sid and status together: a message has several statuses, each of which may come twice and in any order. */
  externalId: string;
  messageSid: string;
  /** Our number, which the message was sent from. */
  from: string;
  status: string;
  /** Twilio's error code of an undelivered or failed message, such as 21610 or 30003. */
  errorCode?: number;
  /** The whole form. `parseStatus` reads it. */
  payload: Record<string, string>;
};

/** Resolves only when the delivery is committed; rejects when it could not be. */
export type ReceiveDelivery = (
  delivery: TwilioDelivery,
) => Promise<'received' | 'duplicate' | 'unknown-number'>;
export type ReceiveStatus = (
  update: TwilioStatusUpdate,
) => Promise<'received' | 'duplicate' | 'unknown-number'>;

export type TwilioWebhookParts = {
  publicUrl: string;
  authToken: string;
  receive: ReceiveDelivery;
  receiveStatus: ReceiveStatus;
  logger: {
    warn(fields: Record<string, unknown>, message: string): void;
    error(fields: Record<string, unknown>, message: string): void;
  };
};

/** A text is at most 1,600 characters and ten media addresses: 64 KiB of form is far more than Twilio sends. */
const FORM_LIMIT = '64kb';
const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/**
 * The routes `POST /webhooks/twilio/messages` and `/webhooks/twilio/status`. Mount before any body parser.
 *
 * Answers 2xx only after `receive` has resolved. A wrong signature and a number that belongs to nobody get the
 * same 403. When `receive` rejects the answer is 503, so that Twilio tries again, then the fallback URL; what all
 * that misses is in Twilio's message list (`createMessageList`). A form over 64 KiB gets 413.
 */
export function createTwilioWebhook(parts: TwilioWebhookParts): Router {
  const check = createSignatureCheck(parts);
  const readForm = express.raw({ type: 'application/x-www-form-urlencoded', limit: FORM_LIMIT });
  const router = Router({ caseSensitive: true });
  router.post('/webhooks/twilio/messages', readForm, (request, response) =>
    takeMessage(parts, check, request, response),
  );
  router.post('/webhooks/twilio/status', readForm, (request, response) =>
    takeStatus(parts, check, request, response),
  );
  router.use('/webhooks/twilio', refuseUnreadableBody);
  return router;
}

async function takeMessage(
  parts: TwilioWebhookParts,
  check: SignatureCheck,
  request: Request,
  response: Response,
) {
  const payload = readSignedForm(check, request);
  if (!payload) {
    parts.logger.warn({ path: request.path }, 'A Twilio webhook with a wrong signature was refused.');
    return refuse(response);
  }
  const externalId = messageSidOf(payload);
  const { To: to, From: from } = payload;
  if (!externalId || !to || !from) {
    parts.logger.warn({ path: request.path }, 'A signed Twilio webhook had no sid, sender or recipient.');
    return answerProblem(response, 400, 'Bad Request');
  }
  try {
    const outcome = await parts.receive({ channel: 'twilio', externalId, to, from, payload });
    if (outcome === 'unknown-number') return refuse(response);
  } catch (error) {
    parts.logger.error({ err: error, messageSid: externalId }, 'A Twilio message could not be committed.');
    return answerProblem(response, 503, 'Service Unavailable');
  }
  response.status(200).setHeader('Content-Type', 'text/xml; charset=utf-8');
  response.end(EMPTY_TWIML);
}

async function takeStatus(
  parts: TwilioWebhookParts,
  check: SignatureCheck,
  request: Request,
  response: Response,
) {
  const payload = readSignedForm(check, request);
  if (!payload) {
    parts.logger.warn({ path: request.path }, 'A Twilio status with a wrong signature was refused.');
    return refuse(response);
  }
  const messageSid = messageSidOf(payload);
  const status = payload.MessageStatus || payload.SmsStatus;
  if (!messageSid || !status) return answerProblem(response, 400, 'Bad Request');
  const errorCode = Number.parseInt(payload.ErrorCode ?? '', 10);
  try {
    const outcome = await parts.receiveStatus({
      channel: 'twilio',
      externalId: `${messageSid}:${status}`,
      messageSid,
      from: payload.From ?? '',
      status,
      ...(Number.isNaN(errorCode) ? {} : { errorCode }),
      payload,
    });
    if (outcome === 'unknown-number') return refuse(response);
  } catch (error) {
    parts.logger.error({ err: error, messageSid }, 'A Twilio status could not be committed.');
    return answerProblem(response, 503, 'Service Unavailable');
  }
  response.status(204).end();
}

/** The form, if Twilio signed it. A parameter given twice counts in the signature; its first value is kept. */
function readSignedForm(check: SignatureCheck, request: Request): Record<string, string> | undefined {
  const body: unknown = request.body;
  const form = Buffer.isBuffer(body) ? parseQuerystring(body.toString('utf8')) : {};
  const signed = form as Record<string, string | string[]>;
  const signature = request.get('x-twilio-signature');
  if (!check({ pathAndQuery: request.originalUrl, form: signed, signature })) return undefined;
  const payload: Record<string, string> = {};
  for (const [name, value] of Object.entries(signed)) {
    payload[name] = typeof value === 'string' ? value : (value[0] ?? '');
  }
  return payload;
}

/** One answer for every stranger, whether the signature is wrong or the number is nobody's. */
function refuse(response: Response): void {
  answerProblem(response, 403, 'Forbidden');
}
