import type { MediaFailureKind, MediaFetchError } from '../platform/fetch-media/media-fetch-error.js';
import { retryDelayMs } from '../platform/retry-delay.js';

/** Try again later, or give up with a sentence for staff. */
export type FetchVerdict = { again: 'later'; delayMs: number } | { again: 'never'; reason: string };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Tries that everything retryable gets, however late the worker comes to it. */
const MIN_TRIES = 5;

type Patience = {
  /** Since the media were announced. */
  forMs: number;
  /** The longest pause between two tries. */
  capMs: number;
  /** Skips the short pauses at the beginning. */
  skip?: number;
};

/**
 * How long each kind of failure is given. Media can answer 404 for a while after the webhook; a refused sign-in
 * is put right by a person, which takes days, and must not lock the account meanwhile.
 */
const PATIENCE: Partial<Record<MediaFailureKind, Patience>> = {
  'not-found': { forMs: 20 * MINUTE, capMs: MINUTE },
  unauthorized: { forMs: 7 * DAY, capMs: 30 * MINUTE, skip: 5 },
  'rate-limited': { forMs: DAY, capMs: 10 * MINUTE, skip: 2 },
  'server-error': { forMs: DAY, capMs: 10 * MINUTE },
  timeout: { forMs: DAY, capMs: 10 * MINUTE, skip: 1 },
  truncated: { forMs: DAY, capMs: 10 * MINUTE },
  network: { forMs: DAY, capMs: 10 * MINUTE },
  aborted: { forMs: DAY, capMs: MINUTE },
};

const REASONS: Record<MediaFailureKind, string> = {
  'not-found':
    'The file never became available: the sender’s service said for 20 minutes that there is none.',
  gone: 'The sender’s service has deleted the file.',
  unauthorized:
    'The sender’s service refused Docket’s sign-in for a week. Check the credentials, then try again.',
  'rate-limited': 'The sender’s service was too busy for a day.',
  'server-error': 'The sender’s service failed for a day.',
  'bad-response': 'The sender’s service gave an answer that is not a file.',
  'bad-url': 'The address of the file cannot be read.',
  'bad-redirect': 'The sender’s service sent Docket in circles.',
  'forbidden-host': 'The file is on a server that Docket does not fetch from.',
  'private-address': 'The file’s address leads to a private network, which Docket does not fetch from.',
  timeout: 'The sender’s service was too slow for a day.',
  truncated: 'The file never arrived whole, for a day.',
  'too-large': 'The file is larger than 100 MB and was not taken in.',
  network: 'The sender’s service could not be reached for a day.',
  aborted: 'Fetching the file was interrupted for a day.',
};

/** What follows from a failed fetch, after so many tries, so long after the announcement. */
export function judgeFetchFailure(
  error: Pick<MediaFetchError, 'kind' | 'retryAfterMs'>,
  { attempts, ageMs }: { attempts: number; ageMs: number },
): FetchVerdict {
  const patience = PATIENCE[error.kind];
  if (!patience || (ageMs > patience.forMs && attempts >= MIN_TRIES)) {
    return { again: 'never', reason: REASONS[error.kind] };
  }
  const asked = Math.min(error.retryAfterMs ?? 0, 60 * MINUTE);
  return {
    again: 'later',
    delayMs: Math.max(asked, retryDelayMs(attempts + (patience.skip ?? 0), patience.capMs)),
  };
}
