import { readOrganizationIn } from '../accounts/read-organization.js';
import {
  customerSelect,
  escapeLike,
  type Paging,
  type RecordCustomer,
  toRecordCustomer,
} from '../jobs/list-jobs.js';
import { seesEverything, type Viewer } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import { isId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';
import { localTimeOf } from '../platform/zoned-date.js';
import type { InvoiceKind, InvoiceState } from './invoice-table.js';
import { dayOf, storedDay } from './lock-invoice.js';
import { isOverdue, type PayState, settlementOf } from './settlement.js';

export const INVOICE_SHOWS = ['all', 'draft', 'open', 'overdue', 'paid', 'credit-notes'] as const;

export type InvoiceFilter = {
  /** `open`: issued and not settled, overdue ones too. Credit notes are in `all` and in a list of their own. */
  show?: (typeof INVOICE_SHOWS)[number] | undefined;
  customerId?: string | undefined;
  jobId?: string | undefined;
  /** Words of the title or of the customer's name, or a number such as `INV-12` or `CN-3`. */
  search?: string | undefined;
};

/** Amounts are in minor units. */
export type InvoiceSummary = {
  id: string;
  kind: InvoiceKind;
  state: InvoiceState;
  /** Null until it is issued; invoices and credit notes each have their own. */
  number: number | null;
  title: string;
  customer: RecordCustomer;
  job: { id: string; number: number } | null;
  bookingId: string | null;
  currency: string;
  total: number;
  paid: number;
  credited: number;
  open: number;
  /** Paid beyond what is to be paid: the customer's credit. */
  excess: number;
  /** Of an issued invoice; null for drafts and credit notes. */
  payState: PayState | null;
  overdue: boolean;
  /** `2026-03-29`. */
  dueOn: string | null;
  issuedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

/** Of all invoices, a search for words looks through the newest so many. */
const SEARCHED = 5_000;
/** A technician's invoices are those of their newest so many jobs. */
const JOBS_LOOKED_AT = 5_000;

export const summaryInclude = { customer: customerSelect } as const;
export type SummaryRow = Prisma.InvoiceGetPayload<{ include: typeof summaryInclude }>;

/** A page of the invoices this viewer sees, newest first: a technician only those of jobs they are assigned to. */
export async function listInvoices(
  tx: Tx,
  viewer: Viewer,
  filter: InvoiceFilter & Paging,
  at: Date,
): Promise<{ invoices: InvoiceSummary[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const today = await readToday(tx, at);
  const rows = await tx.invoice.findMany({
    where: {
      AND: [
        await invoicesSeen(tx, viewer),
        await matching(tx, filter, today),
        isId(filter.cursor) ? { id: { lt: filter.cursor } } : {},
      ],
    },
    // Ids are made in the order of time.
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: summaryInclude,
  });
  const page = rows.slice(0, limit);
  return {
    invoices: await toSummaries(tx, page, today),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** What is to be paid and how much of it is late, over all invoices of the organization's currency; in minor units. */
export async function sumUnpaid(
  tx: Tx,
  at: Date,
): Promise<{ currency: string; open: number; overdue: number; count: number }> {
  const { currency } = await readOrganizationIn(tx);
  const today = await readToday(tx, at);
  const [row] = await tx.$queryRaw<{ open: bigint; overdue: bigint; count: number }[]>`
    SELECT coalesce(sum(total - credited - paid), 0)::bigint AS open, count(*)::int AS count,
      coalesce(sum(total - credited - paid) FILTER (WHERE due_on < ${today}::date), 0)::bigint AS overdue
    FROM invoice
    WHERE kind = 'invoice' AND state = 'issued' AND settled_at IS NULL AND currency = ${currency}`;
  const { open = 0n, overdue = 0n, count = 0 } = row ?? {};
  return { currency, open: toMinor(open), overdue: toMinor(overdue), count };
}

export async function readToday(tx: Tx, at: Date): Promise<string> {
  return localTimeOf(at, (await readOrganizationIn(tx)).timeZone).date;
}

/** The invoices in this viewer's lists. */
export async function invoicesSeen(tx: Tx, viewer: Viewer): Promise<Prisma.InvoiceWhereInput> {
  if (seesEverything(viewer)) {
    return {};
  }
  const jobs = await tx.job.findMany({
    where: { assignees: { some: { memberId: viewer.memberId } } },
    orderBy: { number: 'desc' },
    take: JOBS_LOOKED_AT,
    select: { id: true },
  });
  return { jobId: { in: jobs.map(({ id }) => id) } };
}

async function matching(tx: Tx, filter: InvoiceFilter, today: string): Promise<Prisma.InvoiceWhereInput> {
  const { show = 'all', customerId, jobId, search } = filter;
  const unpaid = { kind: 'invoice', state: 'issued', settledAt: null };
  const shown: Record<typeof show, Prisma.InvoiceWhereInput> = {
    all: {},
    draft: { state: 'draft' },
    open: unpaid,
    overdue: { ...unpaid, dueOn: { lt: storedDay(today) } },
    paid: { kind: 'invoice', state: 'issued', settledAt: { not: null } },
    'credit-notes': { kind: 'credit-note', state: 'issued' },
  };
  const nothing = { id: { in: [] } };
  return {
    AND: [
      shown[show],
      customerId === undefined ? {} : isId(customerId) ? { customerId } : nothing,
      jobId === undefined ? {} : isId(jobId) ? { jobId } : nothing,
      search?.trim() ? await found(tx, search) : {},
    ],
  };
}

async function found(tx: Tx, search: string): Promise<Prisma.InvoiceWhereInput> {
  const text = search.replaceAll('\0', '').trim().slice(0, 100);
  const [, letters = '', digits] = /^#?(?:(INV|CN)-?)?(\d{1,9})$/i.exec(text) ?? [];
  if (digits) {
    const kind = { INV: 'invoice', CN: 'credit-note' }[letters.toUpperCase()];
    return { number: Number(digits), ...(kind ? { kind } : {}) };
  }
  const pattern = `%${escapeLike(text)}%`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT i.id::text FROM (SELECT id, title, customer_id FROM invoice ORDER BY id DESC LIMIT ${SEARCHED}) i
    JOIN customer c ON c.id = i.customer_id
    WHERE i.title ILIKE ${pattern} OR c.name ILIKE ${pattern}`;
  return { id: { in: rows.map(({ id }) => id) } };
}

export async function toSummaries(
  tx: Tx,
  rows: readonly SummaryRow[],
  today: string,
): Promise<InvoiceSummary[]> {
  const jobs = await tx.job.findMany({
    where: { id: { in: rows.flatMap(({ jobId }) => jobId ?? []) } },
    select: { id: true, number: true },
  });
  const jobOf = new Map(jobs.map((job) => [job.id, job]));
  return rows.map((row) => {
    const balance = { total: toMinor(row.total), paid: toMinor(row.paid), credited: toMinor(row.credited) };
    const dueOn = row.dueOn && dayOf(row.dueOn);
    const { open, excess, state } = settlementOf(balance);
    const bills = row.kind === 'invoice' && row.state === 'issued';
    const { id, number, title, bookingId, currency, issuedAt, createdAt, updatedAt } = row;
    return {
      ...{ id, number, title, bookingId, currency, issuedAt, createdAt, updatedAt, ...balance, dueOn },
      kind: row.kind as InvoiceKind,
      state: row.state as InvoiceState,
      customer: toRecordCustomer(row.customer),
      job: jobOf.get(row.jobId ?? '') ?? null,
      open: bills ? open : 0,
      excess: bills ? excess : 0,
      payState: bills ? state : null,
      overdue: bills && isOverdue(balance, dueOn, today),
    };
  });
}
