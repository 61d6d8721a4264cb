import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import type { SqlTx } from '../platform/database/sql-transaction.js';
import { isId } from '../platform/ids.js';
import { seesEverything, type Viewer } from './permission.js';

export const JOB_SORTS = ['newest', 'oldest', 'due', 'changed'] as const;
export type JobSort = (typeof JOB_SORTS)[number];

export type JobFilter = {
  show?: 'open' | 'closed' | 'done' | 'cancelled' | 'all' | undefined;
  /** Owned by or assigned to the viewer. */
  mine?: boolean | undefined;
  stageId?: string | undefined;
  pipelineId?: string | undefined;
  /** A member's id, or `nobody`. */
  ownerId?: string | undefined;
  assigneeId?: string | undefined;
  /** Open and due before this moment. */
  overdueAt?: Date | undefined;
  trade?: string | undefined;
  createdFrom?: Date | undefined;
  createdBefore?: Date | undefined;
  customerId?: string | undefined;
  /** What `searchJobs` finds. */
  search?: string | undefined;
};

/** Written out, not handed over as values, so that the partial indexes on them are used. */
const SHOWN = {
  open: Prisma.sql`j.state = 'open'`,
  closed: Prisma.sql`j.state <> 'open'`,
  done: Prisma.sql`j.state <> 'open' AND j.state = 'done'`,
  cancelled: Prisma.sql`j.state <> 'open' AND j.state = 'cancelled'`,
} as const;

/** What a job row `j` must be, besides what `search` says and whose it is. Every id that is none finds nothing. */
function conditions(filter: JobFilter): Prisma.Sql[] {
  const { show, stageId, pipelineId, ownerId, overdueAt, trade, createdFrom, createdBefore, customerId } =
    filter;
  const found: Prisma.Sql[] = [];
  if (show && show !== 'all') found.push(SHOWN[show]);
  if (stageId !== undefined) found.push(sameId(Prisma.sql`j.stage_id`, stageId));
  if (pipelineId !== undefined) found.push(sameId(Prisma.sql`j.pipeline_id`, pipelineId));
  if (ownerId === 'nobody') found.push(Prisma.sql`j.owner_id IS NULL`);
  else if (ownerId !== undefined) found.push(sameId(Prisma.sql`j.owner_id`, ownerId));
  if (customerId !== undefined) found.push(sameId(Prisma.sql`j.customer_id`, customerId));
  if (overdueAt) found.push(Prisma.sql`j.state = 'open' AND j.due_at < ${overdueAt}`);
  if (trade !== undefined) found.push(Prisma.sql`j.trade = ${trade}`);
  if (createdFrom) found.push(Prisma.sql`j.created_at >= ${createdFrom}`);
  if (createdBefore) found.push(Prisma.sql`j.created_at < ${createdBefore}`);
  return found;
}

function sameId(column: Prisma.Sql, id: string): Prisma.Sql {
  return isId(id) ? Prisma.sql`${column} = ${id}::uuid` : Prisma.sql`false`;
}

const NARROWING = [
  'mine',
  'stageId',
  'pipelineId',
  'ownerId',
  'assigneeId',
  'overdueAt',
  'trade',
  'createdFrom',
  'createdBefore',
  'customerId',
] as const satisfies readonly (keyof JobFilter)[];

/** Whether a filter or viewer may leave only a few jobs of many. */
export function narrows(viewer: Viewer, filter: JobFilter): boolean {
  return !seesEverything(viewer) || NARROWING.some((by) => filter[by] !== undefined && filter[by] !== false);
}

type Selecting = {
  /** What each row answers with; `j` is the job. */
  columns: Prisma.Sql;
  where?: Prisma.Sql[];
  /** Of the columns, such as `id DESC`, and the same of the job's row. */
  order?: { outer: Prisma.Sql; inner: Prisma.Sql };
  limit: number;
};

/**
 * Jobs that this viewer sees and the filter lets through, as one query that reads no further than its limit where an
 * index has its order. A technician's are those they are assigned to; `mine` is two such queries made one.
 */
export async function selectJobs<Row>(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter,
  selecting: Selecting,
): Promise<Row[]> {
  return await tx.$queryRaw<Row[]>(jobsQuery(viewer, filter, selecting));
}

/** How many jobs each of these filters finds, up to `limit`, by its key: one query for all of them. */
export async function countEachUpTo(
  tx: SqlTx,
  viewer: Viewer,
  filters: Readonly<Record<string, JobFilter>>,
  limit: number,
): Promise<Map<string, number>> {
  const counts = Object.entries(filters).map(([key, filter]) => {
    const query = jobsQuery(viewer, filter, { columns: Prisma.sql`j.id`, order: BY_ID, limit });
    return Prisma.sql`SELECT ${key}::text AS key, (SELECT count(*)::int FROM (${query}) AS found) AS count`;
  });
  if (counts.length === 0) {
    return new Map();
  }
  const rows = await tx.$queryRaw<{ key: string; count: number }[]>(Prisma.join(counts, ' UNION ALL '));
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** The order that every index of jobs ends with: without one, the planner reads the table for what it takes for many. */
const BY_ID = { outer: Prisma.sql`id DESC`, inner: Prisma.sql`j.id DESC` };

function jobsQuery(viewer: Viewer, filter: JobFilter, { columns, where = [], order, limit }: Selecting) {
  const members = [
    ...(seesEverything(viewer) ? [] : [viewer.memberId]),
    ...(filter.assigneeId === undefined ? [] : [filter.assigneeId]),
  ];
  const part = (assignees: readonly string[], more: Prisma.Sql[]) => {
    const all = [Prisma.sql`true`, ...conditions(filter), ...where, ...more];
    const inOrder = order ? Prisma.sql`ORDER BY ${order.inner}` : Prisma.empty;
    return Prisma.sql`SELECT ${columns} FROM job j ${joins(assignees, filter)}
      WHERE ${Prisma.join(all, ' AND ')} ${inOrder} LIMIT ${limit}`;
  };
  if (!filter.mine || !seesEverything(viewer)) {
    return part(members, []);
  }
  const owned = part(members, [Prisma.sql`j.owner_id = ${viewer.memberId}::uuid`]);
  const assigned = part([...members, viewer.memberId], []);
  const inOrder = order ? Prisma.sql`ORDER BY ${order.outer}` : Prisma.empty;
  return Prisma.sql`SELECT * FROM ((${owned}) UNION (${assigned})) AS mine ${inOrder} LIMIT ${limit}`;
}

function joins(members: readonly string[], { show, overdueAt }: JobFilter): Prisma.Sql {
  // The assignment knows whether its job is open: the few open ones are not looked for among all.
  const open =
    show === 'open' || overdueAt ? (as: Prisma.Sql) => Prisma.sql`AND ${as}.open` : () => Prisma.empty;
  const made = [...new Set(members)].map((member, at) => {
    const as = Prisma.raw(`a${at}`);
    return isId(member)
      ? Prisma.sql`JOIN job_assignee ${as} ON ${as}.job_id = j.id AND ${as}.member_id = ${member}::uuid ${open(as)}`
      : Prisma.sql`JOIN job_assignee ${as} ON false`;
  });
  return made.length > 0 ? Prisma.join(made, ' ') : Prisma.empty;
}
