import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

export type NumberedRecord = { kind: 'job' | 'quote'; number: number; open: boolean };

const OPEN_QUOTE = new Set(['requested', 'draft', 'sent', 'viewed']);

/** The numbers of quotes and jobs, and whether each is open, by id. */
export async function readReferences(
  tx: Tx,
  records: readonly RecordRef[],
): Promise<ReadonlyMap<string, NumberedRecord>> {
  const idsOf = (kind: RecordRef['kind']) =>
    records.filter((record) => record.kind === kind).map(({ id }) => id);
  const select = { id: true, number: true, state: true } as const;
  const [jobIds, quoteIds] = [idsOf('job'), idsOf('quote')];
  const jobs = jobIds.length > 0 ? await tx.job.findMany({ where: { id: { in: jobIds } }, select }) : [];
  const quotes =
    quoteIds.length > 0 ? await tx.quote.findMany({ where: { id: { in: quoteIds } }, select }) : [];
  return new Map<string, NumberedRecord>([
    ...jobs.map(({ id, number, state }) => [id, { kind: 'job', number, open: state === 'open' }] as const),
    ...quotes.map(
      ({ id, number, state }) => [id, { kind: 'quote', number, open: OPEN_QUOTE.has(state) }] as const,
    ),
  ]);
}

/** A quote or job as people call it: J-311, Q-1042. */
export function referenceOf({ kind, number }: Pick<NumberedRecord, 'kind' | 'number'>): string {
  return `${kind === 'job' ? 'J' : 'Q'}-${number}`;
}
