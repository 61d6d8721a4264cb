import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { PhotoFlaw } from './processing/measure-quality.js';

/**
 * What is wrong with the photos of the customer's newest message with photos on this record, as far as they are
 * stored: one that came later and is fine makes up for one that was not.
 */
export async function findFlaw(tx: Tx, record: RecordRef): Promise<PhotoFlaw | null> {
  const rows = await tx.$queryRaw<{ messageId: string | null; flaw: PhotoFlaw | null }[]>`
    SELECT place.message_id AS "messageId", blob.flaw
    FROM photo_place place
    JOIN photo ON photo.id = place.photo_id AND photo.state = 'stored' AND photo.kind = 'photo'
      AND photo.uploader_kind = 'customer' AND photo.archived_at IS NULL
    JOIN blob ON blob.organization_id = photo.organization_id AND blob.sha256 = photo.sha256
    WHERE place.record_kind = ${record.kind} AND place.record_id = ${record.id}::uuid
    ORDER BY photo.created_at DESC, photo.id DESC LIMIT 10`;
  const newest = rows.filter(({ messageId }) => messageId === rows[0]?.messageId);
  return newest.find(({ flaw }) => flaw !== null)?.flaw ?? null;
}
