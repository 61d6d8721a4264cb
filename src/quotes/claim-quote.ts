import { appendActivity } from '../activity/append-activity.js';
import { readPeople } from '../jobs/people.js';
import type { Tx } from '../platform/database/database.js';
import { lockQuote, type QuoteKey } from './lock-quote.js';

export type QuoteClaim = { organizationId: string; quote: QuoteKey; memberId: string; at: Date };

/** Makes a member the quote's owner, also in the place of another. Claiming what is one's own does nothing. */
export async function claimQuote(tx: Tx, claim: QuoteClaim): Promise<{ quoteId: string; changed: boolean }> {
  const { organizationId, memberId, at } = claim;
  const quote = await lockQuote(tx, claim.quote);
  if (quote.ownerId === memberId) {
    return { quoteId: quote.id, changed: false };
  }
  const people = await readPeople(tx, [quote.ownerId, memberId]);
  const nameOf = (id: string | null) => (id ? (people.get(id)?.name ?? null) : null);
  await tx.quote.update({ where: { id: quote.id }, data: { ownerId: memberId, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quote.id },
    actor: { kind: 'member', id: memberId },
    type: 'quote.changed',
    content: { changes: [{ field: 'owner', from: nameOf(quote.ownerId), to: nameOf(memberId) }] },
    at,
  });
  return { quoteId: quote.id, changed: true };
}
