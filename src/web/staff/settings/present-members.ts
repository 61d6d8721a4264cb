import type { FormerMember, MemberEntry } from '../../../accounts/list-members.js';
import { can, ROLES, type Role, rolesManagedBy } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { Choice } from '../../ui/field.js';
import type { FieldErrors, MemberRowView, MembersSettingsView } from '../views/settings-view.js';

export type MembersContext = {
  now: Date;
  former: readonly FormerMember[];
  requireSecondStep: boolean;
  refused?: { email: string; role: string; errors: FieldErrors };
};

/** The members page as one person may see and change it. */
export function presentMembers(
  staff: Staff,
  members: readonly MemberEntry[],
  { now, former, requireSecondStep, refused }: MembersContext,
): MembersSettingsView {
  const managed = rolesManagedBy(staff.role);
  return {
    members: members.map((member) => presentMember(staff, member, members, now)),
    former: former.map(({ deactivatedAt, ...member }) => ({
      ...member,
      until: deactivatedAt.toISOString(),
      canReturn: managed.includes(member.role),
    })),
    invite: {
      roles: roleChoices(managed),
      email: refused?.email ?? '',
      role: refused?.role ?? 'technician',
      errors: refused?.errors ?? {},
    },
    ...(can(staff.role, 'require-second-factor') ? { requireSecondStep } : {}),
  };
}

/** One row. The last owner can be neither changed nor removed, so neither is offered. */
export function presentMember(
  staff: Staff,
  member: MemberEntry,
  members: readonly MemberEntry[],
  now: Date,
): MemberRowView {
  const managed = rolesManagedBy(staff.role);
  const owners = members.filter(({ role }) => role === 'owner').length;
  const changeable = managed.includes(member.role) && !(member.role === 'owner' && owners === 1);
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    role: member.role,
    roles: changeable ? roleChoices(managed) : [],
    you: member.id === staff.memberId,
    canRemove: changeable && !member.invited && member.id !== staff.memberId,
    secondStep: member.secondFactor,
    canResetSecondStep:
      member.secondFactor && member.id !== staff.memberId && can(staff.role, 'reset-second-factor'),
    ...(member.invited ? { invited: presentInvitation(member, changeable, now) } : {}),
  };
}

function presentInvitation(
  { createdAt, invitedUntil }: MemberEntry,
  canChange: boolean,
  now: Date,
): NonNullable<MemberRowView['invited']> {
  return {
    at: createdAt.toISOString(),
    ...(invitedUntil ? { until: invitedUntil.toISOString() } : {}),
    late: invitedUntil !== undefined && invitedUntil <= now,
    canChange,
  };
}

function roleChoices(roles: readonly Role[]): Choice[] {
  return ROLES.filter((role) => roles.includes(role)).map((role) => ({
    value: role,
    label: role.charAt(0).toUpperCase() + role.slice(1),
  }));
}
