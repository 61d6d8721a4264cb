import type { OrganizationSettings } from './organization-settings.js';

/** Parts of Docket that an organization can leave out. Nothing is lost while one is off. */
export const MODULES = ['jobs', 'bookings', 'quotes', 'invoices', 'portal'] as const;
export type Module = (typeof MODULES)[number];

/** Whether an organization uses a module. */
export function usesModule(settings: Pick<OrganizationSettings, `${Module}On`>, module: Module): boolean {
  return settings[`${module}On`];
}
