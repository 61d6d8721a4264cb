import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { OutboxItem } from '../platform/database/generated/client.js';
import type { Logger } from '../platform/logging/logger.js';
import { retryDelayMs } from '../platform/retry-delay.js';
import type { Gate, OutgoingText } from '../vault/gate.js';
import type { OutgoingButton, Sender, SendResult } from './sender.js';

/** Port: why this address must not be written to (it opted out), or null. Asked as the item leaves. */
export type RefuseAddress = (
  tx: Tx,
  item: { channel: string; to: string; customerId: string | null },
) => Promise<string | null>;

/** Port: why what an item says is not so any more, or null. Asked as the item leaves. */
export type RefuseItem = (tx: Tx, item: OutboxItem) => Promise<string | null>;

/**
 * Port: what a reader of the attached documents would read, each with its place. Throws where that cannot be told: the
 * item then stays.
 */
export type ReadAttached = (
  tx: Tx,
  item: { organizationId: string; documentIds: readonly string[] },
) => Promise<OutgoingText[]>;

/** Port: what else follows when an item ends without having been sent. Same transaction. */
export type OnRefused = (tx: Tx, item: OutboxItem, reason: string) => Promise<void>;

export type OutboxParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  gate: Gate;
  senders: Readonly<Record<string, Sender>>;
  refuseAddress: RefuseAddress;
  refuseItem?: RefuseItem;
  /** Absent: nothing with documents leaves. */
  readAttached?: ReadAttached;
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
      const result = await deliver(parts, prepared);
      await parts.db.withOrganization(claimed.organizationId, (tx) =>
        settle(parts, tx, prepared.item, result),
      );
    }
  } catch (err) {
    parts.logger.error({ err, outboxItemId: claimed.id }, 'an outgoing item stays in the outbox');
  }
}

/** `refusal`: why it must not be sent once more; it may have left before. */
type Prepared = { item: OutboxItem; wasUnsure: boolean; refusal: string | null };

/** The last look before it leaves: may it go there, does it carry a secret? From here on its outcome is unsure. */
async function prepare(parts: OutboxParts, tx: Tx, id: string): Promise<Prepared | null> {
  const item = await tx.outboxItem.findFirst({ where: { id, state: 'waiting' } });
  if (!item) {
    return null;
  }
  const refusal = await whyNot(parts, tx, item);
  if (refusal !== null && !item.unsure) {
    await refuse(parts, tx, item, refusal, 'stopped');
    return null;
  }
  const { count } = await tx.outboxItem.updateMany({
    where: { id, state: 'waiting' },
    data: { unsure: true },
  });
  // Else it was taken back just now.
  return count === 1 ? { item, wasUnsure: item.unsure, refusal } : null;
}

async function whyNot(parts: OutboxParts, tx: Tx, item: OutboxItem): Promise<string | null> {
  const { channel, customerId, organizationId, documentIds, subject, body } = item;
  if (documentIds.length > 0 && !parts.readAttached) {
    return 'stopped: nobody can look into what is attached';
  }
  const attached =
    documentIds.length > 0 ? await parts.readAttached?.(tx, { organizationId, documentIds }) : [];
  const hits = await parts.gate(tx, {
    customerId,
    texts: [
      ...(subject === null ? [] : [{ place: `${channel} subject`, text: subject }]),
      { place: `${channel} message`, text: body },
      ...(attached ?? []),
    ],
  });
  return hits.length > 0
    ? 'stopped: it would have shown a secret'
    : ((await parts.refuseAddress(tx, { channel, to: item.toAddress, customerId: item.customerId })) ??
        (await parts.refuseItem?.(tx, item)) ??
        null);
}

async function deliver(parts: OutboxParts, { item: row, wasUnsure, refusal }: Prepared): Promise<SendResult> {
  const sender = parts.senders[row.channel];
  if (!sender) {
    return { outcome: 'later', reason: `channel ${row.channel} is not set up` };
  }
  const item = {
    id: row.id,
    organizationId: row.organizationId,
    from: row.fromAddress,
    to: row.toAddress,
    subject: row.subject,
    body: row.body,
    documentIds: row.documentIds,
    button: row.button as OutgoingButton | null,
    createdAt: row.createdAt,
  };
  if (wasUnsure) {
    const found = await sender.find(item, (externalId) => isTaken(parts, row, externalId));
    if (found) {
      return { outcome: 'sent', externalId: found.externalId };
    }
  }
  if (refusal !== null) {
    return { outcome: 'refused', reason: refusal };
  }
  const result = await sender.send(item);
  return wasUnsure && sender.cannotBeAsked ? afterDoubt(result) : result;
}

/** What was in doubt before stays so until the channel says yes or no: it is not sent a third time. */
function afterDoubt(result: SendResult): SendResult {
  if (result.outcome === 'unsure') {
    return { outcome: 'refused', reason: `no answer, twice; it may have arrived (${result.reason})` };
  }
  return result.outcome === 'later' ? { outcome: 'unsure', reason: result.reason } : result;
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
