import type { Tx } from '../../platform/database/database.js';
import type { FollowUp } from './follow-up.js';

/** One time that a customer was asked. `key`: of what was sent, in the outbox. */
export type Asked = { step: number; by: string; key: string; at: Date };

/** A conversation with more than this in a few days is answered by somebody. */
const MOST_LOOKED_AT = 200;

type Content = { step?: number; by?: string; key?: string; invoiceId?: string };

/** The times a customer was asked about a quote as it was sent last, or an invoice; oldest first. */
export async function readAsked(
  tx: Tx,
  { kind, id, feed, countedFrom }: Pick<FollowUp, 'kind' | 'id' | 'feed' | 'countedFrom'>,
): Promise<Asked[]> {
  const entries = await tx.activity.findMany({
    where: {
      recordKind: feed.kind,
      recordId: feed.id,
      type: kind === 'quote' ? 'quote.followed-up' : 'invoice.reminded',
      ...(kind === 'quote' ? { at: { gte: countedFrom } } : {}),
    },
    orderBy: { sequence: 'asc' },
    select: { content: true, at: true },
  });
  return entries.flatMap(({ content, at }) => {
    const { step, by, key, invoiceId } = (content ?? {}) as Content;
    const ours = kind === 'quote' || invoiceId === id;
    return ours && step && by && key ? [{ step, by, key, at }] : [];
  });
}

/**
 * Why a customer is not asked again, in a sentence for staff: since they were written to last they have answered
 * something, or a person talks with them. Null: neither.
 */
export async function whoAnswered(tx: Tx, customerId: string, since: Date): Promise<string | null> {
  const conversations = await tx.conversation.findMany({ where: { customerId }, select: { id: true } });
  const ids = { in: conversations.map(({ id }) => id) };
  const said = await tx.message.findMany({
    where: { conversationId: ids, direction: { in: ['in', 'out'] }, createdAt: { gt: since } },
    select: { id: true, direction: true, authorKind: true },
    take: MOST_LOOKED_AT,
  });
  if (said.some(({ direction }) => direction === 'in')) {
    return 'The customer has written since.';
  }
  // A paper that a member sends is nobody taking over; what they typed is.
  const typed = await tx.outboxItem.findFirst({
    where: {
      messageId: { in: said.filter((one) => one.authorKind === 'member').map(({ id }) => id) },
      dedupeKey: { startsWith: 'staff:' },
    },
    select: { id: true },
  });
  const taken = await tx.activity.findFirst({
    where: {
      recordKind: 'conversation',
      recordId: ids,
      type: 'conversation.taken-over',
      at: { gt: since },
    },
    select: { id: true },
  });
  return typed || taken ? 'A person talks with the customer.' : null;
}

/** Since when an answer counts: the customer was asked last, else it was sent, or was due. */
export function writtenToLast(followUp: FollowUp, asked: readonly Asked[]): Date {
  return asked.at(-1)?.at ?? followUp.countedFrom;
}
