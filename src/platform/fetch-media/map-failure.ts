import { MediaFetchError } from './media-fetch-error.js';

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** What a status that is neither 200 nor a redirect means for media that was announced. */
export function failureOfStatus(status: number, host: string, retryAfter?: string): MediaFetchError {
  const details = { status, retryAfterMs: parseRetryAfter(retryAfter) };
  const say = (kind: MediaFetchError['kind']) =>
    new MediaFetchError(kind, `${host} answered ${status}`, details);
  if (status === 404) return say('not-found');
  if (status === 410) return say('gone');
  if (status === 401 || status === 403) return say('unauthorized');
  if (status === 429) return say('rate-limited');
  if (status === 408) return say('timeout');
  return say(status >= 500 ? 'server-error' : 'bad-response');
}

/**
 * Turns what undici, the socket or an abort throws into a `MediaFetchError`. With `bodyBegun`, a
 * connection that ends is a truncated body.
 */
export function asMediaFetchError(error: unknown, signal: AbortSignal, bodyBegun = false): MediaFetchError {
  const known = findMediaFetchError(error);
  if (known !== undefined) return known;
  if (signal.aborted) {
    if (signal.reason instanceof MediaFetchError) return signal.reason;
    return new MediaFetchError('aborted', 'The fetch was stopped', { cause: error });
  }
  const code = errorCode(error);
  if (code !== undefined && TIMEOUTS.has(code)) {
    return new MediaFetchError('timeout', 'The media host did not answer in time', { cause: error });
  }
  if (bodyBegun) {
    return new MediaFetchError('truncated', 'The connection ended before the media was complete', {
      cause: error,
    });
  }
  return new MediaFetchError('network', `No connection to the media host (${code ?? 'unknown'})`, {
    cause: error,
  });
}

/** Errors of the connector may come wrapped: as a cause, or among the tries of happy eyeballs. */
function findMediaFetchError(error: unknown): MediaFetchError | undefined {
  if (error instanceof MediaFetchError) return error;
  if (error instanceof AggregateError) return error.errors.map(findMediaFetchError).find((found) => found);
  return error instanceof Error && error.cause !== undefined ? findMediaFetchError(error.cause) : undefined;
}

function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function parseRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
