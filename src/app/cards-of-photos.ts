import type { Foundation } from '../app.js';
import { markCardsDue } from '../notifications/open-cards.js';
import type { Tx } from '../platform/database/database.js';

/** Cards that show these photos, or wait for them, are looked at anew; returns what to do after the commit. */
export async function markCardsOfPhotosDue(
  tx: Tx,
  photoIds: readonly string[],
  { clock, queue }: Pick<Foundation, 'clock' | 'queue'>,
): Promise<() => void> {
  const places = await tx.photoPlace.findMany({
    where: { photoId: { in: [...photoIds] }, recordKind: 'conversation' },
    select: { recordId: true },
  });
  const conversationIds = places.map(({ recordId }) => recordId);
  const delayMs = await markCardsDue(tx, { conversationIds, at: clock.now() });
  return () => {
    if (delayMs !== null) queue.wake('cards', delayMs);
  };
}
