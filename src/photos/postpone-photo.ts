import type { PendingPhoto } from './pending-photo.js';
import { PENDING } from './photo-states.js';
import type { PhotoWorkerParts } from './photo-worker.js';

/** Gives the lease back and makes the photo due again in `delayMs`. */
export async function postponePhoto(
  { db, clock, wakeIn }: Pick<PhotoWorkerParts, 'db' | 'clock' | 'wakeIn'>,
  { id, organizationId }: Pick<PendingPhoto, 'id' | 'organizationId'>,
  delayMs: number,
  change: { attempts?: number } = {},
): Promise<void> {
  await db.withOrganization(organizationId, (tx) =>
    tx.photo.updateMany({
      where: { id, state: { in: PENDING } },
      data: { ...change, claimedUntil: null, nextAttemptAt: new Date(clock.now().getTime() + delayMs) },
    }),
  );
  wakeIn(delayMs);
}
