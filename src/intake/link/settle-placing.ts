import { appendActivity } from '../../activity/append-activity.js';
import type { Actor, RecordRef } from '../../activity/record.js';
import { linkConversation } from '../../conversations/link-conversation.js';
import { lockConversation } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { moveSecrets } from '../../vault/list-secrets.js';
import { nothingPending, readIntakeState } from '../intake-state.js';
import type { Candidate } from './candidate.js';
import { type MovingParts, moveMessages } from './move-messages.js';
import type { StoredLink } from './stored-link.js';

export type PlacingSettled = {
  /** The conversation that is not yet placed, locked by this transaction. */
  waiting: Conversation;
  to: Pick<Candidate, 'target' | 'record'>;
  by: Pick<StoredLink, 'by' | 'evidence' | 'memberId'>;
  timeZone: string;
  actor: Actor;
  at: Date;
};

/**
 * Takes everything that waits to be placed to where it belongs: into the conversation that is open there, or, where
 * a quote or job has none, as its conversation. Returns the conversation it is in now, locked; `null` where that
 * closed meanwhile.
 */
export async function settlePlacing(
  tx: Tx,
  parts: MovingParts,
  settled: PlacingSettled,
): Promise<Conversation | null> {
  const { waiting, to, by, timeZone, actor, at } = settled;
  const { target, record } = to;
  if (target.kind !== 'conversation') {
    return record ? await hangOn(tx, parts, settled, record) : null;
  }
  const conversation = await lockConversation(tx, target.id);
  if (conversation?.state !== 'open') {
    return null;
  }
  const messages = await tx.message.findMany({ where: { conversationId: waiting.id }, select: { id: true } });
  const moved = await moveMessages(tx, parts, {
    from: await heard(tx, waiting, at),
    to: conversation,
    messageIds: messages.map(({ id }) => id),
    link: { ...by, outcome: 'sure' },
    answered: 'there',
    timeZone,
    actor,
    at,
  });
  return moved.to;
}

async function hangOn(
  tx: Tx,
  parts: MovingParts,
  { waiting, by, actor, at }: PlacingSettled,
  { number, ...to }: NonNullable<Candidate['record']>,
): Promise<Conversation> {
  const { organizationId, id: conversationId } = waiting;
  const from: RecordRef = { kind: 'conversation', id: conversationId };
  await linkConversation(tx, { organizationId, conversationId, to, number, actor, at });
  const content = { to: { ...to, number } };
  await appendActivity(tx, { organizationId, record: to, actor, type: 'conversation.linked', content, at });
  await moveSecrets(tx, from, to);
  await parts.ports.linkPhotos(tx, { organizationId, from, to, actor, at });
  const link = JSON.stringify({ ...by, outcome: 'sure' });
  await tx.$executeRaw`
    UPDATE message SET link = coalesce(link, '{}'::jsonb) || ${link}::jsonb
    WHERE organization_id = ${organizationId}::uuid AND conversation_id = ${conversationId}::uuid AND direction = 'in'`;
  const { intake } = await heard(tx, waiting, at);
  return await tx.conversation.update({
    where: { id: conversationId },
    data: { intake: { ...readIntakeState(intake), placing: null } },
  });
}

/** The customer gets to hear that it has arrived, also where it was a text without anything new to note. */
async function heard(tx: Tx, waiting: Conversation, at: Date): Promise<Conversation> {
  const state = readIntakeState(waiting.intake);
  return await tx.conversation.update({
    where: { id: waiting.id },
    data: { intake: { ...state, pending: { ...(state.pending ?? nothingPending(at)), learned: true } } },
  });
}
