import express, { type Request, type Response, Router } from 'express';
import Stripe from 'stripe';
import { answerProblem, refuseUnreadableBody } from '../../platform/webhooks/problem.js';
import { routeOfEvent } from './parse-event.js';

export type StripeDelivery = {
  channel: 'stripe';
  /** Stripe's id of the event: one event, one effect, however often it is delivered. */
  externalId: string;
  /** The organization's id, or the payment that the event is about. */
  ours: string;
  /** The whole event: it may say who paid with what. `parseStripeEvent` reads it. */
  payload: unknown;
};

export type StripeWebhookParts = {
  webhookSecret: string;
  /** Resolves only when the delivery is committed; rejects when it could not be. */
  receive(delivery: StripeDelivery): Promise<'received' | 'duplicate' | 'unknown-number'>;
  now(): number;
  logger: {
    warn(fields: Record<string, unknown>, message: string): void;
    error(fields: Record<string, unknown>, message: string): void;
  };
};

/** Stripe's events are a few kilobytes. */
const BODY_LIMIT = '512kb';
/** How old a signature may be, in seconds: Stripe signs each try anew. */
const OLDEST_SECONDS = 300;

/**
 * The route `POST /webhooks/stripe/events` (https://docs.stripe.com/webhooks). Mount before any body parser.
 *
 * An event is answered 200 only after `receive` has resolved, and 503 when it rejects, so that Stripe tries again for
 * days. A wrong signature and one older than five minutes get the same 403. What is not about an invoice of this Docket
 * gets 200 too: the account may have other uses, and Stripe would stop telling us anything.
 */
export function createStripeWebhook(parts: StripeWebhookParts): Router {
  const router = Router({ caseSensitive: true });
  router.post(
    '/webhooks/stripe/events',
    express.raw({ type: () => true, limit: BODY_LIMIT }),
    (request, response) => takeIn(parts, request, response),
  );
  router.use('/webhooks/stripe', refuseUnreadableBody);
  return router;
}

async function takeIn(parts: StripeWebhookParts, request: Request, response: Response): Promise<void> {
  const event = readSigned(parts, request);
  if (!event) {
    parts.logger.warn({ path: request.path }, 'A Stripe event with a wrong or old signature was refused.');
    return answerProblem(response, 403, 'Forbidden');
  }
  const route = routeOfEvent(event);
  if (!route) {
    response.status(200).end();
    return;
  }
  try {
    const outcome = await parts.receive({ channel: 'stripe', ...route, payload: event });
    if (outcome === 'unknown-number') {
      parts.logger.warn({ eventId: route.externalId }, 'A Stripe event is about nothing of this Docket.');
    }
  } catch (error) {
    parts.logger.error({ err: error, eventId: route.externalId }, 'A Stripe event could not be committed.');
    return answerProblem(response, 503, 'Service Unavailable');
  }
  response.status(200).end();
}

function readSigned({ webhookSecret, now }: StripeWebhookParts, request: Request): unknown {
  const { body } = request as { body: unknown };
  const signature = request.get('stripe-signature');
  if (!Buffer.isBuffer(body) || !signature) return undefined;
  try {
    return Stripe.webhooks.constructEvent(body, signature, webhookSecret, OLDEST_SECONDS, undefined, now());
  } catch {
    // Every reason there is not to believe it, JSON that is none included.
    return undefined;
  }
}
