import type { Database, Tx } from '../platform/database/database.js';
import { type Details, readDetails } from './details.js';
import type { JobFilter, JobSort } from './job-filter.js';
import { listJobIds } from './list-jobs.js';
import { readPeople } from './people.js';
import type { Viewer } from './permission.js';
import type { Priority } from './priority.js';
import type { JobState } from './stage-table.js';

/** A job as a line of a file. */
export type ExportedJob = {
  number: number;
  customerId: string;
  title: string;
  customer: string;
  /** The customer's oldest address. */
  address: string;
  stage: string;
  state: JobState;
  priority: Priority;
  trade: string;
  owner: string;
  assignees: string[];
  details: Details;
  createdAt: Date;
  dueAt: Date | null;
  updatedAt: Date;
  closedAt: Date | null;
};

/** Jobs read at once. */
const PAGE = 500;

/**
 * Every job that a filter shows this viewer, page by page, each in a transaction of its own: a list of a million is
 * never in memory, and nothing is locked meanwhile. `look` runs on each page in its transaction.
 */
export async function* exportJobs<T>(
  db: Database,
  viewer: Viewer,
  filter: JobFilter & { sort?: JobSort | undefined },
  look: (tx: Tx, jobs: ExportedJob[]) => Promise<T>,
): AsyncGenerator<T> {
  let cursor: string | null | undefined;
  do {
    const page = await db.withOrganization(viewer.organizationId, async (tx) => {
      const { ids, nextCursor } = await listJobIds(
        tx,
        viewer,
        { ...filter, cursor: cursor ?? undefined },
        PAGE,
      );
      return { found: await look(tx, await readJobs(tx, ids)), nextCursor };
    });
    yield page.found;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

async function readJobs(tx: Tx, ids: string[]): Promise<ExportedJob[]> {
  const rows = await tx.job.findMany({
    where: { id: { in: ids } },
    include: {
      stage: { select: { name: true } },
      assignees: { orderBy: { createdAt: 'asc' }, select: { member: { select: { name: true } } } },
      customer: {
        select: {
          name: true,
          identities: { select: { address: true }, orderBy: { createdAt: 'asc' }, take: 1 },
        },
      },
    },
  });
  const people = await readPeople(
    tx,
    rows.map(({ ownerId }) => ownerId),
  );
  const byId = new Map(
    rows.map((row): [string, ExportedJob] => [
      row.id,
      {
        number: row.number,
        customerId: row.customerId,
        title: row.title,
        customer: row.customer.name ?? '',
        address: row.customer.identities[0]?.address ?? '',
        stage: row.stage.name,
        state: row.state as JobState,
        priority: row.priority as Priority,
        trade: row.trade,
        owner: (row.ownerId && people.get(row.ownerId)?.name) || '',
        assignees: row.assignees.map(({ member }) => member.name),
        details: readDetails(row.details),
        createdAt: row.createdAt,
        dueAt: row.dueAt,
        updatedAt: row.updatedAt,
        closedAt: row.closedAt,
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
