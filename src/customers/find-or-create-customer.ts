import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { releaseDemoAddress } from './demo-customers.js';

export type CustomerChannel = 'sms' | 'slack' | 'web' | 'email';

/** Where a customer is reached: a phone number in E.164 form, a Slack user, an e-mail address. */
export type CustomerAddress = { organizationId: string; channel: CustomerChannel; address: string };

/** What finds no customer who is made up; `demo: true` where demo data is loaded. */
type Seeking = CustomerAddress & { at: Date; demo?: true | undefined };

export type FoundCustomer = { customerId: string; created: boolean; optedOut: boolean };

/**
 * The customer behind an address, made on first sight. One who is made up loses an address that turns out to be somebody's. Two that ask at once get the same one: the unique key of
 * the identity decides, and whoever loses reads what the winner wrote.
 */
export async function findOrCreateCustomer(tx: Tx, input: Seeking): Promise<FoundCustomer> {
  const key = identityKey(input);
  const found = await readIdentity(tx, key);
  if (found && (!found.demo || input.demo)) {
    return found;
  }
  if (found) {
    await releaseDemoAddress(tx, key);
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

async function readIdentity(
  tx: Tx,
  key: CustomerAddress,
): Promise<(FoundCustomer & { demo: boolean }) | undefined> {
  const identity = await tx.customerIdentity.findUnique({
    where: { organizationId_channel_address: key },
    select: { customerId: true, optedOutAt: true, customer: { select: { demo: true } } },
  });
  return identity
    ? {
        customerId: identity.customerId,
        created: false,
        optedOut: identity.optedOutAt !== null,
        demo: identity.customer.demo,
      }
    : undefined;
}
