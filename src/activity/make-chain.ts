import { randomBytes } from 'node:crypto';
import { CHAIN_START, type ChainLink, hashContent, hashLink } from './chain.js';
import type { ActivityEvents, ActivityType } from './event-types.js';
import type { Actor, RecordRef } from './record.js';

export type PastEntry = {
  [T in ActivityType]: { type: T; content: ActivityEvents[T]; actor: Actor; at: Date };
}[ActivityType];

export type ChainRow = ChainLink & { content: unknown; salt: string; hash: string };

/**
 * The whole feed of a record that is written with it, chained like one that grew: the rows in order, and the head's
 * hash. For filling an organization; whoever writes them says that nothing is to follow from them.
 */
export function makeChain(
  organizationId: string,
  record: RecordRef,
  entries: readonly PastEntry[],
): { rows: ChainRow[]; hash: string } {
  let previousHash = CHAIN_START;
  const rows = entries.map(({ type, content, actor, at }, index) => {
    const salt = randomBytes(16).toString('hex');
    const link: ChainLink = {
      organizationId,
      recordKind: record.kind,
      recordId: record.id,
      sequence: index + 1,
      type,
      actorKind: actor.kind,
      actorId: 'id' in actor ? actor.id : null,
      at,
      contentHash: hashContent(content, salt),
      previousHash,
    };
    const hash = hashLink(link);
    previousHash = hash;
    return { ...link, content, salt, hash };
  });
  return { rows, hash: previousHash };
}
