import type { SqlTx } from '../platform/database/sql-transaction.js';
import type { JobSummary } from './list-jobs.js';
import type { Priority } from './priority.js';
import type { JobState, StageKind } from './stage-table.js';

/** What lists and boards show of a job, and since when it stands on its stage. */
export type StagedSummary = JobSummary & { stageEnteredAt: Date };

/** These jobs, in no order and as far as they are there: one query, however many. */
export async function readSummaries(tx: SqlTx, ids: readonly string[]): Promise<StagedSummary[]> {
  if (ids.length === 0) {
    return [];
  }
  const rows = await tx.$queryRaw<Row[]>`
    SELECT j.id::text, j.number, j.title, j.trade, j.state, j.priority, j.due_at AS "dueAt", j.created_at AS "createdAt",
      j.updated_at AS "updatedAt", j.closed_at AS "closedAt", j.stage_entered_at AS "stageEnteredAt",
      s.id::text AS "stageId", s.name AS "stageName", s.kind AS "stageKind",
      c.id::text AS "customerId", c.name AS "customerName",
      (SELECT i.address FROM customer_identity i WHERE i.customer_id = c.id ORDER BY i.created_at LIMIT 1) AS address,
      m.id::text AS "ownerId", m.name AS "ownerName"
    FROM job j JOIN stage s ON s.id = j.stage_id JOIN customer c ON c.id = j.customer_id
      LEFT JOIN member m ON m.id = j.owner_id
    WHERE j.id = ANY(${[...ids]}::uuid[])`;
  return rows.map(toSummary);
}

type Row = Omit<StagedSummary, 'stage' | 'customer' | 'owner' | 'state' | 'priority'> & {
  state: string;
  priority: string;
  stageId: string;
  stageName: string;
  stageKind: string;
  customerId: string;
  customerName: string | null;
  address: string | null;
  ownerId: string | null;
  ownerName: string | null;
};

function toSummary(row: Row): StagedSummary {
  const { stageId, stageName, stageKind, customerId, customerName, address, ownerId, ownerName, ...job } =
    row;
  return {
    ...job,
    state: job.state as JobState,
    priority: job.priority as Priority,
    stage: { id: stageId, name: stageName, kind: stageKind as StageKind },
    customer: { id: customerId, name: customerName, address },
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
  };
}
