import type { MediaAccess } from '../channels/twilio/media-credentials.js';
import type { FetchPhotoMedia } from '../photos/photo-worker.js';
import { fetchSlackMedia, type SlackMediaParts } from './fetch-slack-media.js';

/** Fetches announced media with the credentials of the channel they came by, and no other's. */
export function createFetchPhotoMedia(parts: SlackMediaParts & { twilio: MediaAccess }): FetchPhotoMedia {
  return (request) => {
    if (request.source === 'slack') {
      return fetchSlackMedia(parts, request);
    }
    const { organizationId: _, source, sourceKey: __, announcedType: ___, ...wanted } = request;
    return parts.fetcher.fetchMedia({ ...wanted, ...(source === 'sms' ? parts.twilio : {}) });
  };
}
