import { usesModule } from '../../../accounts/modules.js';
import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import { demand, type Staff } from '../../../accounts/staff.js';
import { listConsents } from '../../../customers/consent.js';
import { isDemoRecord } from '../../../customers/demo-customers.js';
import { type CustomerSummary, listCustomers } from '../../../customers/list-customers.js';
import { readCustomer } from '../../../customers/read-customer.js';
import { listJobs } from '../../../jobs/list-jobs.js';
import type { Tx } from '../../../platform/database/database.js';
import { listQuotes } from '../../../quotes/list-quotes.js';
import { OPEN_QUOTE_STATES } from '../../../quotes/quote-table.js';
import type { ChannelName } from '../../ui/bubble.js';
import { customersPath } from '../../ui/routes/customers.js';
import { termsVersionPath } from '../../ui/routes/public-pages.js';
import { readCustomerBookings } from '../bookings/present-card.js';
import { ROWS } from '../jobs/present-list.js';
import { nameOfCustomer, shownAddress } from '../jobs/present-record.js';
import { jobRow, quoteRow } from '../jobs/present-rows.js';
import type { RecordSources } from '../jobs/record-sources.js';
import type { CustomerRowView, CustomersView, CustomerView, JoinView } from '../views/list-view.js';

/** What a customer's page shows of the conversations room. `app.ts` hands it in. */
export type CustomerSources = Pick<RecordSources, 'covers'> & {
  /** The customer's conversations that this member sees, newest first, at most 20. */
  conversationsOf(
    tx: Tx,
    staff: Staff,
    customerId: string,
  ): Promise<readonly { id: string; summary: string; at: Date }[]>;
};

/** The most jobs, and the most quotes, that a customer's page lists. */
const RECORDS = 50;

/** One page of the customers this member sees. */
export async function readCustomersList(
  tx: Tx,
  staff: Staff,
  { search, after }: { search: string; after: string },
): Promise<CustomersView> {
  const { customers, nextCursor } = await listCustomers(tx, staff, { search, cursor: after, limit: ROWS });
  const paging = {
    ...(after === '' ? {} : { first: customersPath({ q: search }) }),
    ...(nextCursor === null ? {} : { next: customersPath({ q: search, after: nextCursor }) }),
  };
  return { search, rows: customers.map(rowOf), paging };
}

/** A customer's page as this member may see it. Throws `not-found` where they may not. */
export async function readCustomerPage(
  tx: Tx,
  sources: CustomerSources,
  staff: Staff,
  customerId: string,
): Promise<CustomerView> {
  const customer = await readCustomer(tx, customerId, staff);
  const { jobs } = await listJobs(tx, staff, { customerId, limit: RECORDS });
  const { quotes } = await listQuotes(tx, staff, { customerId, limit: RECORDS });
  const covers = await sources.covers(tx, staff, [
    ...jobs.map(({ id }) => ({ kind: 'job', id }) as const),
    ...quotes.map(({ id }) => ({ kind: 'quote', id }) as const),
  ]);
  const records = [
    ...jobs.map((job) => ({ row: jobRow(job, covers), open: job.state === 'open' })),
    ...quotes.map((quote) => ({
      row: quoteRow(quote, covers),
      open: OPEN_QUOTE_STATES.includes(quote.state),
    })),
  ].sort((a, b) => Number(b.open) - Number(a.open) || (a.row.updatedAt < b.row.updatedAt ? 1 : -1));
  const conversations = await sources.conversationsOf(tx, staff, customerId);
  const { slug, settings } = await readOrganizationIn(tx);
  const address = customer.identities[0]?.address ?? null;
  const name = nameOfCustomer({ id: customer.id, name: customer.name, address });
  return {
    id: customer.id,
    name,
    demo: await isDemoRecord(tx, customer.id),
    since: customer.createdAt.toISOString(),
    identities: customer.identities.map(({ channel, ...identity }) => ({
      ...identity,
      address: shownAddress(identity.address, customer.name ?? 'Somebody in Slack'),
      channel: CHANNELS[channel],
    })),
    email: { value: customer.identities.filter(({ channel }) => channel === 'email').at(-1)?.address ?? '' },
    records: records.map(({ row }) => row),
    conversations: conversations.map((one) => ({ ...one, at: one.at.toISOString() })),
    bookings: await readCustomerBookings(tx, staff, customer.id),
    consents: (await listConsents(tx, customer.id)).map(({ how, kind, language, number, at, record }) => ({
      how,
      label: `${kind === 'terms' ? 'Terms' : 'Privacy statement'}, version ${number} (${language})`,
      href: termsVersionPath(slug, { kind, language, number }),
      at: at.toISOString(),
      ...(record.number === null ? {} : { quote: record.number }),
    })),
    canQuote: can(staff.role, 'draft-quote') && usesModule(settings, 'quotes'),
    canJoin: can(staff.role, 'join-customers'),
    canBill: can(staff.role, 'issue-invoice') && usesModule(settings, 'invoices'),
  };
}

/** The most that are offered as the same person: who is not among them is searched for. */
const OFFERED = 20;

/** Who may be the same person as a customer. Throws `not-found` and `not-allowed`. */
export async function readJoinPage(
  tx: Tx,
  staff: Staff,
  customerId: string,
  search: string,
): Promise<JoinView> {
  demand(staff, 'join-customers');
  const { id, name, identities } = await readCustomer(tx, customerId, staff);
  const { customers } = await listCustomers(tx, staff, { search, limit: OFFERED + 1 });
  const address = identities[0]?.address ?? null;
  return {
    id,
    name: nameOfCustomer({ id, name, address }),
    search,
    rows: customers
      .filter((customer) => customer.id !== id)
      .slice(0, OFFERED)
      .map(rowOf),
  };
}

function rowOf(customer: CustomerSummary): CustomerRowView {
  return {
    id: customer.id,
    name: nameOfCustomer(customer),
    address: shownAddress(customer.address ?? '', 'Slack'),
    open: customer.openJobs + customer.openQuotes,
    lastAt: customer.lastAt.toISOString(),
  };
}

const CHANNELS: Record<'sms' | 'slack' | 'web' | 'email', ChannelName> = {
  sms: 'sms',
  slack: 'slack',
  email: 'email',
  web: 'upload',
};
