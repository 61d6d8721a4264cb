import { type Response, Router } from 'express';
import type { Metrics } from '../../platform/metrics/create-metrics.js';

const DOORS = {
  '/webhooks/twilio/messages': 'twilio-messages',
  '/webhooks/twilio/status': 'twilio-status',
  '/webhooks/slack/events': 'slack-events',
} as const;

/** Times every webhook call from its arrival to its answer. Mount it before the webhooks' own routers. */
export function observeWebhooks(metrics: Pick<Metrics, 'observeWebhook'>): Router {
  const router = Router();
  for (const [path, door] of Object.entries(DOORS)) {
    router.post(path, (_request, response, next) => {
      const begin = performance.now();
      response.once('close', () => {
        const seconds = (performance.now() - begin) / 1000;
        metrics.observeWebhook({ door, answer: answerOf(response), seconds });
      });
      next();
    });
  }
  return router;
}

/** A caller that went away before it had its answer will call again: for it the call failed. */
function answerOf({ writableFinished, statusCode }: Response): 'accepted' | 'refused' | 'failed' {
  if (!writableFinished || statusCode >= 500) {
    return 'failed';
  }
  return statusCode >= 400 ? 'refused' : 'accepted';
}
