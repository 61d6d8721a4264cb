import { readOrganizationIn } from '../accounts/read-organization.js';
import { seesEverything, type Viewer } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import { notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { toMinor } from '../platform/money/money.js';

/** Amounts are in minor units: above zero is what the customer owes, below zero what is owed to them. */
export type StatementEntry = {
  kind: 'invoice' | 'credit-note' | 'payment' | 'refund';
  id: string;
  /** Of the invoice or credit note; of money, of the invoice it was on. */
  invoiceId: string;
  number: number;
  receiptNumber: number | null;
  title: string;
  at: Date;
  amount: number;
  /** What is owed after it. */
  balance: number;
};

export type Statement = {
  currency: string;
  /** All that this customer was ever billed in. */
  currencies: string[];
  opening: number;
  entries: StatementEntry[];
  closing: number;
  /** What was paid beyond what is to be paid, invoice by invoice: it can be refunded. */
  credits: { invoiceId: string; number: number; amount: number }[];
  nextCursor: string | null;
};

export type StatementQuery = {
  /** From this moment on, and up to before that; nothing: from the first, up to now. */
  from?: Date | undefined;
  to?: Date | undefined;
  /** The organization's where not said. */
  currency?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};

/**
 * What a customer was billed, paid and got back, oldest first, with what they owed before and after. Profiles that turned
 * out to be theirs are one. Throws `not-found` for a customer that is not there, and for a technician.
 */
export async function readStatement(
  tx: Tx,
  viewer: Viewer,
  customerId: string,
  query: StatementQuery = {},
): Promise<Statement> {
  const customer = isId(customerId)
    ? await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } })
    : null;
  if (!customer || !seesEverything(viewer)) {
    throw notFound('customer');
  }
  const billed = await tx.invoice.groupBy({ by: ['currency'], where: { customerId, state: 'issued' } });
  const currencies = billed.map(({ currency }) => currency).sort();
  const own = query.currency ?? (await readOrganizationIn(tx)).currency;
  const currency = currencies.includes(own) ? own : (currencies[0] ?? own);
  const { from = new Date(0), to = new Date('9999-01-01'), cursor } = query;
  const limit = Math.min(Math.max(query.limit ?? 100, 1), 500);
  const all = entriesOf(customerId, currency, to);
  const [sums] = await tx.$queryRaw<{ opening: bigint; closing: bigint }[]>`
    SELECT coalesce(sum(amount) FILTER (WHERE at < ${from}), 0)::bigint AS opening,
      coalesce(sum(amount), 0)::bigint AS closing FROM (${all}) e`;
  const after = readPlace(cursor);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT e.*, (sum(amount) OVER (ORDER BY at, id))::bigint AS balance FROM (${all}) e) r
    WHERE at >= ${from} ${after ? Prisma.sql`AND (at, id) > (${after.at}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY at, id LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    currency,
    currencies,
    opening: toMinor(sums?.opening ?? 0n),
    closing: toMinor(sums?.closing ?? 0n),
    entries: page.map((row) => ({ ...row, amount: toMinor(row.amount), balance: toMinor(row.balance) })),
    credits: await readCredits(tx, customerId, currency),
    nextCursor: rows.length > limit && last ? `${last.at.toISOString()}_${last.id}` : null,
  };
}

type Row = Omit<StatementEntry, 'amount' | 'balance'> & { amount: bigint; balance: bigint };

function entriesOf(customerId: string, currency: string, to: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT kind, id, id AS "invoiceId", number, NULL::int AS "receiptNumber", title, issued_at AS at,
      CASE kind WHEN 'invoice' THEN total ELSE -total END AS amount
    FROM invoice
    WHERE customer_id = ${customerId}::uuid AND state = 'issued' AND currency = ${currency} AND issued_at < ${to}
    UNION ALL
    SELECT p.kind, p.id, i.id, i.number, p.receipt_number, i.title, p.created_at,
      CASE p.kind WHEN 'refund' THEN p.amount ELSE -p.amount END
    FROM payment p JOIN invoice i ON i.id = p.invoice_id
    WHERE i.customer_id = ${customerId}::uuid AND i.currency = ${currency} AND p.created_at < ${to}`;
}

async function readCredits(tx: Tx, customerId: string, currency: string): Promise<Statement['credits']> {
  const rows = await tx.$queryRaw<{ invoiceId: string; number: number; amount: bigint }[]>`
    SELECT id::text AS "invoiceId", number, paid - (total - credited) AS amount FROM invoice
    WHERE customer_id = ${customerId}::uuid AND kind = 'invoice' AND state = 'issued' AND currency = ${currency}
      AND paid > total - credited
    ORDER BY number`;
  return rows.map((row) => ({ ...row, amount: toMinor(row.amount) }));
}

function readPlace(cursor: string | undefined): { at: Date; id: string } | null {
  const [time = '', id = ''] = cursor?.split('_') ?? [];
  const at = new Date(time);
  return Number.isNaN(at.getTime()) || !isId(id) ? null : { at, id };
}
