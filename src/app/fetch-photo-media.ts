import { type SlackMedia, SlackMediaError } from '../channels/slack/slack-media.js';
import type { MediaAccess } from '../channels/twilio/media-credentials.js';
import type { FetchPhotoMedia } from '../photos/photo-worker.js';
import type { MediaFetcher } from '../platform/fetch-media/fetch-media.js';
import { type MediaFailureKind, MediaFetchError } from '../platform/fetch-media/media-fetch-error.js';

const KINDS: Readonly<Record<SlackMediaError['reason'], MediaFailureKind>> = {
  gone: 'gone',
  unauthorized: 'unauthorized',
  later: 'server-error',
};

/** Fetches announced media with the credentials of the channel they came by, and no other's. */
export function createFetchPhotoMedia(parts: {
  fetcher: MediaFetcher;
  twilio: MediaAccess;
  slack: SlackMedia | undefined;
}): FetchPhotoMedia {
  return async ({ source, sourceKey, url, ...request }) => {
    if (source !== 'slack') {
      return parts.fetcher.fetchMedia({ ...request, url, ...(source === 'sms' ? parts.twilio : {}) });
    }
    if (!parts.slack) {
      throw new MediaFetchError('unauthorized', 'Slack is not connected.');
    }
    try {
      return await parts.fetcher.fetchMedia({
        ...request,
        ...(await parts.slack.accessTo({ sourceKey, url })),
      });
    } catch (error) {
      if (!(error instanceof SlackMediaError)) throw error;
      const { reason, retryAfterMs } = error;
      throw new MediaFetchError(KINDS[reason], error.message, { retryAfterMs, cause: error });
    }
  };
}
