import { appendActivity } from '../activity/append-activity.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';

/** Port: the vault's door for what people type. */
export type ScreenTyped = (
  tx: Tx,
  input: {
    organizationId: string;
    record: RecordRef;
    field: string;
    text: string;
    actor: Actor;
    at: Date;
  },
) => Promise<ScreenedText>;

export const MAX_CAPTION = 300;

/**
 * Writes below a photo on one record, with an entry in its feed; an empty caption takes it away. What is secret in it
 * is taken out first. False where it said that already. Throws `invalid-input` for more than 300 characters,
 * `not-found` where the photo is not on the record.
 */
export async function captionPhoto(
  tx: Tx,
  caption: {
    organizationId: string;
    record: RecordRef;
    photoId: string;
    text: string;
    screen: ScreenTyped;
    actor: Actor;
    at: Date;
  },
): Promise<boolean> {
  const { organizationId, record, photoId, screen, actor, at } = caption;
  const typed = caption.text.replace(/\s+/g, ' ').trim();
  if ([...typed].length > MAX_CAPTION) {
    const message = `A caption has at most ${MAX_CAPTION} characters.`;
    throw new DocketError('invalid-input', message, { caption: message });
  }
  await lockFeeds(tx, [record]);
  const place = isId(photoId) ? await lockPlace(tx, record, photoId) : undefined;
  if (!place) {
    throw notFound('photo');
  }
  const to =
    typed === ''
      ? null
      : await screen(tx, { organizationId, record, field: 'caption', text: typed, actor, at });
  if (to === place.caption) {
    return false;
  }
  await tx.photoPlace.update({ where: { id: place.id }, data: { caption: to }, select: { id: true } });
  const changes = [{ field: 'caption', from: place.caption, to }];
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'photo.changed',
    content: { photoId, changes },
    at,
  });
  return true;
}

async function lockPlace(tx: Tx, { kind, id }: RecordRef, photoId: string) {
  const [place] = await tx.$queryRaw<{ id: string; caption: string | null }[]>`
    SELECT id::text, caption FROM photo_place
    WHERE photo_id = ${photoId}::uuid AND record_kind = ${kind} AND record_id = ${id}::uuid FOR UPDATE`;
  return place;
}
