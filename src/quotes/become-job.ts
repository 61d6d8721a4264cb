import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { bookOffered } from '../jobs/bookings/book-offered.js';
import { fitTitle } from '../jobs/details.js';
import { lockJob } from '../jobs/lock-job.js';
import { openJob } from '../jobs/open-job.js';
import type { Moving } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { LockedQuote } from './lock-quote.js';
import { depositOf, isTaken, priceVersion, type VersionTotals } from './price-version.js';
import type { StartBilling } from './quote-ports.js';
import type { QuoteVersion, VersionLine } from './read-version.js';

export type AcceptingPorts = { moving: Moving; startBilling: StartBilling };

/** What was agreed on: the lines that count, and what they come to. `deposit` in minor units. */
export type Agreed = {
  version: QuoteVersion;
  lines: VersionLine[];
  totals: VersionTotals & { deposit: number };
};

type Accepting = { organizationId: string; quote: LockedQuote; actor: Actor; at: Date };

/** What a version comes to with these of its optional lines. */
export function agreeOn(version: QuoteVersion, chosen: ReadonlySet<string>): Agreed {
  const picked = version.lines.map((line) => ({ ...line, chosen: line.optional && chosen.has(line.id) }));
  const { subtotal, discount, tax, total } = priceVersion(picked, version.rules);
  const deposit = depositOf(version.deposit, total);
  return { version, lines: picked.filter(isTaken), totals: { subtotal, discount, tax, total, deposit } };
}

/**
 * Makes an accepted quote a job, or adds it to the job that it is extra work of: conversation, secrets and photo places
 * move along, an offered time is booked (`book`), and what was agreed on is billed, all in this transaction. Throws
 * `conflict` where that job is closed.
 */
export async function becomeJob(
  tx: Tx,
  { moving, startBilling }: AcceptingPorts,
  accepting: Accepting,
  agreed: Agreed | null,
  { book = true }: { book?: boolean } = {},
): Promise<{ id: string; number: number }> {
  const { organizationId, quote, actor, at } = accepting;
  const job = await findOrOpenJob(tx, accepting);
  const from = { kind: 'quote', id: quote.id } as const;
  const to = { kind: 'job', id: job.id } as const;
  const { customerId } = quote;
  await moving(tx, { organizationId, from, to, customerId, actor, at });
  await tx.quote.update({
    where: { id: quote.id },
    data: {
      state: 'accepted',
      jobId: job.id,
      ...(agreed ? { total: agreed.totals.total } : {}),
      settledAt: at,
      followUpAt: null,
      updatedAt: at,
    },
  });
  const content = { jobId: job.id, jobNumber: job.number };
  await appendActivity(tx, { organizationId, record: from, actor, type: 'quote.accepted', content, at });
  if (agreed && book) {
    await bookTime(tx, accepting, agreed.version, job.id);
  }
  if (agreed && agreed.lines.length > 0) {
    const { version, lines, totals } = agreed;
    await startBilling(tx, {
      organizationId,
      jobId: job.id,
      customerId,
      quoteId: quote.id,
      versionId: version.id,
      currency: version.currency,
      total: totals.total,
      deposit: totals.deposit,
      lines: lines.map(({ id: _, optional: _o, chosen: _c, ...line }) => line),
      actor,
      at,
    });
  }
  return job;
}

async function findOrOpenJob(
  tx: Tx,
  { organizationId, quote, actor, at }: Accepting,
): Promise<{ id: string; number: number }> {
  if (quote.extraOfJobId) {
    const { id, number, state } = await lockJob(tx, { id: quote.extraOfJobId });
    if (state !== 'open') {
      throw new DocketError('conflict', `J-${number} is closed, so nothing can be added to it any more.`);
    }
    return { id, number };
  }
  return await openJob(tx, {
    organizationId,
    customerId: quote.customerId,
    trade: quote.trade,
    title: fitTitle(quote.title as ScreenedText, `Quote ${quote.number}`),
    details: quote.details,
    ownerId: quote.ownerId ?? undefined,
    quoteId: quote.id,
    priority: quote.priority,
    actor,
    at,
  });
}

/** A time that cannot be kept any more does not stop anybody from accepting: staff are told in the feed. */
async function bookTime(
  tx: Tx,
  { organizationId, quote, actor, at }: Accepting,
  { offered, sentBy }: QuoteVersion,
  jobId: string,
): Promise<void> {
  if (!offered) {
    return;
  }
  const { customerId } = quote;
  const offeredBy: Actor = sentBy ? { kind: 'member', id: sentBy } : actor;
  const booked = await bookOffered(tx, {
    organizationId,
    jobId,
    customerId,
    ...offered,
    offeredBy,
    actor,
    at,
  });
  if ('because' in booked) {
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'job', id: jobId },
      actor: { kind: 'system' },
      type: 'quote.not-booked',
      content: { reason: booked.because },
      at,
    });
  }
}
