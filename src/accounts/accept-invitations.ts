import { appendActivity } from '../activity/append-activity.js';
import type { AccountsParts } from './accounts-parts.js';
import { readInvitations } from './memberships.js';

/**
 * Joins a user to the organizations that invited their address. `onlyIn` limits it to one organization, for a
 * person who has not shown that the address is theirs. Doing it twice, or from two places at once, joins once.
 */
export async function acceptInvitations(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  user: { id: string; email: string },
  onlyIn?: string,
): Promise<void> {
  const invitations = await readInvitations(db, user.email, clock.now());
  for (const { memberId, organizationId } of invitations) {
    if (onlyIn !== undefined && onlyIn !== organizationId) {
      continue;
    }
    await db.withOrganization(organizationId, async (tx) => {
      const { count } = await tx.member.updateMany({
        where: { id: memberId, userId: null, deactivatedAt: null },
        data: { userId: user.id, inviteHash: null, invitedUntil: null },
      });
      if (count === 1) {
        await appendActivity(tx, {
          organizationId,
          record: { kind: 'organization', id: organizationId },
          actor: { kind: 'member', id: memberId },
          type: 'member.joined',
          content: { memberId },
          at: clock.now(),
        });
      }
    });
  }
}
