import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { can } from '../../../accounts/policy.js';
import type { NotificationSettings } from '../../../notifications/notification-settings.js';
import { NOTICE_WAYS, Preferences, USUAL_PREFERENCES } from '../../../notifications/preferences.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { notificationSettingsPath } from '../../ui/routes/account.js';
import { slackPicturesPath } from '../../ui/routes/channel-settings.js';
import { NotificationsPage } from './notifications-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

export type NotificationRouteParts = SettingsParts & { notifications: NotificationSettings };

const way = z.enum(NOTICE_WAYS, 'Pick one of these.');
const time = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/^(\d)(?=[:.])/, '0$1').replace('.', ':'))
  .pipe(
    z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, 'Write a time such as 07:30, or leave it empty.'),
  );
const Form = z.object({
  newItem: way,
  assigned: way,
  answered: way,
  photo: way,
  quietFrom: time,
  quietTo: time,
  digestAt: time,
});
const PicturesForm = z.object({
  slackPictures: z
    .literal('on')
    .optional()
    .transform((value) => value !== undefined),
});
const short = z.string().max(40).catch('');
/** What was typed, to be shown again. */
const Typed = z.object({ quietFrom: short, quietTo: short, digestAt: short }).partial().catch({});

/** `/settings/notifications`. */
export function createNotificationRoutes(parts: NotificationRouteParts): Router {
  const { accounts, notifications, requireStaff } = parts;
  const router = Router();
  const path = notificationSettingsPath();

  router.get(path, requireStaff(), async (request, response) => {
    await send(parts, request, response);
  });

  router.post(path, requireStaff(), formBody, async (request, response) => {
    try {
      const preferences = Preferences.parse(parseForm(Form, request.body));
      if ((preferences.quietFrom === '') !== (preferences.quietTo === '')) {
        const message = 'Write both times, or none.';
        throw new DocketError('invalid-input', message, { quietTo: message });
      }
      await notifications.save(staffOf(response), preferences);
      response.redirect(303, `${path}?saved`);
    } catch (error) {
      await send(parts, request, response, formErrors(error));
    }
  });

  router.post(slackPicturesPath(), requireStaff('change-settings'), formBody, async (request, response) => {
    const settings = parseForm(PicturesForm, request.body);
    await accounts.updateOrganization(staffOf(response), { settings });
    response.redirect(303, `${path}?saved`);
  });

  return router;
}

async function send(
  parts: NotificationRouteParts,
  request: Request,
  response: Response,
  errors?: Readonly<Record<string, string>>,
): Promise<void> {
  const staff = staffOf(response);
  const { preferences, linked } = await parts.notifications.read(staff);
  const ways = errors
    ? Form.pick({ newItem: true, assigned: true, answered: true, photo: true })
        .partial()
        .safeParse(request.body)
    : undefined;
  const typed = errors
    ? { ...USUAL_PREFERENCES, ...preferences, ...ways?.data, ...Typed.parse(request.body ?? {}) }
    : preferences;
  await sendSettingsPage(parts, request, response, {
    status: errors ? 422 : 200,
    of: ({ shell, organization: { settings } }) => (
      <NotificationsPage
        shell={shell}
        view={{
          preferences: typed as Preferences,
          linked,
          errors: errors ?? {},
          ...(can(staff.role, 'change-settings') ? { slackPictures: settings.slackPictures } : {}),
        }}
      />
    ),
  });
}
