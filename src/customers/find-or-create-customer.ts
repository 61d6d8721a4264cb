import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';

export type CustomerChannel = 'sms' | 'slack' | 'web' | 'email';

/** Where a customer is reached: a phone number in E.164 form, a Slack user, an e-mail address. */
export type CustomerAddress = { organizationId: string; channel: CustomerChannel; address: string };

export type FoundCustomer = { customerId: string; created: boolean; optedOut: boolean };

/**
 * The customer behind an address, made on first sight. Two that ask at once get the same one: the unique key of
 * the identity decides, and whoever loses reads what the winner wrote.
 */
export async function findOrCreateCustomer(
  tx: Tx,
  input: CustomerAddress & { at: Date },
): Promise<FoundCustomer> {
  const key = identityKey(input);
  const found = await readIdentity(tx, key);
  if (found) {
    return found;
  }
  const created = await tx.$queryRaw<{ id: string }[]>`
    WITH identity AS (
      INSERT INTO customer_identity (id, organization_id, customer_id, channel, address, created_at)
      VALUES (${newId()}::uuid, ${key.organizationId}::uuid, ${newId()}::uuid, ${key.channel}, ${key.address},
              ${input.at}::timestamptz)
      ON CONFLICT (organization_id, channel, address) DO NOTHING
      RETURNING customer_id
    )
    INSERT INTO customer (id, organization_id, created_at)
    SELECT customer_id, ${key.organizationId}::uuid, ${input.at}::timestamptz FROM identity
    RETURNING id`;
  if (created[0]) {
    return { customerId: created[0].id, created: true, optedOut: false };
  }
  const winner = await readIdentity(tx, key);
  if (!winner) {
    throw new Error('an identity was neither made nor found');
  }
  return winner;
}

/** The form an address is kept and compared in. */
export function identityKey({ organizationId, channel, address }: CustomerAddress): CustomerAddress {
  const trimmed = address.trim();
  return { organizationId, channel, address: channel === 'email' ? trimmed.toLowerCase() : trimmed };
}

async function readIdentity(tx: Tx, key: CustomerAddress): Promise<FoundCustomer | undefined> {
  const identity = await tx.customerIdentity.findUnique({
    where: { organizationId_channel_address: key },
    select: { customerId: true, optedOutAt: true },
  });
  return identity
    ? { customerId: identity.customerId, created: false, optedOut: identity.optedOutAt !== null }
    : undefined;
}
