import type { Tx } from './database.js';

export type NumberedKind = 'job' | 'quote' | 'invoice' | 'credit-note' | 'receipt';

/**
 * The next number of this kind in the organization, from 1, without gaps: the counter's row stays locked until
 * the transaction ends, and a transaction that is undone gives its number back.
 */
export async function nextNumber(tx: Tx, organizationId: string, kind: NumberedKind): Promise<number> {
  const rows = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO counter (organization_id, kind, value) VALUES (${organizationId}::uuid, ${kind}, 1)
    ON CONFLICT (organization_id, kind) DO UPDATE SET value = counter.value + 1
    RETURNING value`;
  const value = rows[0]?.value;
  if (value === undefined) {
    throw new Error('the counter answered with no row');
  }
  return value;
}
