import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { FetchedMedia } from '../platform/fetch-media/fetch-media.js';
import type { Logger } from '../platform/logging/logger.js';
import type { Storage } from '../platform/storage/storage.js';
import type { PhotoKind, PhotoSource } from './photo-states.js';
import type { MakeRenditions } from './processing/make-renditions.js';

/** Port: fetches announced media with the credentials of its source. Throws `MediaFetchError` and nothing else. */
export type FetchPhotoMedia = (request: {
  organizationId: string;
  source: PhotoSource;
  /** The channel's own name of the item. */
  sourceKey: string;
  url: string;
  /** What the channel said it is, before anybody looked. */
  announcedType?: string | null;
  maxBytes: number;
}) => Promise<FetchedMedia>;

/** Told after the commit. `reason` is a sentence for staff. */
export type PhotoTrouble = { organizationId: string; photoId: string; source: PhotoSource; reason: string };

export type PhotoWorkerParts = {
  db: Database;
  storage: Storage;
  fetchMedia: FetchPhotoMedia;
  makeRenditions: MakeRenditions;
  clock: Clock;
  logger: Logger;
  /** Port: wakes the worker in so many milliseconds, for the next try. */
  wakeIn: (delayMs: number) => void;
  /** A photo, or what turned out to be no photo, ended as stored. */
  onStored?: ((stored: { source: PhotoSource; kind: PhotoKind }) => void) | undefined;
  /** A photo ended as failed. */
  onFailed?: ((trouble: PhotoTrouble) => void) | undefined;
  /** A source refused our sign-in; the photo is tried again, but only a person can put it right. */
  onUnauthorized?: ((trouble: PhotoTrouble) => void) | undefined;
};
