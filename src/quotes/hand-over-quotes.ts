import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { readPeople } from '../jobs/people.js';
import type { Tx } from '../platform/database/database.js';
import { lockQuote } from './lock-quote.js';
import { OPEN_QUOTE_STATES } from './quote-table.js';

export type QuotesHandedOver = {
  organizationId: string;
  from: string;
  /** `null`: to nobody. */
  to: string | null;
  actor: Actor;
  at: Date;
};

const openOf = (memberId: string) => ({ ownerId: memberId, state: { in: [...OPEN_QUOTE_STATES] } });

/** The open quotes a member owns. */
export async function countQuotesOf(tx: Tx, memberId: string): Promise<number> {
  return await tx.quote.count({ where: openOf(memberId) });
}

/** Gives a member's open quotes to another, or to nobody, each with its entry. Returns how many. */
export async function handOverQuotes(tx: Tx, handing: QuotesHandedOver): Promise<number> {
  const { organizationId, from, to, actor, at } = handing;
  const rows = await tx.quote.findMany({
    where: openOf(from),
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const people = await readPeople(tx, [from, to]);
  const nameOf = (id: string | null) => (id ? (people.get(id)?.name ?? null) : null);
  let handed = 0;
  for (const { id } of rows) {
    // It may have been accepted or claimed since the list was read.
    const quote = await lockQuote(tx, { id });
    if (quote.ownerId !== from || !OPEN_QUOTE_STATES.includes(quote.state)) {
      continue;
    }
    await tx.quote.update({ where: { id }, data: { ownerId: to, updatedAt: at } });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'quote', id },
      actor,
      type: 'quote.changed',
      content: { changes: [{ field: 'owner', from: nameOf(from), to: nameOf(to) }] },
      at,
    });
    handed += 1;
  }
  return handed;
}
