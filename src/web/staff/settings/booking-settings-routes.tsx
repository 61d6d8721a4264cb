import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { OrganizationSettings } from '../../../accounts/organization-settings.js';
import type { NoticeSettingsCases } from '../../../intake/remind/notice-settings.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { bookingSettingsPath } from '../../ui/routes/work-settings.js';
import { BookingSettingsPage, type BookingSettingsView } from './booking-settings-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

export type BookingSettingsRouteParts = SettingsParts & { notices: NoticeSettingsCases };

const { remindDayBeforeAt } = OrganizationSettings.shape;
const ScheduleForm = z.object({
  remindDayBefore: z.literal('on').optional(),
  remindDayBeforeAt,
  remindHoursBefore: z.coerce.number('Pick how long before.').int().min(0).max(24),
});
const Words = z.record(z.string().max(30), z.unknown()).catch({});

/** `/settings/bookings`. */
export function createBookingSettingsRoutes(parts: BookingSettingsRouteParts): Router {
  const { notices, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(bookingSettingsPath(), gate, (request, response) => sendPage(parts, request, response));

  router.post(bookingSettingsPath(), gate, formBody, async (request, response) => {
    try {
      const { remindDayBefore, ...schedule } = parseForm(ScheduleForm, request.body);
      const words = typedWords(request.body);
      await notices.save(staffOf(response), {
        ...schedule,
        remindDayBefore: remindDayBefore === 'on',
        words,
      });
    } catch (error) {
      await sendPage(parts, request, response, { typed: request.body, errors: formErrors(error) });
      return;
    }
    response.redirect(303, `${bookingSettingsPath()}?saved`);
  });
  return router;
}

type Refused = { typed: unknown; errors: Readonly<Record<string, string>> };

/** After a refusal what was typed stays. */
async function sendPage(
  { notices, ...parts }: BookingSettingsRouteParts,
  request: Request,
  response: Response,
  refused?: Refused,
): Promise<void> {
  const settings = await notices.read(staffOf(response));
  const typed = typedWords(refused?.typed);
  const view: BookingSettingsView = {
    ...settings,
    languages: settings.languages.map(({ language, words }) => ({
      language,
      words: Object.fromEntries(
        Object.entries(words).map(([saying, word]) => [
          saying,
          { ...word, text: typed[`${saying}.${language}`] ?? word.text },
        ]),
      ) as typeof words,
    })),
    errors: refused?.errors ?? {},
  };
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <BookingSettingsPage shell={shell} view={view} />,
  });
}

function typedWords(body: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(Words.parse(body ?? {})).flatMap(([key, value]) =>
      typeof value === 'string' && key.includes('.') ? [[key, value.slice(0, 2_000)]] : [],
    ),
  );
}
