import Stripe from 'stripe';

export type StripeSettings = {
  secretKey: string;
  /** Where Stripe's API is: an origin, without a path. */
  apiUrl: string;
  /** Milliseconds for one request. Default 12,000. */
  timeout?: number;
  /** How often a request without an answer is repeated, under the same idempotency key. Default 2. */
  retries?: number;
};

const DEFAULT_TIMEOUT = 12_000;
const DEFAULT_RETRIES = 2;

/**
 * Stripe's own client. It repeats what had no answer under the key of the first try, so that Stripe does it once. Its
 * reports on itself are off: they would write an id into the home folder and send it along.
 */
export function createStripeClient(settings: StripeSettings): Stripe {
  const { protocol, hostname, port } = new URL(settings.apiUrl);
  return new Stripe(settings.secretKey, {
    protocol: protocol === 'http:' ? 'http' : 'https',
    host: hostname,
    ...(port ? { port } : {}),
    timeout: settings.timeout ?? DEFAULT_TIMEOUT,
    maxNetworkRetries: settings.retries ?? DEFAULT_RETRIES,
    telemetry: false,
  });
}
