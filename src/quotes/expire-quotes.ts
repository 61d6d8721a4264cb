import { appendActivity } from '../activity/append-activity.js';
import type { Closing } from '../jobs/record-ports.js';
import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import { lockQuote } from './lock-quote.js';
import { quoteStep } from './quote-table.js';
import { readNewestVersion } from './read-version.js';

export type ExpiryParts = { db: Database; clock: Clock; closing: Closing; logger: Logger };

/** Longer than any transaction may take (30 s). */
const LEASE_SECONDS = 40;

/**
 * Ends quotes whose last day is over without an answer: as with one that is declined, `closing` runs first and its
 * secrets are destroyed. What fails is tried again when its lease ends.
 */
export function createExpireQuotes(parts: ExpiryParts): () => Promise<void> {
  const { db, clock, closing, logger } = parts;
  const expire = async ({ id, organizationId }: Claimed): Promise<void> => {
    try {
      const at = clock.now();
      await db.withOrganization(organizationId, (tx) => expireQuote(tx, closing, { organizationId, id, at }));
    } catch (err) {
      logger.error({ err, quoteId: id }, 'a quote that is over stays open; it is tried again');
    }
  };
  const options = { parallel: 1, leaseSeconds: LEASE_SECONDS };
  return () => drainClaims(db, 'docket_claim_expired_quotes', options, expire);
}

/** Ends a quote whose time is over. One that was answered or changed meanwhile stays as it is. */
export async function expireQuote(
  tx: Tx,
  closing: Closing,
  { organizationId, id, at }: { organizationId: string; id: string; at: Date },
): Promise<{ changed: boolean }> {
  const quote = await lockQuote(tx, { id });
  const actor = { kind: 'system' } as const;
  const step = quoteStep(quote.state, 'expire', actor.kind);
  if (step.outcome !== 'becomes' || !quote.expiresAt || quote.expiresAt > at) {
    return { changed: false };
  }
  const newest = await readNewestVersion(tx, id);
  const record = { kind: 'quote', id } as const;
  const { customerId } = quote;
  await closing(tx, { organizationId, record, customerId, reason: 'expired', actor, at });
  await tx.quote.update({
    where: { id },
    data: { state: step.next, followUpAt: null, expiryClaimedUntil: null, settledAt: at, updatedAt: at },
  });
  const content = { version: newest?.number ?? 0 };
  await appendActivity(tx, { organizationId, record, actor, type: 'quote.expired', content, at });
  return { changed: true };
}
