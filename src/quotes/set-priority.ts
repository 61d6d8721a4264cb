import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Priority } from '../jobs/priority.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { lockQuote, type QuoteKey } from './lock-quote.js';
import { OPEN_QUOTE_STATES } from './quote-table.js';

export type QuotePriority = {
  organizationId: string;
  quote: QuoteKey;
  priority: Priority;
  actor: Actor;
  at: Date;
};

/** Says how urgent an open quote is, in its feed. The same again changes nothing. Throws `conflict` for a closed one. */
export async function setQuotePriority(tx: Tx, setting: QuotePriority): Promise<{ changed: boolean }> {
  const { organizationId, priority, actor, at } = setting;
  const quote = await lockQuote(tx, setting.quote);
  if (!OPEN_QUOTE_STATES.includes(quote.state)) {
    throw new DocketError('conflict', `Q-${quote.number} is closed.`);
  }
  if (quote.priority === priority) {
    return { changed: false };
  }
  await tx.quote.update({ where: { id: quote.id }, data: { priority, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quote.id },
    actor,
    type: 'quote.changed',
    content: { changes: [{ field: 'priority', from: quote.priority, to: priority }] },
    at,
  });
  return { changed: true };
}
