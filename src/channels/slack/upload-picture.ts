import type { SlackClient } from './slack-client.js';
import { explainSlackError } from './slack-failure.js';

export type Picture = { bytes: Uint8Array; filename: string; title: string; mime: string };

export type UploadAnswer =
  | { outcome: 'done'; fileId: string }
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  | { outcome: 'blocked'; reason: string; needed?: string };

type Parts = { clientOf(teamId: string): Promise<SlackClient | undefined> };

/** Slack takes the bytes at another place than its methods. */
const UPLOAD_TIMEOUT_MS = 20_000;

/**
 * Makes the function that uploads a picture to a workspace, shared in no channel: only a message of the bot's can
 * show it (https://docs.slack.dev/messaging/working-with-files#upload). `reserve` is given the file's id before its
 * bytes go, so that an upload that had no answer is asked about (`before`) and not made twice.
 */
export function createUploadPicture(parts: Parts) {
  return async (
    teamId: string,
    picture: Picture,
    { before, reserve }: { before: string | null; reserve(fileId: string): Promise<void> },
  ): Promise<UploadAnswer> => {
    const client = await parts.clientOf(teamId);
    if (!client) return { outcome: 'blocked', reason: 'not_installed' };
    try {
      if (before !== null && (await isThere(client, before))) return { outcome: 'done', fileId: before };
      const { bytes, filename, title } = picture;
      const place = await client.files.getUploadURLExternal({ filename, length: bytes.length });
      const { upload_url: url, file_id: fileId } = place;
      if (!url || !fileId) return { outcome: 'later', reason: 'no-answer' };
      await reserve(fileId);
      if (!(await send(url, picture))) return { outcome: 'later', reason: 'upload-refused' };
      await client.files.completeUploadExternal({ files: [{ id: fileId, title }] });
      return { outcome: 'done', fileId };
    } catch (error) {
      const { code, passing, retryAfterMs, needed } = explainSlackError(error);
      return passing
        ? { outcome: 'later', reason: code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
        : { outcome: 'blocked', reason: code, ...(needed === undefined ? {} : { needed }) };
    }
  };
}

/** A file that was never completed is unknown to Slack. */
async function isThere(client: SlackClient, file: string): Promise<boolean> {
  try {
    await client.files.info({ file });
    return true;
  } catch (error) {
    const { code, passing } = explainSlackError(error);
    if (passing) throw error;
    // Without the scope to look, the picture is uploaded anew: twice in Slack's storage, once in the card.
    return !['file_not_found', 'file_deleted', 'missing_scope'].includes(code) && Promise.reject(error);
  }
}

/** The address carries its own permission: no token goes there. */
async function send(url: string, { bytes, mime }: Picture): Promise<boolean> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': mime },
    body: new Uint8Array(bytes),
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
  });
  await answer.body?.cancel();
  return answer.ok;
}
