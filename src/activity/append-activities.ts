import { randomBytes } from 'node:crypto';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { NewActivity } from './append-activity.js';
import { CHAIN_START, hashContent, hashLink } from './chain.js';
import { type ActivityType, isReactedTo, isTold } from './event-types.js';
import type { Actor, RecordKind } from './record.js';

export type ManyActivities<T extends ActivityType> = {
  organizationId: string;
  kind: RecordKind;
  /** One entry for each of these records; a record may be named once. */
  entries: { id: string; content: NewActivity<T>['content'] }[];
  type: T;
  actor: Actor;
  at: Date;
};

/** As `appendActivity`, one entry in the feed of each of many records of a kind, in three statements. */
export async function appendActivities<T extends ActivityType>(
  tx: Tx,
  { organizationId, kind, entries, type, actor, at }: ManyActivities<T>,
): Promise<void> {
  const ids = entries.map(({ id }) => id);
  const heads = await tx.$queryRaw<{ id: string; sequence: number; hash: string }[]>`
    INSERT INTO activity_head (organization_id, record_kind, record_id, sequence, hash)
    SELECT ${organizationId}::uuid, ${kind}, id, 0, ${CHAIN_START} FROM unnest(${ids}::uuid[]) AS id ORDER BY id
    ON CONFLICT (organization_id, record_kind, record_id) DO UPDATE SET sequence = activity_head.sequence
    RETURNING record_id AS id, sequence, hash`;
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const actorId = 'id' in actor ? actor.id : null;
  const rows = entries.map(({ id: recordId, content }) => {
    const head = headOf.get(recordId);
    const salt = randomBytes(16).toString('hex');
    const contentHash = hashContent(content, salt);
    const link = {
      organizationId,
      recordKind: kind,
      recordId,
      sequence: (head?.sequence ?? 0) + 1,
      type,
      actorKind: actor.kind,
      actorId,
      at,
      contentHash,
      previousHash: head?.hash ?? CHAIN_START,
    };
    return {
      id: newId(),
      record_id: recordId,
      sequence: link.sequence,
      content,
      salt,
      content_hash: contentHash,
      previous_hash: link.previousHash,
      hash: hashLink(link),
      reacted: isReactedTo(type, content),
    };
  });
  const written = JSON.stringify(rows);
  await tx.$executeRaw`
    UPDATE activity_head h SET sequence = r.sequence, hash = r.hash
    FROM jsonb_to_recordset(${written}::text::jsonb) AS r(record_id uuid, sequence int, hash text)
    WHERE h.organization_id = ${organizationId}::uuid AND h.record_kind = ${kind} AND h.record_id = r.record_id`;
  await tx.$executeRaw`
    INSERT INTO activity (id, organization_id, record_kind, record_id, sequence, type, actor_kind, actor_id, at, content,
      salt, content_hash, previous_hash, hash, reacted_at)
    SELECT r.id, ${organizationId}::uuid, ${kind}, r.record_id, r.sequence, ${type}, ${actor.kind}, ${actorId}::uuid, ${at},
      r.content, r.salt, r.content_hash, r.previous_hash, r.hash,
      CASE WHEN r.reacted
        OR (${isTold(type)} AND EXISTS (SELECT FROM slack_workspace
          WHERE organization_id = ${organizationId}::uuid AND removed_at IS NULL))
      THEN NULL ELSE ${at}::timestamptz END
    FROM jsonb_to_recordset(${written}::text::jsonb) AS r(id uuid, record_id uuid, sequence int, content jsonb, salt text,
      content_hash text, previous_hash text, hash text, reacted boolean)`;
}
