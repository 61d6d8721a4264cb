export type ErrorCode =
  | 'invalid-input'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many-requests'
  | 'setting-broken'
  | 'unavailable';

const STATUS: Record<ErrorCode, number> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  'setting-broken': 500,
  unavailable: 503,
};

/**
 * The one family of errors that people may read: `message` is safe to show and says what to do.
 * `fields` names the inputs at fault, for forms.
 */
export class DocketError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'DocketError';
    this.status = STATUS[code];
  }
}

/** An id that does not exist and one of another organization look exactly alike. */
export function notFound(what: string): DocketError {
  return new DocketError('not-found', `There is no such ${what}, or it is not yours to see.`);
}
