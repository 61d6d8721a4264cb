import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { fitTitle, storable } from '../jobs/details.js';
import { openJob } from '../jobs/open-job.js';
import type { Closing, Moving, Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { lockQuote, type QuoteKey, taken } from './lock-quote.js';
import { quoteStep } from './quote-table.js';

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
  if (taken(quoteStep(quote.state, 'accept', actor.kind)).outcome === 'stays') {
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

/** The longest reason for declining, in characters. */
export const LONGEST_REASON = 500;

/**
 * Closes a quote that comes to nothing: the reason passes the vault's door, then `closing` runs (its secrets are
 * destroyed), then state and feed are written. Asked again it does nothing. Throws `conflict` for a quote that is a job
 * already, `invalid-input` for a reason that is too long.
 */
export async function declineQuote(
  tx: Tx,
  { closing, screen }: { closing: Closing; screen: Screen },
  settling: QuoteSettling & { reason: string },
): Promise<{ quoteId: string; changed: boolean }> {
  const { organizationId, actor, at } = settling;
  const quote = await lockQuote(tx, settling.quote);
  if (taken(quoteStep(quote.state, 'decline', actor.kind)).outcome === 'stays') {
    return { quoteId: quote.id, changed: false };
  }
  const record = { kind: 'quote', id: quote.id } as const;
  const { customerId } = quote;
  const on = { organizationId, record, customerId, actor, at };
  const typed = checkReason(settling.reason);
  const reason = typed && (await screen(tx, { ...on, field: 'reason', text: typed }));
  await closing(tx, { ...on, reason: 'declined' });
  const ended = { followUpAt: null, settledAt: at, updatedAt: at };
  await tx.quote.update({
    where: { id: quote.id },
    data: { state: 'declined', declineReason: reason || null, ...ended },
  });
  const type = 'quote.declined';
  await appendActivity(tx, { organizationId, record, actor, type, content: { reason }, at });
  return { quoteId: quote.id, changed: true };
}

function checkReason(text: string): string {
  const reason = storable(text).trim();
  if ([...reason].length > LONGEST_REASON) {
    const message = `A reason has at most ${LONGEST_REASON} characters.`;
    throw new DocketError('invalid-input', message, { reason: message });
  }
  return reason;
}
