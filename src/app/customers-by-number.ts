import { demand, type Staff } from '../accounts/staff.js';
import type { Foundation } from '../app.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';

/**
 * The ids of the customers who write from these addresses, by comma or line; spaces in numbers do not matter. Throws
 * `invalid-input` that names the first one nobody writes from.
 */
export async function findCustomers(
  { database: { db } }: Pick<Foundation, 'database'>,
  staff: Staff,
  typed: string,
): Promise<string[]> {
  demand(staff, 'change-settings');
  const wanted = typed
    .split(/[,;\n]/)
    .map((one) => (/^\s*\+/.test(one) ? one.replace(/[^\d+]/g, '') : one.trim()))
    .filter((one) => one !== '');
  if (wanted.length === 0) return [];
  const rows = await db.withOrganization(staff.organizationId, (tx) =>
    tx.customerIdentity.findMany({
      where: { OR: [{ address: { in: wanted } }, { customerId: { in: wanted.filter(isId) } }] },
      select: { address: true, customerId: true },
    }),
  );
  const unknown = wanted.find(
    (one) => !rows.some(({ address, customerId }) => address === one || customerId === one),
  );
  if (unknown !== undefined) {
    const message = `No customer has written from ${unknown.slice(0, 60)} yet. Write numbers with their country code, such as +15550100199.`;
    throw new DocketError('invalid-input', message, { customers: message });
  }
  return [...new Set(rows.map(({ customerId }) => customerId))];
}

/** The oldest address of each of these customers, by id. */
export async function numbersOf(
  { database: { db } }: Pick<Foundation, 'database'>,
  staff: Staff,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = customerIds.filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await db.withOrganization(staff.organizationId, (tx) =>
    tx.customerIdentity.findMany({
      where: { customerId: { in: wanted } },
      select: { address: true, customerId: true },
      orderBy: { createdAt: 'desc' },
    }),
  );
  return new Map(rows.map(({ address, customerId }) => [customerId, address]));
}
