import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import type { Clock } from '../../../platform/clock.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import type { Logger } from '../../../platform/logging/logger.js';
import type { Storage } from '../../../platform/storage/storage.js';
import type { QuoteLink } from '../../../quotes/quote-links.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { quoteActionPath, quoteLinkPath } from '../../ui/routes/quote-link.js';
import { createDoorkeeper, type Doorkeeper, tokenOf } from '../doorkeeper.js';
import { answerPortalErrors } from '../portal-errors.js';
import { QuoteTotals } from '../views/quote-offer.js';
import { QuotePage } from '../views/quote-page.js';
import { fill } from '../words/quote-words.js';
import { wordsOf } from '../words/words-of.js';
import type { CustomerQuotes, OpenedQuote } from './customer-quotes.js';
import { localeOf, NOTHING_TYPED, presentQuote, type Shown } from './present-quote.js';
import { chosenIds, presentTotals, priceChosen } from './price-quote.js';
import {
  readAcceptance,
  readChoice,
  readDecline,
  readLines,
  readQuestion,
  sayAgreement,
} from './quote-answers.js';
import { createQuoteFileRoutes } from './quote-file-routes.js';

export type CustomerQuoteParts = { quotes: CustomerQuotes; storage: Storage; clock: Clock; logger: Logger };

/** A drawn signature of 200 kB in base64, escaped for a form, and everything else on the page. */
const form: RequestHandler = express.urlencoded({ extended: false, limit: '400kb', parameterLimit: 2000 });

/**
 * `/q/:token`: a quote for its customer, who has no account: the address is the proof. Whatever is no live link gets the
 * same page. Nothing of it is cached, indexed, or told to other sites.
 */
export function createCustomerQuoteRoutes(parts: CustomerQuoteParts): Router {
  const router = Router();
  const keeper = createDoorkeeper('quote', (token) => parts.quotes.find(token));
  const { quotes } = parts;
  const path = quoteLinkPath(':token');
  const post = (
    action: Parameters<typeof quoteActionPath>[1],
    answer: (request: Request, response: Response, link: QuoteLink, token: string) => Promise<void>,
    onTooLarge: ErrorRequestHandler = (error, _request, _response, next) => next(error),
  ): void => {
    const act: RequestHandler = async (request, response) => {
      const link = await keeper.admit(request, response, action === 'totals' ? 'read' : 'write');
      await answer(request, response, link, tokenOf(request));
    };
    router.post(quoteActionPath(':token', action), form, act, onTooLarge);
  };

  router.get(path, async (request, response) => {
    const link = await keeper.admit(request, response, 'read');
    const quote = await quotes.open(link);
    const said = request.query.asked === undefined ? undefined : wordsOf(quote.version.language).asked;
    showPage(parts, response, quote, { token: tokenOf(request), ...(said ? { said } : {}) });
  });
  post('seen', async (_request, response, link) => {
    await quotes.noteViewed(link);
    response.status(204).end();
  });
  post('totals', (request, response, link, token) => answerTotals(parts, request, response, link, token));
  post(
    'accept',
    (request, response, link, token) => answerAcceptance(parts, request, response, link, token),
    refuseLargeSignature(parts, keeper),
  );
  post('decline', (request, response, link, token) => answerDecline(parts, request, response, link, token));
  post('ask', (request, response, link, token) => answerQuestion(parts, request, response, link, token));
  post('renew', async (_request, response, link, token) => {
    const { number, state, version } = await quotes.open(link);
    if (state === 'expired') {
      const said = fill(wordsOf(version.language).renewSaid, { reference: `Q-${number}` });
      await quotes.askForNew(link, said);
    }
    response.redirect(303, quoteLinkPath(token));
  });
  post('newest', async (_request, response, link, token) => {
    response.redirect(303, quoteLinkPath((await quotes.openNewest(link)) ?? token));
  });
  router.use(createQuoteFileRoutes(parts, keeper));
  router.use('/q', answerPortalErrors(parts.logger, parts.clock, '/q'));
  return router;
}

function showPage(
  { clock }: CustomerQuoteParts,
  response: Response,
  quote: OpenedQuote,
  shown: Omit<Shown, 'now'>,
  status = 200,
): void {
  const locale = { locale: localeOf(quote), timeZone: quote.organization.timeZone, now: clock.now() };
  response
    .status(status)
    .type('html')
    .send(renderPage(<QuotePage view={presentQuote(quote, { ...shown, now: clock.now() })} />, locale));
}

/** The totals of the ticked lines: that part for the page's script, the whole page for a browser without scripts. */
async function answerTotals(
  parts: CustomerQuoteParts,
  request: Request,
  response: Response,
  link: QuoteLink,
  token: string,
): Promise<void> {
  await parts.quotes.noteViewed(link);
  const quote = await parts.quotes.open(link);
  if (request.get('x-part') !== 'totals') {
    const typed = readChoice(request.body);
    showPage(parts, response, quote, { token, ...(quote.state === 'open' ? { typed } : {}) });
    return;
  }
  const locale = { locale: localeOf(quote), timeZone: quote.organization.timeZone, now: parts.clock.now() };
  const words = wordsOf(quote.version.language);
  const totals = presentTotals(quote, priceChosen(quote, readLines(request.body)), words, locale.locale);
  response.type('html').send(renderFragment(<QuoteTotals totals={totals} words={words} />, locale));
}

/** Accepted once, however often it is sent: whoever comes second sees the result. */
async function answerAcceptance(
  parts: CustomerQuoteParts,
  request: Request,
  response: Response,
  link: QuoteLink,
  token: string,
): Promise<void> {
  const quote = await parts.quotes.open(link);
  const words = wordsOf(quote.version.language);
  if (quote.state === 'open') {
    const pick = (chosen: readonly string[]) => {
      const picked = priceChosen(quote, chosen);
      return { picked, ...presentTotals(quote, picked, words, localeOf(quote)) };
    };
    const { answer, errors, typed } = await readAcceptance(request.body, quote, words, pick);
    if (!answer) {
      await parts.quotes.noteViewed(link);
      showPage(parts, response, quote, { token, typed, errors }, 422);
      return;
    }
    const { picked, total } = pick(answer.chosen);
    await settled(parts, link, () =>
      parts.quotes.accept(link, {
        name: answer.name,
        signature: answer.signature,
        chosen: chosenIds(picked),
        seenTotal: picked.totals.total,
        agreedTermsIds: quote.terms.map(({ id }) => id),
        agreedText: sayAgreement(quote, words, total),
        networkAddress: request.ip ?? '',
        userAgent: (request.get('user-agent') ?? '').slice(0, 500),
      }),
    );
  }
  response.redirect(303, quoteLinkPath(token));
}

/** A body that was refused at the door, unread: what it would have been is said beside the signature. */
function refuseLargeSignature(parts: CustomerQuoteParts, keeper: Doorkeeper<QuoteLink>): ErrorRequestHandler {
  return async (error: { status?: unknown }, request, response, next) => {
    if (error.status !== 413) {
      next(error);
      return;
    }
    const link = await keeper.admit(request, response, 'write');
    const quote = await parts.quotes.open(link);
    const words = wordsOf(quote.version.language);
    const errors = { '': words.somethingWrong, signature: words.signatureTooLarge };
    const typed = { ...NOTHING_TYPED, signedBy: 'drawn' as const };
    showPage(parts, response, quote, { token: tokenOf(request), typed, errors }, 413);
  };
}

async function answerDecline(
  parts: CustomerQuoteParts,
  request: Request,
  response: Response,
  link: QuoteLink,
  token: string,
): Promise<void> {
  const quote = await parts.quotes.open(link);
  if (quote.state === 'open') {
    const { answer, errors, typed } = readDecline(request.body, wordsOf(quote.version.language));
    if (!answer) {
      await parts.quotes.noteViewed(link);
      showPage(parts, response, quote, { token, typed, errors }, 422);
      return;
    }
    await settled(parts, link, () => parts.quotes.decline(link, answer));
  }
  response.redirect(303, quoteLinkPath(token));
}

/** Somebody may have been first, in another tab or at the business: then the page says how it stands now. */
async function settled(
  { quotes }: CustomerQuoteParts,
  link: QuoteLink,
  settle: () => Promise<void>,
): Promise<void> {
  try {
    await settle();
  } catch (error) {
    const late = error instanceof DocketError && error.code === 'conflict';
    if (!late || (await quotes.open(link)).state === 'open') {
      throw error;
    }
  }
}

async function answerQuestion(
  parts: CustomerQuoteParts,
  request: Request,
  response: Response,
  link: QuoteLink,
  token: string,
): Promise<void> {
  const quote = await parts.quotes.open(link);
  const { answer, errors, typed } = readQuestion(request.body, wordsOf(quote.version.language));
  await parts.quotes.noteViewed(link);
  if (answer === undefined) {
    showPage(parts, response, quote, { token, typed, errors }, 422);
    return;
  }
  await parts.quotes.ask(link, answer);
  response.redirect(303, `${quoteLinkPath(token)}?asked`);
}
