import { webApi } from '@slack/bolt';

const { LogLevel, WebClient } = webApi;

export type SlackClient = InstanceType<typeof WebClient>;

export const SLACK_API_URL = 'https://slack.com/api/';

const TIMEOUT_MS = 10_000;

/**
 * What every client of ours is made with: no retry inside (who calls knows whether it may be repeated), a rate limit
 * said at once with its `Retry-After`, ten seconds a request.
 */
export function clientOptions(apiUrl: string) {
  return {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // What fails is thrown, and said once where it is handled.
    logLevel: LogLevel.ERROR,
    logger: silent,
  };
}

/** Slack's Web API in the name of a workspace; without a token, in nobody's. */
export function createSlackClient(token: string | undefined, apiUrl: string): SlackClient {
  return new WebClient(token, clientOptions(apiUrl));
}

const nothing = () => {};
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
