import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { fitTitle } from '../jobs/details.js';
import { openJob } from '../jobs/open-job.js';
import type { Closing, Moving } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { type LockedQuote, lockQuote, type QuoteKey } from './lock-quote.js';
import { type QuoteEvent, type QuoteStep, quoteStep } from './quote-table.js';

export type QuoteSettling = { organizationId: string; quote: QuoteKey; actor: Actor; at: Date };

/**
 * Makes a quote a job: opens the job with the quote's title, details and owner, links both ways, moves
 * conversation, secrets and photo places (`moving`), all in this transaction. Asked again it answers with the same
 * job. Throws `conflict` where the quote was declined, has expired or was superseded.
 */
export async function acceptQuote(
  tx: Tx,
  moving: Moving,
  settling: QuoteSettling,
): Promise<{ id: string; number: number; created: boolean }> {
  const { organizationId, actor, at } = settling;
  const quote = await lockQuote(tx, settling.quote);
  if (step(quote, 'accept', actor).outcome === 'stays') {
    const job = await tx.job.findUniqueOrThrow({
      where: { id: quote.jobId ?? '' },
      select: { id: true, number: true },
    });
    return { ...job, created: false };
  }
  const job = await openJob(tx, {
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
  const from = { kind: 'quote', id: quote.id } as const;
  const to = { kind: 'job', id: job.id } as const;
  await moving(tx, { organizationId, from, to, customerId: quote.customerId, actor, at });
  await tx.quote.update({
    where: { id: quote.id },
    data: { state: 'accepted', jobId: job.id, updatedAt: at },
  });
  const content = { jobId: job.id, jobNumber: job.number };
  await appendActivity(tx, { organizationId, record: from, actor, type: 'quote.accepted', content, at });
  return { ...job, created: true };
}

/**
 * Closes a quote that comes to nothing: `closing` runs first (its secrets are destroyed), then state and feed are
 * written. Asked again it does nothing. Throws `conflict` for a quote that is a job already.
 */
export async function declineQuote(
  tx: Tx,
  closing: Closing,
  settling: QuoteSettling,
): Promise<{ quoteId: string; changed: boolean }> {
  const { organizationId, actor, at } = settling;
  const quote = await lockQuote(tx, settling.quote);
  if (step(quote, 'decline', actor).outcome === 'stays') {
    return { quoteId: quote.id, changed: false };
  }
  const record = { kind: 'quote', id: quote.id } as const;
  const { customerId } = quote;
  await closing(tx, { organizationId, record, customerId, reason: 'declined', actor, at });
  await tx.quote.update({ where: { id: quote.id }, data: { state: 'declined', updatedAt: at } });
  const changes = [{ field: 'state', from: quote.state, to: 'declined' }];
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'quote.changed',
    content: { changes },
    at,
  });
  return { quoteId: quote.id, changed: true };
}

function step(
  quote: LockedQuote,
  event: QuoteEvent,
  actor: Actor,
): Exclude<QuoteStep, { outcome: 'refused' }> {
  const taken = quoteStep(quote.state, event, actor.kind);
  if (taken.outcome === 'refused') {
    throw new DocketError('conflict', taken.because);
  }
  return taken;
}
