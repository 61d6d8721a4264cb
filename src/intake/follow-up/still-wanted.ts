import type { Tx } from '../../platform/database/database.js';
import { lockFollowUp, readFollowUpKey } from './follow-up.js';
import { whoAnswered } from './history.js';

/**
 * Why what an item of the outbox asks is not to be asked any more: it was accepted, paid, answered or taken over while
 * it waited. Null where it still is, and for items that ask nothing.
 */
export async function whyNotAskNow(
  tx: Tx,
  item: { dedupeKey: string; customerId: string | null; createdAt: Date },
  at: Date,
): Promise<string | null> {
  const ref = readFollowUpKey(item.dedupeKey);
  if (!ref || !item.customerId) {
    return null;
  }
  const followUp = await lockFollowUp(tx, ref, at);
  const over = followUp?.over ?? (await whoAnswered(tx, item.customerId, item.createdAt));
  return over === null ? null : `not asked any more: ${over}`;
}
