import type { Staff } from '../../accounts/staff.js';
import { type CannedReply, listCannedReplies } from '../../conversations/canned-replies.js';
import { fillReply } from '../../conversations/fill-reply.js';
import { referenceOf } from '../../intake/read-references.js';
import type { Tx } from '../../platform/database/database.js';
import type { Item } from './read-item.js';

/** The organization's replies as they would go to the customer of an item. */
export async function readFilledReplies(tx: Tx, staff: Staff, item: Item): Promise<CannedReply[]> {
  const { entry, record } = item;
  const values = {
    name: entry.customer.name ?? undefined,
    reference: record ? referenceOf(record) : undefined,
    business: staff.organizationName,
  };
  return (await listCannedReplies(tx)).map((reply) => ({ ...reply, text: fillReply(reply.text, values) }));
}
