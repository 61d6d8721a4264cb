import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { type INVOICE_SHOWS, type InvoiceSummary, listInvoices } from '../../../invoices/list-invoices.js';
import type { Tx } from '../../../platform/database/database.js';
import { customerPath } from '../../ui/routes/customers.js';
import { invoicePath, invoicesPath } from '../../ui/routes/invoices.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { InvoiceRowView, InvoicesView } from '../views/invoice-view.js';
import { badgeOf, referenceOf, sayAmount, sayDay, type Writing } from './say-money.js';

const LABELS: Readonly<Record<Show, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  draft: 'Drafts',
  paid: 'Paid',
  'credit-notes': 'Credit notes',
  all: 'All',
};
type Show = (typeof INVOICE_SHOWS)[number];
const PAGE = 50;

/** A page of the list of invoices. */
export async function readInvoicesPage(
  tx: Tx,
  staff: Staff,
  address: { show: Show; search: string; after: string | undefined },
  now: Date,
): Promise<InvoicesView> {
  const writing = await readOrganizationIn(tx);
  const { show, search, after } = address;
  // What is searched for is looked for everywhere, unless a state was chosen.
  const { invoices, nextCursor } = await listInvoices(
    tx,
    staff,
    { show, search, cursor: after, limit: PAGE },
    now,
  );
  const kept = { show: show === 'open' ? '' : show, q: search };
  return {
    tabs: (Object.keys(LABELS) as Show[]).map((one) => ({
      href: invoicesPath({ show: one === 'open' ? '' : one, q: search }),
      label: LABELS[one],
      current: one === show,
    })),
    search,
    show: kept.show,
    rows: invoices.map((invoice) => presentRow(invoice, writing)),
    paging: {
      ...(after ? { first: invoicesPath(kept) } : {}),
      ...(nextCursor ? { next: invoicesPath({ ...kept, after: nextCursor }) } : {}),
    },
  };
}

/** An invoice in a list. */
export function presentRow(invoice: InvoiceSummary, writing: Writing): InvoiceRowView {
  const { id, kind, number, title, customer, currency, open, dueOn } = invoice;
  return {
    path: invoicePath(kind === 'invoice' && number !== null ? number : id),
    reference: referenceOf(invoice),
    title,
    customer: { name: nameOfCustomer(customer), path: customerPath(customer.id) },
    badge: badgeOf(invoice),
    total: sayAmount(invoice.total, currency, writing),
    ...(open > 0 ? { open: sayAmount(open, currency, writing) } : {}),
    ...(dueOn ? { due: sayDay(dueOn, writing) } : {}),
    at: invoice.updatedAt.toISOString(),
  };
}
