import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type FollowUpSettingsCases, readDays } from '../../../../intake/follow-up/follow-up-settings.js';
import { formBody, formErrors, parseForm } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { followUpSettingsPath } from '../../../ui/routes/money-settings.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import { FollowUpSettingsPage } from './follow-ups-page.js';

export type FollowUpRouteParts = SettingsParts & { followUps: FollowUpSettingsCases };

const day = z.string().max(100).default('');
const Form = z.object({ quoteFollowUpDays: day, invoiceReminderDays: day, show: z.string().optional() });
const Words = z.record(z.string().max(30), z.unknown()).catch({});

/** `/settings/follow-ups`. */
export function createFollowUpRoutes(parts: FollowUpRouteParts): Router {
  const { followUps, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(followUpSettingsPath(), gate, (request, response) => sendPage(parts, request, response));

  router.post(followUpSettingsPath(), gate, formBody, async (request, response) => {
    const { show, ...days } = parseForm(Form, request.body);
    const words = typedWords(request.body);
    if (show === 'preview') {
      await sendPage(parts, request, response, { days, words, errors: {} });
      return;
    }
    try {
      await followUps.save(staffOf(response), {
        quoteFollowUpDays: readDays('quoteFollowUpDays', days.quoteFollowUpDays),
        invoiceReminderDays: readDays('invoiceReminderDays', days.invoiceReminderDays),
        words,
      });
    } catch (error) {
      await sendPage(parts, request, response, { days, words, errors: formErrors(error) });
      return;
    }
    response.redirect(303, `${followUpSettingsPath()}?saved`);
  });
  return router;
}

type Typed = {
  days: { quoteFollowUpDays: string; invoiceReminderDays: string };
  words: Record<string, string>;
  errors: Readonly<Record<string, string>>;
};

/** What was typed stays, after a refusal and to be looked at. */
async function sendPage(
  { followUps, ...parts }: FollowUpRouteParts,
  request: Request,
  response: Response,
  typed?: Typed,
): Promise<void> {
  const { quoteFollowUpDays, invoiceReminderDays, ...settings } = await followUps.read(
    staffOf(response),
    typed?.words,
  );
  const view = {
    ...settings,
    days: {
      quote: typed?.days.quoteFollowUpDays ?? quoteFollowUpDays.join(', '),
      invoice: typed?.days.invoiceReminderDays ?? invoiceReminderDays.join(', '),
    },
    errors: typed?.errors ?? {},
  };
  await sendSettingsPage(parts, request, response, {
    status: Object.keys(view.errors).length > 0 ? 422 : 200,
    of: ({ shell }) => <FollowUpSettingsPage shell={shell} view={view} />,
  });
}

function typedWords(body: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(Words.parse(body ?? {})).flatMap(([key, value]) =>
      typeof value === 'string' && key.includes('.') ? [[key, value.slice(0, 2_000)]] : [],
    ),
  );
}
