import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { NewDelivery, Receive } from './receive-delivery.js';

/** Port: what the channel itself lists as received by a number since then, oldest first. */
export type ListReceived = (wanted: {
  to: string;
  since: Date;
  isKnown: (externalId: string) => Promise<boolean>;
}) => AsyncIterable<NewDelivery>;

export type ReconcileParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  receive: Receive;
  listReceived: ListReceived;
};

/** Each pass looks back this far beyond the last one: a channel's list can lag behind its messages. */
const OVERLAP_MS = 15 * 60_000;
/** How far back the first pass of a number looks. */
const FIRST_LOOK_MS = 24 * 60 * 60_000;
const PASS_EVERY_MS = 60_000;

/**
 * Takes in what no webhook brought: asks the channel for each number's messages since the last pass and receives
 * those that are missing, under the same ids, so that a webhook that still comes changes nothing. A number is
 * looked at once a minute at most, by one process.
 */
export function createReconcile(parts: ReconcileParts): () => Promise<void> {
  return async () => {
    const { rows } = await parts.db.pool.query<{
      number: string;
      organization_id: string;
      reconciled_at: Date | null;
    }>('SELECT number, organization_id, reconciled_at FROM docket_numbers()');
    for (const row of rows) {
      try {
        await reconcileNumber(parts, {
          number: row.number,
          organizationId: row.organization_id,
          last: row.reconciled_at,
        });
      } catch (err) {
        parts.logger.warn({ err }, 'a number could not be reconciled; the next pass looks again');
      }
    }
  };
}

type Pass = { number: string; organizationId: string; last: Date | null };

async function reconcileNumber(parts: ReconcileParts, pass: Pass): Promise<void> {
  const { number, organizationId, last } = pass;
  const now = parts.clock.now();
  if (last && now.getTime() - last.getTime() < PASS_EVERY_MS) {
    return;
  }
  // Whoever moves the mark first makes this pass.
  const mine = await parts.db.withOrganization(organizationId, async (tx) => {
    const { count } = await tx.phoneNumber.updateMany({
      where: { number, reconciledAt: last },
      data: { reconciledAt: now },
    });
    return count === 1;
  });
  if (!mine) {
    return;
  }
  const since = new Date((last?.getTime() ?? now.getTime() - FIRST_LOOK_MS + OVERLAP_MS) - OVERLAP_MS);
  try {
    for await (const delivery of parts.listReceived({
      to: number,
      since,
      isKnown: (externalId) => isKnown(parts.db, organizationId, externalId),
    })) {
      await parts.receive(delivery);
    }
  } catch (error) {
    await parts.db.withOrganization(organizationId, (tx) =>
      tx.phoneNumber.updateMany({ where: { number, reconciledAt: now }, data: { reconciledAt: last } }),
    );
    throw error;
  }
}

function isKnown(db: Database, organizationId: string, externalId: string): Promise<boolean> {
  return db.withOrganization(
    organizationId,
    async (tx) => (await tx.delivery.count({ where: { channel: 'twilio', externalId } })) > 0,
  );
}
