import { appendActivity } from '../../activity/append-activity.js';
import { findTalkOf } from '../../conversations/find-talk.js';
import type { Tx } from '../../platform/database/database.js';
import type { FollowUp } from './follow-up.js';
import type { FollowUpPorts } from './follow-up-customers.js';

type Telling = { ports: Pick<FollowUpPorts, 'tellOwner'>; organizationId: string; at: Date };

/**
 * The customer was asked as often as the organization wants, or cannot be asked: a person's turn. It stands in the feed,
 * the conversation is unread, and whoever owns it is written to.
 */
export async function tellStaffOf(
  tx: Tx,
  { ports, organizationId, at }: Telling,
  followUp: FollowUp,
  because: string | null,
): Promise<void> {
  const { kind, id, number, feed, record, reference, said } = followUp;
  const entry = { organizationId, record: feed, actor: { kind: 'system' }, at } as const;
  const content = { times: said, because };
  await (kind === 'quote'
    ? appendActivity(tx, { ...entry, type: 'quote.unanswered', content })
    : appendActivity(tx, {
        ...entry,
        type: 'invoice.unpaid',
        content: { invoiceId: id, number, ...content },
      }));
  const { newest } = record ? await findTalkOf(tx, record) : { newest: null };
  if (newest?.state === 'open') {
    await tx.conversation.update({ where: { id: newest.id }, data: { unread: true } });
  }
  const what = kind === 'quote' ? `Quote ${reference} has no answer` : `Invoice ${reference} is unpaid`;
  const asked = said === 0 ? '' : ` after ${said} ${said === 1 ? 'reminder' : 'reminders'}`;
  const words = `${what}${asked}.${because ? ` ${because}` : ''}`;
  await ports.tellOwner(tx, { followUp, organizationId, words, at });
}
