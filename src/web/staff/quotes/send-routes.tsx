import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { demand, type Staff } from '../../../accounts/staff.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { quoteDraftPath } from '../../ui/routes/quotes.js';
import { answerRecord, pageKey, wantsPart } from '../jobs/answer-record.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { RecordPagesParts } from '../jobs/record-routes.js';
import { OfferCard } from '../views/quote-offer.js';
import { SendQuotePage, SentQuotePage } from '../views/quote-send-page.js';
import type { SendingWayView } from '../views/sending-ways.js';
import { readDraftOf } from './present-draft.js';
import { readOffer } from './present-offer.js';

/** Port: what sending or withdrawing a quote would say by each way, and to whom; nothing is sent. */
export type PreviewSending = (
  staff: Staff,
  quote: {
    id: string;
    number: number;
    customerId: string;
    jobId: string | null;
    paper: 'quote' | 'changed-quote' | 'withdrawn-quote';
  },
) => Promise<SendingWayView[]>;

export type SendRouteParts = RecordPagesParts & { previewSending: PreviewSending };

const SendForm = z.object({
  seen: z.coerce.number('Look at the quote again before you send it.').int(),
  by: z.enum(['text', 'email', 'link', 'both'], { error: 'Say how it gets to the customer.' }),
});

/** Sending a quote, changing what was sent, and its links. */
export function createSendRoutes(parts: SendRouteParts): Router {
  const { quotes, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.get('/quotes/:number/send', signedIn, (request, response) =>
    answerSendPage(parts, response, numberOf(request)),
  );

  router.post('/quotes/:number/send', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const number = numberOf(request);
    const { seen, by } = parseForm(SendForm, request.body);
    const sent = await quotes
      .send(staff, number, seen, by === 'both' ? undefined : by)
      .catch(async (error: unknown) => {
        await answerRefused(parts, response, number, error);
        return null;
      });
    if (sent) {
      const { shell, locale } = await parts.frame(staff);
      const { link, told } = sent;
      const because = 'because' in told ? { because: told.because } : {};
      const view = { number, reference: `Q-${number}`, link, ...because };
      response.type('html').send(renderPage(<SentQuotePage shell={shell} view={view} />, locale));
    }
  });

  router.post('/quotes/:number/revise', signedIn, async (request, response) => {
    const number = numberOf(request);
    await quotes.revise(staffOf(response), number);
    response.redirect(303, quoteDraftPath(number));
  });

  router.post('/quotes/:number/links/renew', signedIn, async (request, response) => {
    const number = numberOf(request);
    const newLink = await quotes.renewLink(staffOf(response), number);
    await answerOffer(parts, request, response, number, newLink);
  });

  router.post('/quotes/:number/links/revoke', signedIn, async (request, response) => {
    const number = numberOf(request);
    await quotes.revokeLink(staffOf(response), number);
    await answerOffer(parts, request, response, number);
  });
  return router;
}

function numberOf(request: Request): number {
  return pageKey('quote', request.params.number).number;
}

async function answerSendPage(
  parts: SendRouteParts,
  response: Response,
  number: number,
  error?: string,
): Promise<void> {
  const staff = staffOf(response);
  demand(staff, 'send-quote');
  const { quote, version, organization } = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readDraftOf(tx, staff, number),
  );
  const { shell, locale } = await parts.frame(staff);
  const { currency, totals } = version ?? { currency: organization.currency, totals: { total: 0 } };
  const view = {
    number,
    reference: `Q-${number}`,
    title: quote.title,
    customer: nameOfCustomer(quote.customer),
    revision: quote.revision,
    total: formatMoney(totals.total, currency, locale.locale),
    ways: await parts.previewSending(staff, {
      id: quote.id,
      number,
      customerId: quote.customer.id,
      jobId: quote.extraOf?.id ?? null,
      paper: (version?.number ?? 1) > 1 ? 'changed-quote' : 'quote',
    }),
    ...(error ? { error } : {}),
  };
  response
    .status(error ? 422 : 200)
    .type('html')
    .send(renderPage(<SendQuotePage shell={shell} view={view} />, locale));
}

/** Why it was not sent, on the page where it can be tried again; once it is out that page has nothing to say. */
async function answerRefused(
  parts: SendRouteParts,
  response: Response,
  number: number,
  error: unknown,
): Promise<void> {
  const known =
    error instanceof DocketError && ['conflict', 'invalid-input', 'unavailable'].includes(error.code);
  if (!known) {
    throw error;
  }
  const staff = staffOf(response);
  const { state } = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readQuote(tx, { number }, staff),
  );
  if (state !== 'requested' && state !== 'draft') {
    throw error;
  }
  await answerSendPage(parts, response, number, error.message);
}

/** The offer as it is now, with a link that is told this once; without scripts, in its page. */
async function answerOffer(
  parts: SendRouteParts,
  request: Request,
  response: Response,
  number: number,
  newLink?: string,
): Promise<void> {
  const staff = staffOf(response);
  const link = newLink ? { newLink } : {};
  if (!wantsPart(request)) {
    await answerRecord(parts, request, response, pageKey('quote', String(number)), {
      amend: {
        status: 200,
        view: (view) => (view.offer ? { ...view, offer: { ...view.offer, ...link } } : view),
      },
    });
    return;
  }
  const offer = await parts.db.withOrganization(staff.organizationId, async (tx) =>
    readOffer(tx, staff, await readQuote(tx, { number }, staff), new Date()),
  );
  const { locale } = await parts.frame(staff);
  response.type('html').send(renderFragment(<OfferCard offer={{ ...offer, ...link }} />, locale));
}
