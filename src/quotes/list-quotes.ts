import {
  COUNTED,
  customerSelect,
  type Paging,
  type RecordCustomer,
  readCursor,
  toRecordCustomer,
} from '../jobs/list-jobs.js';
import { type Person, readPeople } from '../jobs/people.js';
import { seesEverything, type Viewer } from '../jobs/permission.js';
import type { Priority } from '../jobs/priority.js';
import { findByWords, readTyped } from '../jobs/search-records.js';
import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import { toMinor } from '../platform/money/money.js';
import { OPEN_QUOTE_STATES, type QuoteState } from './quote-table.js';

export type QuoteFilter = {
  show?: 'open' | 'closed' | 'all' | undefined;
  states?: readonly QuoteState[] | undefined;
  /** Owned by the viewer. */
  mine?: boolean | undefined;
  customerId?: string | undefined;
  /** Words of the title, details, customer and messages; or a number such as `Q-1042`. */
  search?: string | undefined;
};

export type QuoteSummary = {
  id: string;
  number: number;
  title: string;
  trade: string;
  state: QuoteState;
  customer: RecordCustomer;
  owner: Person | null;
  priority: Priority;
  /** What customers see or saw last of it, in minor units of its currency; null for one that was only asked for. */
  total: number | null;
  currency: string | null;
  /** The end of the last day of what was sent last. */
  expiresAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

export const quoteSummaryInclude = { customer: customerSelect };

/** Of what a search finds, the newest so many are listed. */
const FOUND = 500;
/** A technician's quotes are those of their newest so many jobs. */
const JOBS_LOOKED_AT = 5000;

/** The quotes this viewer sees, newest first: a technician sees only those of jobs they are assigned to. */
export async function listQuotes(
  tx: Tx,
  viewer: Viewer,
  filter: QuoteFilter & Paging = {},
): Promise<{ quotes: QuoteSummary[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const before = readCursor(filter.cursor);
  const seen = await quotesSeen(tx, viewer, filter);
  const rows = await tx.quote.findMany({
    where: { AND: [seen, before === null ? {} : { number: { lt: before } }] },
    orderBy: { number: 'desc' },
    take: limit + 1,
    include: quoteSummaryInclude,
  });
  const people = await readPeople(
    tx,
    rows.map((row) => row.ownerId),
  );
  const quotes = rows.slice(0, limit).map((row) => toQuoteSummary(row, people));
  return { quotes, nextCursor: rows.length > limit ? String(quotes.at(-1)?.number) : null };
}

/** How many quotes a filter finds for this viewer, up to `COUNTED`. */
export async function countQuotes(tx: Tx, viewer: Viewer, filter: QuoteFilter = {}): Promise<number> {
  return await tx.quote.count({ where: await quotesSeen(tx, viewer, filter), take: COUNTED });
}

export async function quotesSeen(
  tx: Tx,
  viewer: Viewer,
  filter: QuoteFilter,
): Promise<Prisma.QuoteWhereInput> {
  const conditions: Prisma.QuoteWhereInput[] = [];
  if (!seesEverything(viewer)) {
    const jobs = await tx.job.findMany({
      where: { assignees: { some: { memberId: viewer.memberId } } },
      orderBy: { number: 'desc' },
      take: JOBS_LOOKED_AT,
      select: { id: true },
    });
    const ids = jobs.map((job) => job.id);
    conditions.push({ OR: [{ jobId: { in: ids } }, { extraOfJobId: { in: ids } }] });
  }
  if (filter.show === 'open' || filter.show === 'closed') {
    conditions.push({ state: { [filter.show === 'open' ? 'in' : 'notIn']: OPEN_QUOTE_STATES } });
  }
  if (filter.states) {
    conditions.push({ state: { in: [...filter.states] } });
  }
  if (filter.mine) {
    conditions.push({ ownerId: viewer.memberId });
  }
  if (filter.customerId) {
    conditions.push({ customerId: filter.customerId });
  }
  if (filter.search?.trim()) {
    const typed = await readTyped(tx, filter.search, 'Q');
    const found = await findByWords(tx, 'quote', typed, { before: null, limit: FOUND });
    conditions.push({
      OR: [{ id: { in: found.map(({ id }) => id) } }, ...(typed.number ? [{ number: typed.number }] : [])],
    });
  }
  return { AND: conditions };
}

type SummaryRow = Prisma.QuoteGetPayload<{ include: typeof quoteSummaryInclude }>;

export function toQuoteSummary(row: SummaryRow, people: Map<string, Person>): QuoteSummary {
  const { id, number, title, trade, currency, expiresAt, createdAt, updatedAt } = row;
  return {
    id,
    number,
    title,
    trade,
    state: row.state as QuoteState,
    customer: toRecordCustomer(row.customer),
    owner: row.ownerId ? (people.get(row.ownerId) ?? null) : null,
    priority: row.priority as Priority,
    total: row.total === null ? null : toMinor(row.total),
    currency,
    expiresAt,
    createdAt,
    updatedAt,
  };
}
