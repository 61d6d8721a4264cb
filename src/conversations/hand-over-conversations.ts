import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { changeHandling } from './change-handling.js';

const openOf = (memberId: string) => ({ memberId, state: 'open' });

/** The open conversations a member has claimed. */
export async function countConversationsOf(tx: Tx, memberId: string): Promise<number> {
  return await tx.conversation.count({ where: openOf(memberId) });
}

/** Gives a member's open conversations to another, or back to nobody, each with its entry. Returns how many. */
export async function handOverConversations(
  tx: Tx,
  { from, to, actor, at }: { from: string; to: string | null; actor: Actor; at: Date },
): Promise<number> {
  const rows = await tx.conversation.findMany({
    where: openOf(from),
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of rows) {
    const event = to ? ({ kind: 'claim', memberId: to } as const) : ({ kind: 'release' } as const);
    await changeHandling(tx, { conversationId: id, event, actor, at });
  }
  return rows.length;
}
