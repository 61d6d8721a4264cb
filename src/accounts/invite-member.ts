import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { isUniqueViolation } from '../platform/database/database-errors.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import type { AccountsParts } from './accounts-parts.js';
import { nameFromEmail } from './create-organization.js';
import { DAY, hashToken, newToken, readEmail } from './create-sign-in-link.js';
import { readRole } from './list-members.js';
import { type Role, rolesManagedBy } from './policy.js';
import { demand, type Staff } from './staff.js';

export const INVITATION_DAYS = 7;

export type Invitation = { email: string; role: Role; name?: string | undefined };
export type Invited = {
  memberId: string;
  /** `mailed`; or, where mail is not set up, a link for the inviter to hand over. Shown only here. */
  by: { kind: 'mailed' } | { kind: 'link'; url: string };
};

type Parts = Pick<AccountsParts, 'db' | 'clock' | 'publicUrl' | 'sendMail'>;
type Invitee = { memberId: string; email: string; name: string; role: Role };

/**
 * Invites someone by address with a link that works once, for 7 days; inviting again sends a new link, which ends the
 * one before, and brings back a member who was removed. Throws `conflict` for someone who is a member already,
 * `not-allowed` for a role the inviter may not give.
 */
export async function inviteMember(parts: Parts, staff: Staff, invitation: Invitation): Promise<Invited> {
  demand(staff, 'manage-members');
  if (!rolesManagedBy(staff.role).includes(invitation.role)) {
    throw new DocketError('not-allowed', 'Only an owner can invite owners and admins.');
  }
  const email = readEmail(invitation.email);
  const name = invitation.name?.trim() || nameFromEmail(email);
  const token = invitationToken(staff);
  try {
    const memberId = await parts.db.withOrganization(staff.organizationId, async (tx) => {
      const id = await saveInvitee(tx, parts, staff, { email, name, role: invitation.role });
      await openInvitation(tx, parts, staff, { memberId: id, role: invitation.role, token });
      return id;
    });
    return await tellInvited(parts, staff, { memberId, email, name, role: invitation.role }, token);
  } catch (error) {
    throw isUniqueViolation(error) ? alreadyMember(error) : error;
  }
}

/** Sends a new link for an open invitation; the one before is worth nothing. Throws as `revokeInvitation` does. */
export async function resendInvitation(parts: Parts, staff: Staff, memberId: string): Promise<Invited> {
  const token = invitationToken(staff);
  const invitee = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const found = await lockInvitee(tx, staff, memberId);
    await openInvitation(tx, parts, staff, { memberId, role: found.role, token });
    return found;
  });
  return await tellInvited(parts, staff, invitee, token);
}

/**
 * Takes an open invitation back: its link is worth nothing, whether or not it was mailed. Throws `not-found` for one
 * that was accepted, taken back already, or is another organization's; `not-allowed` for a role above the person's.
 */
export async function revokeInvitation(
  { db, clock }: Pick<Parts, 'db' | 'clock'>,
  staff: Staff,
  memberId: string,
): Promise<void> {
  const { organizationId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    await lockInvitee(tx, staff, memberId);
    await tx.member.update({
      where: { id: memberId },
      data: { deactivatedAt: clock.now(), inviteHash: null, invitedUntil: null },
    });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: staff.memberId },
      type: 'member.changed',
      content: { memberId, changes: [{ field: 'invitation', from: 'open', to: null }] },
      at: clock.now(),
    });
  });
}

/** The organization an invitation is for is part of its token: it says where to look, and cannot be changed. */
function invitationToken({ organizationId }: Staff): string {
  return `${newToken()}.${organizationId}`;
}

async function saveInvitee(
  tx: Tx,
  { clock }: Pick<Parts, 'clock'>,
  staff: Staff,
  invited: { email: string; name: string; role: Role },
): Promise<string> {
  const [known] = await tx.$queryRaw<{ id: string; active: boolean; role: string }[]>`
    SELECT id, role, user_id IS NOT NULL AND deactivated_at IS NULL AS active
    FROM member WHERE email = ${invited.email} FOR UPDATE`;
  if (known?.active) {
    throw alreadyMember();
  }
  if (!known) {
    const id = newId();
    const { organizationId } = staff;
    await tx.member.create({ data: { id, organizationId, ...invited, createdAt: clock.now() } });
    return id;
  }
  if (!rolesManagedBy(staff.role).some((role) => role === known.role)) {
    throw new DocketError('not-allowed', 'Only an owner can change the invitation of an owner or admin.');
  }
  // Whoever was removed signs in afresh: the row waits for its address again.
  await tx.member.update({
    where: { id: known.id },
    data: { role: invited.role, deactivatedAt: null, userId: null },
  });
  return known.id;
}

async function lockInvitee(tx: Tx, staff: Staff, memberId: string): Promise<Invitee> {
  demand(staff, 'manage-members');
  const [row] = isId(memberId)
    ? await tx.$queryRaw<{ email: string; name: string; role: string }[]>`
        SELECT email, name, role FROM member
        WHERE id = ${memberId}::uuid AND user_id IS NULL AND deactivated_at IS NULL FOR UPDATE`
    : [];
  if (!row) {
    throw notFound('invitation');
  }
  const role = readRole(row.role);
  if (!rolesManagedBy(staff.role).includes(role)) {
    throw new DocketError('not-allowed', 'Only an owner can change the invitation of an owner or admin.');
  }
  return { memberId, ...row, role };
}

async function openInvitation(
  tx: Tx,
  { clock, sendMail }: Pick<Parts, 'clock' | 'sendMail'>,
  staff: Staff,
  { memberId, role, token }: { memberId: string; role: Role; token: string },
): Promise<void> {
  const { organizationId } = staff;
  const now = clock.now();
  await tx.member.update({
    where: { id: memberId },
    data: {
      inviteHash: hashToken(token),
      invitedUntil: new Date(now.getTime() + INVITATION_DAYS * DAY),
      inviteMailed: sendMail !== undefined,
    },
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor: { kind: 'member', id: staff.memberId },
    type: 'member.invited',
    content: { memberId, role },
    at: now,
  });
}

function alreadyMember(cause?: unknown): DocketError {
  const message = 'This person is a member already.';
  return new DocketError('conflict', message, { email: message }, { cause });
}

async function tellInvited(parts: Parts, staff: Staff, invitee: Invitee, token: string): Promise<Invited> {
  const url = `${parts.publicUrl}/invitation?token=${token}`;
  const { memberId } = invitee;
  if (!parts.sendMail) {
    return { memberId, by: { kind: 'link', url } };
  }
  await parts.sendMail({
    to: invitee.email,
    subject: `${staff.name} invites you to ${staff.organizationName}`,
    text: `${staff.name} invites you to work in ${staff.organizationName} on Docket. Open this link to join. It works once, for ${INVITATION_DAYS} days.\n\n${url}`,
  });
  return { memberId, by: { kind: 'mailed' } };
}
