import type { Staff } from '../../accounts/staff.js';
import { lockForStaff, seeConversation } from '../../conversations/conversation-access.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { listPlaces, type MovePlace } from './list-places.js';
import { type MoveParts, type MoveTarget, moveByStaff } from './move-by-staff.js';

/** What staff do with a message that is in the wrong place, at the doors. */
export function createMoveActions(parts: MoveParts & { db: Database; clock: Clock }) {
  const { db, clock, access } = parts;
  return {
    /** Where messages of this conversation could be moved to. Throws `not-found`. */
    places: (staff: Staff, id: string): Promise<MovePlace[]> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const { conversation } = await seeConversation(tx, access, staff, id);
        return await listPlaces(tx, access, staff, conversation);
      }),

    /** As `moveByStaff`. Returns the id of the conversation it is in now. */
    move: (
      staff: Staff,
      id: string,
      wanted: { messageId: string; withLater: boolean; to: MoveTarget },
    ): Promise<string> =>
      db.withOrganization(staff.organizationId, async (tx, afterCommit) => {
        const from = await lockForStaff(tx, access, staff, id, 'message-customer');
        const moving = { ...wanted, staff, from, at: clock.now() };
        return (await moveByStaff(tx, parts, moving, afterCommit)).id;
      }),
  };
}
