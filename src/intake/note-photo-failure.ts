import { lockConversation } from '../conversations/open-conversation.js';
import type { Tx } from '../platform/database/database.js';
import { nothingPending, readIntakeState } from './intake-state.js';

/** A customer's photo did not make it: the bot says so with its next answer, unless a person has taken over. */
export async function notePhotoFailure(
  tx: Tx,
  { conversationId, at }: { conversationId: string; at: Date },
): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  if (conversation?.state !== 'open' || conversation.handledBy !== 'bot') {
    return;
  }
  const state = readIntakeState(conversation.intake);
  const pending = state.pending ?? { ...nothingPending(at), unasked: true };
  await tx.conversation.update({
    where: { id: conversationId },
    data: {
      intake: { ...state, pending: { ...pending, failedPhotos: pending.failedPhotos + 1 } },
      replyDueAt: conversation.replyDueAt ?? at,
    },
  });
}
