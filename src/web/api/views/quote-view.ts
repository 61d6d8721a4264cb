import { z } from 'zod';
import type { QuoteSummary } from '../../../quotes/list-quotes.js';
import type { QuoteRecord } from '../../../quotes/read-quote.js';
import type { QuoteVersion } from '../../../quotes/read-version.js';
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
  total: z.number().int().nullable().meta({
    description:
      'What the customer sees, or saw last, in minor units of `currency`. Null: nothing is offered yet.',
  }),
  currency: z.string().nullable().meta({ description: 'ISO 4217.', example: 'EUR' }),
  createdAt: Time,
  updatedAt: Time,
};

export const QuoteSummaryView = z
  .object(summary)
  .meta({ id: 'QuoteSummary', description: 'A quote in a list.' });

const Minor = z.number().int().meta({ description: 'In minor units.' });

const QuoteVersionView = z
  .object({
    id: Id,
    number: z.number().int(),
    currency: z.string(),
    note: z.string(),
    sentAt: Time.nullable(),
    validUntil: z.string().nullable().meta({ description: 'The last day, such as `2026-03-29`.' }),
    lines: z.array(
      z.object({
        id: Id,
        description: z.string(),
        quantityMilli: z.number().int().meta({ description: 'Thousandths of a unit.' }),
        unit: z.string(),
        unitPrice: Minor,
        taxBp: z.number().meta({
          description: 'Basis points, with at most one decimal: 1900 is 19 %, 887.5 is 8.875 %.',
        }),
        discountBp: z.number().int(),
        optional: z.boolean(),
        chosen: z.boolean().meta({ description: 'Of an optional line: it is ticked at first.' }),
      }),
    ),
    subtotal: Minor,
    discount: Minor,
    tax: Minor,
    total: Minor,
    deposit: Minor,
    documentSha256: z.string().nullable(),
  })
  .meta({ id: 'QuoteVersion', description: 'What a quote offers.' });

export const QuoteView = z
  .object({
    ...summary,
    details: DetailsView,
    job: NumberedRef.nullable().meta({ description: 'The job it became.' }),
    extraOf: NumberedRef.nullable().meta({ description: 'The job that it is extra work of.' }),
    sentAt: Time.nullable().meta({ description: 'When it was sent last.' }),
    expiresAt: Time.nullable().meta({ description: 'From then on it cannot be accepted any more.' }),
    version: QuoteVersionView.nullable().meta({
      description: 'The newest version. One that is not sent yet may still change; a sent one never does.',
    }),
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
    total: quote.total,
    currency: quote.currency,
    createdAt: timeOf(quote.createdAt),
    updatedAt: timeOf(quote.updatedAt),
  };
}

export function presentQuote(
  quote: QuoteRecord,
  version: QuoteVersion | null,
  hasSecret: boolean,
): z.input<typeof QuoteView> {
  const { details, job, extraOf, sentAt, expiresAt } = quote;
  return {
    ...presentQuoteSummary(quote),
    details,
    job,
    extraOf,
    sentAt: sentAt && timeOf(sentAt),
    expiresAt: expiresAt && timeOf(expiresAt),
    version: version && presentVersion(version),
    hasSecret,
  };
}

function presentVersion(version: QuoteVersion): z.input<typeof QuoteVersionView> {
  const { id, number, currency, note, validUntil, lines, totals, document, sentAt } = version;
  return {
    id,
    number,
    currency,
    note,
    sentAt: sentAt && timeOf(sentAt),
    validUntil,
    lines,
    ...totals,
    documentSha256: document?.sha256 ?? null,
  };
}
