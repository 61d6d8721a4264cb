import type { RequestHandler, Response } from 'express';
import type { Accounts } from '../../accounts/accounts.js';
import type { Action } from '../../accounts/policy.js';
import type { SignedInSession } from '../../accounts/resolve-staff.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { accountSettingsPath, secondStepPath } from '../ui/routes/account.js';
import { setCookies, webHeaders } from './web-headers.js';

declare global {
  namespace Express {
    interface Locals {
      session?: SignedInSession & { staff: Staff };
    }
  }
}

export type RequireStaff = (action?: Action) => RequestHandler;

/**
 * Makes `requireStaff(action?)`: lets a signed-in member through, and with an action only if their role always has
 * it (what depends on a record is asked again with `demand` or `can` once the record is known). Others: sign-in
 * page or 401, and 403. Whoever lacks the second step that their organization asks for reaches their own page only.
 * What it lets through is never cached.
 */
export function createStaffGate(accounts: Pick<Accounts, 'resolveStaff'>): RequireStaff {
  return (action) => async (request, response, next) => {
    const known = response.locals.session;
    if (known) {
      // A gate before this one has let this request through.
      if (action) demand(known.staff, action);
      next();
      return;
    }
    response.set('Cache-Control', 'no-store');
    const session = await accounts.resolveStaff(webHeaders(request));
    if (!session) {
      throw new DocketError('not-signed-in', 'Sign in first.');
    }
    const { staff } = session;
    if (!staff) {
      throw new DocketError(
        'not-allowed',
        'You are a member of no organization any more. Ask an owner to invite you.',
      );
    }
    setCookies(response, session.cookies);
    if (session.lacksSecondFactor && !request.originalUrl.startsWith(accountSettingsPath())) {
      if (request.method !== 'GET' || request.get('hx-request') || !request.accepts('html')) {
        throw new DocketError('not-allowed', 'Your organization asks for two-step sign-in. Set it up first.');
      }
      response.redirect(303, secondStepPath());
      return;
    }
    if (action) {
      demand(staff, action);
    }
    response.locals.session = { ...session, staff };
    next();
  };
}

/** The member whom `requireStaff` let through; throws where that gate is missing. */
export function staffOf(response: Response): Staff {
  return sessionOf(response).staff;
}

/** The session whom `requireStaff` let through. */
export function sessionOf(response: Response): SignedInSession & { staff: Staff } {
  const { session } = response.locals;
  if (!session) {
    throw new DocketError('not-signed-in', 'Sign in first.');
  }
  return session;
}
