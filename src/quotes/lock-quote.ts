import { type Details, readDetails } from '../jobs/details.js';
import type { Priority } from '../jobs/priority.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import type { QuoteState } from './quote-table.js';

export type QuoteKey = { id: string } | { number: number };

export type LockedQuote = {
  id: string;
  number: number;
  title: string;
  trade: string;
  customerId: string;
  state: QuoteState;
  ownerId: string | null;
  priority: Priority;
  jobId: string | null;
  details: Details;
};

/** Reads a quote and keeps its row locked until the transaction ends. Throws `not-found`. */
export async function lockQuote(tx: Tx, key: QuoteKey): Promise<LockedQuote> {
  const [row] =
    'id' in key
      ? await tx.$queryRaw<{ id: string }[]>`SELECT id FROM quote WHERE id = ${key.id}::uuid FOR UPDATE`
      : await tx.$queryRaw<{ id: string }[]>`SELECT id FROM quote WHERE number = ${key.number} FOR UPDATE`;
  const quote = row && (await tx.quote.findUnique({ where: { id: row.id } }));
  if (!quote) {
    throw notFound('quote');
  }
  return {
    ...quote,
    state: quote.state as QuoteState,
    priority: quote.priority as Priority,
    details: readDetails(quote.details),
  };
}
