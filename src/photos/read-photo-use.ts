import type { Tx } from '../platform/database/database.js';

export type PhotoUse = {
  /** Photos that are kept, archived ones too. */
  photos: number;
  /** Photos that wait for room on a job. */
  held: number;
  /** The most that one open job shows. */
  fullestJob: number;
};

/** What an organization uses of what its plan gives. */
export async function readPhotoUse(tx: Tx): Promise<PhotoUse> {
  const [use] = await tx.$queryRaw<PhotoUse[]>`
    SELECT
      (SELECT count(*)::int FROM photo WHERE state = 'stored' AND kind = 'photo') AS photos,
      (SELECT count(*)::int FROM photo_place l JOIN photo p ON p.id = l.photo_id
       WHERE l.held AND p.archived_at IS NULL AND p.kind = 'photo' AND p.state <> 'failed') AS held,
      COALESCE((SELECT max(shown)::int FROM (
        SELECT count(*) AS shown FROM photo_place l
        JOIN photo p ON p.id = l.photo_id JOIN job j ON j.id = l.record_id
        WHERE l.record_kind = 'job' AND j.state = 'open' AND NOT l.held AND p.archived_at IS NULL
          AND p.kind = 'photo' AND p.state <> 'failed'
        GROUP BY l.record_id) jobs), 0) AS "fullestJob"`;
  return use ?? { photos: 0, held: 0, fullestJob: 0 };
}
