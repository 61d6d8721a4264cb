/** What Slack said to a request, so far as it matters to who made it. */
export type SlackFailure = {
  /** Slack's own word (`channel_not_found`, `missing_scope`), or `rate_limited`, or `unreachable`. */
  code: string;
  /** Nothing happened at Slack. False: it may have happened, and nobody knows. */
  certain: boolean;
  /** The same request can succeed later without anybody mending anything. */
  passing: boolean;
  retryAfterMs?: number;
  /** With `missing_scope`: the scope that is wanted. */
  needed?: string;
};

/** Answers that pass by themselves (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const PASSING = new Set([
  'ratelimited',
  'rate_limited',
  'service_unavailable',
  'team_added_to_org',
  'request_timeout',
]);
/** Slack failed in the middle: it may have done it. */
const DOUBTFUL = new Set(['fatal_error', 'internal_error']);

/** Reads the errors of Slack's official client. Names no words of customers. */
export function explainSlackError(error: unknown): SlackFailure {
  const { code, data, retryAfter, statusCode } = (error ?? {}) as {
    code?: string;
    data?: { error?: string; needed?: string };
    retryAfter?: number;
    statusCode?: number;
  };
  if (code === 'slack_webapi_rate_limited_error') {
    return { code: 'rate_limited', certain: true, passing: true, retryAfterMs: (retryAfter ?? 1) * 1_000 };
  }
  if (data?.error) {
    const said = data.error;
    const doubtful = DOUBTFUL.has(said);
    return {
      code: said,
      certain: !doubtful,
      passing: doubtful || PASSING.has(said),
      ...(data.needed ? { needed: data.needed } : {}),
    };
  }
  if (typeof statusCode === 'number') {
    return { code: `http_${statusCode}`, certain: statusCode < 500, passing: true };
  }
  return { code: 'unreachable', certain: isNeverConnected(error), passing: true };
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function isNeverConnected(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at && depth < 5; depth++) {
    const { code, cause, original } = at as { code?: unknown; cause?: unknown; original?: unknown };
    if (typeof code === 'string' && NEVER_CONNECTED.has(code)) return true;
    at = original ?? cause;
  }
  return false;
}
