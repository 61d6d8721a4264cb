import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import { escapeLike } from './list-jobs.js';
import { seesEverything, type Viewer } from './permission.js';
import { numberSearched } from './search-records.js';

export type BoardFilter = {
  /** Owned by or assigned to the viewer; for a technician, assigned to them. */
  mine?: boolean | undefined;
  /** Open, and due before `now`. */
  overdue?: boolean | undefined;
  trade?: string | undefined;
  /** A part of the title, of the customer's name or address, or a number such as `J-311`. */
  search?: string | undefined;
};

/** Where a column goes on: after the last card that is shown. */
export type ColumnCursor = { enteredAt: Date; id: string };

export type BoardScope = { viewer: Viewer; filter: BoardFilter; now: Date };

/** A count says no more than “more than this”: counting goes no further, however many jobs there are. */
export const MOST_COUNTED = 999;
/** Of a stage, a search for words or a trade looks through this many jobs, those that came last. */
const SEARCHED = 5_000;
/** Of one person's open jobs the latest, and of overdue ones those that are late the longest. */
const PICKED = 2_000;

/**
 * The jobs of each stage, latest to come first, at most `limit` of each. One query for all stages, by the index on
 * (organization, stage, time): what it costs follows the cards that are shown, not the jobs there are.
 */
export async function findCards(
  tx: Tx,
  scope: BoardScope,
  page: { stageIds: readonly string[]; limit: number; after?: ColumnCursor | undefined },
): Promise<{ id: string; stageId: string }[]> {
  const { after } = page;
  const later = after
    ? Prisma.sql`AND (j.stage_entered_at, j.id) < (${after.enteredAt}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return await tx.$queryRaw<{ id: string; stageId: string }[]>`
    ${picked(scope)}
    SELECT c.id::text AS id, s.stage_id::text AS "stageId"
    FROM unnest(${[...page.stageIds]}::uuid[]) WITH ORDINALITY AS s(stage_id, place)
    CROSS JOIN LATERAL (
      SELECT j.id, j.stage_entered_at FROM ${jobsOfStage(scope)} j
      WHERE ${conditions(scope)} ${later}
      ORDER BY j.stage_entered_at DESC, j.id DESC LIMIT ${page.limit}) c
    ORDER BY s.place, c.stage_entered_at DESC, c.id DESC`;
}

/** How many jobs of each stage the filter finds, up to one more than `MOST_COUNTED`. */
export async function countCards(
  tx: Tx,
  scope: BoardScope,
  stageIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ stageId: string; count: number }[]>`
    ${picked(scope)}
    SELECT s.stage_id::text AS "stageId", c.count
    FROM unnest(${[...stageIds]}::uuid[]) AS s(stage_id)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM (
        SELECT 1 FROM ${jobsOfStage(scope)} j WHERE ${conditions(scope)}
        -- In the index's order, or the planner reads the table for what it takes for many rows.
        ORDER BY j.stage_entered_at DESC LIMIT ${MOST_COUNTED + 1}) AS found) c`;
  return new Map(rows.map(({ stageId, count }) => [stageId, count]));
}

/** Which of these jobs the filter finds. */
export async function findAmong(tx: Tx, scope: BoardScope, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT j.id::text AS id FROM job j WHERE j.id = ANY(${[...ids]}::uuid[]) AND ${conditions(scope)}`;
  return new Set(rows.map(({ id }) => id));
}

/** A due date or a trade is more than a title: to whom titles are shown, such a filter finds what is theirs. */
function findsOwn({ viewer, filter }: BoardScope): boolean {
  return Boolean(filter.mine || (!seesEverything(viewer) && (filter.overdue || filter.trade)));
}

/**
 * Where a filter finds few of all jobs, these few, read once by their ids: as a list, since the planner would rather
 * read the whole table for what it takes for many.
 */
function picked(scope: BoardScope): Prisma.Sql {
  const { viewer, filter, now } = scope;
  const ours = Prisma.sql`organization_id = ${viewer.organizationId}::uuid`;
  const assigned = Prisma.sql`(SELECT job_id FROM job_assignee WHERE ${ours} AND member_id = ${viewer.memberId}::uuid
    ORDER BY job_id DESC LIMIT ${PICKED})`;
  const owned = Prisma.sql`UNION (SELECT id FROM job
    WHERE ${ours} AND owner_id = ${viewer.memberId}::uuid AND state = 'open' ORDER BY number DESC LIMIT ${PICKED})`;
  const overdue = Prisma.sql`(SELECT id FROM job
    WHERE ${ours} AND state = 'open' AND due_at < ${now}::timestamptz ORDER BY due_at LIMIT ${PICKED})`;
  const own = Prisma.sql`${assigned} ${seesEverything(viewer) ? owned : Prisma.empty}`;
  return findsOwn(scope) || filter.overdue
    ? Prisma.sql`WITH picked AS MATERIALIZED (
        SELECT * FROM job WHERE id = ANY(ARRAY(${findsOwn(scope) ? own : overdue})))`
    : Prisma.empty;
}

/** The jobs of one stage that a query may look at: all, or the latest where words have to be compared. */
function jobsOfStage(scope: BoardScope): Prisma.Sql {
  const { viewer, filter } = scope;
  if (findsOwn(scope) || filter.overdue) {
    return Prisma.sql`(SELECT * FROM picked WHERE stage_id = s.stage_id)`;
  }
  const stage = Prisma.sql`
    SELECT * FROM job WHERE organization_id = ${viewer.organizationId}::uuid AND stage_id = s.stage_id`;
  return filter.search || filter.trade
    ? Prisma.sql`(${stage} ORDER BY stage_entered_at DESC LIMIT ${SEARCHED})`
    : Prisma.sql`(${stage})`;
}

function conditions(scope: BoardScope): Prisma.Sql {
  const { viewer, filter, now } = scope;
  const all = seesEverything(viewer);
  const assigned = Prisma.sql`EXISTS (
    SELECT 1 FROM job_assignee a WHERE a.job_id = j.id AND a.member_id = ${viewer.memberId}::uuid)`;
  const parts = [Prisma.sql`TRUE`];
  if (findsOwn(scope)) {
    const owned = Prisma.sql`j.owner_id = ${viewer.memberId}::uuid OR`;
    parts.push(Prisma.sql`(${all ? owned : Prisma.empty} ${assigned})`);
  }
  if (filter.overdue) {
    parts.push(Prisma.sql`j.state = 'open' AND j.due_at < ${now}::timestamptz`);
  }
  if (filter.trade) {
    parts.push(Prisma.sql`j.trade = ${filter.trade}`);
  }
  if (filter.search) {
    parts.push(wordsIn(filter.search, all ? Prisma.sql`TRUE` : assigned));
  }
  return Prisma.join(parts, ' AND ');
}

/** Whoever sees titles only is not told by a search whose job it is. */
function wordsIn(search: string, seen: Prisma.Sql): Prisma.Sql {
  const like = `%${escapeLike(search.slice(0, 100))}%`;
  const number = numberSearched(search, 'J');
  return Prisma.sql`(
    j.title ILIKE ${like}
    ${number === null ? Prisma.empty : Prisma.sql`OR j.number = ${number}`}
    OR (${seen} AND (
      EXISTS (SELECT 1 FROM customer c WHERE c.id = j.customer_id AND c.name ILIKE ${like})
      OR EXISTS (SELECT 1 FROM customer_identity i WHERE i.customer_id = j.customer_id AND i.address ILIKE ${like}))))`;
}
