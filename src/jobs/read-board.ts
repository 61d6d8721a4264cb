import type { Tx } from '../platform/database/database.js';
import { isId } from '../platform/ids.js';
import {
  type BoardScope,
  type ColumnCursor,
  countCards,
  findAmong,
  findCards,
  MOST_COUNTED,
} from './board-query.js';
import type { JobSummary } from './list-jobs.js';
import { seesEverything } from './permission.js';
import { readSummaries } from './read-summaries.js';
import type { StageKind, StageRef } from './stage-table.js';

/** A job as the board shows it. */
export type BoardCard = {
  number: number;
  title: string;
  stageId: string;
  enteredAt: Date;
  id: string;
  /** `null` where this viewer may see that there is such a job, and no more. */
  job: (JobSummary & { unread: boolean; assigned: boolean }) | null;
};

export type BoardColumn = {
  stage: StageRef;
  /** `null`: more than `MOST_COUNTED`. */
  count: number | null;
  cards: BoardCard[];
  /** Where the next page begins; `null` at the end, and for closed stages, which show their latest only. */
  after: ColumnCursor | null;
};

export type BoardPipeline = { id: string; name: string; standard: boolean; stages: StageRef[] };

/** Cards of a page of an open column, and the latest few of a closed one. */
const PAGE = 25;
const LATEST_CLOSED = 6;

/** The pipelines in use, in order. */
export async function readBoardPipelines(tx: Tx): Promise<BoardPipeline[]> {
  const rows = await tx.pipeline.findMany({
    where: { archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      standard: true,
      stages: { orderBy: { position: 'asc' }, select: { id: true, name: true, kind: true } },
    },
  });
  return rows.map(({ stages, ...pipeline }) => ({
    ...pipeline,
    stages: stages.map((stage) => ({ ...stage, kind: stage.kind as StageKind })),
  }));
}

/** The columns of a pipeline as this viewer may see them, each with its first page. */
export async function readColumns(
  tx: Tx,
  scope: BoardScope,
  stages: readonly StageRef[],
): Promise<BoardColumn[]> {
  const stageIds = stages.map(({ id }) => id);
  const counts = await countCards(tx, scope, stageIds);
  const found = await findCards(tx, scope, { stageIds, limit: PAGE + 1 });
  const shown = stages.map((stage) => {
    const ids = found.filter(({ stageId }) => stageId === stage.id);
    return { stage, ids: ids.slice(0, isClosed(stage) ? LATEST_CLOSED : PAGE), found: ids.length };
  });
  const cards = await describeCards(
    tx,
    scope,
    shown.flatMap(({ ids }) => ids.map(({ id }) => id)),
  );
  return shown.map(({ stage, ids, found: all }) => {
    const own = ids.flatMap(({ id }) => cards.get(id) ?? []);
    const more = all > ids.length && !isClosed(stage);
    return { stage, count: capped(counts.get(stage.id) ?? 0), cards: own, after: more ? endOf(own) : null };
  });
}

/** The next page of an open column. */
export async function readColumnPage(
  tx: Tx,
  scope: BoardScope,
  stageId: string,
  after: ColumnCursor,
): Promise<{ cards: BoardCard[]; after: ColumnCursor | null }> {
  const found = await findCards(tx, scope, { stageIds: [stageId], limit: PAGE + 1, after });
  const ids = found.slice(0, PAGE).map(({ id }) => id);
  const described = await describeCards(tx, scope, ids);
  const cards = ids.flatMap((id) => described.get(id) ?? []);
  return { cards, after: found.length > PAGE ? endOf(cards) : null };
}

/**
 * Some jobs by their numbers, as far as they are on this board and its filter finds them, and how many are on each
 * stage now.
 */
export async function readSomeCards(
  tx: Tx,
  scope: BoardScope,
  stages: readonly StageRef[],
  numbers: readonly number[],
): Promise<{ cards: BoardCard[]; counts: Map<string, number | null> }> {
  const stageIds = stages.map(({ id }) => id);
  const rows = await tx.job.findMany({
    where: { number: { in: [...numbers] }, stageId: { in: stageIds } },
    select: { id: true },
  });
  const fitting = await findAmong(
    tx,
    scope,
    rows.map(({ id }) => id),
  );
  const counts = await countCards(tx, scope, stageIds);
  return {
    cards: [...(await describeCards(tx, scope, [...fitting])).values()],
    counts: new Map([...counts].map(([id, count]) => [id, capped(count)])),
  };
}

/** A cursor as the address holds it; one that cannot be read is none. */
export function readColumnCursor(text: string | undefined): ColumnCursor | undefined {
  const [at = '', id = ''] = text?.split('_') ?? [];
  const enteredAt = new Date(at);
  return Number.isNaN(enteredAt.getTime()) || !isId(id) ? undefined : { enteredAt, id };
}

export function writeColumnCursor({ enteredAt, id }: ColumnCursor): string {
  return `${enteredAt.toISOString()}_${id}`;
}

function isClosed({ kind }: StageRef): boolean {
  return kind === 'done' || kind === 'cancelled';
}

function capped(count: number): number | null {
  return count > MOST_COUNTED ? null : count;
}

function endOf(cards: readonly BoardCard[]): ColumnCursor | null {
  const last = cards.at(-1);
  return last ? { enteredAt: last.enteredAt, id: last.id } : null;
}

/** Everything the cards show, in as many queries for one card as for a hundred. */
async function describeCards(
  tx: Tx,
  { viewer }: BoardScope,
  ids: readonly string[],
): Promise<Map<string, BoardCard>> {
  if (ids.length === 0) {
    return new Map();
  }
  const jobs = await readSummaries(tx, ids);
  const assigned = await tx.jobAssignee.findMany({
    where: { memberId: viewer.memberId, jobId: { in: [...ids] } },
    select: { jobId: true },
  });
  const mine = new Set(assigned.map(({ jobId }) => jobId));
  const unread = await readUnread(tx, ids);
  const all = seesEverything(viewer);
  const cards = jobs.map(({ stageEnteredAt: enteredAt, ...job }): [string, BoardCard] => {
    const { id, number, title, stage } = job;
    const more = { unread: unread.has(id), assigned: mine.has(id) };
    const shown = all || mine.has(id) ? { ...job, ...more } : null;
    return [id, { id, number, title, stageId: stage.id, enteredAt, job: shown }];
  });
  return new Map(cards);
}

/** The jobs in whose conversations somebody wrote what nobody has read yet. */
async function readUnread(tx: Tx, ids: readonly string[]): Promise<Set<string | null>> {
  const rows = await tx.conversation.findMany({
    where: { recordKind: 'job', recordId: { in: [...ids] }, unread: true },
    select: { recordId: true },
    distinct: ['recordId'],
  });
  return new Set(rows.map(({ recordId }) => recordId));
}
