import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import { retryDelayMs } from '../platform/retry-delay.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { open } from '../vault/seal.js';
import { deliveryContext } from './receive-delivery.js';

export type OpenedDelivery = {
  id: string;
  organizationId: string;
  channel: string;
  externalId: string;
  payload: unknown;
  receivedAt: Date;
  /** How often it was tried, this time included. */
  attempts: number;
  /** What the channel's `PrepareDelivery` found out; undefined where it has none. */
  prepared?: unknown;
};

/**
 * Asks the outside what a delivery needs before it can be handled: outside of any transaction, and perhaps more than
 * once for one delivery, so it must change nothing. Bounded by whoever writes it to well under the lease.
 */
export type PrepareDelivery = (delivery: OpenedDelivery) => Promise<unknown>;

/** Thrown by a handler whose delivery came before what it is about: it is looked at again, and nothing is wrong. */
export class NotYet extends Error {
  constructor(readonly delayMs: number) {
    super('a delivery came too early');
    this.name = 'NotYet';
  }
}

/** What happens to a delivery. Runs in the transaction that finishes it: all of it, or nothing, happens once. */
export type HandleDelivery = (tx: Tx, delivery: OpenedDelivery, afterCommit: AfterCommit) => Promise<void>;

/** After this many tries (about an hour) a delivery is parked: kept sealed, counted, and left to people. */
const PARK_AFTER = 12;
/** Longer than any transaction may take (30 s), so that a lease never ends under one. */
const LEASE_SECONDS = 40;

export type ProcessDeliveries = () => Promise<void>;

/**
 * Processes every delivery that is due, those of one sender in the order they came. A failing one waits longer each
 * time and never blocks the others.
 */
export function createProcessDeliveries(parts: {
  db: Database;
  keys: MasterKeys;
  clock: Clock;
  logger: Logger;
  handlers: Readonly<Record<string, HandleDelivery>>;
  /** By channel; most need none. */
  prepares?: Readonly<Record<string, PrepareDelivery>> | undefined;
}): ProcessDeliveries {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_deliveries',
      { parallel: 4, leaseSeconds: LEASE_SECONDS },
      (claimed) => processOne(parts, claimed),
    );
}

type Parts = Parameters<typeof createProcessDeliveries>[0];

async function processOne(parts: Parts, claimed: Claimed): Promise<void> {
  try {
    const wanted = await inTransaction(parts, claimed, undefined);
    if (wanted) {
      await inTransaction(parts, claimed, { found: await wanted() });
    }
  } catch (err) {
    const early = err instanceof NotYet ? err.delayMs : undefined;
    if (early === undefined) {
      parts.logger.error({ err, deliveryId: claimed.id }, 'a delivery could not be processed');
    }
    await postpone(parts, claimed, early);
  }
}

type Preparation = () => Promise<unknown>;

function inTransaction(
  parts: Parts,
  claimed: Claimed,
  prepared: { found: unknown } | undefined,
): Promise<Preparation | undefined> {
  return parts.db.withOrganization(claimed.organizationId, (tx, afterCommit) =>
    finish(parts, tx, claimed, { prepared, afterCommit }),
  );
}

/** Finishes the delivery, or answers with what is to be asked outside of the transaction first. */
async function finish(
  { keys, clock, handlers, prepares = {} }: Parts,
  tx: Tx,
  { id, organizationId }: Claimed,
  { prepared, afterCommit }: { prepared: { found: unknown } | undefined; afterCommit: AfterCommit },
): Promise<Preparation | undefined> {
  // Waits for the lock: a claim that came second may hold it for a moment, and a row passed over here would lie
  // until its lease ends.
  const locked = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM delivery WHERE id = ${id}::uuid AND state = 'received' FOR UPDATE`;
  if (locked.length === 0) {
    return undefined; // someone else finished it after our lease had ended
  }
  const row = await tx.delivery.findUniqueOrThrow({ where: { id } });
  const handle = handlers[row.channel];
  if (!handle || !row.sealedPayload) {
    throw new Error(`nobody handles deliveries of ${row.channel}`);
  }
  const payload: unknown = JSON.parse(open(keys, row.sealedPayload, deliveryContext(id)).toString());
  const { channel, externalId, receivedAt, attempts } = row;
  const delivery = { id, organizationId, channel, externalId, payload, receivedAt, attempts };
  const prepare = prepares[channel];
  if (prepare && !prepared) {
    return () => prepare(delivery);
  }
  await handle(tx, { ...delivery, prepared: prepared?.found }, afterCommit);
  await tx.delivery.update({
    where: { id },
    data: {
      state: 'processed',
      sealedPayload: null,
      thread: null,
      claimedUntil: null,
      failure: null,
      finishedAt: clock.now(),
    },
  });
  return undefined;
}

async function postpone(
  { db, clock, logger }: Parts,
  { id, organizationId }: Claimed,
  earlyMs: number | undefined,
): Promise<void> {
  try {
    await db.withOrganization(organizationId, async (tx) => {
      const { attempts } = await tx.delivery.findUniqueOrThrow({ where: { id }, select: { attempts: true } });
      const parked = earlyMs === undefined && attempts >= PARK_AFTER;
      await tx.delivery.updateMany({
        where: { id, state: 'received' },
        data: {
          state: parked ? 'parked' : 'received',
          claimedUntil: null,
          failure: earlyMs === undefined ? 'processing failed; see the log' : null,
          nextAttemptAt: new Date(clock.now().getTime() + (earlyMs ?? retryDelayMs(attempts))),
        },
      });
    });
  } catch (err) {
    logger.error(
      { err, deliveryId: id },
      'a failed delivery keeps its lease and is tried again when that ends',
    );
  }
}
