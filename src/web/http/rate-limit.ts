import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DocketError } from '../../platform/errors/docket-error.js';

export type RateLimit = {
  /** Counts one attempt; throws `too-many-requests` with the time to wait once the points are used up. */
  take(key: string): Promise<void>;
  /** Forgets the attempts of a key. */
  forget(key: string): Promise<void>;
};

/** A limit of `points` attempts a key in `seconds`, counted in this process. */
export function createRateLimit(points: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) {
          throw refusal;
        }
        const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
        const message = `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
        throw new DocketError('too-many-requests', message, {}, { cause: refusal });
      }
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
