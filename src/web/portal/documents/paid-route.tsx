import { type Response, Router } from 'express';
import type { Clock } from '../../../platform/clock.js';
import { renderPage } from '../../ui/render.js';
import { documentLinkPath, paidPath } from '../../ui/routes/document-link.js';
import { keepPrivate } from '../doorkeeper.js';
import { PortalPlainPage } from '../views/quote-page.js';
import { PAY_WORDS } from '../words/pay-words.js';
import { PORTAL_LANGUAGES, wordsOf } from '../words/words-of.js';

const COOKIE = 'docket_paying';
const AN_HOUR_MS = 60 * 60 * 1000;
/** Which document they came from, and what was open on it. */
const REMEMBERED = /(?:^|;\s*)docket_paying=([\w-]{32})\.(\d{1,15})(?:;|$)/;

/**
 * Lets the browser of whoever goes to pay find the way back: the provider is told no address of the customer's, and
 * sends everybody to the same one.
 */
export function rememberPaying(
  response: Response,
  { token, open, secure }: { token: string; open: number; secure: boolean },
): void {
  const where = { path: paidPath(), httpOnly: true, sameSite: 'lax', secure } as const;
  response.cookie(COOKIE, `${token}.${open}`, { ...where, maxAge: AN_HOUR_MS });
}

/** Where the provider sends whoever has paid: to their invoice; somebody whose browser knows of none is thanked. */
export function createPaidRoute(clock: Clock): Router {
  const router = Router();
  router.get(paidPath(), (request, response) => {
    keepPrivate(response);
    const [, token, open] = REMEMBERED.exec(request.get('cookie') ?? '') ?? [];
    if (token && open) {
      response.redirect(303, `${documentLinkPath(token)}?paid=${open}`);
      return;
    }
    const language = request.acceptsLanguages([...PORTAL_LANGUAGES]) || 'en';
    const { confirmingTitle, confirmingText } = PAY_WORDS[language as keyof typeof PAY_WORDS] ?? PAY_WORDS.en;
    const view = { words: wordsOf(language), title: confirmingTitle, text: confirmingText };
    response
      .vary('Accept-Language')
      .type('html')
      .send(
        renderPage(<PortalPlainPage view={view} />, { locale: language, timeZone: 'UTC', now: clock.now() }),
      );
  });
  return router;
}
