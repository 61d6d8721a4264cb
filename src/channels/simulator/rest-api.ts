import { timingSafeEqual } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { newSid, type SimulatedMessage } from './memory.js';
import { answerError, showMedia, showMessage, showPage, type TwilioErrorCode } from './rest-answers.js';
import { sendStatuses } from './send-statuses.js';
import { serveMedia } from './serve-media.js';
import { pause, type SimulatorParts } from './simulator-parts.js';

const MESSAGES = '/2010-04-01/Accounts/:account/Messages';
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * Twilio's Messages and Media resources (https://www.twilio.com/docs/messaging/api), as far as Docket uses them,
 * with HTTP Basic authentication and Twilio's error JSON:
 *
 * - `POST …/Messages.json` (To, From or MessagingServiceSid, Body, MediaUrl, StatusCallback) → 201
 * - `GET …/Messages.json` (To, From, DateSent>, DateSent<, PageSize, Page, PageToken) → newest first
 * - `GET …/Messages/:sid.json`, `DELETE …/Messages/:sid.json`
 * - `GET …/Messages/:sid/Media.json`
 * - `GET …/Media/:sid.json` (facts), `GET …/Media/:sid` (307 to the bytes), `DELETE …/Media/:sid.json`
 */
export function createRestApi(parts: SimulatorParts): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '64kb' });
  router.use('/2010-04-01/Accounts/:account', (request, response, next) => {
    if (!isSignedIn(parts, request)) {
      response.set('www-authenticate', 'Basic realm="Twilio API"');
      return answerError(response, 20003);
    }
    if (request.params.account !== parts.accountSid) return answerError(response, 20404);
    next();
  });
  router.get(`${MESSAGES}/:sid/Media/:media.json`, (request, response) =>
    readMedia(parts, request, response),
  );
  router.delete(`${MESSAGES}/:sid/Media/:media.json`, (request, response) => {
    const removed = parts.memory.removeMedia(request.params.sid ?? '', request.params.media ?? '');
    removed ? response.status(204).end() : answerError(response, 20404);
  });
  router.get(`${MESSAGES}/:sid/Media/:media`, (request, response) => serveMedia(parts, request, response));
  router.use(`${MESSAGES}.json`, (request, response, next) => misbehave(parts, request, response, next));
  router.post(`${MESSAGES}.json`, form, (request, response) => createMessage(parts, request, response));
  router.get(`${MESSAGES}.json`, (request, response) => listMessages(parts, request, response));
  router.get(`${MESSAGES}/:sid/Media.json`, (request, response) => listMedia(parts, request, response));
  router.get(`${MESSAGES}/:sid.json`, (request, response) => {
    const message = parts.memory.findMessage(request.params.sid ?? '');
    message ? response.json(showMessage(parts.accountSid, message)) : answerError(response, 20404);
  });
  router.delete(`${MESSAGES}/:sid.json`, (request, response) => {
    parts.memory.removeMessage(request.params.sid ?? '')
      ? response.status(204).end()
      : answerError(response, 20404);
  });
  router.use('/2010-04-01', (_request, response) => answerError(response, 20404));
  return router;
}

function isSignedIn(parts: SimulatorParts, request: Request): boolean {
  const given = Buffer.from(request.get('authorization') ?? '');
  const credentials = Buffer.from(`${parts.accountSid}:${parts.authToken}`).toString('base64');
  const wanted = Buffer.from(`Basic ${credentials}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function misbehave(parts: SimulatorParts, request: Request, response: Response, next: NextFunction) {
  if (parts.switches.spend('restRateLimitTimes')) {
    response.set('retry-after', '1');
    answerError(response, 20429);
  } else if (parts.switches.spend('restErrorTimes')) {
    answerError(response, 20500);
  } else {
    response.locals.loseAnswer = request.method === 'POST' && parts.switches.spend('restLoseAnswerTimes');
    next();
  }
}

/** What Docket texts. Parameters not listed here are accepted and mean nothing. */
const outgoing = z.object({
  To: z.string().default(''),
  From: z.string().optional(),
  MessagingServiceSid: z.string().optional(),
  Body: z.string().default(''),
  MediaUrl: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat())),
  StatusCallback: z.string().optional(),
});

async function createMessage(parts: SimulatorParts, request: Request, response: Response) {
  const sms = outgoing.safeParse(request.body ?? {});
  if (!sms.success) return answerError(response, 21602);
  const { To: to, Body: body, MediaUrl: mediaUrls, MessagingServiceSid: service } = sms.data;
  const from = sms.data.From ?? (service === undefined ? undefined : parts.messagingServices[service]?.[0]);
  const refusal = findRefusal(parts, { to, from, body, mediaUrls, service });
  if (refusal !== undefined || from === undefined) return answerError(response, refusal ?? 21603);
  const message: SimulatedMessage = {
    sid: newSid(mediaUrls.length > 0 ? 'MM' : 'SM'),
    direction: 'outbound-api',
    from,
    to,
    body,
    media: [],
    mediaUrls,
    ...(service === undefined ? {} : { messagingServiceSid: service }),
    ...(sms.data.StatusCallback === undefined ? {} : { statusCallback: sms.data.StatusCallback }),
    status: service === undefined ? 'queued' : 'accepted',
    createdAt: new Date(),
  };
  parts.memory.addMessage(message);
  const answer = showMessage(parts.accountSid, message);
  void parts.track(sendStatuses(parts, message));
  if (response.locals.loseAnswer === true) {
    response.destroy();
  } else if (await pause(parts.switches.current.restDelayMs, parts.signal)) {
    response.status(201).json(answer);
  } else {
    response.destroy();
  }
}

function findRefusal(
  parts: SimulatorParts,
  sms: {
    to: string;
    from: string | undefined;
    body: string;
    mediaUrls: string[];
    service: string | undefined;
  },
): TwilioErrorCode | undefined {
  if (sms.to === '') return 21604;
  if (!E164.test(sms.to)) return 21211;
  if (sms.from === undefined) return sms.service === undefined ? 21603 : 21703;
  if (!E164.test(sms.from)) return 21212;
  if (sms.body === '' && sms.mediaUrls.length === 0) return 21602;
  if (sms.body.length > 1_600) return 21617;
  return parts.memory.isOptedOut(sms.to, sms.from) ? 21610 : undefined;
}

const day = z.coerce.date().optional();
const listQuery = z.object({
  To: z.string().optional(),
  From: z.string().optional(),
  'DateSent>': day,
  'DateSent<': day,
  PageSize: z.coerce.number().int().min(1).max(1_000).default(50),
  Page: z.coerce.number().int().min(0).default(0),
  PageToken: z.string().optional(),
});

function listMessages(parts: SimulatorParts, request: Request, response: Response) {
  const query = listQuery.safeParse(request.query);
  if (!query.success) return answerError(response, 20404);
  const { To, From, PageSize: size, Page: number, PageToken } = query.data;
  const { 'DateSent>': after, 'DateSent<': before } = query.data;
  const matching = parts.memory
    .messages()
    .filter((message) => To === undefined || message.to === To)
    .filter((message) => From === undefined || message.from === From)
    // Twilio's filters are inclusive and know whole seconds.
    .filter(({ createdAt }) => !after || Math.floor(createdAt.getTime() / 1000) * 1000 >= after.getTime())
    .filter(({ createdAt }) => !before || createdAt <= before)
    .reverse();
  // The token names the last message of the page before, so that a page does not shift when messages arrive.
  const start = PageToken ? matching.findIndex(({ sid }) => `PA${sid}` === PageToken) + 1 : number * size;
  const items = matching.slice(start, start + size);
  const last = items.at(-1);
  const pageUri = (page: number, token?: string) => {
    const address = new URL(request.originalUrl, 'http://simulator');
    address.searchParams.set('PageSize', String(size));
    address.searchParams.set('Page', String(page));
    if (token) address.searchParams.set('PageToken', token);
    return `/2010-04-01/Accounts/${parts.accountSid}/Messages.json${address.search}`;
  };
  const hasMore = last !== undefined && start + size < matching.length;
  response.json(
    showPage({
      key: 'messages',
      items: items.map((message) => showMessage(parts.accountSid, message)),
      uri: pageUri(number),
      firstPageUri: pageUri(0),
      nextPageUri: hasMore ? pageUri(number + 1, `PA${last.sid}`) : null,
      number,
      size,
    }),
  );
}

function listMedia(parts: SimulatorParts, request: Request, response: Response) {
  const message = parts.memory.findMessage(String(request.params.sid));
  if (!message) return answerError(response, 20404);
  const items = message.media.map((media) => showMedia(parts.accountSid, message, media));
  const uri = `/2010-04-01/Accounts/${parts.accountSid}/Messages/${message.sid}/Media.json`;
  response.json(
    showPage({ key: 'media_list', items, uri, firstPageUri: uri, nextPageUri: null, number: 0, size: 50 }),
  );
}

function readMedia(parts: SimulatorParts, request: Request, response: Response) {
  const message = parts.memory.findMessage(String(request.params.sid));
  const media = message?.media.find(({ sid }) => sid === request.params.media);
  if (!message || !media) return answerError(response, 20404);
  response.json(showMedia(parts.accountSid, message, media));
}
