import { randomBytes } from 'node:crypto';
import type { SqlTx } from '../platform/database/sql-transaction.js';
import { newId } from '../platform/ids.js';
import { CHAIN_START, hashContent, hashLink } from './chain.js';
import { type ActivityEvents, type ActivityType, isReactedTo, isTold } from './event-types.js';
import type { Actor, RecordRef } from './record.js';

export type NewActivity<T extends ActivityType = ActivityType> = {
  organizationId: string;
  record: RecordRef;
  actor: Actor;
  type: T;
  content: ActivityEvents[T];
  at: Date;
};

/**
 * Adds one entry to a record's feed, chained to the entry before it. Locks the head of the record's chain until
 * the transaction ends, so entries of one record are written one after another. Returns the entry's id.
 */
export async function appendActivity<T extends ActivityType>(
  tx: SqlTx,
  entry: NewActivity<T>,
): Promise<string> {
  const { organizationId, record, actor, type, content, at } = entry;
  const key = { organizationId, recordKind: record.kind, recordId: record.id };
  const [head] = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    INSERT INTO activity_head (organization_id, record_kind, record_id, sequence, hash)
    VALUES (${organizationId}::uuid, ${record.kind}, ${record.id}::uuid, 0, ${CHAIN_START})
    ON CONFLICT (organization_id, record_kind, record_id) DO UPDATE SET sequence = activity_head.sequence
    RETURNING sequence, hash`;
  const salt = randomBytes(16).toString('hex');
  const link = {
    ...key,
    sequence: (head?.sequence ?? 0) + 1,
    type,
    actorKind: actor.kind,
    actorId: 'id' in actor ? actor.id : null,
    at,
    contentHash: hashContent(content, salt),
    previousHash: head?.hash ?? CHAIN_START,
  };
  const hash = hashLink(link);
  const id = newId();
  await tx.$executeRaw`
    WITH head AS (
      UPDATE activity_head SET sequence = ${link.sequence}, hash = ${hash}
      WHERE organization_id = ${organizationId}::uuid AND record_kind = ${record.kind} AND record_id = ${record.id}::uuid)
    INSERT INTO activity (id, organization_id, record_kind, record_id, sequence, type, actor_kind, actor_id, at, content,
      salt, content_hash, previous_hash, hash, reacted_at)
    VALUES (${id}::uuid, ${organizationId}::uuid, ${record.kind}, ${record.id}::uuid, ${link.sequence}, ${type},
      ${link.actorKind}, ${link.actorId}::uuid, ${at}, ${JSON.stringify(content)}::text::jsonb, ${salt}, ${link.contentHash},
      ${link.previousHash}, ${hash},
      CASE WHEN ${isReactedTo(type, content)}
        OR (${isTold(type)} AND EXISTS (SELECT FROM slack_workspace
          WHERE organization_id = ${organizationId}::uuid AND removed_at IS NULL))
      THEN NULL ELSE ${at}::timestamptz END)`;
  return id;
}
