import type { MemberEntry } from '../../../accounts/list-members.js';
import { ROLES, type Role, rolesManagedBy } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { Choice } from '../../ui/field.js';
import type { FieldErrors, MemberRowView, MembersSettingsView } from '../views/settings-view.js';

/** The members page as one person may see and change it. */
export function presentMembers(
  staff: Staff,
  members: readonly MemberEntry[],
  refused?: { email: string; role: string; errors: FieldErrors },
): MembersSettingsView {
  const managed = rolesManagedBy(staff.role);
  return {
    members: members.map((member) => presentMember(staff, member, members)),
    invite: {
      roles: roleChoices(managed),
      email: refused?.email ?? '',
      role: refused?.role ?? 'technician',
      errors: refused?.errors ?? {},
    },
  };
}

/** One row. The last owner can be neither changed nor removed, so neither is offered. */
export function presentMember(
  staff: Staff,
  member: MemberEntry,
  members: readonly MemberEntry[],
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
    canRemove: changeable && member.id !== staff.memberId,
    ...(member.invited ? { invited: { at: member.createdAt.toISOString() } } : {}),
  };
}

function roleChoices(roles: readonly Role[]): Choice[] {
  return ROLES.filter((role) => roles.includes(role)).map((role) => ({
    value: role,
    label: role.charAt(0).toUpperCase() + role.slice(1),
  }));
}
