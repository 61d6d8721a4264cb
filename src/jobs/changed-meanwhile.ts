import type { Change } from '../activity/event-types.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { readPeople } from './people.js';

/** Entries that are looked through for who changed a field last. */
const LOOKED_AT = 50;

/**
 * What to answer where a field is not what whoever changes it saw: `conflict` that says who made it what. Nothing
 * is written; they decide again.
 */
export async function changedMeanwhile(
  tx: Tx,
  jobId: string,
  { field, label, now }: { field: string; label: string; now: string },
): Promise<DocketError> {
  const entries = await tx.activity.findMany({
    where: { recordKind: 'job', recordId: jobId, type: 'job.changed' },
    orderBy: { sequence: 'desc' },
    take: LOOKED_AT,
    select: { actorKind: true, actorId: true, content: true },
  });
  const last = entries.find(({ content }) =>
    (content as { changes: Change[] } | null)?.changes.some(
      (change) => change.field === field && (change.to ?? '') === now,
    ),
  );
  const people = await readPeople(tx, [last?.actorKind === 'member' ? last.actorId : null]);
  const who = people.get(last?.actorId ?? '')?.name ?? 'Somebody';
  const what = now === '' ? `took ${label} away` : `made ${label} “${now}”`;
  const message = `${who} ${what} meanwhile. Save again to have yours.`;
  return new DocketError('conflict', message, { [field]: message });
}
