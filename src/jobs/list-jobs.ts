import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import { type Person, readPeople } from './people.js';
import { seesEverything, type Viewer } from './permission.js';
import type { Priority } from './priority.js';
import type { JobState, StageKind, StageRef } from './stage-table.js';

export type JobFilter = {
  show?: 'open' | 'closed' | 'all' | undefined;
  /** Owned by or assigned to the viewer. */
  mine?: boolean | undefined;
  stageId?: string | undefined;
  customerId?: string | undefined;
  /** Words of the title, the customer's name or address; or a number such as `J-311`. */
  search?: string | undefined;
};

export type Paging = {
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** Or how many to pass over. */
  skip?: number | undefined;
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

/** The jobs this viewer sees, newest first: a technician sees only those they are assigned to. */
export async function listJobs(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter & Paging = {},
): Promise<{ jobs: JobSummary[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const before = readCursor(filter.cursor);
  const rows = await tx.job.findMany({
    where: { AND: [jobsSeen(viewer, filter), before === null ? {} : { number: { lt: before } }] },
    orderBy: { number: 'desc' },
    skip: filter.skip ?? 0,
    take: limit + 1,
    include: summarySelect,
  });
  const people = await readPeople(
    tx,
    rows.map((row) => row.ownerId),
  );
  const jobs = rows.slice(0, limit).map((row) => toSummary(row, people));
  return { jobs, nextCursor: rows.length > limit ? String(jobs.at(-1)?.number) : null };
}

/** How many jobs a filter finds for this viewer. */
export async function countJobs(tx: Tx, viewer: Viewer, filter: JobFilter = {}): Promise<number> {
  return await tx.job.count({ where: jobsSeen(viewer, filter) });
}

/** The stages of the standard pipeline, in order, with how many jobs of this viewer stand on each. */
export async function countByStage(tx: Tx, viewer: Viewer): Promise<(StageRef & { count: number })[]> {
  const stages = await tx.stage.findMany({
    where: { pipeline: { standard: true } },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, kind: true },
  });
  const groups = await tx.job.groupBy({
    by: ['stageId'],
    where: jobsSeen(viewer, {}),
    _count: { _all: true },
  });
  const counts = new Map(groups.map((group) => [group.stageId, group._count._all]));
  return stages.map((stage) => ({
    ...stage,
    kind: stage.kind as StageKind,
    count: counts.get(stage.id) ?? 0,
  }));
}

export function jobsSeen(viewer: Viewer, filter: JobFilter): Prisma.JobWhereInput {
  const { memberId } = viewer;
  const conditions: Prisma.JobWhereInput[] = [];
  if (!seesEverything(viewer)) {
    conditions.push({ assignees: { some: { memberId } } });
  }
  if (filter.show === 'open' || filter.show === 'closed') {
    conditions.push({ state: filter.show === 'open' ? 'open' : { not: 'open' } });
  }
  if (filter.mine) {
    conditions.push({ OR: [{ ownerId: memberId }, { assignees: { some: { memberId } } }] });
  }
  if (filter.stageId) {
    conditions.push({ stageId: filter.stageId });
  }
  if (filter.customerId) {
    conditions.push({ customerId: filter.customerId });
  }
  if (filter.search?.trim()) {
    conditions.push({ OR: searchConditions(filter.search.trim(), 'J') });
  }
  return { AND: conditions };
}

/** Conditions any of which a searched job or quote meets; `letter` is the one shown before its number. */
export function searchConditions(search: string, letter: 'J' | 'Q') {
  const contains = { contains: escapeLike(search.slice(0, 100)), mode: 'insensitive' as const };
  const number = new RegExp(`^(?:${letter}-?)?(\\d{1,9})$`, 'i').exec(search)?.[1];
  return [
    { title: contains },
    { customer: { name: contains } },
    { customer: { identities: { some: { address: contains } } } },
    ...(number ? [{ number: Number(number) }] : []),
  ];
}

/** `%` and `_` in what somebody searches for mean themselves. */
function escapeLike(text: string): string {
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
  const { id, number, title, trade, createdAt, updatedAt, closedAt } = row;
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
    createdAt,
    updatedAt,
    closedAt,
  };
}

export const jobSummaryInclude = summarySelect;
