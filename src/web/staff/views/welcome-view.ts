import type { Choice } from '../../ui/field.js';
import type { FieldsView } from './organization-page.js';
import type { FieldErrors, OrganizationSettingsView } from './settings-view.js';

export type BusinessView = FieldsView;

export type HoursView = FieldsView & {
  /** The hours are not the organization's own yet. */
  suggested: boolean;
  modules: OrganizationSettingsView['modules'];
};

export type PeopleView = {
  invite: { roles: readonly Choice[]; email: string; role: string; errors: FieldErrors };
  /** Whom the page has just invited; with a link where none was mailed. */
  invited?: { email: string; url?: string };
  /** The number that customers text. */
  number?: string;
  simulatorPath?: string;
};

export type WelcomeDemoView = { loaded: boolean; error?: string };

export type WelcomeDoneView = { name: string; usesJobs: boolean; simulatorPath?: string };
