import { can } from '../../accounts/policy.js';
import { demand, type Staff } from '../../accounts/staff.js';
import type { Actor } from '../../activity/record.js';
import { type ConversationAccess, recordOf } from '../../conversations/conversation-access.js';
import { lockConversation } from '../../conversations/open-conversation.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { MasterKeys } from '../../vault/master-keys.js';
import type { IntakePorts } from '../intake-ports.js';
import { nothingPending, readIntakeState } from '../intake-state.js';
import { lockTarget } from '../link-by-staff.js';
import { moveMessages } from './move-messages.js';
import { openFollowUp, openOnRecord } from './open-linked.js';
import { carryDetails, detailsFrom } from './record-details.js';
import type { StoredLink } from './stored-link.js';

/** Where a member puts messages. */
export type MoveTarget =
  | { kind: 'conversation'; id: string }
  | { kind: 'job' | 'quote'; number: number }
  | { kind: 'new' };

export type MovingByStaff = {
  staff: Staff;
  /** Locked by this transaction. */
  from: Conversation;
  messageId: string;
  /** What came and went after it moves along. */
  withLater: boolean;
  to: MoveTarget;
  at: Date;
};

export type MoveParts = { keys: MasterKeys; access: ConversationAccess; ports: IntakePorts };

/**
 * Moves a customer's message, and on request what came after it, to another open conversation, quote or job of the
 * same customer, or to a conversation of its own: with its photos, facts and secrets, in this transaction. The
 * customer's next text follows. The assistant goes on asking where no record is there yet. Returns the conversation
 * it is in now. Throws `not-found` for a message or a place this person does not see, or that is another customer's,
 * `conflict` for one that is closed, or where it is already.
 */
export async function moveByStaff(
  tx: Tx,
  parts: MoveParts,
  moving: MovingByStaff,
  afterCommit: AfterCommit,
): Promise<Conversation> {
  const { staff, from, at } = moving;
  const messageIds = await readMessages(tx, moving);
  const organization = await parts.ports.readOrganization(tx, from.organizationId);
  const actor: Actor = { kind: 'member', id: staff.memberId };
  const evidence: StoredLink['evidence'] = [{ kind: 'moved-by-staff', weight: 0 }];
  const link = { by: 'member', outcome: 'sure', evidence, memberId: staff.memberId } as const;
  const all = await tx.message.count({ where: { conversationId: from.id, id: { notIn: messageIds } } });
  if (
    moving.to.kind === 'new' &&
    all === 0 &&
    readIntakeState(from.intake).placing &&
    from.recordId === null
  ) {
    return await letStand(tx, from, { at, link }, parts.ports, afterCommit);
  }
  const to = await lockPlace(tx, parts, moving, { actor, organization });
  if (to.id === from.id) {
    throw new DocketError('conflict', 'It is there already.');
  }
  const before = await detailsFrom(tx, from);
  const { timeZone } = organization;
  const moved = await moveMessages(tx, parts, {
    from,
    to,
    messageIds,
    link,
    answered: 'not',
    timeZone,
    actor,
    at,
  });
  await carryDetails(tx, { from: moved.from, to: moved.to, before, actor, at });
  return await goOn(tx, moved.to, at, parts.ports, afterCommit);
}

async function readMessages(tx: Tx, { from, messageId, withLater }: MovingByStaff): Promise<string[]> {
  const message = isId(messageId)
    ? await tx.message.findFirst({ where: { id: messageId, conversationId: from.id, direction: 'in' } })
    : null;
  if (!message) {
    throw notFound('message');
  }
  if (!withLater) {
    return [message.id];
  }
  const later = await tx.message.findMany({
    where: { conversationId: from.id, createdAt: { gte: message.createdAt }, id: { gte: message.id } },
    select: { id: true },
  });
  return later.map(({ id }) => id);
}

type Opening = { actor: Actor; organization: Awaited<ReturnType<IntakePorts['readOrganization']>> };

async function lockPlace(
  tx: Tx,
  { access }: MoveParts,
  { staff, from, to, at }: MovingByStaff,
  { actor, organization }: Opening,
): Promise<Conversation> {
  const { organizationId, customerId, channel, address, ourAddress } = from;
  const key = { organizationId, customerId, channel, address, ourAddress };
  if (to.kind === 'new') {
    return await openFollowUp(tx, { key, organization, at, actor }, { after: null });
  }
  if (to.kind === 'conversation') {
    const conversation = isId(to.id) ? await lockConversation(tx, to.id) : null;
    const record = conversation && recordOf(conversation);
    const assigned = record !== null && (await access.isAssigned(tx, record, staff.memberId));
    if (conversation?.customerId !== customerId || !can(staff.role, 'see-record', { assigned })) {
      throw notFound('conversation');
    }
    demand(staff, 'message-customer', { assigned });
    if (conversation.state !== 'open') {
      throw new DocketError('conflict', 'That conversation is closed. Move it somewhere else.');
    }
    return conversation;
  }
  const target = await lockTarget(tx, staff, to);
  if (target.customerId !== customerId) {
    throw notFound(to.kind);
  }
  const there = await tx.conversation.findFirst({
    where: { customerId, channel, address, ourAddress, recordId: target.to.id, state: 'open' },
    orderBy: { lastMessageAt: 'desc' },
    select: { id: true },
  });
  const record = { kind: to.kind, id: target.to.id, number: to.number };
  const open = there && (await lockConversation(tx, there.id));
  return open ?? (await openOnRecord(tx, { key, organization, at, actor }, { record }));
}

/** A conversation that waited to be placed is about something new: it stays as it is. */
async function letStand(
  tx: Tx,
  from: Conversation,
  { at, link }: { at: Date; link: object },
  ports: IntakePorts,
  afterCommit: AfterCommit,
): Promise<Conversation> {
  await tx.$executeRaw`
    UPDATE message SET link = coalesce(link, '{}'::jsonb) || ${JSON.stringify({ ...link, outcome: 'fresh' })}::jsonb
    WHERE organization_id = ${from.organizationId}::uuid AND conversation_id = ${from.id}::uuid AND direction = 'in'`;
  const intake = { ...readIntakeState(from.intake), placing: null };
  const stays = await tx.conversation.update({ where: { id: from.id }, data: { intake } });
  return await goOn(tx, stays, at, ports, afterCommit);
}

/** Where no record is there yet the assistant answers what came, as it would have. On a record staff see it. */
async function goOn(
  tx: Tx,
  conversation: Conversation,
  at: Date,
  { wake }: IntakePorts,
  afterCommit: AfterCommit,
): Promise<Conversation> {
  if (conversation.recordId !== null || conversation.handledBy !== 'bot' || conversation.state !== 'open') {
    return conversation;
  }
  afterCommit(() => wake('replies'));
  const state = readIntakeState(conversation.intake);
  const pending = { ...(state.pending ?? nothingPending(at)), learned: true };
  return await tx.conversation.update({
    where: { id: conversation.id },
    data: { intake: { ...state, pending }, replyDueAt: at, replyClaimedUntil: null, replyAttempts: 0 },
  });
}
