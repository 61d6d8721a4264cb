import type { Pool } from 'pg';
import { newId } from '../platform/ids.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { seal } from '../vault/seal.js';

export type NewDelivery = {
  /** Names whoever processes it: `twilio`, `twilio-status`, `slack`. */
  channel: string;
  /** The channel's own id of what was delivered; with the channel it makes a delivery unique. */
  externalId: string;
  /** Our number or address it came to: it decides whose delivery this is. */
  ours: string;
  /** Who sent it: deliveries of one sender to one of our addresses are processed in order. Without it, in any. */
  from?: string | undefined;
  payload: unknown;
};

export type ReceiveOutcome = 'received' | 'duplicate' | 'unknown-number';

export type Receive = (delivery: NewDelivery) => Promise<ReceiveOutcome>;

type Waiting = NewDelivery & {
  id: string;
  resolve(outcome: ReceiveOutcome): void;
  reject(error: unknown): void;
};

/**
 * Deliveries of one commit, and commits under way at once. With fewer, callers who wait for one another move in step
 * and leave cores idle; PostgreSQL lets commits that meet share a flush anyway.
 */
const BATCH = 128;
const IN_FLIGHT = 6;

export function deliveryContext(id: string): string {
  return `delivery:${id}`;
}

/**
 * Takes deliveries in, once each. The promise resolves only when the row is committed, its payload sealed; those
 * that wait at the same time share a commit. `onReceived` is called after a commit that brought something new.
 * Rejects when the database does not take it: the sender must try again.
 */
export function createReceive({
  pool,
  keys,
  onReceived,
}: {
  pool: Pool;
  keys: MasterKeys;
  onReceived: () => void;
}): Receive {
  let waiting: Waiting[] = [];
  let inFlight = 0;

  function pump(): void {
    while (inFlight < IN_FLIGHT && waiting.length > 0) {
      // With that many commits under way, whatever arrives meanwhile gathers for the next.
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      inFlight += 1;
      void commit(pool, keys, batch, onReceived).finally(() => {
        inFlight -= 1;
        pump();
      });
    }
  }

  return (delivery) =>
    new Promise((resolve, reject) => {
      waiting.push({ ...delivery, id: newId(), resolve, reject });
      if (waiting.length === 1) {
        setImmediate(pump);
      }
    });
}

/** One statement, one commit, per channel of the batch. Never rejects: each delivery hears for itself. */
async function commit(pool: Pool, keys: MasterKeys, batch: Waiting[], onReceived: () => void): Promise<void> {
  for (const channel of new Set(batch.map((delivery) => delivery.channel))) {
    const deliveries = batch.filter((delivery) => delivery.channel === channel);
    try {
      const { rows } = await pool.query<{ delivery_id: string; outcome: ReceiveOutcome }>({
        name: 'docket_receive',
        text: 'SELECT delivery_id, outcome FROM docket_receive($1, $2, $3, $4, $5, $6)',
        values: [
          channel,
          deliveries.map(({ id }) => id),
          deliveries.map(({ ours }) => ours),
          deliveries.map(({ externalId }) => externalId),
          deliveries.map(({ id, payload }) => sealPayload(keys, id, payload)),
          deliveries.map(({ channel, from, ours }) =>
            from === undefined ? null : `${channel} ${from} ${ours}`,
          ),
        ],
      });
      const outcomes = new Map(rows.map((row) => [row.delivery_id, row.outcome]));
      for (const delivery of deliveries) {
        delivery.resolve(outcomes.get(delivery.id) ?? 'unknown-number');
      }
      if (rows.some(({ outcome }) => outcome === 'received')) {
        onReceived();
      }
    } catch (error) {
      for (const delivery of deliveries) {
        delivery.reject(error);
      }
    }
  }
}

function sealPayload(keys: MasterKeys, id: string, payload: unknown): Buffer {
  const { buffer, byteOffset, byteLength } = seal(keys, JSON.stringify(payload), deliveryContext(id));
  return Buffer.from(buffer, byteOffset, byteLength);
}
