import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { type CustomerAddress, findOrCreateCustomer, identityKey } from './find-or-create-customer.js';

/**
 * A customer opts out of (or back in to) what we send to one address; a stranger's STOP counts too. Asked twice
 * it has one effect and one entry in the customer's feed. `changed` is false where it was so already.
 */
export async function setOptedOut(
  tx: Tx,
  input: CustomerAddress & { optedOut: boolean; at: Date },
): Promise<{ customerId: string; changed: boolean }> {
  const { customerId } = await findOrCreateCustomer(tx, input);
  const { organizationId, channel, address } = identityKey(input);
  const { count } = await tx.customerIdentity.updateMany({
    where: { channel, address, optedOutAt: input.optedOut ? null : { not: null } },
    data: { optedOutAt: input.optedOut ? input.at : null },
  });
  if (count === 0) {
    return { customerId, changed: false };
  }
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'customer', id: customerId },
    actor: { kind: 'customer', id: customerId },
    type: input.optedOut ? 'customer.opted-out' : 'customer.opted-in',
    content: { channel },
    at: input.at,
  });
  return { customerId, changed: true };
}
