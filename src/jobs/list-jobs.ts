import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import { countEachUpTo, type JobFilter, type JobSort, selectJobs } from './job-filter.js';
import { cursorOf, jobOrder, type PagedRow } from './page-jobs.js';
import type { Person } from './people.js';
import { seesEverything, type Viewer } from './permission.js';
import type { Priority } from './priority.js';
import { readSummaries } from './read-summaries.js';
import { searchJobs } from './search-jobs.js';
import type { JobState, StageKind, StageRef } from './stage-table.js';

export type Paging = {
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** 1 to 100; 50 where not said. */
  limit?: number | undefined;
};

export type RecordCustomer = { id: string; name: string | null; address: string | null };

export type JobSummary = {
  id: string;
  number: number;
  title: string;
  trade: string;
  state: JobState;
  stage: StageRef;
  customer: RecordCustomer;
  owner: Person | null;
  priority: Priority;
  /** When it is to be done. */
  dueAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
};

export const customerSelect = {
  select: {
    id: true,
    name: true,
    identities: { select: { address: true }, orderBy: { createdAt: 'asc' }, take: 1 },
  },
} as const;

const summarySelect = { customer: customerSelect, stage: { select: { id: true, name: true, kind: true } } };

/**
 * A page of the jobs this viewer sees: a technician only those they are assigned to. Newest first where no sort is
 * said; what is searched for is always so, after what is found exactly. `due` leaves out jobs without a date.
 */
export async function listJobs(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter & { sort?: JobSort | undefined } & Paging = {},
): Promise<{ jobs: JobSummary[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const { ids, nextCursor } = await listJobIds(tx, viewer, filter, limit);
  const byId = new Map((await readSummaries(tx, ids)).map((job) => [job.id, job]));
  return { jobs: ids.flatMap((id) => byId.get(id) ?? []), nextCursor };
}

/** As `listJobs`, the ids alone. */
export async function listJobIds(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter & { sort?: JobSort | undefined; cursor?: string | undefined },
  limit: number,
): Promise<{ ids: string[]; nextCursor: string | null }> {
  const search = filter.search?.trim();
  if (search) {
    return await searchJobs(tx, viewer, { ...filter, search }, { cursor: filter.cursor, limit });
  }
  const order = jobOrder(filter.sort ?? 'newest', filter.cursor);
  const rows = await selectJobs<PagedRow>(tx, viewer, filter, { ...order, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ids: page.map(({ id }) => id),
    nextCursor: rows.length > limit && last ? cursorOf(last) : null,
  };
}

/** Counting ends here: a list of a million is `1,000+` long. */
export const COUNTED = 1_000;

/** How many jobs a filter (without a search) finds for this viewer, up to `COUNTED`. */
export async function countJobs(tx: Tx, viewer: Viewer, filter: JobFilter = {}): Promise<number> {
  return (await countEachUpTo(tx, viewer, { all: filter }, COUNTED)).get('all') ?? 0;
}

export type ListCounts = {
  open: number;
  mine: number;
  closed: number;
  /** The stages of the standard pipeline that open jobs stand on, in order. */
  stages: (StageRef & { count: number })[];
};

/** How many jobs of this viewer each list has, up to `COUNTED`. */
export async function countLists(tx: Tx, viewer: Viewer): Promise<ListCounts> {
  const stages = await tx.stage.findMany({
    where: { pipeline: { standard: true }, kind: { in: ['open', 'internal'] } },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, kind: true },
  });
  const counts = await countEachUpTo(
    tx,
    viewer,
    {
      open: { show: 'open' },
      mine: { show: 'open', mine: true },
      closed: { show: 'closed' },
      ...Object.fromEntries(stages.map(({ id }) => [id, { stageId: id }])),
    },
    COUNTED,
  );
  const of = (key: string) => counts.get(key) ?? 0;
  return {
    open: of('open'),
    mine: of('mine'),
    closed: of('closed'),
    stages: stages.map((stage) => ({ ...stage, kind: stage.kind as StageKind, count: of(stage.id) })),
  };
}

/** The jobs in this viewer's lists, for reading them one by one. */
export function jobsSeen(viewer: Viewer): Prisma.JobWhereInput {
  return seesEverything(viewer) ? {} : { assignees: { some: { memberId: viewer.memberId } } };
}

/** `%` and `_` in what somebody searches for mean themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&').replaceAll('\0', '');
}

/** The number a page ended at; anything else, such as a made-up cursor, is the beginning. */
export function readCursor(cursor: string | undefined): number | null {
  return cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : null;
}

export function toRecordCustomer(customer: {
  id: string;
  name: string | null;
  identities: { address: string }[];
}): RecordCustomer {
  return { id: customer.id, name: customer.name, address: customer.identities[0]?.address ?? null };
}

type SummaryRow = Prisma.JobGetPayload<{ include: typeof summarySelect }>;

export function toSummary(row: SummaryRow, people: Map<string, Person>): JobSummary {
  const { id, number, title, trade, dueAt, createdAt, updatedAt, closedAt } = row;
  return {
    id,
    number,
    title,
    trade,
    state: row.state as JobState,
    stage: { ...row.stage, kind: row.stage.kind as StageKind },
    customer: toRecordCustomer(row.customer),
    owner: row.ownerId ? (people.get(row.ownerId) ?? null) : null,
    priority: row.priority as Priority,
    dueAt,
    createdAt,
    updatedAt,
    closedAt,
  };
}

export const jobSummaryInclude = summarySelect;
