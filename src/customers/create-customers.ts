import { demand, type Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { joinCustomers, type MoveOfCustomer } from './join-customers.js';
import { readCustomer } from './read-customer.js';
import { renameCustomer } from './rename-customer.js';
import { setEmail } from './set-email.js';

/** Port: the vault's door for a name that staff type. */
export type ScreenName = (
  tx: Tx,
  input: { organizationId: string; customerId: string; text: string; actor: Actor; at: Date },
) => Promise<string>;

export type CustomersParts = {
  db: Database;
  clock: Clock;
  screenName: ScreenName;
  moveRecords: MoveOfCustomer;
};
export type Customers = ReturnType<typeof createCustomers>;

/** What staff may do to a customer, at the doors. */
export function createCustomers({ db, clock, screenName, moveRecords }: CustomersParts) {
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

    /** Empty takes it away. Throws as `setEmail`, and `not-found` for a customer this person does not see. */
    setEmail: (staff: Staff, customerId: string, email: string): Promise<void> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        await readCustomer(tx, customerId, staff);
        demand(staff, 'message-customer', { assigned: true });
        const { organizationId } = staff;
        const actor = { kind: 'member', id: staff.memberId } as const;
        await setEmail(tx, { organizationId, customerId, email, actor, at: clock.now() });
      }),

    /** `other` turned out to be the same person as `keep`. Throws as `joinCustomers`, and `not-allowed`. */
    join: (staff: Staff, keep: string, other: string): Promise<void> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        demand(staff, 'join-customers');
        const { organizationId } = staff;
        const actor = { kind: 'member', id: staff.memberId } as const;
        await joinCustomers(tx, moveRecords, { organizationId, keep, other, actor, at: clock.now() });
      }),
  };
}
