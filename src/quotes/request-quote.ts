import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { type Details, fitDetails, fitTitle } from '../jobs/details.js';
import type { Tx } from '../platform/database/database.js';
import { nextNumber } from '../platform/database/next-number.js';
import { notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';

export type NewQuote = {
  organizationId: string;
  customerId: string;
  trade: string;
  title: ScreenedText;
  details: Details;
  ownerId?: string | undefined;
  actor: Actor;
  at: Date;
};

/**
 * Opens a quote that a customer asked for, with the next quote number. Details and title are cut to length.
 * Throws `not-found` for a customer that is not this organization's.
 */
export async function requestQuote(tx: Tx, quote: NewQuote): Promise<{ id: string; number: number }> {
  const { organizationId, customerId, actor, at } = quote;
  // The foreign key looks past row-level security, so the customer is looked up first.
  if (!(await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } }))) {
    throw notFound('customer');
  }
  const id = newId();
  const number = await nextNumber(tx, organizationId, 'quote');
  const title = fitTitle(quote.title, `Quote ${number}`);
  await tx.quote.create({
    data: {
      id,
      organizationId,
      number,
      title,
      trade: quote.trade,
      customerId,
      ownerId: quote.ownerId ?? null,
      details: fitDetails(quote.details),
      createdAt: at,
      updatedAt: at,
    },
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id },
    actor,
    type: 'quote.requested',
    content: { number, title },
    at,
  });
  return { id, number };
}
