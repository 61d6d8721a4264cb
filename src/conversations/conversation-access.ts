import { type Action, can, type PolicyContext } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { RecordKind, RecordRef } from '../activity/record.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { lockConversation } from './open-conversation.js';

/** Port to the rooms that know who works on what. */
export type ConversationAccess = {
  /** Whether a member is assigned to this job, or to the job that this quote became. */
  isAssigned(tx: Tx, record: RecordRef, memberId: string): Promise<boolean>;
  /** The quotes and jobs a member is assigned to. */
  assignedRecords(tx: Tx, memberId: string): Promise<RecordRef[]>;
  /** Whether the organization lets technicians claim. */
  claimAllowed(tx: Tx, organizationId: string): Promise<boolean>;
};

export type SeenConversation = {
  conversation: Conversation;
  /** What the policy needs to know of this person here. */
  context: PolicyContext;
};

/** The quote or job that a conversation hangs on. */
export function recordOf(conversation: Pick<Conversation, 'recordKind' | 'recordId'>): RecordRef | null {
  const { recordKind, recordId } = conversation;
  return recordKind && recordId ? { kind: recordKind as RecordKind, id: recordId } : null;
}

/**
 * A conversation that this person sees, with what the policy asks about it. Throws `not-found` alike for one that
 * does not exist, one of another organization, and one on no job that a technician is assigned to.
 */
export async function seeConversation(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  id: string,
): Promise<SeenConversation> {
  return await seen(tx, access, staff, isId(id) ? await tx.conversation.findUnique({ where: { id } }) : null);
}

/** Makes the question whether a person sees a conversation in their lists. */
export function createMaySee(db: Database, access: ConversationAccess) {
  return async (staff: Staff, id: string): Promise<boolean> =>
    can(staff.role, 'see-record') ||
    (await db.withOrganization(staff.organizationId, async (tx) => {
      const conversation = await tx.conversation.findUnique({ where: { id } });
      const record = conversation && recordOf(conversation);
      const assigned = record !== null && (await access.isAssigned(tx, record, staff.memberId));
      return can(staff.role, 'see-record', { assigned });
    }));
}

/**
 * As `seeConversation`, with the row locked until the transaction ends, for `action`. Throws `not-allowed` where
 * the policy does not grant it.
 */
export async function lockForStaff(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  id: string,
  action: Action,
): Promise<Conversation> {
  const { conversation, context } = await seen(
    tx,
    access,
    staff,
    isId(id) ? await lockConversation(tx, id) : null,
  );
  demand(staff, action, context);
  return conversation;
}

async function seen(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  conversation: Conversation | null,
): Promise<SeenConversation> {
  const record = conversation && recordOf(conversation);
  const assigned = record !== null && (await access.isAssigned(tx, record, staff.memberId));
  if (!conversation || !can(staff.role, 'see-record', { assigned })) {
    throw notFound('conversation');
  }
  const claimAllowed = await access.claimAllowed(tx, staff.organizationId);
  return { conversation, context: { assigned, claimAllowed } };
}
