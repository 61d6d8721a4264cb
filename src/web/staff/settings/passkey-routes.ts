import express, { Router } from 'express';
import { z } from 'zod';
import { parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { sessionOf, staffOf } from '../../http/staff-gate.js';
import { setCookies, webHeaders } from '../../http/web-headers.js';
import {
  accountSettingsPath,
  endOtherSessionsPath,
  newPasskeyQuestionPath,
  passkeysPath,
} from '../../ui/routes/account.js';
import type { SettingsParts } from './settings-parts.js';

const NewPasskey = z.object({ name: z.string().max(200), response: z.record(z.string(), z.unknown()) });

/** Below `/settings/account`: passkeys, and the sessions of the person. */
export function createPasskeyRoutes({ accounts, requireStaff }: SettingsParts): Router {
  const router = Router();
  const attempts = createRateLimit(20, 15 * 60);
  const saved = `${accountSettingsPath()}?saved`;

  router.post(newPasskeyQuestionPath(), requireStaff(), async (request, response) => {
    await attempts.take(staffOf(response).userId);
    const { startedAt } = sessionOf(response);
    const { options, cookies } = await accounts.askNewPasskey(webHeaders(request), startedAt);
    setCookies(response, cookies);
    response.json(options);
  });

  router.post(passkeysPath(), requireStaff(), express.json({ limit: '50kb' }), async (request, response) => {
    await accounts.savePasskey(webHeaders(request), parseForm(NewPasskey, request.body));
    response.status(204).end();
  });

  router.post(`${passkeysPath()}/:id/remove`, requireStaff(), async (request, response) => {
    await accounts.removePasskey(staffOf(response), String(request.params.id));
    response.redirect(303, saved);
  });

  router.post(endOtherSessionsPath(), requireStaff(), async (_request, response) => {
    const { staff, sessionId } = sessionOf(response);
    await accounts.endOtherSessions({ userId: staff.userId, sessionId });
    response.redirect(303, saved);
  });

  router.post('/settings/account/sessions/:id/end', requireStaff(), async (request, response) => {
    await accounts.endSession(staffOf(response), String(request.params.id));
    response.redirect(303, saved);
  });

  return router;
}
