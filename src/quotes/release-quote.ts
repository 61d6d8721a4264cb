import { appendActivity } from '../activity/append-activity.js';
import { readPeople } from '../jobs/people.js';
import type { Tx } from '../platform/database/database.js';
import type { QuoteClaim } from './claim-quote.js';
import { lockQuote } from './lock-quote.js';

/** Leaves a quote that this member owns without an owner, and the feed says so; another's stays theirs. */
export async function releaseQuote(
  tx: Tx,
  { organizationId, quote, memberId, at }: QuoteClaim,
): Promise<void> {
  const { id, ownerId } = await lockQuote(tx, quote);
  if (ownerId !== memberId) {
    return;
  }
  const name = (await readPeople(tx, [memberId])).get(memberId)?.name ?? null;
  await tx.quote.update({ where: { id }, data: { ownerId: null, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id },
    actor: { kind: 'member', id: memberId },
    type: 'quote.changed',
    content: { changes: [{ field: 'owner', from: name, to: null }] },
    at,
  });
}
