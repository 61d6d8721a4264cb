import { readOrganizationIn } from '../accounts/read-organization.js';
import type { PayLinks } from '../invoices/pay-links.js';
import { readDue } from '../invoices/read-due.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { InvoicePaying } from '../web/portal/documents/invoice-paying.js';

/** How customers pay an invoice from its page. */
export function connectPaying({
  db,
  clock,
  payLinks,
}: {
  db: Database;
  clock: Clock;
  payLinks: PayLinks;
}): InvoicePaying {
  return {
    async read(organizationId, invoiceId) {
      const online = await payLinks.served(organizationId);
      return await db.withOrganization(organizationId, async (tx) => {
        const due = await readDue(tx, invoiceId, clock.now());
        const { bankDetails } = (await readOrganizationIn(tx)).settings.billing;
        return due && { ...due, online, bankDetails };
      });
    },
    openPage: (organizationId, { id, customerId }) =>
      payLinks.openForCustomer(organizationId, id, customerId),
  };
}
