import type { Foundation } from '../app.js';
import { type CoverPhoto, createCoverPhoto } from '../photos/covers/cover-photo.js';
import { createMakeRenditions } from '../photos/processing/make-renditions.js';
import { markCardsOfPhotosDue } from './cards-of-photos.js';

/** Covers parts of photos; Slack is given the new picture, and its cards show that one. */
export function connectCovering({ clock, database, queue, storage }: Foundation): CoverPhoto {
  return createCoverPhoto({
    db: database.db,
    storage,
    makeRenditions: createMakeRenditions(),
    clock,
    async onChanged(tx, photoIds, afterCommit) {
      await tx.slackPicture.deleteMany({ where: { photoId: { in: [...photoIds] } } });
      afterCommit(await markCardsOfPhotosDue(tx, photoIds, { clock, queue }));
    },
  });
}
