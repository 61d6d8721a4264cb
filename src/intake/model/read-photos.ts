import { findPhotoFile } from '../../photos/find-photo-file.js';
import { asScreenable, isScreened } from '../../photos/is-screened.js';
import { PENDING } from '../../photos/photo-states.js';
import type { Tx } from '../../platform/database/database.js';
import type { Photo } from '../../platform/database/generated/client.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { StorageKey } from '../../platform/storage/storage-key.js';
import type { ShownPhoto } from './ask-model.js';

/** A preview that may be shown, before its bytes are read. */
export type PhotoToShow = { messageId: string; key: StorageKey; mime: string };

const MOST_PHOTOS = 3;
const MOST_BYTES = 2 * 1024 * 1024;
const KNOWN_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * The previews (they carry no metadata) of photos that came with these messages, and the messages whose photos are
 * still on their way, or not screened yet. A photo that may not leave by itself is never among them.
 */
export async function findPhotosToShow(
  tx: Tx,
  messages: readonly { id: string; text: string; asked: string | null; photos: number }[],
): Promise<{ photos: PhotoToShow[]; waiting: ReadonlySet<string> }> {
  const wanted = messages.filter(({ photos }) => photos > 0);
  const places =
    wanted.length === 0
      ? []
      : await tx.photoPlace.findMany({
          where: {
            messageId: { in: wanted.map(({ id }) => id) },
            recordKind: 'conversation',
            photo: { kind: 'photo', archivedAt: null },
          },
          orderBy: { photoId: 'desc' },
          select: { messageId: true, photo: true },
        });
  const photos: PhotoToShow[] = [];
  const waiting = new Set<string>();
  const cameWith = new Map(wanted.map((message) => [message.id, message]));
  for (const { photo, messageId } of places) {
    const came = messageId === null ? undefined : cameWith.get(messageId);
    if (!came) {
      continue;
    }
    if (isOnItsWay(photo)) {
      waiting.add(came.id);
    } else if (photos.length < MOST_PHOTOS && isScreened(asScreenable(photo), came)) {
      const file = await findPhotoFile(tx, photo.id, 'preview');
      if (file && file.bytes <= MOST_BYTES && KNOWN_TYPES.includes(file.mime)) {
        photos.push({ messageId: came.id, key: file.key, mime: file.mime });
      }
    }
  }
  return { photos, waiting };
}

/** Not here yet, or what is written on it has not been read yet. */
function isOnItsWay({ state, screeningDueAt }: Photo): boolean {
  const pending: readonly string[] = PENDING;
  return pending.includes(state) || screeningDueAt !== null;
}

/** Their bytes. What cannot be read now is left out, and said in the log. */
export async function loadPhotos(
  { storage, logger }: { storage: Pick<Storage, 'read'>; logger: Logger },
  photos: readonly (PhotoToShow & { message: number })[],
): Promise<ShownPhoto[]> {
  const loaded = await Promise.all(
    photos.map(async ({ key, mime, message }) => {
      try {
        return [{ message, mime, bytes: await storage.read(key) }];
      } catch (err) {
        logger.warn({ err }, 'a preview could not be read for the language model');
        return [];
      }
    }),
  );
  return loaded.flat();
}
