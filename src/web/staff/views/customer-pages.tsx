import { Avatar } from '../../ui/avatar.js';
import { Badge, DemoBadge } from '../../ui/badge.js';
import { Channel } from '../../ui/bubble.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Column, DataTable, Paging } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Day, Time } from '../../ui/locale.js';
import {
  customerEmailPath,
  customerJoinPath,
  customerNamePath,
  customerPath,
  customersPath,
  statementPath,
} from '../../ui/routes/customers.js';
import { inboxItemPath } from '../../ui/routes/inbox.js';
import { newQuotePath, quotePath } from '../../ui/routes/quotes.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { BookingsCard } from './bookings-card.js';
import type { CustomerRowView, CustomersView, CustomerView } from './list-view.js';
import { RecordTable } from './record-table.js';
import { SearchForm } from './search-form.js';

const columns: readonly Column<CustomerRowView>[] = [
  {
    key: 'title',
    title: 'Customer',
    cell: (row) => (
      <a class="table-main person" href={customerPath(row.id)}>
        <Avatar name={row.name} size="small" /> <bdi>{row.name}</bdi>
      </a>
    ),
  },
  { key: 'customer', title: 'Address', cell: (row) => <bdi class="muted">{row.address}</bdi> },
  {
    key: 'stage',
    title: 'Open',
    cell: (row) => (row.open > 0 ? <Badge tone="accent">{row.open} open</Badge> : ''),
  },
  { key: 'updated', title: 'Last heard', align: 'end', cell: (row) => <Time at={row.lastAt} /> },
];

/** `/customers`. */
export function CustomersPage({ shell, view }: { shell: ShellView; view: CustomersView }) {
  return (
    <StaffPage shell={shell} title="Customers" place="customers">
      <PageHead title="Customers">
        <SearchForm action={customersPath()} value={view.search} label="Search customers" />
      </PageHead>
      {view.rows.length === 0 ? (
        <EmptyState icon="customers" title={view.search === '' ? 'No customers yet' : 'Nobody found'}>
          {view.search === ''
            ? 'Whoever texts your number becomes a customer here by themselves.'
            : 'Try a part of the name or the number.'}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption="Customers"
            columns={columns}
            rows={view.rows}
            rowId={(row) => `customer-${row.id}`}
          />
          <Paging paging={view.paging} />
        </>
      )}
    </StaffPage>
  );
}

/** `/customers/:id`. */
export function CustomerPage({ shell, view }: { shell: ShellView; view: CustomerView }) {
  return (
    <StaffPage shell={shell} title={view.name} place="customers">
      <header class="page-head">
        <div class="person">
          <Avatar name={view.name} size="large" />
          <div>
            <h1>
              <bdi>{view.name}</bdi>
            </h1>
            <p class="muted">
              Customer since <Day at={view.since} /> {view.demo && <DemoBadge />}
            </p>
          </div>
        </div>
        <Rename view={view} />
      </header>
      <div class="customer-columns">
        <Card title="Jobs and quotes" flush>
          {view.records.length === 0 ? (
            <EmptyState icon="jobs" title="None yet">
              They are opened from the inbox.
            </EmptyState>
          ) : (
            <RecordTable caption="Jobs and quotes" rows={view.records} />
          )}
        </Card>
        <div class="stack">
          <Card title="Reached at">
            <ul class="plain-list">
              {view.identities.map((identity) => (
                <li>
                  <Channel name={identity.channel} /> <bdi>{identity.address}</bdi>{' '}
                  {identity.optedOut && <Badge tone="warn">opted out</Badge>}
                </li>
              ))}
            </ul>
            {view.email && <Email id={view.id} email={view.email} />}
          </Card>
          {view.bookings && <BookingsCard view={view.bookings} />}
          {view.consents && view.consents.length > 0 && <Consents consents={view.consents} />}
          <Card title="Conversations">
            {view.conversations.length === 0 && <p class="muted">None yet.</p>}
            <ul class="plain-list">
              {view.conversations.map((one) => (
                <li>
                  <a href={inboxItemPath(one.id)} dir="auto">
                    {one.summary}
                  </a>{' '}
                  <span class="muted">
                    <Time at={one.at} />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </StaffPage>
  );
}

function Email({ id, email }: { id: string; email: NonNullable<CustomerView['email']> }) {
  const { value, error } = email;
  return (
    <details class="customer-email" {...(error ? { open: true } : {})}>
      <summary>{value === '' ? 'Add an e-mail address' : 'Change the e-mail address'}</summary>
      <form class="stack" method="post" action={customerEmailPath(id)}>
        <TextField
          id="customer-email"
          name="email"
          type="email"
          label="E-mail address"
          hint="Quotes, invoices and receipts can be mailed there. Empty: none."
          value={value}
          maxLength={254}
          autocomplete="off"
          {...(error ? { error } : {})}
        />
        <p class="form-foot">
          <Button kind="primary">Save</Button>
        </p>
      </form>
    </details>
  );
}

function Consents({ consents }: { consents: NonNullable<CustomerView['consents']> }) {
  return (
    <Card title="Terms and privacy">
      <ul class="plain-list">
        {consents.map(({ how, label, href, at, quote }) => (
          <li>
            <a href={href}>{label}</a>{' '}
            <span class="muted">
              {how === 'given' ? 'given to read' : 'agreed to'} <Day at={at} />
              {quote !== undefined && (
                <>
                  , with <a href={quotePath(quote)}>Q-{quote}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Rename({ view }: { view: CustomerView }) {
  return (
    <div class="page-actions">
      {view.canQuote && (
        <a class="button button-plain" href={newQuotePath({ customer: view.id })}>
          <Icon name="file" />
          <span>Quote</span>
        </a>
      )}
      {view.canBill && (
        <a class="button button-plain" href={statementPath(view.id)}>
          <Icon name="invoice" />
          <span>Statement</span>
        </a>
      )}
      {view.canJoin && (
        <a class="button button-plain" href={customerJoinPath(view.id)}>
          <Icon name="link" />
          <span>Same person as…</span>
        </a>
      )}
      <button type="button" class="button button-plain" data-dialog-open="rename-customer">
        <Icon name="edit" />
        <span>Rename</span>
      </button>
      <Dialog id="rename-customer" title="Name of this customer">
        <form class="stack" method="post" action={customerNamePath(view.id)}>
          <TextField
            id="customer-name"
            name="name"
            label="Name"
            value={view.name}
            maxLength={120}
            autocomplete="off"
          />
          <div class="dialog-foot">
            <Button kind="primary">Save name</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
