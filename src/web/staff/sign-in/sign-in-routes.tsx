import { type Response, Router } from 'express';
import { z } from 'zod';
import type { Accounts } from '../../../accounts/accounts.js';
import type { Clock } from '../../../platform/clock.js';
import type { Logger } from '../../../platform/logging/logger.js';
import { formBody, parseForm } from '../../http/form.js';
import { localPath } from '../../http/local-path.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { setCookies, webHeaders } from '../../http/web-headers.js';
import { renderPage } from '../../ui/render.js';
import {
  signInCodePath,
  signInPath,
  signInWithLinkPath,
  signInWithPasswordPath,
  signOutPath,
} from '../../ui/routes/sign-in.js';
import { homePath } from '../../ui/routes/welcome.js';
import { SignInPage } from '../views/sign-in-page.js';
import type { SignInView } from '../views/sign-in-view.js';
import { LinkPage, linkConfirmPath } from './link-page.js';
import { placeOf, refusalOf, sendPlain } from './plain-answer.js';

const PasswordForm = z.object({
  email: z.string().max(320),
  password: z.string().max(1000),
  next: z.string().optional(),
});
const LinkForm = z.object({ email: z.string().max(320), next: z.string().optional() });
const TokenForm = z.object({ token: z.string().min(1).max(200) });

export type SignInParts = {
  accounts: Pick<
    Accounts,
    | 'signInWithPassword'
    | 'signInWithLink'
    | 'signOut'
    | 'requestSignInLink'
    | 'canMailLinks'
    | 'resolveStaff'
  >;
  clock: Clock;
  logger: Logger;
};

/** `/sign-in…` and `/sign-out`: by password, or by a link that is used up by a button and not by looking at it. */
export function createSignInRoutes({ accounts, clock, logger }: SignInParts): Router {
  const router = Router();
  // Guessing one person's password, and guessing many people's from one place.
  const perAddress = createRateLimit(10, 15 * 60);
  const perPlace = createRateLimit(200, 15 * 60);
  const linksPerAddress = createRateLimit(5, 15 * 60);

  const showPage = (response: Response, status: number, view: Partial<SignInView>) => {
    const page = (
      <SignInPage view={{ next: homePath(), email: '', canMailLink: accounts.canMailLinks, ...view }} />
    );
    sendPlain(response, status, renderPage(page, { locale: 'en', timeZone: 'UTC', now: clock.now() }));
  };

  router.get(signInPath(), async (request, response) => {
    const next = localPath(request.query.next, homePath());
    if (await accounts.resolveStaff(webHeaders(request)).then((session) => session?.staff)) {
      response.redirect(303, next);
      return;
    }
    showPage(response, 200, { next });
  });

  router.post(signInWithPasswordPath(), formBody, async (request, response) => {
    const form = parseForm(PasswordForm, request.body);
    const next = localPath(form.next, homePath());
    const key = form.email.trim().toLowerCase();
    try {
      await perPlace.take(placeOf(request));
      await perAddress.take(key);
      const { cookies, secondStep } = await accounts.signInWithPassword(form, webHeaders(request));
      await perAddress.forget(key);
      setCookies(response, cookies);
      response.redirect(303, secondStep ? signInCodePath({ next }) : next);
    } catch (error) {
      const refusal = refusalOf(error);
      showPage(response, refusal.code === 'too-many-requests' ? 429 : 422, {
        next,
        email: form.email,
        error: refusal.message,
      });
    }
  });

  router.post(signInWithLinkPath(), formBody, async (request, response) => {
    const form = parseForm(LinkForm, request.body);
    const next = localPath(form.next, homePath());
    try {
      await perPlace.take(placeOf(request));
      await linksPerAddress.take(form.email.trim().toLowerCase());
      // Not waited for: how long it takes would tell whether the address is known.
      void accounts.requestSignInLink(form.email).catch((error: unknown) => {
        logger.error({ err: error }, 'A sign-in link could not be mailed');
      });
      showPage(response, 200, { next, email: form.email, linkSentTo: form.email });
    } catch (error) {
      showPage(response, 429, { next, email: form.email, error: refusalOf(error).message });
    }
  });

  router.get(signInWithLinkPath(), (request, response) => {
    const token = typeof request.query.token === 'string' ? request.query.token : '';
    const page = <LinkPage token={token} />;
    sendPlain(response, 200, renderPage(page, { locale: 'en', timeZone: 'UTC', now: clock.now() }));
  });

  router.post(linkConfirmPath(), formBody, async (request, response) => {
    try {
      await perPlace.take(placeOf(request));
      const { token } = parseForm(TokenForm, request.body);
      const { cookies, secondStep } = await accounts.signInWithLink(token, webHeaders(request));
      setCookies(response, cookies);
      response.redirect(303, secondStep ? signInCodePath() : homePath());
    } catch (error) {
      const refusal = refusalOf(error);
      showPage(response, refusal.status, { error: refusal.message });
    }
  });

  router.post(signOutPath(), async (request, response) => {
    const { cookies } = await accounts.signOut(webHeaders(request));
    setCookies(response, cookies);
    response.redirect(303, signInPath());
  });

  return router;
}
