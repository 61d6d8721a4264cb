import express, { Router } from 'express';
import { z } from 'zod';
import type { Accounts } from '../../../accounts/accounts.js';
import { PasskeyAnswer } from '../../../accounts/passkeys.js';
import type { Clock } from '../../../platform/clock.js';
import { formBody, parseForm } from '../../http/form.js';
import { localPath } from '../../http/local-path.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { setCookies, webHeaders } from '../../http/web-headers.js';
import { renderPage } from '../../ui/render.js';
import {
  passkeyQuestionPath,
  signInCodePath,
  signInPath,
  signInWithPasskeyPath,
} from '../../ui/routes/sign-in.js';
import { homePath } from '../../ui/routes/welcome.js';
import { CodePage } from './code-page.js';
import { placeOf, refusalOf, sendPlain } from './plain-answer.js';

const CodeForm = z.object({ code: z.string().max(40), next: z.string().optional() });

export type SecondStepParts = {
  accounts: Pick<Accounts, 'whoseSecondStep' | 'signInWithCode' | 'askPasskey' | 'signInWithPasskey'>;
  clock: Clock;
};

/** `/sign-in/code` after a password or a link, and `/sign-in/passkey` instead of both. */
export function createSignInStepRoutes({ accounts, clock }: SecondStepParts): Router {
  const router = Router();
  const perPerson = createRateLimit(10, 15 * 60);
  const perPlace = createRateLimit(200, 15 * 60);
  const pageOf = (next: string, error?: string) =>
    renderPage(<CodePage next={next} {...(error ? { error } : {})} />, {
      locale: 'en',
      timeZone: 'UTC',
      now: clock.now(),
    });

  router.get(signInCodePath(), async (request, response) => {
    if ((await accounts.whoseSecondStep(webHeaders(request))) === undefined) {
      response.redirect(303, signInPath());
      return;
    }
    sendPlain(response, 200, pageOf(localPath(request.query.next, homePath())));
  });

  router.post(signInCodePath(), formBody, async (request, response) => {
    const { code, next } = parseForm(CodeForm, request.body);
    const place = localPath(next, homePath());
    const headers = webHeaders(request);
    try {
      await perPlace.take(placeOf(request));
      const person = await accounts.whoseSecondStep(headers);
      if (person) {
        await perPerson.take(person);
      }
      const { cookies } = await accounts.signInWithCode(code, headers);
      setCookies(response, cookies);
      response.redirect(303, place);
    } catch (error) {
      const refusal = refusalOf(error);
      sendPlain(response, refusal.status === 400 ? 422 : refusal.status, pageOf(place, refusal.message));
    }
  });

  router.post(passkeyQuestionPath(), async (request, response) => {
    await perPlace.take(placeOf(request));
    const { options, cookies } = await accounts.askPasskey();
    setCookies(response, cookies);
    response.set('Cache-Control', 'no-store').json(options);
  });

  router.post(signInWithPasskeyPath(), express.json({ limit: '50kb' }), async (request, response) => {
    await perPlace.take(placeOf(request));
    const answer = parseForm(PasskeyAnswer, request.body);
    const { cookies } = await accounts.signInWithPasskey(answer, webHeaders(request));
    setCookies(response, cookies);
    response.set('Cache-Control', 'no-store').status(204).end();
  });

  return router;
}
