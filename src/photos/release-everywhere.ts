import type { Actor } from '../activity/record.js';
import type { Database } from '../platform/database/database.js';
import { releaseHeld } from './hold-photos.js';

const PAGE = 100;

/**
 * Takes held photos out of the hold on every job of an organization as far as its plan allows, one job a transaction,
 * however many there are. Can be repeated and broken off: what is released stays released. Returns how many were.
 */
export async function releaseEverywhere(
  db: Database,
  { organizationId, actor, now }: { organizationId: string; actor: Actor; now: () => Date },
): Promise<number> {
  let released = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const jobs = await db.withOrganization(
      organizationId,
      (tx) => tx.$queryRaw<{ id: string }[]>`
        SELECT record_id::text AS id FROM photo_place
        WHERE organization_id = ${organizationId}::uuid AND record_kind = 'job' AND held AND record_id > ${after}::uuid
        GROUP BY record_id ORDER BY record_id LIMIT ${PAGE}`,
    );
    for (const { id } of jobs) {
      const record = { kind: 'job', id } as const;
      const photos = await db.withOrganization(organizationId, (tx) =>
        releaseHeld(tx, { organizationId, record, actor, at: now() }),
      );
      released += photos.length;
    }
    const last = jobs.at(-1);
    if (!last || jobs.length < PAGE) {
      return released;
    }
    after = last.id;
  }
}
