import { type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

/**
 * Lines of JSON on stderr. Bodies of messages, forms and requests are never handed to it; as a second fence
 * the fields that could carry them are cut wherever they appear.
 */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'body',
          'text',
          'payload',
          'authorization',
          'password',
          'headers',
          '*.body',
          '*.text',
          '*.payload',
          '*.authorization',
          '*.password',
          '*.headers',
        ],
        remove: true,
      },
      serializers: { err: describeError },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}

/** Type, code and place of an error. Database messages can quote values, so only Docket's own messages are kept. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(SAFE_MESSAGES.has(error.name) ? { message: error.message } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12)
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

const SAFE_MESSAGES = new Set([
  'DocketError',
  'TypeError',
  'ReferenceError',
  'RangeError',
  'AssertionError',
  'MediaFailure',
  'SendFailure',
  'StorageError',
]);
