import { type Request, type Response, Router } from 'express';
import type { Billing } from '../../../../accounts/billing.js';
import { formBody, formErrors } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { billingSettingsPath, logoSettingsPath, removeLogoPath } from '../../../ui/routes/money-settings.js';
import type { FieldErrors } from '../../views/settings-view.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import { type BillingValues, billingValues, readBilling, typedBilling } from './billing-form.js';
import { BillingPage } from './billing-page.js';
import { receiveLogo } from './receive-logo.js';

export type BillingRouteParts = SettingsParts & { billing: Billing };

/** `/settings/billing`: what stands on quotes and invoices, and the logo. Works with and without scripts. */
export function createBillingRoutes(parts: BillingRouteParts): Router {
  const { accounts, billing, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(billingSettingsPath(), gate, (request, response) => sendBilling(parts, request, response));

  router.post(billingSettingsPath(), gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    const values = typedBilling(request.body);
    try {
      const { locale } = await accounts.readOrganization(staff.organizationId);
      await billing.save(staff, readBilling(values, locale));
    } catch (error) {
      await sendBilling(parts, request, response, { values, errors: formErrors(error) });
      return;
    }
    response.redirect(303, `${billingSettingsPath()}?saved`);
  });

  router.get(logoSettingsPath(), requireStaff(), async (request, response) => {
    const { organizationId } = staffOf(response);
    const png = await billing.readLogo(organizationId, String(request.query.v ?? ''));
    response.set('Cache-Control', 'private, max-age=31536000, immutable').type('png').send(png);
  });

  router.post(logoSettingsPath(), gate, async (request, response) => {
    try {
      await billing.saveLogo(staffOf(response), await receiveLogo(request));
    } catch (error) {
      await sendBilling(parts, request, response, { errors: formErrors(error) });
      return;
    }
    response.redirect(303, `${billingSettingsPath()}?saved`);
  });

  router.post(removeLogoPath(), gate, async (_request, response) => {
    await billing.removeLogo(staffOf(response));
    response.redirect(303, `${billingSettingsPath()}?saved`);
  });
  return router;
}

async function sendBilling(
  parts: SettingsParts,
  request: Request,
  response: Response,
  refused?: { values?: BillingValues; errors: FieldErrors },
): Promise<void> {
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell, organization: { name, locale, settings } }) => (
      <BillingPage
        shell={shell}
        view={{
          values: refused?.values ?? billingValues(settings.billing, locale),
          organizationName: name,
          ...(settings.billing.logoSha256 ? { logo: settings.billing.logoSha256 } : {}),
          errors: refused?.errors ?? {},
        }}
      />
    ),
  });
}
