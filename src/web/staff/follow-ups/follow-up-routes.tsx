import { type Request, Router } from 'express';
import type { FollowUpCases } from '../../../intake/follow-up/follow-up-of.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderPage } from '../../ui/render.js';
import { followUpsPath } from '../../ui/routes/follow-ups.js';
import { FollowUpPage } from './follow-up-page.js';

export type FollowUpPagesParts = {
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  followUps: FollowUpCases;
};

/** How the customer of a quote or an invoice is asked again, and no more. */
export function createFollowUpPages({ requireStaff, frame, followUps }: FollowUpPagesParts): Router {
  const router = Router();
  const signedIn = requireStaff();
  for (const kind of ['quote', 'invoice'] as const) {
    router.get(`/${kind}s/:number/follow-ups`, signedIn, async (request, response) => {
      const staff = staffOf(response);
      const view = await followUps.read(staff, { kind, number: numberOf(kind, request) });
      const { shell, locale } = await frame(staff);
      response.type('html').send(renderPage(<FollowUpPage shell={shell} view={view} />, locale));
    });

    router.post(`/${kind}s/:number/follow-ups/stop`, signedIn, async (request, response) => {
      const number = numberOf(kind, request);
      await followUps.stop(staffOf(response), { kind, number });
      response.redirect(303, followUpsPath({ kind, number }));
    });
  }
  return router;
}

function numberOf(kind: string, request: Request): number {
  const typed = String(request.params.number);
  if (!/^[1-9]\d{0,8}$/.test(typed)) {
    throw notFound(kind);
  }
  return Number(typed);
}
