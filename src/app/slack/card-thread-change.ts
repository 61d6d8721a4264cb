import { readStaffOfSlack } from '../../accounts/slack-members.js';
import type { SlackMessage } from '../../channels/slack/parse-event.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import { findCardOf, typedKey } from './card-thread-message.js';
import { tellInThread } from './card-thread-notices.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';

const CHANGED = {
  edited: {
    out: 'The customer has your reply as it was: changing it here changes nothing for them.',
    note: 'The note on the record stays as it was. Write another one to add to it.',
  },
  deleted: {
    out: 'The customer has your reply: deleting it here does not take it back.',
    note: 'The note stays on the record.',
  },
} as const;

/**
 * Staff changed or deleted what they had typed in a card's thread: what was sent or kept stays, and they are told so.
 * Says whether the message was written in such a thread.
 */
export async function answerCardChange(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  { message, how }: { message: SlackMessage; how: 'edited' | 'deleted' },
  afterCommit: AfterCommit,
): Promise<boolean> {
  const card = await findCardOf(tx, message);
  if (!card) {
    return false;
  }
  const { organizationId } = happening;
  const { teamId, user: userId } = message;
  const staff = await readStaffOfSlack(tx, { organizationId, teamId, userId });
  const typed = await tx.message.findFirst({
    where: { conversationId: card.conversationId, externalId: typedKey(message), authorKind: 'member' },
    select: { direction: true },
  });
  if (staff && typed) {
    const text = CHANGED[how][typed.direction === 'out' ? 'out' : 'note'];
    await tellInThread(tx, parts, happening, { message, text, once: `${how}-${message.ts}` }, afterCommit);
  }
  return true;
}
