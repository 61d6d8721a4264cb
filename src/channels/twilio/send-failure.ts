export type SendFailureReason =
  /** The recipient has opted out (Twilio 21610): do not try again until they opt in. */
  | 'opted-out'
  | 'invalid-number'
  | 'rate-limited'
  /** Nothing was sent: the API could not be reached, or said so itself. */
  | 'unreachable'
  | 'rejected'
  /** It may or may not have been sent: look into Twilio's message list before trying again. */
  | 'unknown-outcome';

/** Why a text was not (or perhaps not) handed to Twilio. The message names codes only, never text or numbers. */
export class SendFailure extends Error {
  constructor(
    readonly reason: SendFailureReason,
    /** True when the very same request may be made again later. Never true for `unknown-outcome`. */
    readonly retryable: boolean,
    /** Twilio's error code (https://www.twilio.com/docs/api/errors), or 0 where there was none. */
    readonly code: number,
    options?: { cause?: unknown },
  ) {
    super(`Twilio did not take the text: ${reason}${code ? ` (${code})` : ''}.`, options);
    this.name = 'SendFailure';
  }
}

/** Twilio: not a phone number, not a mobile one, a landline, not reachable as a number at all. */
const INVALID_NUMBER = new Set([21211, 21214, 21217, 21265, 21401, 21421, 21614, 21635]);
/** The connection was never made, so nothing can have been sent. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Reads the official client's errors: Twilio's own answers have a `status`, the rest comes from the socket. */
export function explainSendError(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  const { status, code, syscall } = describe(error);
  if (status !== undefined) return explainAnswer(status, typeof code === 'number' ? code : 0, error);
  const neverSent = typeof code === 'string' && (NEVER_CONNECTED.has(code) || syscall === 'connect');
  return neverSent
    ? new SendFailure('unreachable', true, 0, { cause: error })
    : new SendFailure('unknown-outcome', false, 0, { cause: error });
}

function explainAnswer(status: number, code: number, cause: unknown): SendFailure {
  if (code === 21610) return new SendFailure('opted-out', false, code);
  if (INVALID_NUMBER.has(code)) return new SendFailure('invalid-number', false, code);
  if (status === 429) return new SendFailure('rate-limited', true, code || 20429);
  // 20503 is Twilio itself saying "try again"; any other 5xx may come from a proxy after the text was taken.
  if (code === 20503) return new SendFailure('unreachable', true, code);
  if (status < 300 || status >= 500) return new SendFailure('unknown-outcome', false, code, { cause });
  // Wrong credentials are mended by people, and the text is still worth sending then.
  return new SendFailure('rejected', status === 401, code);
}

function describe(error: unknown): { status?: number; code?: unknown; syscall?: unknown } {
  if (typeof error !== 'object' || error === null) return {};
  const { status, code, syscall, cause } = error as Record<string, unknown>;
  const inner = typeof cause === 'object' && cause !== null ? (cause as Record<string, unknown>) : {};
  // The HTTP library below gives transport errors no status of Twilio's; the client's own errors have no `request`.
  const answered = typeof status === 'number' && !('request' in error);
  return {
    ...(answered ? { status } : {}),
    code: code ?? inner.code,
    syscall: syscall ?? inner.syscall,
  };
}
