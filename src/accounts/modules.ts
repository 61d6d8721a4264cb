import { DocketError } from '../platform/errors/docket-error.js';
import type { OrganizationSettings } from './organization-settings.js';

/** Parts of Docket that an organization can leave out. Nothing is lost while one is off. */
export const MODULES = ['jobs', 'bookings', 'quotes', 'invoices', 'portal'] as const;
export type Module = (typeof MODULES)[number];

/** Whether an organization uses a module. */
export function usesModule(settings: Pick<OrganizationSettings, `${Module}On`>, module: Module): boolean {
  return settings[`${module}On`];
}

const NAMES: Readonly<Record<Module, string>> = {
  jobs: 'Jobs are',
  bookings: 'Bookings are',
  quotes: 'Quotes are',
  invoices: 'Invoices are',
  portal: 'The customer portal is',
};

/** Throws `conflict`, with a sentence that says who can turn it on, where an organization does not use a module. */
export function requireUsed(settings: Pick<OrganizationSettings, `${Module}On`>, module: Module): void {
  if (!usesModule(settings, module)) {
    throw unused(module);
  }
}

/** What `requireUsed` throws. */
export function unused(module: Module): DocketError {
  return new DocketError(
    'conflict',
    `${NAMES[module]} turned off in your organization. What is there is kept; an owner or admin can turn it on under Settings, General.`,
  );
}
