import { lockConversation } from '../conversations/open-conversation.js';
import type { Tx } from '../platform/database/database.js';
import { nothingPending, readIntakeState } from './intake-state.js';

/**
 * A customer's photo turned out dark or blurred: the bot looks at it with its next answer, or now if none is due.
 * Not where it has asked for a better one before, or where a person has taken over.
 */
export async function noteFlawedPhoto(
  tx: Tx,
  { conversationId, at }: { conversationId: string; at: Date },
): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation?.state !== 'open' || conversation.handledBy !== 'bot') {
    return;
  }
  const state = readIntakeState(conversation.intake);
  if (state.coached || state.placing) {
    return;
  }
  await tx.conversation.update({
    where: { id: conversationId },
    data: {
      intake: { ...state, pending: state.pending ?? { ...nothingPending(at), unasked: true } },
      replyDueAt: conversation.replyDueAt ?? at,
    },
  });
}
