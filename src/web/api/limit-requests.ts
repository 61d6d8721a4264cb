import type { RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DocketError } from '../../platform/errors/docket-error.js';

/**
 * Lets each API key make so many requests a minute, counted in this process; the next ones throw
 * `too-many-requests` with `Retry-After` in seconds. Asks for the key with `keyOf`.
 */
export function limitRequests(perMinute: number, keyOf: (response: Response) => string): RequestHandler {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (_request, response, next) => {
    try {
      await limiter.consume(keyOf(response));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) {
        throw refusal;
      }
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      response.set('Retry-After', String(seconds));
      throw new DocketError(
        'too-many-requests',
        `This key has made ${perMinute} requests in a minute. Wait ${seconds} seconds.`,
      );
    }
    next();
  };
}
