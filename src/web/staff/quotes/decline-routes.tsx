import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { demand } from '../../../accounts/staff.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { OPEN_QUOTE_STATES } from '../../../quotes/quote-table.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { quotePath } from '../../ui/routes/quotes.js';
import { pageKey } from '../jobs/answer-record.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import { DeclineQuotePage } from '../views/quote-decline-page.js';
import type { SendRouteParts } from './send-routes.js';

const DeclineForm = z.object({
  reason: z.string().max(10_000).default(''),
  tell: z.literal('on').optional().catch(undefined),
});
type Typed = z.output<typeof DeclineForm>;

/** `/quotes/:number/decline`: staff end a quote, say why, and tell its customer or not. */
export function createDeclineRoutes(parts: SendRouteParts): Router {
  const { quotes, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();
  const numberOf = (request: Request) => pageKey('quote', request.params.number).number;

  router.get('/quotes/:number/decline', signedIn, (request, response) =>
    sendPage(parts, response, numberOf(request)),
  );

  router.post('/quotes/:number/decline', signedIn, formBody, async (request, response) => {
    const number = numberOf(request);
    const typed = parseForm(DeclineForm, request.body);
    try {
      const ending = { reason: typed.reason, tell: typed.tell === 'on' };
      await quotes.withdraw(staffOf(response), number, ending);
    } catch (error) {
      if (!(error instanceof DocketError && error.code === 'invalid-input')) {
        throw error;
      }
      await sendPage(parts, response, number, { ...typed, error: error.message });
      return;
    }
    response.redirect(303, quotePath(number));
  });
  return router;
}

async function sendPage(
  parts: SendRouteParts,
  response: Response,
  number: number,
  refused?: Typed & { error: string },
): Promise<void> {
  const staff = staffOf(response);
  const quote = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readQuote(tx, { number }, staff),
  );
  demand(staff, 'send-quote');
  if (!OPEN_QUOTE_STATES.includes(quote.state)) {
    throw new DocketError('conflict', 'This quote has ended already. There is nothing to withdraw.');
  }
  const ways = await parts.previewSending(staff, {
    id: quote.id,
    number,
    customerId: quote.customer.id,
    jobId: quote.extraOf?.id ?? null,
    paper: 'withdrawn-quote',
  });
  const sent = quote.state === 'sent' || quote.state === 'viewed';
  const { shell, locale } = await parts.frame(staff);
  const view = {
    number,
    title: quote.title,
    customer: nameOfCustomer(quote.customer),
    sent,
    ways,
    reason: refused?.reason ?? '',
    tell: refused ? refused.tell === 'on' : sent && ways.some((way) => 'to' in way),
    ...(refused ? { error: refused.error } : {}),
  };
  response
    .status(refused ? 422 : 200)
    .type('html')
    .send(renderPage(<DeclineQuotePage shell={shell} view={view} />, locale));
}
