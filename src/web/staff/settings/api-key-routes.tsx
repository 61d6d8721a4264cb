import { Router } from 'express';
import { z } from 'zod';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { apiKeysSettingsPath } from '../../ui/routes/organization-settings.js';
import { ApiKeysPage, type ApiKeysView } from './api-keys-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const KeyForm = z.object({ name: z.string().max(200) });

/** `/settings/api-keys`: make, list, revoke. */
export function createApiKeyRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('manage-api-keys');
  const path = apiKeysSettingsPath();

  router.get(path, gate, async (request, response) => {
    const keys = await accounts.listApiKeys(staffOf(response));
    await sendSettingsPage(parts, request, response, {
      of: ({ shell }) => <ApiKeysPage shell={shell} view={{ keys, errors: {} }} />,
    });
  });

  router.post(path, gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    let outcome: Pick<ApiKeysView, 'created' | 'errors'>;
    try {
      const { name } = parseForm(KeyForm, request.body);
      outcome = { created: await accounts.createApiKey(staff, name), errors: {} };
    } catch (error) {
      outcome = { errors: formErrors(error) };
    }
    const view = { ...outcome, keys: await accounts.listApiKeys(staff) };
    await sendSettingsPage(parts, request, response, {
      status: outcome.created ? 200 : 422,
      of: ({ shell }) => <ApiKeysPage shell={shell} view={view} />,
    });
  });

  router.post(`${path}/:id/revoke`, gate, async (request, response) => {
    await accounts.revokeApiKey(staffOf(response), String(request.params.id));
    response.redirect(303, `${path}?saved`);
  });

  return router;
}
