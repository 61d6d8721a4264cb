import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { type Handling, type HandlingEvent, stepHandling } from './handling-table.js';
import { lockConversation } from './open-conversation.js';

export type HandlingChange = {
  conversationId: string;
  event: HandlingEvent;
  actor: Actor;
  at: Date;
  reason?: string;
};

/**
 * Moves a conversation's handling one step under its lock, with its activity. Being there already changes nothing.
 * @throws DocketError `not-found`, or `conflict` for a step that cannot be made from where it stands.
 */
export async function changeHandling(tx: Tx, change: HandlingChange): Promise<Conversation> {
  const { conversationId, event, actor, at, reason } = change;
  const conversation = await lockConversation(tx, conversationId);
  if (!conversation) {
    throw notFound('conversation');
  }
  const { state, handledBy, memberId } = conversation;
  const step = stepHandling({ state, handledBy, memberId } as Handling, event);
  if ('refusal' in step) {
    throw new DocketError('conflict', step.refusal);
  }
  if ('unchanged' in step) {
    return conversation;
  }
  const quiet = step.next.handledBy === 'staff' || step.next.state !== 'open';
  const changed = await tx.conversation.update({
    where: { id: conversationId },
    data: {
      ...step.next,
      ...(quiet
        ? { replyDueAt: null, replyClaimedUntil: null, nudgeDueAt: null, nudgeClaimedUntil: null }
        : {}),
      ...(event.kind === 'hand-over' ? { handOverReason: reason ?? 'asked for a person', unread: true } : {}),
    },
  });
  const shared = {
    organizationId: conversation.organizationId,
    record: { kind: 'conversation', id: conversationId } as const,
    actor,
    at,
  };
  switch (step.activity) {
    case 'conversation.claimed':
      await appendActivity(tx, {
        ...shared,
        type: step.activity,
        content: { memberId: step.next.memberId ?? '' },
      });
      break;
    case 'conversation.closed':
      await appendActivity(tx, {
        ...shared,
        type: step.activity,
        content: { as: step.next.state === 'spam' ? 'spam' : 'closed' },
      });
      break;
    case 'conversation.handed-over':
      await appendActivity(tx, { ...shared, type: step.activity, content: { reason: reason ?? '' } });
      break;
    default:
      await appendActivity(tx, { ...shared, type: step.activity, content: {} });
  }
  return changed;
}
