import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';

export type AnsweredSince = {
  /** Locked by this transaction: nobody answers between this look and what follows from it. */
  conversation: Conversation;
  memberId: string;
  /** The newest message that was read before writing; `null` where none was. */
  seen: string | null;
  at: Date;
};

const A_MOMENT_MS = 10 * 60_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Who else has answered the customer since this member last read, in a sentence that says what to do; or `null`. */
export async function answeredSince(
  tx: Tx,
  { conversation, memberId, seen, at }: AnsweredSince,
): Promise<string | null> {
  const answer = await tx.message.findFirst({
    where: {
      conversationId: conversation.id,
      direction: 'out',
      id: { gt: seen ?? BEFORE_ALL },
      NOT: { authorKind: 'member', authorId: memberId },
    },
    orderBy: { id: 'desc' },
    select: { authorKind: true, authorId: true, createdAt: true },
  });
  if (!answer) {
    return null;
  }
  const member =
    answer.authorKind === 'member' && answer.authorId
      ? await tx.member.findUnique({ where: { id: answer.authorId }, select: { name: true } })
      : null;
  const who = member?.name ?? (answer.authorKind === 'bot' ? 'The assistant' : 'A colleague');
  const when = at.getTime() - answer.createdAt.getTime() < A_MOMENT_MS ? 'a moment ago' : 'meanwhile';
  return `${who} answered ${when}: read it, then send again.`;
}
