import { can } from '../../accounts/policy.js';
import type { Staff } from '../../accounts/staff.js';
import type { ConversationAccess } from '../../conversations/conversation-access.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { referenceOf } from '../read-references.js';
import { findCandidates } from './find-candidates.js';
import type { MoveTarget } from './move-by-staff.js';

/** An open conversation, quote or job of the same customer that a message could be moved to. */
export type MovePlace = { to: MoveTarget; reference: string; label: string; lastAt: Date };

/** Where messages of a conversation could be moved to, as far as this person sees it; the newest first. */
export async function listPlaces(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  conversation: Conversation,
): Promise<MovePlace[]> {
  const at = conversation.lastMessageAt;
  const { candidates } = await findCandidates(tx, conversation, { numbers: [], serial: null }, at);
  const places: MovePlace[] = [];
  for (const { target, stage, record, label, lastActivity } of candidates) {
    const assigned = record !== null && (await access.isAssigned(tx, record, staff.memberId));
    const here = target.id === conversation.id || (record !== null && record.id === conversation.recordId);
    if (stage !== 'closed' && !here && can(staff.role, 'see-record', { assigned })) {
      places.push({
        to: record ?? { kind: 'conversation', id: target.id },
        reference: record ? referenceOf(record) : '',
        label,
        lastAt: lastActivity,
      });
    }
  }
  return places;
}
