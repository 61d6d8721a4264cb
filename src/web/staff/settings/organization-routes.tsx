import { Router } from 'express';
import { z } from 'zod';
import { OPENING_DAYS } from '../../../accounts/opening-hours.js';
import { OrganizationSettings } from '../../../accounts/organization-settings.js';
import { parsePhoneNumber } from '../../../accounts/phone-number.js';
import { OrganizationChanges } from '../../../accounts/update-organization.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { organizationSettingsPath } from '../../ui/routes.js';
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
});

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
        settings: own,
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

  return router;
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
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = typed[name];
      return typeof value === 'string' ? [[name, value.slice(0, 200)]] : [];
    }),
  );
}
