import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { destroySecrets } from '../vault/destroy-secrets.js';
import type { MasterKeys } from '../vault/master-keys.js';
import type { ReadStoredTexts } from '../vault/screen-stored.js';
import { changeHandling } from './change-handling.js';
import { recordOf } from './conversation-access.js';

export type ConversationClosing = {
  /** Locked by this transaction. */
  conversation: Conversation;
  as: 'closed' | 'spam';
  actor: Actor;
  at: Date;
};

/**
 * Closes a conversation, or marks it as spam. What is sealed on the conversation itself is destroyed with it, for
 * good; what lies on its quote or job lives until that closes. Says how many secrets were destroyed. Throws
 * `conflict` for spam that hangs on a quote or job: that is no spam.
 */
export async function closeConversation(
  tx: Tx,
  { keys, readTexts }: { keys: MasterKeys; readTexts: ReadStoredTexts },
  { conversation, as, actor, at }: ConversationClosing,
): Promise<{ destroyed: number }> {
  const { id: conversationId, organizationId } = conversation;
  const linked = recordOf(conversation);
  if (linked && as === 'spam') {
    throw new DocketError('conflict', `This conversation is on a ${linked.kind}. Close that instead.`);
  }
  await changeHandling(tx, { conversationId, event: { kind: 'close', as }, actor, at });
  if (linked) {
    return { destroyed: 0 };
  }
  const record = { kind: 'conversation', id: conversationId } as const;
  const secretIds = await destroySecrets(tx, keys, readTexts, {
    organizationId,
    record,
    reason: as,
    actor,
    at,
  });
  return { destroyed: secretIds.length };
}
