import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import type { Candidate } from './candidate.js';

/**
 * The one of these on which a photo of this conversation is already, byte for byte: it was sent again, or forwarded.
 * `null` where there is none, more than one, or the photos have not arrived yet. Records of other customers are
 * never looked at: the same picture may have gone round.
 */
export async function findSamePhoto(
  tx: Tx,
  conversation: Conversation,
  choices: readonly Candidate[],
): Promise<Candidate | null> {
  const ids = choices.flatMap(({ target, record }) => [target.id, ...(record ? [record.id] : [])]);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT there.record_id::text AS id
    FROM photo_place here
      JOIN photo mine ON mine.id = here.photo_id
      JOIN photo other ON other.organization_id = mine.organization_id AND other.sha256 = mine.sha256
        AND other.id <> mine.id AND other.deleted_at IS NULL
      JOIN photo_place there ON there.photo_id = other.id
    WHERE here.organization_id = ${conversation.organizationId}::uuid AND here.record_kind = 'conversation'
      AND here.record_id = ${conversation.id}::uuid AND there.record_id = ANY(${ids}::uuid[])`;
  const found = choices.filter(({ target, record }) =>
    rows.some(({ id }) => id === target.id || id === record?.id),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
