import type { Tx } from '../platform/database/database.js';
import { CHAIN_START, hashContent, hashLink } from './chain.js';
import type { RecordRef } from './record.js';

export type ChainReport = { entries: number; erased: number; problems: string[] };

/**
 * Recomputes a record's chain from its first entry: nothing changed, nothing missing, nothing put in between.
 * An entry whose content was erased still counts, by its hash.
 */
export async function verifyChain(tx: Tx, record: RecordRef): Promise<ChainReport> {
  const where = { recordKind: record.kind, recordId: record.id };
  const entries = await tx.activity.findMany({ where, orderBy: { sequence: 'asc' } });
  const head = await tx.activityHead.findFirst({ where });
  const problems: string[] = [];
  let previousHash = CHAIN_START;
  let erased = 0;
  for (const [index, entry] of entries.entries()) {
    const at = `${record.kind} ${record.id}, entry ${entry.sequence}`;
    if (entry.sequence !== index + 1) {
      problems.push(`${at}: entry ${index + 1} was expected here`);
    }
    if (entry.previousHash !== previousHash || hashLink(entry) !== entry.hash) {
      problems.push(`${at}: does not follow from the entry before it`);
    }
    if (entry.content === null) {
      erased += 1;
    } else if (hashContent(entry.content, entry.salt ?? '') !== entry.contentHash) {
      problems.push(`${at}: its content is not what was written`);
    }
    previousHash = entry.hash;
  }
  if ((head?.sequence ?? 0) !== entries.length || (head?.hash ?? CHAIN_START) !== previousHash) {
    problems.push(`${record.kind} ${record.id}: the feed does not end where it should`);
  }
  return { entries: entries.length, erased, problems };
}
