import type { Database } from '../platform/database/database.js';

/** What became of an item while somebody waited for it. */
export type Awaited =
  | { outcome: 'sent' }
  /** Taken back: it will not go out later. `reason` is what the channel said, null where nothing was tried. */
  | { outcome: 'not-sent'; reason: string | null }
  /** It is on its way this moment, and nobody knows. */
  | { outcome: 'unsure' };

const LOOK_EVERY_MS = 150;

/**
 * Waits until an item has left, or was refused, or was tried once in vain; at most `patienceMs`. What has not left by
 * then is taken back, so that it does not go out when nobody expects it any more.
 */
export async function awaitOutgoing(
  db: Database,
  {
    organizationId,
    dedupeKey,
    patienceMs,
  }: { organizationId: string; dedupeKey: string; patienceMs: number },
): Promise<Awaited> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const late = Date.now() >= deadline;
    const found = await db.withOrganization(organizationId, async (tx) => {
      const item = await tx.outboxItem.findFirst({
        where: { dedupeKey },
        select: { id: true, state: true, failure: true, unsure: true },
      });
      if (!item) return { outcome: 'not-sent', reason: null } as const;
      if (item.state === 'sent' || item.state === 'delivered') return { outcome: 'sent' } as const;
      if (item.state !== 'waiting') return { outcome: 'not-sent', reason: item.failure } as const;
      if (item.failure === null && !late) return undefined;
      const { count } = await tx.outboxItem.updateMany({
        where: { id: item.id, state: 'waiting', unsure: false },
        data: {
          state: 'stopped',
          failure: item.failure ?? 'nobody waits for it any more',
          claimedUntil: null,
        },
      });
      return count > 0 ? ({ outcome: 'not-sent', reason: item.failure } as const) : undefined;
    });
    if (found) return found;
    if (late) return { outcome: 'unsure' };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
