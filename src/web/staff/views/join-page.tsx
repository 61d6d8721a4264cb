import { Button } from '../../ui/button.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/feedback.js';
import { Time } from '../../ui/locale.js';
import { customerJoinPath, customerPath } from '../../ui/routes/customers.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import type { CustomerRowView, JoinView } from './list-view.js';
import { SearchForm } from './search-form.js';

/** `/customers/:id/join`: who is the same person as this customer. */
export function JoinPage({ shell, view }: { shell: ShellView; view: JoinView }) {
  const columns: readonly Column<CustomerRowView>[] = [
    { key: 'title', title: 'Customer', cell: (row) => <bdi>{row.name}</bdi> },
    { key: 'customer', title: 'Address', cell: (row) => <bdi class="muted">{row.address}</bdi> },
    { key: 'updated', title: 'Last heard', cell: (row) => <Time at={row.lastAt} /> },
    {
      key: 'stage',
      title: 'Join',
      align: 'end',
      cell: (row) => (
        <form method="post" action={customerJoinPath(view.id)}>
          <input type="hidden" name="other" value={row.id} />
          <Button kind="plain" small aria-label={`${row.name} is the same person`}>
            Same person
          </Button>
        </form>
      ),
    },
  ];
  const title = `Who is ${view.name} too?`;
  return (
    <StaffPage shell={shell} title={title} place="customers">
      <PageHead title={title}>
        <SearchForm action={customerJoinPath(view.id)} value={view.search} label="Search customers" />
      </PageHead>
      <p>
        Whoever you choose becomes one with <a href={customerPath(view.id)}>{view.name}</a>: their addresses,
        conversations, jobs, quotes and passcodes. This cannot be undone; both feeds say that it was you.
      </p>
      {view.rows.length === 0 ? (
        <EmptyState icon="customers" title="Nobody found">
          Try a part of the name or the number.
        </EmptyState>
      ) : (
        <DataTable caption="Customers" columns={columns} rows={view.rows} rowId={(row) => `join-${row.id}`} />
      )}
    </StaffPage>
  );
}
