import type { ErrorRequestHandler } from 'express';
import type { Clock } from '../../platform/clock.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import { renderPage } from '../ui/render.js';
import { keepPrivate } from './doorkeeper.js';
import { PortalPlainPage } from './views/quote-page.js';
import type { PortalPlainView } from './views/quote-view.js';
import type { QuoteWords } from './words/quote-words.js';
import { PORTAL_LANGUAGES, wordsOf } from './words/words-of.js';

/**
 * What customers are told when something is not as it should be: a plain page in the language of their browser, which
 * names no business and no way into Docket. What failed is logged without its address: that is a key.
 */
export function answerPortalErrors(
  logger: Pick<Logger, 'error'>,
  clock: Clock,
  route: '/q' | '/d',
): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const status = statusOf(thrown);
    if (status >= 500) {
      const { requestId } = response.locals;
      logger.error(
        { err: thrown, requestId, method: request.method, route },
        "A request for a customer's page failed",
      );
    }
    if (response.headersSent) {
      next(thrown);
      return;
    }
    keepPrivate(response);
    const language = request.acceptsLanguages([...PORTAL_LANGUAGES]) || 'en';
    const view = presentPlain(status, wordsOf(language));
    const locale = { locale: language, timeZone: 'UTC', now: clock.now() };
    response
      .status(status)
      .vary('Accept-Language')
      .type('html')
      .send(renderPage(<PortalPlainPage view={view} />, locale));
  };
}

function statusOf(thrown: unknown): number {
  const status = thrown instanceof Error ? (thrown as { status?: unknown }).status : undefined;
  if (thrown instanceof DocketError) {
    return thrown.status;
  }
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function presentPlain(status: number, words: QuoteWords): PortalPlainView {
  switch (status) {
    case 404:
      return { words, title: words.notFoundTitle, text: words.notFoundText };
    case 503:
      return { words, title: words.withheldTitle, text: words.withheldText };
    case 429:
      return { words, title: words.tooManyTitle, text: words.tooManyText };
    default:
      return { words, title: words.brokenTitle, text: words.brokenText };
  }
}
