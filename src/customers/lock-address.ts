import type { Tx } from '../platform/database/database.js';
import { type CustomerAddress, identityKey } from './find-or-create-customer.js';

/**
 * Until the transaction ends, nobody else takes in what comes from this address, or joins its customer to another.
 * Whoever takes several locks them in the order of the addresses.
 */
export async function lockAddress(tx: Tx, input: CustomerAddress): Promise<void> {
  const { organizationId, channel, address } = identityKey(input);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organizationId} ${channel} ${address}`}, 0))`;
}
