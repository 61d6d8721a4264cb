import { OPENING_DAYS } from '../../../accounts/opening-hours.js';
import { type Role, rolesManagedBy } from '../../../accounts/policy.js';
import type { Organization } from '../../../accounts/read-organization.js';
import type { ShellView } from '../../ui/staff-page.js';
import { type OrganizationValues, presentOrganization } from '../settings/present-organization.js';
import type { FieldErrors } from '../views/settings-view.js';
import type { BusinessView, HoursView, PeopleView } from '../views/welcome-view.js';

export type Refused = { typed: Record<string, string>; errors: FieldErrors };

/** What many shops keep: a suggestion, until somebody has said something else. */
const USUAL: Partial<OrganizationValues> = {
  openMonday: '09:00-17:00',
  openTuesday: '09:00-17:00',
  openWednesday: '09:00-17:00',
  openThursday: '09:00-17:00',
  openFriday: '09:00-17:00',
};

/** Name, trade and region; after a refused form, what was typed stays. */
export function presentBusiness(organization: Organization, refused?: Refused): BusinessView {
  return presentOrganization(organization, refused);
}

/** Hours, language and modules. Where no hours are known, usual ones are suggested. */
export function presentHours(organization: Organization, refused?: Refused): HoursView {
  const suggested = !refused && OPENING_DAYS.every((day) => organization.settings[day] === '');
  const view = presentOrganization(organization, refused);
  return {
    ...view,
    values: { ...view.values, ...(suggested ? USUAL : {}) },
    modules: view.modules.map(({ module, on }) => ({
      module,
      on: refused ? refused.typed[module] === 'on' : on,
    })),
    suggested,
  };
}

/** An empty invitation, with the roles that this person may give. */
export function presentInvite(role: Role): PeopleView['invite'] {
  const roles = rolesManagedBy(role).map((value) => ({
    value,
    label: value.charAt(0).toUpperCase() + value.slice(1),
  }));
  return { roles, email: '', role: 'technician', errors: {} };
}

export function simulatorOf({ simulatorPath }: ShellView): { simulatorPath?: string } {
  return simulatorPath ? { simulatorPath } : {};
}
