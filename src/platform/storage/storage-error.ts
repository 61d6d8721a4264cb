/**
 * - `not-found`: nothing is stored under the key
 * - `too-large`, `truncated`, `length-mismatch`, `hash-mismatch`: the stream is not what was announced
 * - `conflict`: the key holds other bytes than those to be put
 * - `invalid-key`, `invalid-range`, `misconfigured`: the caller's or operator's mistake
 * - `no-space`, `unavailable`: the disk or the bucket cannot do it now
 */
export type StorageErrorCode =
  | 'not-found'
  | 'too-large'
  | 'truncated'
  | 'length-mismatch'
  | 'hash-mismatch'
  | 'conflict'
  | 'invalid-key'
  | 'invalid-range'
  | 'misconfigured'
  | 'no-space'
  | 'unavailable';

const RETRYABLE: ReadonlySet<StorageErrorCode> = new Set(['truncated', 'no-space', 'unavailable']);

/** The one error of this floor's storage. `retryable` says whether the same call may succeed later. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly retryable: boolean;

  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.retryable = RETRYABLE.has(code);
  }
}

/** The `code` of a Node system error (`ENOENT`, `EEXIST`, …), if it is one. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
