import { Router } from 'express';
import { z } from 'zod';
import { PLANS } from '../../../accounts/create-organization.js';
import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { PHOTO_LIMITS } from '../../../photos/photo-limits.js';
import type { PhotoUse } from '../../../photos/read-photo-use.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { planSettingsPath } from '../../ui/routes/organization-settings.js';
import { PlanPage } from './plan-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const PlanForm = z.object({ plan: z.enum(PLANS, 'Pick a plan.') });

export type PlanRouteParts = SettingsParts & { readPhotoUse: (staff: Staff) => Promise<PhotoUse> };

/** `/settings/plan`: what each plan gives and what is used; owners change it. */
export function createPlanRoutes(parts: PlanRouteParts): Router {
  const { accounts, requireStaff, readPhotoUse } = parts;
  const router = Router();

  router.get(planSettingsPath(), requireStaff('change-settings'), async (request, response) => {
    const staff = staffOf(response);
    const use = await readPhotoUse(staff);
    const members = (await accounts.listMembers(staff)).length;
    await sendSettingsPage(parts, request, response, {
      of: ({ shell, organization }) => (
        <PlanPage
          shell={shell}
          view={{
            plans: PLANS.map((plan) => ({ plan, photosPerJob: PHOTO_LIMITS[plan] })),
            current: organization.plan,
            use: { ...use, members },
            canChange: can(staff.role, 'change-plan'),
          }}
        />
      ),
    });
  });

  router.post(planSettingsPath(), requireStaff('change-plan'), formBody, async (request, response) => {
    const { plan } = parseForm(PlanForm, request.body);
    await accounts.changePlan(staffOf(response), plan);
    response.redirect(303, `${planSettingsPath()}?saved`);
  });

  return router;
}
