export type MediaFailureKind =
  /** 404: for a while after the webhook that is normal, so try again. */
  | 'not-found'
  /** 410: it was there and will not come back. */
  | 'gone'
  /** 401 or 403: the credential is wrong, missing or has run out. Staff must hear of it. */
  | 'unauthorized'
  | 'rate-limited'
  | 'server-error'
  /** Another status that is neither success nor redirect, or an encoding that was not asked for. */
  | 'bad-response'
  | 'bad-url'
  | 'bad-redirect'
  /** The address, or one that it redirects to, is not in the list of media hosts. */
  | 'forbidden-host'
  /** The host's name leads to an address that is not public. */
  | 'private-address'
  | 'timeout'
  | 'truncated'
  | 'too-large'
  /** No connection, no name, a broken certificate. */
  | 'network'
  /** The caller's signal ended it. */
  | 'aborted';

const RETRYABLE: ReadonlySet<MediaFailureKind> = new Set([
  'not-found',
  'unauthorized',
  'rate-limited',
  'server-error',
  'timeout',
  'truncated',
  'network',
  'aborted',
]);

/**
 * Why media could not be fetched. The message is safe to log: it names the host at most, never a path,
 * a query or a credential. `retryable` says whether a later attempt can succeed without anybody's help,
 * or (`unauthorized`) once a setting is corrected.
 */
export class MediaFetchError extends Error {
  override readonly name = 'MediaFetchError';
  readonly retryable: boolean;
  readonly status: number | undefined;
  /** What the server asked for in `Retry-After`. */
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly kind: MediaFailureKind,
    message: string,
    options: { status?: number; retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.retryable = RETRYABLE.has(kind);
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
  }
}
