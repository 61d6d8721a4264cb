import { type Details, readDetails } from '../jobs/details.js';
import type { Priority } from '../jobs/priority.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import type { QuoteState, QuoteStep } from './quote-table.js';

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
  /** The job that it is extra work of. */
  extraOfJobId: string | null;
  details: Details;
  /** Counts the changes of what it offers. */
  revision: number;
  sentAt: Date | null;
  expiresAt: Date | null;
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

/** The job whose people see a quote: the one it became, or is to be extra work of. */
export function jobOf({ jobId, extraOfJobId }: Pick<LockedQuote, 'jobId' | 'extraOfJobId'>): string | null {
  return jobId ?? extraOfJobId;
}

/** What a step of the table comes to where it may be taken. Throws `conflict` with its sentence where it may not. */
export function taken(step: QuoteStep): Exclude<QuoteStep, { outcome: 'refused' }> {
  if (step.outcome === 'refused') {
    throw new DocketError('conflict', step.because);
  }
  return step;
}
