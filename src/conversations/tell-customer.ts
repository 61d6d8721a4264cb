import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { fillReply, firstGap, type ReplyValues } from './fill-reply.js';
import { findTalkOf } from './find-talk.js';
import { lockConversation } from './open-conversation.js';
import { isOptedOut } from './send-to-customer.js';
import { writeOutbound } from './write-message.js';

export type Telling = {
  record: RecordRef;
  /** The organization's own words with their gaps, screened when they were saved. */
  text: ScreenedText;
  values: ReplyValues;
  /** One key, one message. */
  dedupeKey: string;
  at: Date;
};

/** It is on its way, or why it is not, in a sentence for staff. */
export type Told = { messageId: string } | { because: string };

/**
 * Puts words of the organization's about a record on their way, in the newest conversation of the record, closed or
 * not: who handles it stays. Nobody is written to who said STOP. The outbox's gate looks at it like at any message;
 * wake it after commit.
 */
export async function tellCustomer(tx: Tx, telling: Telling): Promise<Told> {
  const { record, values, dedupeKey, at } = telling;
  const { newest } = await findTalkOf(tx, record);
  const conversation = newest && (await lockConversation(tx, newest.id));
  if (!conversation) {
    return { because: 'There is no conversation with this customer yet.' };
  }
  if (conversation.state === 'spam') {
    return { because: 'The conversation is marked as spam.' };
  }
  if (await isOptedOut(tx, conversation)) {
    return { because: 'The customer has opted out (STOP).' };
  }
  const text = fillReply(telling.text, values) as ScreenedText;
  const gap = firstGap(text);
  if (gap) {
    return { because: `Nothing fills ${gap}.` };
  }
  const author = { kind: 'bot' } as const;
  return { messageId: await writeOutbound(tx, { conversation, text, author, dedupeKey, at }) };
}
