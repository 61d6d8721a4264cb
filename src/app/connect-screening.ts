import type { Foundation } from '../app.js';
import { createReadWriting } from '../photos/screening/read-writing.js';
import { createScreenPhotos } from '../photos/screening/screen-photos.js';
import type { Asked } from '../vault/find/find-secrets.js';
import { markCardsOfPhotosDue } from './cards-of-photos.js';

/** Reads what is written on photos; the cards that wait for one that may leave are due. */
export function connectScreening({ clock, config, database, logger, queue, storage }: Foundation) {
  return createScreenPhotos({
    db: database.db,
    storage,
    readWriting: createReadWriting(),
    clock,
    logger,
    readers: config.photoReaders,
    async askedBefore(tx, messageIds) {
      const messages = await tx.message.findMany({
        where: { id: { in: [...messageIds] } },
        select: { asked: true },
      });
      return messages.map(({ asked }) => asked as Asked);
    },
    onClear: (tx, photoId) => markCardsOfPhotosDue(tx, [photoId], { clock, queue }),
  });
}
