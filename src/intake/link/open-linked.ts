import { appendActivity } from '../../activity/append-activity.js';
import type { Actor } from '../../activity/record.js';
import { linkConversation } from '../../conversations/link-conversation.js';
import { type ConversationKey, openConversation } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import type { IntakeOrganization } from '../intake-ports.js';
import type { Candidate } from './candidate.js';
import type { Target } from './stored-link.js';

type Opening = { key: ConversationKey; organization: IntakeOrganization; at: Date; actor?: Actor };

/**
 * Opens a conversation for something new, in the language spoken last. It follows the closed job that it comes back
 * to; with nothing else to go by, the last one talked about. `placing`: it may turn out to be about one of these.
 */
export async function openFollowUp(
  tx: Tx,
  { key, organization, at, actor }: Opening,
  { after, placing }: { after: Candidate | null; placing?: Target[] },
): Promise<Conversation> {
  const previous = await tx.conversation.findFirst({
    where: { customerId: key.customerId, state: { not: 'spam' } },
    orderBy: { lastMessageAt: 'desc' },
    select: { state: true, recordKind: true, recordId: true, language: true },
  });
  const last = previous?.state === 'closed' && previous.recordKind === 'job' ? previous.recordId : null;
  const followsJobId = after?.record?.kind === 'job' ? after.record.id : last;
  return await openConversation(tx, {
    ...key,
    trade: organization.trade,
    language: previous?.language ?? organization.language,
    intake: { followsJobId, ...(placing ? { placing: { choices: placing, askedAt: null } } : {}) },
    actor: actor ?? { kind: 'customer', id: key.customerId },
    at,
  });
}

/** Opens a conversation on an open quote or job that has none with this address. */
export async function openOnRecord(
  tx: Tx,
  { key, organization, at, actor = { kind: 'customer', id: key.customerId } }: Opening,
  { record }: Pick<Candidate, 'record'>,
): Promise<Conversation> {
  if (!record) {
    throw new Error('only a record can be opened on');
  }
  const { organizationId } = key;
  const { number, ...to } = record;
  const { id } = await openFollowUp(tx, { key, organization, at, actor }, { after: null });
  await linkConversation(tx, { organizationId, conversationId: id, to, number, actor, at });
  const content = { to: { ...to, number } };
  await appendActivity(tx, { organizationId, record: to, actor, type: 'conversation.linked', content, at });
  return await tx.conversation.findUniqueOrThrow({ where: { id } });
}
