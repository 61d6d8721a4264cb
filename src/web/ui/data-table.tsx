import type { ComponentChildren } from 'preact';
import { ButtonLink } from './button.js';

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

/** A page begins where the one before ended: the browser's own way back leads there again. */
export interface PagingView {
  first?: string;
  next?: string;
}

export function Paging({ paging }: { paging: PagingView }) {
  if (!paging.first && !paging.next) return null;
  return (
    <nav class="paging" aria-label="Pages">
      <span class="paging-links">
        {paging.first && (
          <ButtonLink href={paging.first} icon="back" small>
            First page
          </ButtonLink>
        )}
        {paging.next && (
          <ButtonLink href={paging.next} icon="next" small>
            Next page
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
