import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { OutboxItem } from '../platform/database/generated/client.js';
import type { Logger } from '../platform/logging/logger.js';
import { retryDelayMs } from '../platform/retry-delay.js';
import type { Gate } from '../vault/gate.js';
import type { OutgoingButton, Sender, SendResult } from './sender.js';

/** Port: why this address must not be written to (it opted out), or null. Asked as the item leaves. */
export type RefuseAddress = (tx: Tx, item: { channel: string; to: string }) => Promise<string | null>;

/** Port: what else follows when an item ends without having been sent. Same transaction. */
export type OnRefused = (tx: Tx, item: OutboxItem, reason: string) => Promise<void>;

export type OutboxParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  gate: Gate;
  senders: Readonly<Record<string, Sender>>;
  refuseAddress: RefuseAddress;
  onRefused: OnRefused;
  /** Says when to look again for an item that waits. */
  wakeIn(delayMs: number): void;
};

/** Well beyond a channel's own patience (15 s a request). */
const LEASE_SECONDS = 45;
/** Given up after about a day of tries. */
const GIVE_UP_AFTER = 150;

/**
 * Sends everything that is due: each item once, each thread in order. An item goes past the gate as it leaves.
 * One whose sending had no answer, or whose sender died, is looked for at the channel before it is sent again.
 */
export function createSendOutgoing(parts: OutboxParts): () => Promise<void> {
  return () =>
    drainClaims(parts.db, 'docket_claim_outbox', { parallel: 4, leaseSeconds: LEASE_SECONDS }, (claimed) =>
      sendOne(parts, claimed),
    );
}

async function sendOne(parts: OutboxParts, claimed: Claimed): Promise<void> {
  try {
    const prepared = await parts.db.withOrganization(claimed.organizationId, (tx) =>
      prepare(parts, tx, claimed.id),
    );
    if (prepared) {
      const result = await deliver(parts, prepared.item, prepared.wasUnsure);
      await parts.db.withOrganization(claimed.organizationId, (tx) =>
        settle(parts, tx, prepared.item, result),
      );
    }
  } catch (err) {
    parts.logger.error({ err, outboxItemId: claimed.id }, 'an outgoing item stays in the outbox');
  }
}

/** The last look before it leaves: may it go there, does it carry a secret? From here on its outcome is unsure. */
async function prepare(
  parts: OutboxParts,
  tx: Tx,
  id: string,
): Promise<{ item: OutboxItem; wasUnsure: boolean } | null> {
  const item = await tx.outboxItem.findFirst({ where: { id, state: 'waiting' } });
  if (!item) {
    return null;
  }
  const hits = await parts.gate(tx, {
    customerId: item.customerId,
    texts: [{ place: `${item.channel} message`, text: item.body }],
  });
  const refusal =
    hits.length > 0
      ? 'stopped: it would have shown a secret'
      : await parts.refuseAddress(tx, { channel: item.channel, to: item.toAddress });
  if (refusal !== null && !item.unsure) {
    await refuse(parts, tx, item, refusal, 'stopped');
    return null;
  }
  const { count } = await tx.outboxItem.updateMany({
    where: { id, state: 'waiting' },
    data: { unsure: true },
  });
  // Else it was taken back just now.
  return count === 1 ? { item, wasUnsure: item.unsure } : null;
}

async function deliver(parts: OutboxParts, row: OutboxItem, wasUnsure: boolean): Promise<SendResult> {
  const sender = parts.senders[row.channel];
  if (!sender) {
    return { outcome: 'later', reason: `channel ${row.channel} is not set up` };
  }
  const item = {
    id: row.id,
    organizationId: row.organizationId,
    from: row.fromAddress,
    to: row.toAddress,
    body: row.body,
    button: row.button as OutgoingButton | null,
    createdAt: row.createdAt,
  };
  if (wasUnsure) {
    const found = await sender.find(item, (externalId) => isTaken(parts, row, externalId));
    if (found) {
      return { outcome: 'sent', externalId: found.externalId };
    }
  }
  return await sender.send(item);
}

function isTaken({ db }: OutboxParts, item: OutboxItem, externalId: string): Promise<boolean> {
  return db.withOrganization(
    item.organizationId,
    async (tx) =>
      (await tx.outboxItem.count({ where: { channel: item.channel, externalId, id: { not: item.id } } })) > 0,
  );
}

async function settle(parts: OutboxParts, tx: Tx, item: OutboxItem, result: SendResult): Promise<void> {
  const now = parts.clock.now();
  if (result.outcome === 'sent') {
    await tx.outboxItem.updateMany({
      where: { id: item.id, state: 'waiting' },
      data: {
        state: 'sent',
        externalId: result.externalId,
        sentAt: now,
        unsure: false,
        claimedUntil: null,
        failure: null,
      },
    });
    return;
  }
  if (result.outcome === 'refused' || item.attempts >= GIVE_UP_AFTER) {
    await refuse(parts, tx, item, result.reason, 'failed');
    return;
  }
  const delay = Math.max(
    result.outcome === 'later' ? (result.retryAfterMs ?? 0) : 0,
    retryDelayMs(item.attempts),
  );
  await tx.outboxItem.updateMany({
    where: { id: item.id, state: 'waiting' },
    data: {
      unsure: result.outcome === 'unsure',
      failure: result.reason,
      claimedUntil: null,
      nextAttemptAt: new Date(now.getTime() + delay),
    },
  });
  parts.wakeIn(delay);
}

async function refuse(
  parts: OutboxParts,
  tx: Tx,
  item: OutboxItem,
  reason: string,
  state: 'failed' | 'stopped',
): Promise<void> {
  await tx.outboxItem.updateMany({
    where: { id: item.id, state: 'waiting' },
    data: { state, failure: reason, unsure: false, claimedUntil: null },
  });
  await parts.onRefused(tx, item, reason);
  if (item.customerId && item.messageId) {
    await appendActivity(tx, {
      organizationId: item.organizationId,
      record: { kind: 'customer', id: item.customerId },
      actor: { kind: 'system' },
      type: 'message.failed',
      content: { messageId: item.messageId, reason },
      at: parts.clock.now(),
    });
  }
}
