import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type SlackMedia, SlackMediaError } from '../channels/slack/slack-media.js';
import type { FetchPhotoMedia } from '../photos/photo-worker.js';
import type { FetchedMedia, MediaFetcher } from '../platform/fetch-media/fetch-media.js';
import { type MediaFailureKind, MediaFetchError } from '../platform/fetch-media/media-fetch-error.js';

export type SlackMediaParts = {
  fetcher: MediaFetcher;
  slack: SlackMedia | undefined;
  /** Whether Slack hands out files in a workspace: without the scope for it only a person can put that right. */
  onFiles?(teamId: string, served: boolean): void;
};

const KINDS: Readonly<Record<SlackMediaError['reason'], MediaFailureKind>> = {
  gone: 'gone',
  unauthorized: 'unauthorized',
  later: 'server-error',
};

/**
 * Fetches a file from Slack with the bot's token, from Slack's hosts only. Where the token may not read files Slack
 * does not say so: it answers with its sign-in page, here or after a redirect; that is a refused sign-in, not a file.
 */
export async function fetchSlackMedia(
  { fetcher, slack, onFiles }: SlackMediaParts,
  { source: _, sourceKey, url, announcedType, ...request }: Parameters<FetchPhotoMedia>[0],
): Promise<FetchedMedia> {
  if (!slack) {
    throw new MediaFetchError('unauthorized', 'Slack is not connected.');
  }
  const teamId = sourceKey.split(':')[1] ?? '';
  try {
    const access = await slack.accessTo({ sourceKey, url });
    if (!isAt(access.url, access.credentialHosts)) {
      throw new MediaFetchError('forbidden-host', 'The file is not on a host of Slack’s');
    }
    const media = await fetchBehindSignIn(fetcher, { ...request, ...access });
    if (!isHtml(announcedType) && (await isPage(media))) {
      media.stream.destroy();
      throw new MediaFetchError('unauthorized', 'Slack answered with its sign-in page');
    }
    onFiles?.(teamId, true);
    return media;
  } catch (error) {
    const failure = asFailure(error);
    const asked = !(error instanceof SlackMediaError) || error.cause !== undefined;
    if (failure.kind === 'unauthorized' && asked) {
      onFiles?.(teamId, false);
    }
    throw failure;
  }
}

/** The address is Slack's: being sent on to a host that is not one of the media hosts is being sent to sign in. */
async function fetchBehindSignIn(
  fetcher: MediaFetcher,
  request: Parameters<MediaFetcher['fetchMedia']>[0],
): Promise<FetchedMedia> {
  try {
    return await fetcher.fetchMedia(request);
  } catch (error) {
    if (error instanceof MediaFetchError && error.kind === 'forbidden-host') {
      throw new MediaFetchError('unauthorized', 'Slack redirected to its sign-in page', { cause: error });
    }
    throw error;
  }
}

function asFailure(error: unknown): MediaFetchError {
  if (error instanceof MediaFetchError) return error;
  if (!(error instanceof SlackMediaError)) throw error;
  const { reason, retryAfterMs } = error;
  return new MediaFetchError(KINDS[reason], error.message, { retryAfterMs, cause: error });
}

function isAt(url: string, hosts: readonly string[]): boolean {
  return URL.canParse(url) && hosts.includes(new URL(url).host);
}

function isHtml(type: string | null | undefined): boolean {
  return /^text\/html\b/i.test(type ?? '');
}

/** Judged by the bytes, too: the type that is said is not to be trusted. */
async function isPage({ stream, contentType, contentLength }: FetchedMedia): Promise<boolean> {
  if (isHtml(contentType)) return true;
  if (contentLength === 0) return false;
  const head = (await readHead(stream)).subarray(0, 256).toString('latin1');
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html|head)\b/i.test(head);
}

/** The first bytes, which stay in the stream. */
async function readHead(stream: Readable): Promise<Buffer> {
  for (;;) {
    const chunk = stream.read() as Buffer | null;
    if (chunk) {
      stream.unshift(chunk);
      return chunk;
    }
    if (stream.readableEnded || stream.destroyed) return Buffer.alloc(0);
    await once(stream, 'readable');
  }
}
