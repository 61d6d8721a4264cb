import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { type Column, DataTable, Paging } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/feedback.js';
import { invoicesPath } from '../../ui/routes/invoices.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';
import type { InvoiceRowView, InvoicesView } from './invoice-view.js';
import { SearchForm } from './search-form.js';

const columns: readonly Column<InvoiceRowView>[] = [
  {
    key: 'title',
    title: 'Invoice',
    cell: (row) => (
      <a class="table-main" href={row.path}>
        <span class="table-reference">{row.reference}</span> <bdi>{row.title}</bdi>
      </a>
    ),
  },
  {
    key: 'customer',
    title: 'Customer',
    cell: ({ customer }) =>
      customer.path ? (
        <a class="table-quiet" href={customer.path}>
          <bdi>{customer.name}</bdi>
        </a>
      ) : (
        <bdi>{customer.name}</bdi>
      ),
  },
  { key: 'stage', title: 'State', cell: ({ badge }) => <Badge tone={badge.tone}>{badge.label}</Badge> },
  { key: 'due', title: 'Due', wide: true, cell: (row) => row.due ?? '' },
  { key: 'total', title: 'Total', align: 'end', wide: true, cell: (row) => row.total },
  {
    key: 'open',
    title: 'Open',
    align: 'end',
    cell: (row) => (row.open ? <strong class="amount">{row.open}</strong> : <span class="muted">–</span>),
  },
];

/** `/invoices`. */
export function InvoicesPage({ shell, view }: { shell: ShellView; view: InvoicesView }) {
  return (
    <StaffPage shell={shell} title="Invoices" place="invoices">
      <PageHead title="Invoices">
        <SearchForm
          action={invoicesPath()}
          value={view.search}
          label="Search invoices"
          {...(view.show === '' ? {} : { keep: { show: view.show } })}
        />
      </PageHead>
      <Tabs label="Invoices" tabs={view.tabs} />
      {view.rows.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <InvoiceTable caption="Invoices" rows={view.rows} />
      )}
      <Paging paging={view.paging} />
    </StaffPage>
  );
}

export function InvoiceTable({ caption, rows }: { caption: string; rows: readonly InvoiceRowView[] }) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowId={(row) => `invoice-${row.path.split('/').at(-1)}`}
    />
  );
}

function Nothing({ view }: { view: InvoicesView }) {
  if (view.search !== '' || view.paging.first) {
    return (
      <EmptyState
        icon="search"
        title="Nothing found"
        action={<ButtonLink href={invoicesPath({ show: 'all' })}>Show all invoices</ButtonLink>}
      >
        Try a number, a name, or the beginning of a word of its title.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="invoice" title={EMPTY[view.show] ?? 'Nothing is open'}>
      A job is invoiced on its page, stage by stage; a booking that stands alone when it is checked out.
    </EmptyState>
  );
}

const EMPTY: Readonly<Record<string, string>> = {
  draft: 'No drafts',
  overdue: 'Nothing is overdue',
  paid: 'Nothing was paid yet',
  all: 'No invoices yet',
};
