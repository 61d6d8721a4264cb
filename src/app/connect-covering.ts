import type { Foundation } from '../app.js';
import { markPicturesLeaving } from '../notifications/remove-pictures.js';
import { type CoverPhoto, createCoverPhoto } from '../photos/covers/cover-photo.js';
import { createMakeRenditions } from '../photos/processing/make-renditions.js';
import { markCardsOfPhotosDue } from './cards-of-photos.js';

/** Covers parts of photos; Slack's copy goes, it is given the new picture, and its cards show that one. */
export function connectCovering({ clock, database, queue, storage }: Foundation): CoverPhoto {
  return createCoverPhoto({
    db: database.db,
    storage,
    makeRenditions: createMakeRenditions(),
    clock,
    async onChanged(tx, photoIds, afterCommit) {
      for (const photoId of photoIds) {
        await markPicturesLeaving(tx, photoId, clock.now());
      }
      afterCommit(() => queue.wake('removals'));
      afterCommit(await markCardsOfPhotosDue(tx, photoIds, { clock, queue }));
    },
  });
}
