import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { lockQuote } from './lock-quote.js';
import type { QuoteLink } from './quote-links.js';
import { readForCustomer } from './read-for-customer.js';

/** Whether the customer has asked for a new quote in place of what was sent last. */
export async function hasAskedForNew(tx: Tx, { quoteId }: QuoteLink): Promise<boolean> {
  const last = await tx.activity.findFirst({
    where: { recordKind: 'quote', recordId: quoteId, type: { in: ['quote.sent', 'quote.new-asked'] } },
    orderBy: { sequence: 'desc' },
    select: { type: true },
  });
  return last?.type === 'quote.new-asked';
}

/**
 * The customer would like a new quote in place of one that has expired: said in its feed, once. Throws `conflict` for a
 * quote that has not expired.
 */
export async function askForNew(
  tx: Tx,
  link: QuoteLink,
  at: Date,
): Promise<{ changed: boolean; customerId: string }> {
  const { organizationId, quoteId } = link;
  const { customerId } = await lockQuote(tx, { id: quoteId });
  const quote = await readForCustomer(tx, link, at);
  if (quote?.state !== 'expired') {
    throw new DocketError('conflict', 'This quote has not expired.');
  }
  if (await hasAskedForNew(tx, link)) {
    return { changed: false, customerId };
  }
  const content = { version: quote.version.number };
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quoteId },
    actor: { kind: 'customer', id: customerId },
    type: 'quote.new-asked',
    content,
    at,
  });
  return { changed: true, customerId };
}
