import { Router } from 'express';
import { z } from 'zod';
import { MODULES } from '../../../accounts/modules.js';
import { OPENING_DAYS } from '../../../accounts/opening-hours.js';
import { OrganizationSettings } from '../../../accounts/organization-settings.js';
import { parsePhoneNumber } from '../../../accounts/phone-number.js';
import { OrganizationChanges } from '../../../accounts/update-organization.js';
import { DOCKET_BLUE } from '../../../platform/colour.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { modulesSettingsPath, organizationSettingsPath } from '../../ui/routes/organization-settings.js';
import { OrganizationSettingsPage } from '../views/organization-page.js';
import { type OrganizationValues, presentOrganization } from './present-organization.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const columns = OrganizationChanges.shape;
const settings = OrganizationSettings.partial().shape;

function Hours(least: number, most: number) {
  const message = `Write whole hours, ${least} to ${most}.`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message).optional();
}

const OrganizationForm = z.object({
  name: columns.name,
  trade: columns.trade,
  timeZone: columns.timeZone,
  currency: columns.currency,
  locale: columns.locale,
  emergencyLine: columns.emergencyPhone,
  phone: z.string().trim().max(40).optional(),
  accent: settings.accent,
  hours: settings.hours,
  privacyUrl: settings.privacyUrl,
  privacyContact: settings.privacyContact,
  language: settings.language,
  openMonday: settings.openMonday,
  openTuesday: settings.openTuesday,
  openWednesday: settings.openWednesday,
  openThursday: settings.openThursday,
  openFriday: settings.openFriday,
  openSaturday: settings.openSaturday,
  openSunday: settings.openSunday,
  nudgeAfterHours: Hours(0, 72),
  quietAfterHours: Hours(1, 336),
  slackReplyPrefix: settings.slackReplyPrefix,
  staffPhotos: z.enum(['shown', 'kept']).optional(),
  staffPhotosRead: z.enum(['read', 'unread']).optional(),
});

const ModulesForm = z.partialRecord(z.enum(MODULES), z.literal('on'));

const Typed = z.record(z.string(), z.unknown()).catch({});

/** `/settings/organization`. */
export function createOrganizationRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const path = organizationSettingsPath();

  router.get(path, requireStaff('change-settings'), async (request, response) => {
    await sendSettingsPage(parts, request, response, {
      of: ({ shell, organization }) => (
        <OrganizationSettingsPage shell={shell} view={presentOrganization(organization)} />
      ),
    });
  });

  router.post(path, requireStaff('change-settings'), formBody, async (request, response) => {
    try {
      const { phone, emergencyLine, name, trade, timeZone, currency, locale, ...own } = parseForm(
        OrganizationForm,
        request.body,
      );
      const staff = staffOf(response);
      const { phoneNumbers } = await accounts.readOrganization(staff.organizationId);
      if (phone && !phoneNumbers.includes(parsePhoneNumber(phone).number)) {
        await accounts.addPhoneNumber(staff, phone);
      }
      await accounts.updateOrganization(staff, {
        ...{ name, trade, timeZone, currency, locale },
        emergencyPhone: emergencyLine,
        settings: settingsOf(own),
      });
      response.redirect(303, `${path}?saved`);
    } catch (error) {
      const refused = { typed: readTyped(request.body), errors: formErrors(error) };
      await sendSettingsPage(parts, request, response, {
        status: 422,
        of: ({ shell, organization }) => (
          <OrganizationSettingsPage shell={shell} view={presentOrganization(organization, refused)} />
        ),
      });
    }
  });

  router.post(modulesSettingsPath(), requireStaff('change-settings'), formBody, async (request, response) => {
    const form = parseForm(ModulesForm, request.body);
    const on = Object.fromEntries(MODULES.map((module) => [`${module}On`, form[module] !== undefined]));
    await accounts.updateOrganization(staffOf(response), { settings: on });
    response.redirect(303, `${path}?saved`);
  });

  return router;
}

type OwnSettings = Omit<
  z.infer<typeof OrganizationForm>,
  'phone' | 'emergencyLine' | 'name' | 'trade' | 'timeZone' | 'currency' | 'locale'
>;

/** Two of the settings are asked for as a choice in words. */
function settingsOf({ accent, staffPhotos, staffPhotosRead, ...settings }: OwnSettings) {
  return {
    ...settings,
    // The picker has no empty: Docket's own colour stands for it.
    ...(accent === undefined ? {} : { accent: accent.toLowerCase() === DOCKET_BLUE ? '' : accent }),
    ...(staffPhotos ? { staffPhotosVisible: staffPhotos === 'shown' } : {}),
    ...(staffPhotosRead ? { readStaffPhotos: staffPhotosRead === 'read' } : {}),
  };
}

/** What was typed, so that a refused form comes back as it was sent. */
function readTyped(body: unknown): Partial<OrganizationValues> {
  const typed = Typed.parse(body ?? {});
  const names = [
    'name',
    'trade',
    'phone',
    'timeZone',
    'currency',
    'locale',
    'accent',
    'emergencyLine',
    'hours',
    'privacyUrl',
    'privacyContact',
    'language',
    ...OPENING_DAYS,
    'nudgeAfterHours',
    'quietAfterHours',
    'slackReplyPrefix',
    'staffPhotos',
    'staffPhotosRead',
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = typed[name];
      return typeof value === 'string' ? [[name, value.slice(0, 200)]] : [];
    }),
  );
}
