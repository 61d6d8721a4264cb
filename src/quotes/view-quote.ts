import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { lockQuote } from './lock-quote.js';
import type { QuoteLink } from './quote-links.js';
import { quoteStep } from './quote-table.js';
import { readNewestVersion } from './read-version.js';

/**
 * The customer has a version before their eyes: of what was sent last, the first time is noted. Of an older one, one
 * that was answered, or once more, nothing is.
 */
export async function viewQuote(
  tx: Tx,
  { organizationId, quoteId, versionId }: QuoteLink,
  at: Date,
): Promise<{ changed: boolean }> {
  const quote = await lockQuote(tx, { id: quoteId });
  const newest = await readNewestVersion(tx, quoteId);
  const step = quoteStep(quote.state, 'view', 'customer');
  if (newest?.id !== versionId || step.outcome !== 'becomes') {
    return { changed: false };
  }
  await tx.quote.update({ where: { id: quoteId }, data: { state: step.next, viewedAt: at, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quoteId },
    actor: { kind: 'customer', id: quote.customerId },
    type: 'quote.viewed',
    content: { version: newest.number },
    at,
  });
  return { changed: true };
}
