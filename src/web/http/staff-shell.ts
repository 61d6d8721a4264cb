import type { Accounts } from '../../accounts/accounts.js';
import { type Module, usesModule } from '../../accounts/modules.js';
import { can } from '../../accounts/policy.js';
import type { Organization } from '../../accounts/read-organization.js';
import type { Staff } from '../../accounts/staff.js';
import type { Clock } from '../../platform/clock.js';
import type { PageLocale } from '../ui/locale.js';
import { organizationSettingsPath } from '../ui/routes/organization-settings.js';
import type { Place, ShellView } from '../ui/staff-page.js';

export type StaffPageFrame = { shell: ShellView; locale: PageLocale; organization: Organization };
export type FrameStaffPage = (staff: Staff) => Promise<StaffPageFrame>;

/** Makes what every staff page needs around its content: the shell, and how the organization writes times. */
export function createStaffShell(parts: {
  accounts: Pick<Accounts, 'readOrganization'>;
  clock: Clock;
  /** How many items in the inbox nobody has claimed, as far as this person may see them. */
  countUnclaimed: (staff: Staff) => Promise<number>;
  /** Set while the simulator is on. */
  simulatorPath?: string | undefined;
}): FrameStaffPage {
  return async (staff) => {
    const [organization, inboxCount] = await Promise.all([
      parts.accounts.readOrganization(staff.organizationId),
      parts.countUnclaimed(staff),
    ]);
    return {
      organization,
      shell: {
        organizationName: organization.name,
        plan: organization.plan,
        organizationId: staff.organizationId,
        member: { id: staff.memberId, name: staff.name, email: staff.email, role: staff.role },
        places: placesOf(staff).filter((place) => isUsed(organization, place)),
        inboxCount,
        ...(organization.demoSince && can(staff.role, 'change-settings')
          ? { demoPath: `${organizationSettingsPath()}#demo` }
          : {}),
        ...(parts.simulatorPath ? { simulatorPath: parts.simulatorPath } : {}),
      },
      locale: { locale: organization.locale, timeZone: organization.timeZone, now: parts.clock.now() },
    };
  };
}

function placesOf({ role }: Staff): readonly Place[] {
  const own = role === 'technician' ? (['today'] as const) : [];
  const leaders = can(role, 'change-settings') ? (['settings'] as const) : [];
  const money = can(role, 'issue-invoice') ? (['invoices'] as const) : [];
  return [...own, 'inbox', 'board', 'jobs', 'bookings', 'customers', 'quotes', ...money, ...leaders];
}

const MODULE_OF: Readonly<Partial<Record<Place, Module>>> = {
  board: 'jobs',
  jobs: 'jobs',
  bookings: 'bookings',
  invoices: 'invoices',
  quotes: 'quotes',
};

/** A place of a module that is off is in no menu. */
function isUsed({ settings }: Organization, place: Place): boolean {
  const module = MODULE_OF[place];
  return module === undefined || usesModule(settings, module);
}
