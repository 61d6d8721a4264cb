import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { LockedPhoto } from './lock-photos.js';
import { clearFlag, flagPhoto, openFlag } from './photo-flags.js';

/** What a reviewer said of a photo last. */
export type Review = 'approved' | 'asked-again';

type Reviewing = {
  organizationId: string;
  /** Locked by this transaction. */
  photo: LockedPhoto;
  memberId: string;
  at: Date;
};

/**
 * A reviewer's word that a photo will do, in its feeds; one that was asked for again may be shown again. Throws
 * `conflict` where it may show a passcode: that is cleared on purpose, never in passing.
 */
export async function approvePhoto(
  tx: Tx,
  { organizationId, photo, memberId, at }: Reviewing,
): Promise<void> {
  const flag = openFlag(photo);
  if (flag?.reason === 'passcode') {
    throw new DocketError(
      'conflict',
      'It may show a passcode. Look at it, and clear that first if it shows none.',
    );
  }
  if (photo.review === 'approved' && !flag) {
    return;
  }
  await note(tx, photo.id, { review: 'approved', memberId, at });
  const actor: Actor = { kind: 'member', id: memberId };
  for (const record of photo.places) {
    const content = { photoId: photo.id };
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.approved', content, at });
  }
  await clearFlag(tx, { organizationId, photoId: photo.id, memberId, at });
}

/**
 * Asks whoever took a photo for a better one, with a word why, in its feeds; until it is approved or the flag is
 * cleared no customer sees it.
 */
export async function askPhotoAgain(
  tx: Tx,
  { organizationId, photo, memberId, at, text }: Reviewing & { text: ScreenedText },
): Promise<void> {
  await note(tx, photo.id, { review: 'asked-again', memberId, at });
  const actor: Actor = { kind: 'member', id: memberId };
  for (const record of photo.places) {
    const content = { photoId: photo.id, note: text };
    await appendActivity(tx, { organizationId, record, actor, type: 'photo.asked-again', content, at });
  }
  await flagPhoto(tx, { organizationId, photoId: photo.id, reason: 'asked-again', actor, at });
}

async function note(
  tx: Tx,
  id: string,
  { review, memberId, at }: { review: Review; memberId: string; at: Date },
): Promise<void> {
  await tx.photo.update({
    where: { id },
    data: { review, reviewedAt: at, reviewedBy: memberId },
    select: { id: true },
  });
}
