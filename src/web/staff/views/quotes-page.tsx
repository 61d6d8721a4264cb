import { Badge, type Tone } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Column, DataTable, Paging, type PagingView } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/feedback.js';
import { type Choice, SelectField, TextField } from '../../ui/field.js';
import { Time } from '../../ui/locale.js';
import { customerPath } from '../../ui/routes/customers.js';
import { newQuotePath, quotePath, quotesPath } from '../../ui/routes/quotes.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs, type TabView } from '../../ui/tabs.js';
import { SearchForm } from './search-form.js';

export interface QuoteRowView {
  number: number;
  title: string;
  customer: { id: string; name: string };
  state: { label: string; tone: Tone };
  /** Empty while nothing is offered. */
  total: string;
  expiresAt?: string;
  updatedAt: string;
}

export interface QuotesView {
  tabs: readonly TabView[];
  state: string;
  search: string;
  canStart: boolean;
  rows: readonly QuoteRowView[];
  paging: PagingView;
}

const columns: readonly Column<QuoteRowView>[] = [
  {
    key: 'title',
    title: 'Quote',
    cell: (row) => (
      <a class="table-main" href={quotePath(row.number)}>
        <span class="table-reference">Q-{row.number}</span> <bdi>{row.title}</bdi>
      </a>
    ),
  },
  {
    key: 'customer',
    title: 'Customer',
    cell: (row) => (
      <a class="table-quiet" href={customerPath(row.customer.id)}>
        <bdi>{row.customer.name}</bdi>
      </a>
    ),
  },
  { key: 'stage', title: 'State', cell: (row) => <Badge tone={row.state.tone}>{row.state.label}</Badge> },
  {
    key: 'money',
    title: 'Total',
    align: 'end',
    cell: (row) => <span class="price-said">{row.total}</span>,
  },
  {
    key: 'due',
    title: 'Valid until',
    wide: true,
    cell: (row) => (row.expiresAt ? <Time at={row.expiresAt} /> : ''),
  },
  { key: 'updated', title: 'Changed', align: 'end', cell: (row) => <Time at={row.updatedAt} /> },
];

/** `/quotes`: every quote by where it is, with what it comes to. */
export function QuotesPage({ shell, view }: { shell: ShellView; view: QuotesView }) {
  return (
    <StaffPage shell={shell} title="Quotes" place="quotes">
      <PageHead title="Quotes">
        <SearchForm
          action={quotesPath()}
          value={view.search}
          label="Search quotes"
          keep={view.state === '' ? {} : { state: view.state }}
        />
        {view.canStart && (
          <ButtonLink href={newQuotePath()} icon="plus" kind="primary">
            New quote
          </ButtonLink>
        )}
      </PageHead>
      <Tabs label="State" tabs={view.tabs} />
      {view.rows.length === 0 ? (
        <EmptyState icon="file" title={view.search === '' ? 'No quotes here' : 'Nothing found'}>
          {view.search === ''
            ? 'Begin one here, from an item in the inbox, or on a job.'
            : 'Try a number, a name or a device.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Quotes"
          columns={columns}
          rows={view.rows}
          rowId={(row) => `quote-${row.number}`}
        />
      )}
      <Paging paging={view.paging} />
    </StaffPage>
  );
}

export interface NewQuoteView {
  /** For whom, where that is known. */
  about?: { field: 'customer' | 'job'; value: string; label: string };
  customers: readonly Choice[];
  templates: readonly Choice[];
  title: string;
}

/** `/quotes/new`: for whom, and what it begins with. */
export function NewQuotePage({ shell, view }: { shell: ShellView; view: NewQuoteView }) {
  const { about } = view;
  return (
    <StaffPage shell={shell} title="New quote" place="quotes">
      <div class="narrow">
        <PageHead title={about?.field === 'job' ? 'Quote extra work' : 'New quote'} />
        <Card title={about ? about.label : 'For whom'}>
          <form class="stack" method="post" action={newQuotePath()}>
            {about ? (
              <input type="hidden" name={about.field} value={about.value} />
            ) : (
              <SelectField
                id="quote-customer"
                name="customer"
                label="Customer"
                value=""
                choices={view.customers}
                hint="Not among the newest? Begin on the customer’s own page."
              />
            )}
            <TextField
              id="new-title"
              name="title"
              label="Title (optional)"
              value={view.title}
              maxLength={200}
              autocomplete="off"
            />
            {view.templates.length > 0 && (
              <SelectField
                id="quote-template"
                name="template"
                label="Begin with"
                value=""
                choices={[{ value: '', label: 'Nothing' }, ...view.templates]}
              />
            )}
            <div>
              <Button kind="primary" icon="file">
                Write the quote
              </Button>
            </div>
          </form>
        </Card>
      </div>
    </StaffPage>
  );
}
