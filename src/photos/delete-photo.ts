import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { releaseHeld } from './hold-photos.js';
import { jobsAmong, type LockedPhoto } from './lock-photos.js';
import { namePhoto } from './name-photo.js';
import { PENDING } from './photo-states.js';

/** Port: what a photo is proof of: "Q-12, which was accepted"; null where it may be deleted. */
export type FindProof = (
  tx: Tx,
  photo: { id: string; places: readonly RecordRef[] },
) => Promise<string | null>;

export type Deleting = {
  organizationId: string;
  /** Locked by this transaction. */
  photo: LockedPhoto;
  memberId: string;
  reason: ScreenedText;
  at: Date;
};

/** Throws `invalid-input` unless somebody typed the name of this very photo. */
export function demandTypedName(photo: LockedPhoto, typed: string): void {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (plain(typed) !== plain(namePhoto(photo))) {
    const message = `Type the photo’s name to delete it: ${namePhoto(photo)}`;
    throw new DocketError('invalid-input', message, { name: message });
  }
}

/** Throws `conflict` for what cannot be deleted: still on its way, or proof of something that was agreed on. */
export async function demandDeletable(tx: Tx, photo: LockedPhoto, findProof: FindProof): Promise<void> {
  if ((PENDING as string[]).includes(photo.state)) {
    throw new DocketError('conflict', 'This photo is still on its way. Try again in a minute.');
  }
  const proof = await findProof(tx, photo);
  if (proof) {
    throw new DocketError('conflict', `${proof} shows this photo: it can be archived, but not deleted.`);
  }
}

/**
 * Deletes a photo for good: in the feed of every record it is on stays a tombstone with its hash, its name, who and
 * why; it is found nowhere else from the commit on. Its bytes are removed after the commit (wake `removals`), unless
 * another photo of the organization has the same.
 */
export async function deletePhoto(
  tx: Tx,
  { organizationId, photo, memberId, reason, at }: Deleting,
): Promise<void> {
  const { id: photoId, sha256, archivedAt, places } = photo;
  await tx.photo.update({
    where: { id: photoId },
    data: {
      deletedAt: at,
      deletedBy: memberId,
      archivedAt: archivedAt ?? at,
      screeningDueAt: null,
      ...(sha256 === null ? { removal: 'done' } : { removal: 'due', removalDueAt: at }),
    },
    select: { id: true },
  });
  const actor: Actor = { kind: 'member', id: memberId };
  const content = { photoId, sha256, name: namePhoto(photo), reason };
  for (const record of places) {
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.deleted', content, at });
  }
  for (const record of archivedAt ? [] : jobsAmong(places)) {
    await releaseHeld(tx, { organizationId, record, actor: { kind: 'system' }, at });
  }
}
