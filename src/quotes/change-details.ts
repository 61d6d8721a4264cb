import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { correctDetails } from '../jobs/change-details.js';
import type { DetailsInput } from '../jobs/details.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { lockQuote, type QuoteKey } from './lock-quote.js';

export type QuoteDetailsChanging = {
  organizationId: string;
  quote: QuoteKey;
  details: DetailsInput;
  actor: Actor;
  at: Date;
};

/**
 * Corrects details of a quote: what is not named stays, an empty value takes one away. Text passes the vault's
 * door first; each value that became another is in the feed. Throws `invalid-input` for values that are too long.
 */
export async function changeDetails(
  tx: Tx,
  screen: Screen,
  changing: QuoteDetailsChanging,
): Promise<{ quoteId: string; changed: boolean }> {
  const { organizationId, actor, at } = changing;
  const quote = await lockQuote(tx, changing.quote);
  const record = { kind: 'quote', id: quote.id } as const;
  const { next, changes } = await correctDetails(tx, screen, { ...changing, record, row: quote });
  if (changes.length === 0) {
    return { quoteId: quote.id, changed: false };
  }
  await tx.quote.update({ where: { id: quote.id }, data: { details: next, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'quote.changed',
    content: { changes },
    at,
  });
  return { quoteId: quote.id, changed: true };
}
