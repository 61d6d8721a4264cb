import type { SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

export type DeleteAnswer =
  | { outcome: 'done' }
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  | { outcome: 'blocked'; reason: string; needed?: string };

type Parts = { clientOf(teamId: string): Promise<SlackClient | undefined> };

/** Makes the function that deletes a file of ours from a workspace; one that is gone already is deleted. */
export function createDeletePicture(parts: Parts) {
  return async (teamId: string, file: string): Promise<DeleteAnswer> => {
    const client = await parts.clientOf(teamId);
    if (!client) return { outcome: 'blocked', reason: 'not_installed' };
    try {
      await client.files.delete({ file });
      return { outcome: 'done' };
    } catch (error) {
      const { code, passing, retryAfterMs, needed } = explainSlackError(error);
      if (code === 'file_not_found' || code === 'file_deleted') return { outcome: 'done' };
      return passing
        ? { outcome: 'later', reason: code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
        : { outcome: 'blocked', reason: code, ...(needed === undefined ? {} : { needed }) };
    }
  };
}
