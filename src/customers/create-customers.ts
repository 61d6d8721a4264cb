import { demand, type Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { readCustomer } from './read-customer.js';
import { renameCustomer } from './rename-customer.js';

/** Port: the vault's door for a name that staff type. */
export type ScreenName = (
  tx: Tx,
  input: { organizationId: string; customerId: string; text: string; actor: Actor; at: Date },
) => Promise<string>;

export type CustomersParts = { db: Database; clock: Clock; screenName: ScreenName };
export type Customers = ReturnType<typeof createCustomers>;

/** What staff may do to a customer, at the doors. */
export function createCustomers({ db, clock, screenName }: CustomersParts) {
  return {
    /** Throws `not-found` for a customer this person does not see. */
    rename: (staff: Staff, customerId: string, name: string): Promise<void> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        await readCustomer(tx, customerId, staff);
        demand(staff, 'message-customer', { assigned: true });
        const { organizationId } = staff;
        const actor = { kind: 'member', id: staff.memberId } as const;
        const at = clock.now();
        const screened = await screenName(tx, { organizationId, customerId, text: name, actor, at });
        await renameCustomer(tx, { organizationId, customerId, name: screened, actor, at });
      }),
  };
}
