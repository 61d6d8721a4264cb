import type { Tx } from '../platform/database/database.js';

/** Those of these photos that may show a passcode, and that nobody has cleared since. */
export async function findFlagged(tx: Tx, photoIds: readonly string[]): Promise<Set<string>> {
  const flagged =
    photoIds.length === 0
      ? []
      : await tx.photo.findMany({
          where: { id: { in: [...photoIds] }, flagReason: 'passcode', flagClearedAt: null },
          select: { id: true },
        });
  return new Set(flagged.map(({ id }) => id));
}
