import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

/** The names of these customers: what somebody took for a name can turn out to be a secret. */
export async function readCustomerTexts(tx: Tx, customerIds: readonly string[]): Promise<StoredText[]> {
  const customers = await tx.customer.findMany({
    where: { id: { in: [...customerIds] }, name: { not: null } },
    select: { id: true, name: true },
  });
  return customers.map(({ id, name }) => ({
    text: name ?? '',
    replace: async (screened) =>
      void (await tx.customer.update({ where: { id }, data: { name: screened }, select: { id: true } })),
  }));
}
