import { useContext } from 'preact/hooks';
import { Avatar } from '../../ui/avatar.js';
import { Badge } from '../../ui/badge.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Day, LocaleContext, Time } from '../../ui/locale.js';
import { PhotoStrip } from '../../ui/photo.js';
import { customerPath } from '../../ui/routes/customers.js';
import { recordPath } from '../../ui/routes/record.js';
import type { RecordRowView } from './list-view.js';

const columns: readonly Column<RecordRowView>[] = [
  { key: 'photo', title: 'Photos', cell: (row) => <FirstPhoto row={row} /> },
  {
    key: 'title',
    title: 'Job',
    cell: (row) => (
      <a class="table-main" href={recordPath(row.record)}>
        <span class="table-reference">{row.reference}</span> <bdi>{row.title}</bdi>
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
  { key: 'stage', title: 'Stage', cell: (row) => <Badge tone={row.stage.tone}>{row.stage.label}</Badge> },
  {
    key: 'owner',
    title: 'Owner',
    wide: true,
    cell: (row) =>
      row.owner ? (
        <span class="person">
          <Avatar name={row.owner.name} size="small" /> <bdi>{row.owner.name}</bdi>
        </span>
      ) : (
        <span class="muted">Nobody</span>
      ),
  },
  {
    key: 'due',
    title: 'Due',
    wide: true,
    cell: (row) => (row.due ? <Due due={row.due} /> : ''),
  },
  { key: 'updated', title: 'Changed', align: 'end', cell: (row) => <Time at={row.updatedAt} /> },
];

function Due({ due }: { due: NonNullable<RecordRowView['due']> }) {
  const { now } = useContext(LocaleContext);
  const day = <Day at={due.at} short />;
  if (!due.open || new Date(due.at) >= now) return day;
  return (
    <Badge tone="bad">
      <span class="visually-hidden">Overdue: </span>
      {day}
    </Badge>
  );
}

function FirstPhoto({ row }: { row: RecordRowView }) {
  if (row.photos.length > 0) return <PhotoStrip photos={row.photos.slice(0, 1)} limit={1} />;
  return <span class="strip-photo" aria-hidden="true" />;
}

/** Jobs and quotes as rows. */
export function RecordTable({ caption, rows }: { caption: string; rows: readonly RecordRowView[] }) {
  return (
    <DataTable caption={caption} columns={columns} rows={rows} rowId={(row) => `row-${row.reference}`} />
  );
}
