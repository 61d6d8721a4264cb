import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Accounts } from '../../../accounts/accounts.js';
import type { OpenInvitation } from '../../../accounts/join-organization.js';
import type { Clock } from '../../../platform/clock.js';
import { formBody, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { setCookies, webHeaders } from '../../http/web-headers.js';
import { renderPage } from '../../ui/render.js';
import { invitationPath, signInCodePath, signInPath } from '../../ui/routes/sign-in.js';
import { homePath } from '../../ui/routes/welcome.js';
import { InvitationPage } from './invitation-page.js';
import { placeOf, refusalOf, sendPlain } from './plain-answer.js';

const TokenForm = z.object({ token: z.string().max(200) });

export type InvitationParts = {
  accounts: Pick<Accounts, 'readInvitation' | 'joinOrganization'>;
  clock: Clock;
};

/** `/invitation`: looking uses nothing up, only the button joins. */
export function createInvitationRoutes({ accounts, clock }: InvitationParts): Router {
  const router = Router();
  const perPlace = createRateLimit(200, 15 * 60);

  const show = async (response: Response, token: string, refusal?: { status: number; message: string }) => {
    let invitation: OpenInvitation | undefined;
    let said = refusal;
    try {
      invitation = await accounts.readInvitation(token);
    } catch (error) {
      said ??= refusalOf(error);
    }
    const page = (
      <InvitationPage
        view={{ token, ...(invitation ? { invitation } : {}), ...(said ? { error: said.message } : {}) }}
      />
    );
    const html = renderPage(page, { locale: 'en', timeZone: 'UTC', now: clock.now() });
    sendPlain(response, said?.status ?? 200, html);
  };

  router.get(invitationPath(), async (request: Request, response) => {
    await show(response, typeof request.query.token === 'string' ? request.query.token : '');
  });

  router.post(invitationPath(), formBody, async (request, response) => {
    const { token } = parseForm(TokenForm, request.body);
    try {
      await perPlace.take(placeOf(request));
      const { cookies, secondStep } = await accounts.joinOrganization(token, webHeaders(request));
      setCookies(response, cookies);
      response.redirect(303, secondStep ? signInCodePath() : homePath());
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'not-signed-in') {
        response.redirect(303, `${signInPath()}?${new URLSearchParams({ next: invitationPath(token) })}`);
        return;
      }
      await show(response, token, refusal);
    }
  });

  return router;
}
