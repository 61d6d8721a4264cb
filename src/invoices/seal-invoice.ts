import { createHash } from 'node:crypto';
import type { Tx } from '../platform/database/database.js';

/**
 * SHA-256 over all that an issued invoice or credit note says: number, words, lines, sums, day, hashes of its photos. The
 * feed swears to it, so that a row which somebody changes past Docket is found. Null where there is no such invoice.
 */
export async function sealOf(tx: Tx, invoiceId: string): Promise<string | null> {
  const row = await tx.invoice.findUnique({
    where: { id: invoiceId },
    select: {
      ...{ kind: true, number: true, currency: true, title: true, note: true, language: true },
      ...{ pricesIncludeTax: true, subtotal: true, discount: true, tax: true, total: true },
      ...{ creditsInvoiceId: true, dueOn: true, issuedAt: true },
      lines: { orderBy: { position: 'asc' }, omit: { id: true, organizationId: true, invoiceId: true } },
      photos: { orderBy: { position: 'asc' }, select: { photoId: true, sha256: true, caption: true } },
    },
  });
  return row && createHash('sha256').update(canonical(row)).digest('hex');
}

/** The same whatever order a row's columns come in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') {
      return part.toString();
    }
    return part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
}
