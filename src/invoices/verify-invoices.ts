import type { Tx } from '../platform/database/database.js';
import { sealOf } from './seal-invoice.js';

const PAGE = 200;

/** Runs one read after the other, each in a transaction of its own. */
type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * Whether issued invoices and credit notes are what they were: what each says is what its feed swears to, its lines come
 * to its sums, what it is paid and credited is what payments and credit notes come to, and the numbers of each kind and
 * of receipts have no gap. Answers one sentence for each thing that is not so.
 */
export async function verifyInvoices(run: Run): Promise<string[]> {
  return [...(await verifySeals(run)), ...(await run(verifySums)), ...(await run(verifyNumbers))];
}

async function verifySeals(run: Run): Promise<string[]> {
  const problems: string[] = [];
  for (let after: string | undefined; ; ) {
    const entries = await run((tx) =>
      tx.activity.findMany({
        where: {
          type: { in: ['invoice.issued', 'invoice.credited'] },
          ...(after ? { id: { gt: after } } : {}),
        },
        orderBy: { id: 'asc' },
        take: PAGE,
        select: { id: true, content: true },
      }),
    );
    for (const { content } of entries) {
      problems.push(...(await run((tx) => verifySeal(tx, content))));
    }
    const last = entries.at(-1);
    if (!last || entries.length < PAGE) {
      return problems;
    }
    after = last.id;
  }
}

/** An entry whose content was erased swears to nothing any more. */
async function verifySeal(tx: Tx, content: unknown): Promise<string[]> {
  const { invoiceId, creditNoteId, number, creditNumber, sha256 } = (content ?? {}) as Record<
    string,
    unknown
  >;
  const id = creditNoteId ?? invoiceId;
  if (typeof id !== 'string' || typeof sha256 !== 'string') {
    return [];
  }
  const name = creditNoteId ? `CN-${creditNumber}` : `INV-${number}`;
  const now = await sealOf(tx, id);
  if (now === null) {
    return [`${name} was issued and is not there any more.`];
  }
  return now === sha256 ? [] : [`${name} does not say what it said when it was issued.`];
}

type Named = { kind: string; number: number };
const nameOf = ({ kind, number }: Named) => `${kind === 'invoice' ? 'INV' : 'CN'}-${number}`;

async function verifySums(tx: Tx): Promise<string[]> {
  const lines = await tx.$queryRaw<Named[]>`
    SELECT i.kind, i.number FROM invoice i LEFT JOIN invoice_line l ON l.invoice_id = i.id WHERE i.state = 'issued'
    GROUP BY i.id HAVING coalesce(sum(l.gross), 0) <> i.total OR coalesce(sum(l.tax), 0) <> i.tax
      OR coalesce(sum(l.net), 0) <> i.subtotal`;
  const money = await tx.$queryRaw<Named[]>`
    SELECT i.kind, i.number FROM invoice i WHERE i.state = 'issued' AND i.kind = 'invoice' AND (
      i.paid <> coalesce((SELECT sum(CASE p.kind WHEN 'payment' THEN p.amount ELSE -p.amount END) FROM payment p
        WHERE p.invoice_id = i.id), 0)
      OR i.credited <> coalesce((SELECT sum(c.total) FROM invoice c
        WHERE c.credits_invoice_id = i.id AND c.state = 'issued'), 0))`;
  return [
    ...lines.map((row) => `${nameOf(row)}: its lines do not come to its sums.`),
    ...money.map((row) => `${nameOf(row)}: payments and credit notes do not come to what it says.`),
  ];
}

async function verifyNumbers(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ kind: string; issued: number; highest: number }[]>`
    SELECT kind, count(*)::int AS issued, max(number) AS highest FROM invoice WHERE state = 'issued' GROUP BY kind
    UNION ALL SELECT 'receipt', count(*)::int, max(receipt_number) FROM payment HAVING count(*) > 0`;
  return rows
    .filter(({ issued, highest }) => issued !== highest)
    .map(
      ({ kind, issued, highest }) => `The numbers of ${kind}s go up to ${highest}, but there are ${issued}.`,
    );
}
