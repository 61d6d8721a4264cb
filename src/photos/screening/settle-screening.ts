import { appendActivity } from '../../activity/append-activity.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids.js';
import { lockFeedsOf } from '../lock-photos.js';
import { placesOf } from '../pending-photo.js';
import { flagPhoto } from '../photo-flags.js';
import type { Label } from './find-labels.js';

/** What is known of what is written on a photo. */
export type Screening = 'not-screened' | 'clear' | 'passcode-seen' | 'failed';

/** How a reading ended; `failure` is a sentence for staff. */
export type Screened =
  | { state: 'clear' | 'passcode-seen'; labels: readonly Label[] }
  | { state: 'failed'; failure: string };

const SYSTEM = { kind: 'system' } as const;

/**
 * Writes down how the reading of a photo ended, once: its state; the flag where it looks like a passcode; what its
 * labels say, as suggestions. Entries in the feeds say what staff should know. False when it had ended already.
 */
export async function settleScreening(
  tx: Tx,
  {
    organizationId,
    photoId,
    screened,
    at,
  }: { organizationId: string; photoId: string; screened: Screened; at: Date },
): Promise<boolean> {
  const failure = screened.state === 'failed' ? screened.failure : null;
  await lockFeedsOf(tx, photoId);
  const { count } = await tx.photo.updateMany({
    where: { id: photoId, state: 'stored', screeningDueAt: { not: null } },
    data: {
      screening: screened.state,
      screeningFailure: failure,
      screeningDueAt: null,
      screeningClaimedUntil: null,
    },
  });
  if (count === 0) {
    return false;
  }
  if (screened.state === 'passcode-seen') {
    await flagPhoto(tx, { organizationId, photoId, reason: 'passcode', actor: SYSTEM, at });
  }
  const records = await placesOf(tx, photoId);
  if (failure !== null) {
    for (const record of records) {
      const content = { photoId, reason: failure };
      await appendActivity(tx, {
        organizationId,
        record,
        actor: SYSTEM,
        type: 'photo.unscreened',
        content,
        at,
      });
    }
    return true;
  }
  const labels = screened.state === 'failed' ? [] : screened.labels;
  const { count: suggested } = await tx.photoSuggestion.createMany({
    data: labels.map((label) => ({ id: newId(), organizationId, photoId, ...label, createdAt: at })),
    skipDuplicates: true,
  });
  for (const record of suggested > 0 ? records : []) {
    const content = { photoId, fields: labels.map(({ field }) => field) };
    await appendActivity(tx, {
      organizationId,
      record,
      actor: SYSTEM,
      type: 'photo.labels-read',
      content,
      at,
    });
  }
  return true;
}
