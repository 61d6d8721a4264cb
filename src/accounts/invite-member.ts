import { appendActivity } from '../activity/append-activity.js';
import { isUniqueViolation } from '../platform/database/database-errors.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { AccountsParts } from './accounts-parts.js';
import { nameFromEmail } from './create-organization.js';
import { createSignInLink, DAY, readEmail } from './create-sign-in-link.js';
import { type Role, rolesManagedBy } from './policy.js';
import { demand, type Staff } from './staff.js';

export type Invitation = { email: string; role: Role; name?: string | undefined };
export type Invited = {
  memberId: string;
  /** `mailed`; or a link for the inviter to hand over; or `told`: they can sign in already and see it there. */
  by: { kind: 'mailed' } | { kind: 'link'; url: string } | { kind: 'told' };
};

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock' | 'publicUrl' | 'sendMail'>;

/**
 * Invites someone by address; inviting again sends a new link, and brings back a member who was removed. Throws
 * `conflict` for someone who is a member already, `not-allowed` for a role the inviter may not give.
 */
export async function inviteMember(parts: Parts, staff: Staff, invitation: Invitation): Promise<Invited> {
  demand(staff, 'manage-members');
  if (!rolesManagedBy(staff.role).includes(invitation.role)) {
    throw new DocketError('not-allowed', 'Only an owner can invite owners and admins.');
  }
  const email = readEmail(invitation.email);
  const name = invitation.name?.trim() || nameFromEmail(email);
  const memberId = await saveInvitation(parts, staff, { email, name, role: invitation.role });
  return { memberId, by: await tellInvited(parts, staff, { email, name }) };
}

async function saveInvitation(
  { db, clock }: Parts,
  staff: Staff,
  invited: { email: string; name: string; role: Role },
): Promise<string> {
  const { organizationId } = staff;
  try {
    return await db.withOrganization(organizationId, async (tx) => {
      const [known] = await tx.$queryRaw<{ id: string; active: boolean; role: string }[]>`
        SELECT id, role, user_id IS NOT NULL AND deactivated_at IS NULL AS active
        FROM member WHERE email = ${invited.email} FOR UPDATE`;
      if (known?.active) {
        throw alreadyMember();
      }
      if (known && !rolesManagedBy(staff.role).some((role) => role === known.role)) {
        throw new DocketError('not-allowed', 'Only an owner can change the invitation of an owner or admin.');
      }
      const id = known?.id ?? newId();
      if (known) {
        // Whoever was removed signs in afresh: the row waits for its address again.
        await tx.member.update({
          where: { id },
          data: { role: invited.role, deactivatedAt: null, userId: null },
        });
      } else {
        await tx.member.create({ data: { id, organizationId, ...invited, createdAt: clock.now() } });
      }
      await appendActivity(tx, {
        organizationId,
        record: { kind: 'organization', id: organizationId },
        actor: { kind: 'member', id: staff.memberId },
        type: 'member.invited',
        content: { memberId: id, role: invited.role },
        at: clock.now(),
      });
      return id;
    });
  } catch (error) {
    throw isUniqueViolation(error) ? alreadyMember(error) : error;
  }
}

function alreadyMember(cause?: unknown): DocketError {
  const message = 'This person has been invited already.';
  return new DocketError('conflict', message, { email: message }, { cause });
}

async function tellInvited(
  parts: Parts,
  staff: Staff,
  invited: { email: string; name: string },
): Promise<Invited['by']> {
  if (parts.sendMail) {
    const url = await createSignInLink(parts, { ...invited, lifetime: 7 * DAY });
    await parts.sendMail({
      to: invited.email,
      subject: `${staff.name} invites you to ${staff.organizationName}`,
      text: `${staff.name} invites you to work in ${staff.organizationName} on Docket. Open this link to sign in. It works once, for 7 days.\n\n${url}`,
    });
    return { kind: 'mailed' };
  }
  // Never a link into an account that exists: it may reach into other organizations.
  const user = await parts.db.global.user.findUnique({
    where: { email: invited.email },
    select: { id: true },
  });
  if (user) {
    return { kind: 'told' };
  }
  const link = { ...invited, lifetime: 7 * DAY, handedOverIn: staff.organizationId };
  return { kind: 'link', url: await createSignInLink(parts, link) };
}
