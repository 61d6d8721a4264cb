import type { ComponentChildren } from 'preact';
import { ButtonLink } from './button.js';
import { Count } from './locale.js';

export interface Column<Row> {
  key: string;
  title: string;
  /** Hidden on a phone. */
  wide?: boolean;
  align?: 'end';
  cell: (row: Row) => ComponentChildren;
}

/** Rows in columns; on a phone each row becomes a small card of its first columns. */
export function DataTable<Row>(props: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
}) {
  return (
    <div class="table-frame">
      <table class="table">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col" class={cellClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr id={props.rowId(row)} data-row>
              {props.columns.map((column) => (
                <td class={cellClass(column)} data-column={column.key}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(column: { wide?: boolean; align?: 'end' }): string {
  return [column.wide && 'wide-only', column.align === 'end' && 'align-end'].filter(Boolean).join(' ');
}

export interface PagingView {
  /** 1-based, both ends included; of `total` rows. */
  from: number;
  to: number;
  total: number;
  previous?: string;
  next?: string;
}

export function Paging({ paging }: { paging: PagingView }) {
  return (
    <nav class="paging" aria-label="Pages">
      <span class="muted">
        <Count value={paging.from} />–<Count value={paging.to} /> of <Count value={paging.total} />
      </span>
      <span class="paging-links">
        {paging.previous && (
          <ButtonLink href={paging.previous} icon="back" small>
            Previous
          </ButtonLink>
        )}
        {paging.next && (
          <ButtonLink href={paging.next} icon="next" small>
            Next
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
