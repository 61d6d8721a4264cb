import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { readPeople } from '../jobs/people.js';
import { requireOwnable } from '../jobs/record-owner.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { jobOf, lockQuote, type QuoteKey } from './lock-quote.js';
import { OPEN_QUOTE_STATES } from './quote-table.js';

export type QuoteGift = { organizationId: string; quote: QuoteKey; memberId: string; actor: Actor; at: Date };

/**
 * Gives a quote to another owner, whoever had it. The feed says from whom to whom. Giving it to who has it changes
 * nothing. Throws `not-found` for a member that is not this organization's or has left, and `conflict` for one who
 * would not see it or a closed quote.
 */
export async function giveQuote(tx: Tx, gift: QuoteGift): Promise<{ changed: boolean }> {
  const { organizationId, memberId, actor, at } = gift;
  const quote = await lockQuote(tx, gift.quote);
  if (quote.ownerId === memberId) {
    return { changed: false };
  }
  if (!OPEN_QUOTE_STATES.includes(quote.state)) {
    throw new DocketError('conflict', `Q-${quote.number} is closed.`);
  }
  await requireOwnable(tx, memberId, jobOf(quote));
  const people = await readPeople(tx, [quote.ownerId, memberId]);
  const nameOf = (id: string | null) => (id ? (people.get(id)?.name ?? null) : null);
  await tx.quote.update({ where: { id: quote.id }, data: { ownerId: memberId, updatedAt: at } });
  const changes = [{ field: 'owner', from: nameOf(quote.ownerId), to: nameOf(memberId) }];
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quote.id },
    actor,
    type: 'quote.changed',
    content: { changes, memberId },
    at,
  });
  return { changed: true };
}
