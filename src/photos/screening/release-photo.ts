import { appendActivity } from '../../activity/append-activity.js';
import type { Tx } from '../../platform/database/database.js';
import { placesOf } from '../pending-photo.js';
import { clearFlag } from '../photo-flags.js';

/** Whether a member has said so already, of a flag or of what could not be read. */
export function isReleased({
  flagClearedAt,
  releasedAt,
}: {
  flagClearedAt: Date | null;
  releasedAt: Date | null;
}): boolean {
  return flagClearedAt !== null || releasedAt !== null;
}

/**
 * A member's word that nothing on the photo must stay among staff: an open flag is cleared, and a photo that could not
 * be read, or has not been yet, may leave by itself from now on. With an entry in every feed. False where that was
 * said before. Throws `not-found`.
 */
export async function releasePhoto(
  tx: Tx,
  release: { organizationId: string; photoId: string; memberId: string; at: Date },
): Promise<boolean> {
  const { organizationId, photoId, memberId, at } = release;
  const cleared = await clearFlag(tx, release);
  const { count } = await tx.photo.updateMany({
    where: { id: photoId, releasedAt: null, screening: { not: 'clear' } },
    data: { releasedAt: at, releasedBy: memberId, screeningDueAt: null, screeningClaimedUntil: null },
  });
  if (count > 0 && !cleared) {
    for (const record of await placesOf(tx, photoId)) {
      const actor = { kind: 'member', id: memberId } as const;
      await appendActivity(tx, {
        organizationId,
        record,
        actor,
        type: 'photo.released',
        content: { photoId },
        at,
      });
    }
  }
  return cleared || count > 0;
}
