import { readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { fitTitle, LONGEST_TITLE } from '../jobs/details.js';
import { lockJob } from '../jobs/lock-job.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { nextNumber } from '../platform/database/next-number.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { beginVersion } from './begin-version.js';

/** What a quote is begun for: extra work on an open job, or a customer. */
export type QuoteSubject = { jobId: string } | { customerId: string };

export type QuoteStarting = {
  organizationId: string;
  subject: QuoteSubject;
  /** As typed; empty: the job's title, or the quote's number. */
  title: string;
  ownerId: string | null;
  actor: Actor;
  at: Date;
};

/**
 * Begins a quote as an empty draft, with the next quote number. One for extra work adds to its job when it is
 * accepted. Throws `not-found` for a customer or job that is not this organization's, `conflict` for a closed job.
 */
export async function startQuote(
  tx: Tx,
  screen: Screen,
  starting: QuoteStarting,
): Promise<{ id: string; number: number }> {
  const { organizationId, ownerId, actor, at } = starting;
  const { customerId, trade, job } = await readSubject(tx, starting.subject);
  const id = newId();
  const number = await nextNumber(tx, organizationId, 'quote');
  const given = job?.title ?? `Quote ${number}`;
  const times = { createdAt: at, updatedAt: at };
  await tx.quote.create({
    data: {
      id,
      organizationId,
      number,
      title: given,
      trade,
      customerId,
      state: 'draft',
      ownerId,
      extraOfJobId: job?.id ?? null,
      ...times,
    },
  });
  await beginVersion(tx, { organizationId, quoteId: id, customerId, at });
  const record = { kind: 'quote', id } as const;
  const typed = [...starting.title.trim()].slice(0, LONGEST_TITLE).join('');
  const title = typed
    ? fitTitle(
        await screen(tx, { organizationId, record, customerId, field: 'title', text: typed, actor, at }),
        given,
      )
    : given;
  if (title !== given) {
    await tx.quote.update({ where: { id }, data: { title } });
  }
  const content = { number, title, ...(job ? { jobId: job.id, jobNumber: job.number } : {}) };
  await appendActivity(tx, { organizationId, record, actor, type: 'quote.created', content, at });
  return { id, number };
}

type Subject = {
  customerId: string;
  trade: string;
  job: { id: string; number: number; title: string } | null;
};

/** Foreign keys look past row-level security, so what is pointed at is looked up first. */
async function readSubject(tx: Tx, subject: QuoteSubject): Promise<Subject> {
  if ('jobId' in subject) {
    const { id, number, title, state, customerId, trade } = await lockJob(tx, { id: subject.jobId });
    if (state !== 'open') {
      throw new DocketError('conflict', `J-${number} is closed. Nothing can be added to it.`);
    }
    return { customerId, trade, job: { id, number, title } };
  }
  const { customerId } = subject;
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { joinedInto: true } });
  if (!customer) {
    throw notFound('customer');
  }
  const { trade } = await readOrganizationIn(tx);
  return { customerId: customer.joinedInto ?? customerId, trade, job: null };
}
