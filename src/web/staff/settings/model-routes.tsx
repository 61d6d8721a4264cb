import { Router } from 'express';
import { z } from 'zod';
import { MOST_MODEL_TOKENS } from '../../../accounts/organization-settings.js';
import type { Staff } from '../../../accounts/staff.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { modelSettingsPath } from '../../ui/routes/conversation-settings.js';
import { ModelPage, type ModelView } from './model-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

export type LanguageModel = {
  /** The model's name; undefined where this Docket has none. */
  name: string | undefined;
  /** What understanding by model has taken in this calendar month. */
  readUse(staff: Staff): Promise<ModelView['use']>;
};

const on = z
  .literal('on')
  .optional()
  .transform((value) => value !== undefined);
const wrongNumber = `Write a whole number from 0 to ${MOST_MODEL_TOKENS.toLocaleString('en')}.`;
const ModelForm = z.object({
  understandByModel: on,
  photosToModel: on,
  modelTokensPerMonth: z
    .string({ error: wrongNumber })
    .trim()
    .regex(/^\d{1,9}$/, wrongNumber)
    .transform(Number)
    .refine((tokens) => tokens <= MOST_MODEL_TOKENS, wrongNumber),
});
const Typed = z
  .object({ modelTokensPerMonth: z.string().max(40).catch('') })
  .catch({ modelTokensPerMonth: '' });

/** `/settings/model`. */
export function createModelRoutes(parts: SettingsParts & { languageModel: LanguageModel }): Router {
  const { accounts, requireStaff, languageModel } = parts;
  const router = Router();
  const path = modelSettingsPath();

  router.get(path, requireStaff('change-settings'), async (request, response) => {
    const use = await languageModel.readUse(staffOf(response));
    await sendSettingsPage(parts, request, response, {
      of: ({ shell, organization: { settings } }) => (
        <ModelPage shell={shell} view={{ model: languageModel.name, settings, use, errors: {} }} />
      ),
    });
  });

  router.post(path, requireStaff('change-settings'), formBody, async (request, response) => {
    const staff = staffOf(response);
    try {
      const settings = parseForm(ModelForm, request.body);
      await accounts.updateOrganization(staff, { settings });
      response.redirect(303, `${path}?saved`);
    } catch (error) {
      const errors = formErrors(error);
      const typed = Typed.parse(request.body ?? {});
      const use = await languageModel.readUse(staff);
      await sendSettingsPage(parts, request, response, {
        status: 422,
        of: ({ shell, organization }) => {
          const settings = { ...organization.settings, ...typed };
          return <ModelPage shell={shell} view={{ model: languageModel.name, settings, use, errors }} />;
        },
      });
    }
  });

  return router;
}
