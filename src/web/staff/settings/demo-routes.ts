import { Router } from 'express';
import { staffOf } from '../../http/staff-gate.js';
import {
  loadDemoPath,
  organizationSettingsPath,
  removeDemoPath,
} from '../../ui/routes/organization-settings.js';
import type { DemoData } from './demo-port.js';
import type { SettingsParts } from './settings-parts.js';

export type DemoRouteParts = SettingsParts & { demo: DemoData };

/** `/settings/demo…`: a made-up shop comes and goes. */
export function createDemoRoutes({ demo, requireStaff }: DemoRouteParts): Router {
  const router = Router();
  const gate = requireStaff('change-settings');
  const back = `${organizationSettingsPath()}?saved`;
  router.post(loadDemoPath(), gate, async (_request, response) => {
    await demo.load(staffOf(response));
    response.redirect(303, back);
  });
  router.post(removeDemoPath(), gate, async (_request, response) => {
    await demo.remove(staffOf(response));
    response.redirect(303, back);
  });
  return router;
}
