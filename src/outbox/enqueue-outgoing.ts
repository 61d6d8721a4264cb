import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { OutgoingButton } from './sender.js';

export type Outgoing = {
  organizationId: string;
  /** One key, one sending: enqueuing it again changes nothing. */
  dedupeKey: string;
  channel: string;
  /** Items of one thread go out one after another, in the order they were enqueued. */
  thread: string;
  from: string | null;
  to: string;
  customerId: string | null;
  messageId: string | null;
  /** Only where the channel has one. */
  subject?: ScreenedText;
  body: ScreenedText;
  /** Documents that go along, kept before: only where the channel takes files. */
  documentIds?: readonly string[];
  /** Its label is one of ours: it does not go past the gate. */
  button?: OutgoingButton;
  at: Date;
};

/** Puts something on its way, in the transaction that decided it. The caller wakes the outbox after commit. */
export async function enqueueOutgoing(tx: Tx, outgoing: Outgoing): Promise<void> {
  const { from, to, at, documentIds = [], ...rest } = outgoing;
  await tx.outboxItem.createMany({
    data: [
      {
        ...rest,
        id: newId(),
        fromAddress: from,
        toAddress: to,
        documentIds: [...documentIds],
        createdAt: at,
        nextAttemptAt: at,
      },
    ],
    skipDuplicates: true,
  });
}
