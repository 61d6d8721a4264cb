import { parse as parseQuerystring } from 'node:querystring';
import { type App as BoltApp, verifySlackRequest } from '@slack/bolt';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { answerProblem, refuseUnreadableBody } from '../../platform/webhooks/problem.js';
import { teamOf } from './parse-event.js';

export type SlackDelivery = {
  channel: 'slack';
  /** Slack's `event_id`: one event, one effect, however often it is delivered. */
  externalId: string;
  teamId: string;
  /** Events of one place are worked on in the order they came. */
  place: string;
  /** The whole envelope, unscreened: it may hold secrets. */
  payload: Record<string, unknown>;
};

export type SlackDoorParts = {
  signingSecret: string;
  /** Resolves only when the delivery is committed; rejects when it could not be. */
  receive(delivery: SlackDelivery): Promise<'received' | 'duplicate' | 'unknown-number'>;
  /** Handles what a person waits for: buttons, modals, shortcuts, commands. */
  bolt: BoltApp;
  now(): number;
  logger: {
    warn(fields: Record<string, unknown>, message: string): void;
    error(fields: Record<string, unknown>, message: string): void;
  };
};

/** A view's state is at most 250 kB; an event with its blocks and files stays well below. */
const BODY_LIMIT = '1mb';
/** Slack waits three seconds for an answer to what a person did. */
const ANSWER_WITHIN_MS = 2_800;

const Envelope = z.looseObject({
  type: z.literal('event_callback'),
  event_id: z.string().min(1),
  team_id: z.string().min(1),
  event: z.looseObject({
    type: z.string(),
    channel: z.unknown().optional(),
    channel_id: z.string().optional(),
    user: z.unknown().optional(),
  }),
});

type Body = Record<string, unknown>;

/**
 * The route `POST /webhooks/slack/events`: events, interactions and commands
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack). Mount before any body parser.
 *
 * An event is answered 200 only after `receive` has resolved, and 503 when it rejects, so that Slack tries again. What
 * a person did goes to Bolt, whose answer must come within three seconds. A wrong or old signature and a workspace
 * that is not connected get the same 403.
 */
export function createSlackDoor(parts: SlackDoorParts): Router {
  const router = Router({ caseSensitive: true });
  router.post(
    '/webhooks/slack/events',
    express.raw({ type: () => true, limit: BODY_LIMIT }),
    (request, response) => takeIn(parts, request, response),
  );
  router.use('/webhooks/slack', refuseUnreadableBody);
  return router;
}

async function takeIn(parts: SlackDoorParts, request: Request, response: Response): Promise<void> {
  const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  if (!isSigned(parts, request, raw)) {
    parts.logger.warn({ path: request.path }, 'A Slack request with a wrong or old signature was refused.');
    return refuse(response);
  }
  const body = readBody(request, raw);
  if (!body) return answerProblem(response, 400, 'Bad Request');
  if (body.type === 'url_verification') {
    response
      .status(200)
      .type('text/plain')
      .end(String(body.challenge ?? ''));
    return;
  }
  if (body.ssl_check !== undefined) {
    response.status(200).end();
    return;
  }
  return body.type === 'event_callback'
    ? takeEvent(parts, body, response)
    : answerPerson(parts, body, response);
}

function isSigned({ signingSecret, now }: SlackDoorParts, request: Request, body: string): boolean {
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: {
        'x-slack-signature': request.get('x-slack-signature') ?? '',
        'x-slack-request-timestamp': Number(request.get('x-slack-request-timestamp')),
      },
      nowMilliseconds: now(),
    });
    return true;
  } catch {
    // Bolt throws for every reason there is not to believe it, and for nothing else.
    return false;
  }
}

/** Events are JSON; interactions are a form with `payload`; commands are a form. */
function readBody(request: Request, raw: string): Body | undefined {
  try {
    if (!request.is('application/x-www-form-urlencoded')) return asObject(JSON.parse(raw));
    const form = parseQuerystring(raw);
    return typeof form.payload === 'string' ? asObject(JSON.parse(form.payload)) : { ...form };
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Body | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
}

async function takeEvent(parts: SlackDoorParts, body: Body, response: Response): Promise<void> {
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) {
    parts.logger.warn({ type: body.type }, 'A signed Slack event had no id, workspace or event.');
    return answerProblem(response, 400, 'Bad Request');
  }
  const { event_id: externalId, event } = envelope.data;
  const teamId = teamOf(body) ?? envelope.data.team_id;
  const place = [event.channel, event.channel_id, event.user].find((one) => typeof one === 'string');
  try {
    const outcome = await parts.receive({
      channel: 'slack',
      externalId,
      teamId,
      place: typeof place === 'string' ? place : event.type,
      payload: body,
    });
    if (outcome === 'unknown-number') return refuse(response);
  } catch (error) {
    parts.logger.error({ err: error, eventId: externalId }, 'A Slack event could not be committed.');
    return answerProblem(response, 503, 'Service Unavailable');
  }
  response.status(200).end();
}

/** Hands on what a person did. Whoever handles it says its answer once, by `ack`. */
async function answerPerson(parts: SlackDoorParts, body: Body, response: Response): Promise<void> {
  const late = setTimeout(() => {
    parts.logger.error({ type: body.type }, 'A Slack interaction was not answered in time.');
    answer(response, undefined);
  }, ANSWER_WITHIN_MS);
  try {
    await parts.bolt.processEvent({
      body,
      ack: async (said?: unknown) => answer(response, said),
    });
    // Nobody listens to it: a link button, for one, asks for nothing.
    answer(response, undefined);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'slack_bolt_authorization_error') return refuse(response);
    parts.logger.error({ err: error, type: body.type }, 'A Slack interaction failed.');
    answer(response, undefined, 500);
  } finally {
    clearTimeout(late);
  }
}

function answer(response: Response, said: unknown, status = 200): void {
  if (response.headersSent) return;
  response.status(status);
  if (said === undefined || said === null || said === '') response.end();
  else if (typeof said === 'string') response.type('text/plain').end(said);
  else response.json(said);
}

/** One answer for every stranger, whether the signature is wrong or the workspace is nobody's. */
function refuse(response: Response): void {
  response.setHeader('X-Slack-No-Retry', '1');
  answerProblem(response, 403, 'Forbidden');
}
