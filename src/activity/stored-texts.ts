import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import type { RecordRef } from './record.js';

/** A feed entry's own words, and how to take them back: content and salt go, the chain stays whole. */
export type ErasableText = { text: string; replace(): Promise<void> };

/** Fields of contents that can hold what a person typed; ids, hashes and numbers are not searched. */
const SPOKEN = new Set(['name', 'title', 'from', 'to', 'reason', 'note']);

/** What the feeds of these records say in people's words, one text an entry. */
export async function erasableTexts(tx: Tx, records: RecordRef[]): Promise<ErasableText[]> {
  const entries = await tx.activity.findMany({
    where: {
      OR: records.map((record) => ({ recordKind: record.kind, recordId: record.id })),
      content: { not: Prisma.AnyNull },
    },
    select: { id: true, content: true },
  });
  return entries.flatMap(({ id, content }) => {
    const text = spokenIn(content).join('\n');
    const replace = async () => {
      await tx.activity.update({ where: { id }, data: { content: Prisma.DbNull, salt: null } });
    };
    return text ? [{ text, replace }] : [];
  });
}

function spokenIn(content: unknown): string[] {
  if (content === null || typeof content !== 'object') {
    return [];
  }
  return Object.entries(content).flatMap(([key, value]) =>
    typeof value === 'string' ? (SPOKEN.has(key) ? [value] : []) : spokenIn(value),
  );
}
