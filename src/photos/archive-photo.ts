import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { countShown, releaseHeld } from './hold-photos.js';
import { jobsAmong, type LockedPhoto, lockPhoto } from './lock-photos.js';
import { readPhotoLimit } from './photo-limits.js';

export type Keeping = { organizationId: string; photoId: string; actor: Actor; at: Date };

/**
 * Takes a photo off every page, to be restored whenever somebody wants; its bytes stay. Room that becomes free on a
 * job goes to a held photo. False where it is archived already. Throws `not-found`.
 */
export async function archivePhoto(
  tx: Tx,
  { organizationId, photoId, actor, at }: Keeping,
): Promise<boolean> {
  const { archivedAt, places } = await lockPhoto(tx, photoId);
  if (archivedAt) {
    return false;
  }
  await tx.photo.update({ where: { id: photoId }, data: { archivedAt: at }, select: { id: true } });
  for (const record of places) {
    const content = { photoId };
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.archived', content, at });
  }
  for (const record of jobsAmong(places)) {
    await releaseHeld(tx, { organizationId, record, actor: { kind: 'system' }, at });
  }
  return true;
}

/**
 * Brings an archived photo back wherever it was. False where it is not archived. Throws `conflict` where a job has no
 * room for it any more, `not-found` also for a deleted one.
 */
export async function restorePhoto(
  tx: Tx,
  { organizationId, photoId, actor, at }: Keeping,
): Promise<boolean> {
  const photo = await lockPhoto(tx, photoId);
  if (!photo.archivedAt) {
    return false;
  }
  await refuseWithoutRoom(tx, organizationId, photo);
  await tx.photo.update({ where: { id: photoId }, data: { archivedAt: null }, select: { id: true } });
  const content = { photoId, sha256: photo.state === 'stored' ? photo.sha256 : null };
  for (const record of photo.places) {
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.restored', content, at });
  }
  return true;
}

async function refuseWithoutRoom(tx: Tx, organizationId: string, photo: LockedPhoto): Promise<void> {
  if (photo.kind !== 'photo' || photo.state === 'failed') {
    return;
  }
  const limit = await readPhotoLimit(tx, organizationId);
  for (const { kind, id } of jobsAmong(photo.places)) {
    // One that was held comes back as held, and takes no room.
    const shown = { recordKind: kind, recordId: id, held: false };
    const takesRoom = (await tx.photoPlace.count({ where: { ...shown, photoId: photo.id } })) > 0;
    if (takesRoom && (await countShown(tx, { kind, id })) >= limit) {
      throw new DocketError(
        'conflict',
        `There is no room for it: the plan shows ${limit} photos on a job, and as many are there. Archive another one first. Nothing is lost.`,
      );
    }
  }
}
