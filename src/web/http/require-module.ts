import { type RequestHandler, Router } from 'express';
import { type Module, unused } from '../../accounts/modules.js';
import { type RequireStaff, sessionOf } from './staff-gate.js';

type Parts = { requireStaff: RequireStaff };

/** Where the pages of a module begin. */
const PLACES: Readonly<Partial<Record<Module, readonly string[]>>> = {
  jobs: ['/jobs', '/board', '/inbox/:id/job'],
  bookings: ['/bookings'],
  quotes: ['/quotes', '/inbox/:id/quote'],
  invoices: ['/invoices'],
};

/**
 * Lets a request on only where the person's organization uses this module. Else it says so with 409: nothing is lost,
 * and a leader can turn it on again.
 */
export function requireModule({ requireStaff }: Parts, module: Module): RequestHandler[] {
  return [
    requireStaff(),
    (_request, response, next) => {
      if (sessionOf(response).unusedModules.includes(module)) throw unused(module);
      next();
    },
  ];
}

/** `requireModule` before the pages of every module; mount it ahead of them. */
export function createModuleGates(parts: Parts): Router {
  const router = Router();
  for (const [module, places] of Object.entries(PLACES) as [Module, readonly string[]][]) {
    for (const place of places) {
      router.use(place, ...requireModule(parts, module));
    }
  }
  return router;
}
