import { type Details, readDetails } from '../jobs/details.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { readPeople } from '../jobs/people.js';
import type { Viewer } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { type QuoteSummary, quoteSummaryInclude, quotesSeen, toQuoteSummary } from './list-quotes.js';
import { jobOf, type QuoteKey } from './lock-quote.js';

export type QuoteRecord = QuoteSummary & {
  details: Details;
  /** The job it became. */
  job: { id: string; number: number } | null;
  /** The job that it is extra work of. */
  extraOf: { id: string; number: number } | null;
  /** Whether the viewer is assigned to that job. */
  assigned: boolean;
  /** Counts the changes of what it offers: whoever saves says which one they saw. */
  revision: number;
  sentAt: Date | null;
  /** When the customer first looked at what was sent last. */
  viewedAt: Date | null;
  /** The end of its last day. */
  expiresAt: Date | null;
  settledAt: Date | null;
  /** Why the customer does not want it. */
  declineReason: string | null;
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
  const people = await readPeople(tx, [row.ownerId]);
  const [job, extraOf] = [await jobOfId(tx, row.jobId), await jobOfId(tx, row.extraOfJobId)];
  const seenThrough = jobOf(row);
  const { revision, sentAt, viewedAt, expiresAt, settledAt, declineReason } = row;
  return {
    ...toQuoteSummary(row, people),
    details: readDetails(row.details),
    job,
    extraOf,
    assigned: seenThrough ? await isAssigned(tx, seenThrough, viewer.memberId) : false,
    revision,
    sentAt,
    viewedAt,
    expiresAt,
    settledAt,
    declineReason,
  };
}

async function jobOfId(tx: Tx, id: string | null): Promise<{ id: string; number: number } | null> {
  return id ? await tx.job.findUnique({ where: { id }, select: { id: true, number: true } }) : null;
}
