import { MODULES, usesModule } from '../../../accounts/modules.js';
import { OPENING_DAYS, type Opening } from '../../../accounts/opening-hours.js';
import { LANGUAGES } from '../../../accounts/organization-settings.js';
import type { Organization } from '../../../accounts/read-organization.js';
import { CURRENCIES, LOCALES } from '../../../accounts/regions.js';
import { TRADES } from '../../../intake/trade.js';
import { DOCKET_BLUE } from '../../../platform/colour.js';
import type { Choice } from '../../ui/field.js';
import { privacyPath } from '../../ui/routes/public-pages.js';
import type { FieldErrors, OrganizationSettingsView } from '../views/settings-view.js';

const ZONES = Intl.supportedValuesOf('timeZone');

export type OrganizationValues = OrganizationSettingsView['values'];

/** The organization page; after a refused form, what was typed stays. */
export function presentOrganization(
  organization: Organization,
  refused?: { typed: Partial<OrganizationValues>; errors: FieldErrors },
): OrganizationSettingsView {
  const { name, slug, trade, timeZone, currency, locale, settings } = organization;
  return {
    values: {
      name,
      trade,
      phone: organization.phoneNumbers[0] ?? '',
      timeZone,
      currency,
      locale,
      accent: settings.accent || DOCKET_BLUE,
      emergencyLine: organization.emergencyPhone ?? '',
      hours: settings.hours,
      privacyUrl: settings.privacyUrl,
      privacyContact: settings.privacyContact,
      language: settings.language,
      ...openingOf(settings),
      nudgeAfterHours: String(settings.nudgeAfterHours),
      quietAfterHours: String(settings.quietAfterHours),
      slackReplyPrefix: settings.slackReplyPrefix,
      staffPhotos: settings.staffPhotosVisible ? 'shown' : 'kept',
      staffPhotosRead: settings.readStaffPhotos ? 'read' : 'unread',
      ...refused?.typed,
    },
    trades: choices(TRADES, trade, tradeLabel),
    timeZones: choices(ZONES, timeZone, (zone) => zone.replaceAll('_', ' ')),
    currencies: choices(CURRENCIES, currency, currencyLabel),
    locales: choices(LOCALES, locale, localeLabel),
    languages: choices(LANGUAGES, settings.language, localeLabel),
    privacyPath: privacyPath(slug),
    modules: MODULES.map((module) => ({ module, on: usesModule(settings, module) })),
    ...(organization.demoSince ? { demoSince: organization.demoSince.toISOString() } : {}),
    canEdit: true,
    errors: refused?.errors ?? {},
  };
}

function openingOf(opening: Opening): Opening {
  return Object.fromEntries(OPENING_DAYS.map((day) => [day, opening[day]])) as Opening;
}

/** "it-repair" → "IT repair". */
export function tradeLabel(trade: string): string {
  const words = trade.replaceAll('-', ' ').replace(/^it\b/, 'IT');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function choices(values: readonly string[], current: string, label: (value: string) => string): Choice[] {
  const all = values.includes(current) ? values : [current, ...values];
  return all.map((value) => ({ value, label: label(value) }));
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function currencyLabel(code: string): string {
  return `${code}: ${currencyNames.of(code) ?? code}`;
}

function localeLabel(tag: string): string {
  return languageNames.of(tag) ?? tag;
}
