import { z } from 'zod';
import { listQuotes as listQuotesSeen } from '../../../quotes/list-quotes.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { readNewestVersion } from '../../../quotes/read-version.js';
import { defineEndpoint, IdParameters, NoParameters } from '../endpoint.js';
import { listOf, PageByNumber } from '../paging.js';
import { hasSecret } from '../reads/has-secret.js';
import { presentQuote, presentQuoteSummary, QuoteSummaryView, QuoteView } from '../views/quote-view.js';

const tag = 'quote';

const listQuotes = defineEndpoint({
  path: '/quotes',
  operationId: 'listQuotes',
  tag,
  summary: 'Quotes, newest first',
  params: NoParameters,
  query: PageByNumber.extend({
    show: z.enum(['open', 'closed', 'all']).default('all').meta({
      description: 'Open: work on it is still ahead. Closed: accepted, declined, expired or superseded.',
    }),
  }),
  answer: listOf(QuoteSummaryView),
  async read(tx, viewer, { query }) {
    const { quotes, nextCursor } = await listQuotesSeen(tx, viewer, query);
    return { data: quotes.map(presentQuoteSummary), nextCursor };
  },
});

const getQuote = defineEndpoint({
  path: '/quotes/{id}',
  operationId: 'getQuote',
  tag,
  summary: 'A quote',
  params: IdParameters,
  query: NoParameters,
  answer: QuoteView,
  async read(tx, viewer, { params: { id } }) {
    const quote = await readQuote(tx, { id }, viewer);
    const version = await readNewestVersion(tx, id);
    return presentQuote(quote, version, await hasSecret(tx, { kind: 'quote', id }));
  },
});

export const quoteEndpoints = [listQuotes, getQuote];
