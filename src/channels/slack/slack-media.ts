import { SLACK_API_URL, type SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

/** Where the bytes of a file are, and what to show for them. */
export type SlackFileAccess = {
  url: string;
  credentials: { scheme: 'bearer'; token: string };
  /** The only hosts that may see the token. */
  credentialHosts: string[];
};

export type SlackMedia = {
  /**
   * How to fetch the file of a source key as `slackSourceKey` makes it. Without `url` Slack is asked where it is.
   * Throws `SlackMediaError` where that cannot be told.
   */
  accessTo(file: { sourceKey: string; url: string }): Promise<SlackFileAccess>;
};

/** Why the address of a file is not known. */
export class SlackMediaError extends Error {
  constructor(
    /** `gone`: deleted at Slack. `unauthorized`: a scope or the token is missing. `later`: Slack does not answer. */
    readonly reason: 'gone' | 'unauthorized' | 'later',
    readonly retryAfterMs: number | undefined,
    options?: { cause?: unknown },
  ) {
    super(`Slack did not say where a file is: ${reason}.`, options);
    this.name = 'SlackMediaError';
  }
}

/** Given in place of an address that the event did not have. */
export const ASK_SLACK = 'slack:ask';

const FILES_HOST = 'files.slack.com';

export function slackSourceKey(teamId: string, fileId: string): string {
  return `slack:${teamId}:${fileId}`;
}

/** Access to files that were sent in a workspace, by its bot's token, which only Slack's own hosts may see. */
export function createSlackMedia(parts: {
  apiUrl: string;
  clientOf(teamId: string): Promise<SlackClient | undefined>;
  tokenOf(teamId: string): Promise<string | undefined>;
}): SlackMedia {
  const credentialHosts = [...new Set([FILES_HOST, new URL(SLACK_API_URL).host, new URL(parts.apiUrl).host])];
  return {
    async accessTo({ sourceKey, url }) {
      const [, teamId = '', fileId = ''] = sourceKey.split(':');
      const token = await parts.tokenOf(teamId);
      const client = await parts.clientOf(teamId);
      if (!token || !client) throw new SlackMediaError('unauthorized', undefined);
      const address = url === ASK_SLACK ? await askForAddress(client, fileId) : url;
      return { url: address, credentials: { scheme: 'bearer', token }, credentialHosts };
    },
  };
}

async function askForAddress(client: SlackClient, file: string): Promise<string> {
  try {
    const said = await client.files.info({ file });
    const url = said.file?.url_private_download ?? said.file?.url_private;
    if (!url) throw new SlackMediaError('gone', undefined);
    return url;
  } catch (cause) {
    if (cause instanceof SlackMediaError) throw cause;
    const { code, passing, retryAfterMs } = explainSlackError(cause);
    if (passing) throw new SlackMediaError('later', retryAfterMs, { cause });
    const gone = code === 'file_deleted' || code === 'file_not_found';
    throw new SlackMediaError(gone ? 'gone' : 'unauthorized', undefined, { cause });
  }
}
