import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { TRADES } from '../../../intake/trade.js';
import { type BoardScope, MOST_COUNTED } from '../../../jobs/board-query.js';
import {
  type BoardCard,
  type BoardPipeline,
  readBoardPipelines,
  readColumnCursor,
  readColumnPage,
  readColumns,
  readSomeCards,
  writeColumnCursor,
} from '../../../jobs/read-board.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { newId } from '../../../platform/ids.js';
import { type BoardAddress, boardColumnPath } from '../../ui/routes/board.js';
import { jobsPath } from '../../ui/routes/jobs.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { RecordSources } from '../jobs/record-sources.js';
import { tradeLabel } from '../settings/present-organization.js';
import type { BoardCardView, BoardColumnView, BoardCountView, BoardView } from '../views/board-view.js';
import { scopeOf } from './board-address.js';
import { readColumnMoney } from './column-money.js';

type Sources = Pick<RecordSources, 'covers'>;

/** The board as this member may see it: the pipeline of the address, or the standard one. */
export async function readBoard(
  tx: Tx,
  sources: Sources,
  staff: Staff,
  address: BoardAddress,
  now: Date,
): Promise<BoardView> {
  const pipelines = await readBoardPipelines(tx);
  const pipeline = pipelineOf(pipelines, address);
  const scope = scopeOf(staff, address, now);
  const columns = await readColumns(tx, scope, pipeline?.stages ?? []);
  const cards = await presentCards(
    tx,
    sources,
    scope,
    staff,
    columns.flatMap((column) => column.cards),
  );
  const money = await readColumnMoney(
    tx,
    staff,
    columns.map(({ stage }) => stage.id),
    address,
  );
  const { mine, overdue, trade, q } = address;
  return {
    address,
    pipelines: pipelines.map(({ id, name }) => ({ id, name, current: id === pipeline?.id })),
    trades: TRADES.map((value) => ({ value, label: tradeLabel(value) })),
    columns: columns.map(({ stage, count, after }): BoardColumnView => {
      const closed = stage.kind === 'done' || stage.kind === 'cancelled';
      return {
        stageId: stage.id,
        name: stage.name,
        kind: stage.kind,
        count: counted(count),
        ...moneyIn(money, stage.id),
        cards: cards.filter(({ stageId }) => stageId === stage.id),
        ...(after
          ? { morePath: boardColumnPath(stage.id, { ...address, after: writeColumnCursor(after) }) }
          : {}),
        ...(closed && count !== 0 ? { listPath: jobsPath({ stage: stage.id }) } : {}),
      };
    }),
    ...addingOf(staff, pipeline),
    empty: columns.every(({ count }) => count === 0),
    filtered: Boolean(mine || overdue || trade || q),
  };
}

function addingOf(staff: Staff, pipeline: BoardPipeline | undefined): Pick<BoardView, 'add'> {
  const stages = (pipeline?.stages ?? [])
    .filter(({ kind }) => kind === 'open' || kind === 'internal')
    .map(({ id, name }) => ({ value: id, label: name }));
  return can(staff.role, 'message-customer') && stages.length > 0 ? { add: { formId: newId(), stages } } : {};
}

/** The next cards of a column. Throws `not-found` for a stage that is not on this board. */
export async function readMoreCards(
  tx: Tx,
  sources: Sources,
  staff: Staff,
  query: { address: BoardAddress; stageId: string; after: string; now: Date },
): Promise<{ cards: BoardCardView[]; morePath?: string }> {
  const { address, stageId } = query;
  const scope = scopeOf(staff, address, query.now);
  const pipelines = await readBoardPipelines(tx);
  const cursor = readColumnCursor(query.after);
  if (!cursor || !pipelines.some(({ stages }) => stages.some(({ id }) => id === stageId))) {
    throw notFound('stage');
  }
  const { cards, after } = await readColumnPage(tx, scope, stageId, cursor);
  const more = after && boardColumnPath(stageId, { ...address, after: writeColumnCursor(after) });
  return { cards: await presentCards(tx, sources, scope, staff, cards), ...(more ? { morePath: more } : {}) };
}

/** These jobs as they are on the board now, and how many every stage has. */
export async function readChangedCards(
  tx: Tx,
  sources: Sources,
  staff: Staff,
  query: { address: BoardAddress; numbers: readonly number[]; now: Date },
): Promise<{ cards: BoardCardView[]; counts: BoardCountView[] }> {
  const scope = scopeOf(staff, query.address, query.now);
  const stages = pipelineOf(await readBoardPipelines(tx), query.address)?.stages ?? [];
  const { cards, counts } = await readSomeCards(tx, scope, stages, query.numbers);
  const money = await readColumnMoney(tx, staff, [...counts.keys()], query.address);
  return {
    cards: await presentCards(tx, sources, scope, staff, cards),
    counts: [...counts].map(([stageId, count]) => ({
      stageId,
      count: counted(count),
      ...moneyIn(money, stageId),
    })),
  };
}

function pipelineOf(pipelines: readonly BoardPipeline[], address: BoardAddress): BoardPipeline | undefined {
  return pipelines.find(({ id }) => id === address.pipeline) ?? pipelines.find(({ standard }) => standard);
}

function moneyIn(money: Map<string, string>, stageId: string): { money?: string } {
  const line = money.get(stageId);
  return line === undefined ? {} : { money: line };
}

function counted(count: number | null): string {
  return count === null ? `${MOST_COUNTED}+` : String(count);
}

/** Photos of all cards come in one query, and only of jobs that this member sees. */
async function presentCards(
  tx: Tx,
  sources: Sources,
  { now }: BoardScope,
  staff: Staff,
  cards: readonly BoardCard[],
): Promise<BoardCardView[]> {
  const seen = cards.filter(({ job }) => job !== null);
  const covers = await sources.covers(
    tx,
    staff,
    seen.map(({ id }) => ({ kind: 'job', id })),
  );
  return cards.map(({ id, number, title, stageId, enteredAt, job }) => {
    const card = { number, title, stageId, enteredAt: enteredAt.toISOString() };
    const [cover] = covers.get(id) ?? [];
    return job
      ? {
          ...card,
          job: {
            customerName: nameOfCustomer(job.customer),
            ...(cover ? { cover } : {}),
            ...(job.dueAt
              ? { due: { at: job.dueAt.toISOString(), overdue: job.state === 'open' && job.dueAt < now } }
              : {}),
            ...(job.owner ? { owner: job.owner } : {}),
            urgent: job.priority === 'urgent' && job.state === 'open',
            unread: job.unread,
            canMove: job.state === 'open' && can(staff.role, 'move-stage', { assigned: job.assigned }),
          },
        }
      : card;
  });
}
