import type { Tx } from '../platform/database/database.js';

export type StatusReport = {
  channel: string;
  externalId: string;
  status: 'sent' | 'delivered' | 'failed';
  reason?: string;
  at: Date;
};

/**
 * Writes what the channel says became of an item. Reports may come in any order and more than once: delivered and
 * failed are final, whichever is heard first. Returns false when no item has that id (yet).
 */
export async function recordStatus(tx: Tx, report: StatusReport): Promise<boolean> {
  const { channel, externalId, status, reason, at } = report;
  const item = await tx.outboxItem.findFirst({ where: { channel, externalId }, select: { id: true } });
  if (!item) {
    return false;
  }
  if (status !== 'sent') {
    await tx.outboxItem.updateMany({
      where: { id: item.id, state: 'sent' },
      data:
        status === 'delivered'
          ? { state: 'delivered', deliveredAt: at }
          : { state: 'failed', failure: reason ?? 'not delivered' },
    });
  }
  return true;
}
