import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { storable } from '../jobs/details.js';
import type { Closing, Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { type AcceptingPorts, agreeOn, becomeJob } from './become-job.js';
import { lockQuote, type QuoteKey, taken } from './lock-quote.js';
import { quoteStep } from './quote-table.js';
import { readNewestVersion } from './read-version.js';

export type QuoteSettling = { organizationId: string; quote: QuoteKey; actor: Actor; at: Date };

/**
 * Staff make a quote a job for its customer, with what was sent last of it, or with its title and details alone where
 * nothing was; see `becomeJob`. Asked again it answers with the same job. Throws `conflict` where the quote was declined
 * or has expired.
 */
export async function acceptQuote(
  tx: Tx,
  ports: AcceptingPorts,
  settling: QuoteSettling,
  options: { book?: boolean } = {},
): Promise<{ id: string; number: number; created: boolean }> {
  const { actor } = settling;
  const quote = await lockQuote(tx, settling.quote);
  if (taken(quoteStep(quote.state, 'accept', actor.kind)).outcome === 'stays') {
    const job = await tx.job.findUniqueOrThrow({
      where: { id: quote.jobId ?? '' },
      select: { id: true, number: true },
    });
    return { ...job, created: false };
  }
  const newest = await readNewestVersion(tx, quote.id);
  const chosen = newest?.lines.filter((line) => line.chosen).map(({ id }) => id);
  const agreed = newest?.sentAt ? agreeOn(newest, new Set(chosen)) : null;
  const job = await becomeJob(tx, ports, { ...settling, quote }, agreed, options);
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
