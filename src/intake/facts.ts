import { appendActivity } from '../activity/append-activity.js';
import type { Change } from '../activity/event-types.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Fact as FactRow } from '../platform/database/generated/client.js';
import { newId } from '../platform/ids.js';
import type { Fact, FactField, Facts } from './understand/fact.js';

/** A stored fact as understanding knows it. */
export function asFact({ field, value, sureness, source }: FactRow): Fact {
  return { field: field as FactField, value, sureness, source: source as Fact['source'], messageIndex: 0 };
}

/** What is known in a conversation now. */
export async function readFacts(tx: Tx, conversationId: string): Promise<Facts> {
  const rows = await tx.fact.findMany({ where: { conversationId, current: true } });
  return Object.fromEntries(rows.map((row) => [row.field, asFact(row)]));
}

/** What a language model made of conversations and still holds, by field; the latest conversation counts. */
export async function readSuggestedFacts(
  tx: Tx,
  conversationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.fact.findMany({
    where: { conversationId: { in: [...conversationIds] }, current: true, source: 'model' },
    orderBy: { conversationId: 'asc' },
    select: { field: true, value: true },
  });
  return new Map(rows.map(({ field, value }) => [field, value]));
}

export type FactsWriting = {
  organizationId: string;
  conversationId: string;
  known: Facts;
  next: Facts;
  messageId: string | null;
  actor: Actor;
  at: Date;
};

/** Writes what changed between two states of the facts; what was known before stays, as no longer current. */
export async function writeFacts(tx: Tx, writing: FactsWriting): Promise<Change[]> {
  const { organizationId, conversationId, known, next, messageId, actor, at } = writing;
  const fields = new Set([...Object.keys(known), ...Object.keys(next)] as FactField[]);
  const changed = [...fields].filter(
    (field) => known[field]?.value !== next[field]?.value || known[field]?.source !== next[field]?.source,
  );
  if (changed.length === 0) {
    return [];
  }
  await tx.fact.updateMany({
    where: { conversationId, field: { in: changed }, current: true },
    data: { current: false },
  });
  await tx.fact.createMany({
    data: changed.flatMap((field) => {
      const fact = next[field];
      if (!fact) {
        return [];
      }
      const { value, sureness, source } = fact;
      return [
        {
          id: newId(),
          organizationId,
          conversationId,
          field,
          value,
          sureness,
          source,
          messageId,
          memberId: actor.kind === 'member' ? actor.id : null,
          createdAt: at,
        },
      ];
    }),
  });
  const changes = changed
    .map((field) => ({ field, from: known[field]?.value ?? null, to: next[field]?.value ?? null }))
    .filter(({ from, to }) => from !== to);
  if (changes.length > 0) {
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'conversation', id: conversationId },
      actor,
      type: 'fact.changed',
      content: { changes },
      at,
    });
  }
  return changes;
}
