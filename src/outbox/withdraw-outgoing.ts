import type { Tx } from '../platform/database/database.js';

/**
 * Takes back what waits under these keys and has not begun to leave: it stays, as stopped, with the reason. What may
 * have left already is not touched. Answers with the keys that were taken back.
 */
export async function withdrawOutgoing(
  tx: Tx,
  dedupeKeys: readonly string[],
  reason: string,
): Promise<string[]> {
  if (dedupeKeys.length === 0) {
    return [];
  }
  const rows = await tx.$queryRaw<{ dedupe_key: string }[]>`
    UPDATE outbox_item SET state = 'stopped', failure = ${reason}, claimed_until = NULL
    WHERE dedupe_key = ANY(${[...dedupeKeys]}) AND state = 'waiting' AND NOT unsure
    RETURNING dedupe_key`;
  return rows.map(({ dedupe_key }) => dedupe_key);
}
