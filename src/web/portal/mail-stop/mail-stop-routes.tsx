import { type Response, Router } from 'express';
import { z } from 'zod';
import type { Accounts } from '../../../accounts/accounts.js';
import { LANGUAGES } from '../../../accounts/organization-settings.js';
import type { MailStops } from '../../../customers/mail-stops.js';
import type { Clock } from '../../../platform/clock.js';
import { formBody } from '../../http/form.js';
import { renderPage } from '../../ui/render.js';
import { MailStopPage } from '../views/mail-stop-page.js';

export type MailStopRouteParts = {
  accounts: Pick<Accounts, 'readOrganization'>;
  mailStops: MailStops;
  clock: Clock;
};

/** A mail program's own button says `List-Unsubscribe=One-Click` (RFC 8058); ours says what it is for. */
const Form = z.object({ want: z.enum(['stop', 'again']).catch('stop') });

/** `/u/:token`: whoever got a mail stops mails to that address, or wants them again. Without signing in. */
export function createMailStopRoutes({ accounts, mailStops, clock }: MailStopRouteParts): Router {
  const router = Router();

  router.get('/u/:token', async (request, response) => {
    await show(response, String(request.params.token));
  });

  // Reading it changes nothing: programs that look at links before people do would stop the mails otherwise.
  router.post('/u/:token', formBody, async (request, response) => {
    const token = String(request.params.token);
    const { want } = Form.parse(request.body ?? {});
    await mailStops.set(token, want === 'stop');
    await show(response, token);
  });

  async function show(response: Response, token: string): Promise<void> {
    const stop = await mailStops.read(token);
    const { name, locale, timeZone, settings } = await accounts.readOrganization(stop.organizationId);
    const language = LANGUAGES.find((known) => known === stop.language) ?? settings.language;
    const { address, optedOut } = stop;
    const { accent } = settings;
    const view = {
      token,
      organizationName: name,
      address,
      optedOut,
      language,
      ...(accent ? { accent } : {}),
    };
    const page = renderPage(<MailStopPage view={view} />, { locale, timeZone, now: clock.now() });
    response
      .set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' })
      .type('html')
      .send(page);
  }
  return router;
}
