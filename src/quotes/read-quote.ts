import { type Details, readDetails } from '../jobs/details.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { readPeople } from '../jobs/people.js';
import type { Viewer } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { type QuoteSummary, quoteSummaryInclude, quotesSeen, toQuoteSummary } from './list-quotes.js';
import type { QuoteKey } from './lock-quote.js';

export type QuoteRecord = QuoteSummary & {
  details: Details;
  /** The job it became. */
  job: { id: string; number: number } | null;
  /** Whether the viewer is assigned to that job. */
  assigned: boolean;
};

/**
 * A quote as this viewer may see it. Throws `not-found` alike for a number that does not exist, one of another
 * organization, and one whose job a technician is not assigned to.
 */
export async function readQuote(tx: Tx, key: QuoteKey, viewer: Viewer): Promise<QuoteRecord> {
  const row = await tx.quote.findFirst({
    where: { AND: [key, await quotesSeen(tx, viewer, {})] },
    include: quoteSummaryInclude,
  });
  if (!row) {
    throw notFound('quote');
  }
  const job = row.jobId
    ? await tx.job.findUnique({ where: { id: row.jobId }, select: { id: true, number: true } })
    : null;
  const people = await readPeople(tx, [row.ownerId]);
  return {
    ...toQuoteSummary(row, people),
    details: readDetails(row.details),
    job,
    assigned: job ? await isAssigned(tx, job.id, viewer.memberId) : false,
  };
}
