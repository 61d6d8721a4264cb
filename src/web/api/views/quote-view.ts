import { z } from 'zod';
import type { QuoteSummary } from '../../../quotes/list-quotes.js';
import type { QuoteRecord } from '../../../quotes/read-quote.js';
import {
  CustomerRef,
  DetailsView,
  Id,
  NumberedRef,
  PersonView,
  QuoteStateView,
  Time,
  timeOf,
} from './parts.js';

const summary = {
  id: Id,
  number: z.number().int(),
  reference: z.string().meta({ description: 'The number as people see it.', example: 'Q-1042' }),
  title: z.string(),
  trade: z.string(),
  state: QuoteStateView,
  customer: CustomerRef,
  owner: PersonView.nullable(),
  createdAt: Time,
  updatedAt: Time,
};

export const QuoteSummaryView = z
  .object(summary)
  .meta({ id: 'QuoteSummary', description: 'A quote in a list.' });

export const QuoteView = z
  .object({
    ...summary,
    details: DetailsView,
    job: NumberedRef.nullable().meta({ description: 'The job it became.' }),
    hasSecret: z.boolean().meta({
      description: 'Whether a passcode or the like is kept for it. The API never tells one.',
    }),
  })
  .meta({ id: 'Quote', description: 'A quote.' });

export function presentQuoteSummary(quote: QuoteSummary): z.input<typeof QuoteSummaryView> {
  return {
    id: quote.id,
    number: quote.number,
    reference: `Q-${quote.number}`,
    title: quote.title,
    trade: quote.trade,
    state: quote.state,
    customer: quote.customer,
    owner: quote.owner,
    createdAt: timeOf(quote.createdAt),
    updatedAt: timeOf(quote.updatedAt),
  };
}

export function presentQuote(quote: QuoteRecord, hasSecret: boolean): z.input<typeof QuoteView> {
  return { ...presentQuoteSummary(quote), details: quote.details, job: quote.job, hasSecret };
}
