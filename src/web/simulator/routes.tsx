import { Router } from 'express';
import type { Accounts } from '../../accounts/accounts.js';
import type { Clock } from '../../platform/clock.js';
import { webHeaders } from '../http/web-headers.js';
import { renderPage } from '../ui/render.js';
import { simulatorPath } from '../ui/routes/simulator.js';
import { SimulatorPage } from './simulator-page.js';

export type SimulatorRouteParts = {
  accounts: Pick<Accounts, 'resolveStaff' | 'listOrganizations'>;
  clock: Clock;
};

/** `/simulator`: the phone's page. Mount it only while the simulator is on; its API is the simulator's own. */
export function createSimulatorRoutes({ accounts, clock }: SimulatorRouteParts): Router {
  const router = Router();
  router.get(simulatorPath(), async (request, response) => {
    const session = await accounts.resolveStaff(webHeaders(request));
    const [first] = await accounts.listOrganizations();
    const view = {
      organizationName: session?.staff?.organizationName ?? first?.name ?? 'Docket',
      signedIn: session?.staff !== undefined,
    };
    const locale = { locale: 'en', timeZone: 'UTC', now: clock.now() };
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(renderPage(<SimulatorPage view={view} />, locale));
  });
  return router;
}
