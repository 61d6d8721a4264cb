import { Prisma } from '../platform/database/generated/client.js';
import { isId } from '../platform/ids.js';
import type { JobSort } from './job-filter.js';

/** How a list is sorted: each order has an index, and a page begins where the one before ended. */
export type JobOrder = {
  columns: Prisma.Sql;
  order: { outer: Prisma.Sql; inner: Prisma.Sql };
  where: Prisma.Sql[];
};

export type PagedRow = { id: string; at: Date | null };

/** The order of a sort, from after a cursor; one that cannot be read, such as a made-up one, is the beginning. */
export function jobOrder(sort: JobSort, cursor: string | undefined): JobOrder {
  const [id, time = ''] = cursor?.split('_') ?? [];
  const after = isId(id) ? id : null;
  const at = after && !Number.isNaN(Date.parse(time)) ? new Date(time) : null;
  switch (sort) {
    case 'newest':
      return byId(
        Prisma.sql`id DESC`,
        Prisma.sql`j.id DESC`,
        after === null ? null : Prisma.sql`j.id < ${after}::uuid`,
      );
    case 'oldest':
      return byId(
        Prisma.sql`id`,
        Prisma.sql`j.id`,
        after === null ? null : Prisma.sql`j.id > ${after}::uuid`,
      );
    case 'due':
      return {
        columns: Prisma.sql`j.id, j.due_at AS at`,
        order: { outer: Prisma.sql`at, id`, inner: Prisma.sql`j.due_at, j.id` },
        where: [
          Prisma.sql`j.due_at IS NOT NULL`,
          ...(at ? [Prisma.sql`(j.due_at, j.id) > (${at}, ${after}::uuid)`] : []),
        ],
      };
    case 'changed':
      return {
        columns: Prisma.sql`j.id, j.updated_at AS at`,
        order: { outer: Prisma.sql`at DESC, id DESC`, inner: Prisma.sql`j.updated_at DESC, j.id DESC` },
        where: at ? [Prisma.sql`(j.updated_at, j.id) < (${at}, ${after}::uuid)`] : [],
      };
  }
}

/** The cursor of a page that ends with this row. */
export function cursorOf({ id, at }: PagedRow): string {
  return at ? `${id}_${at.toISOString()}` : id;
}

function byId(outer: Prisma.Sql, inner: Prisma.Sql, where: Prisma.Sql | null): JobOrder {
  return {
    columns: Prisma.sql`j.id, NULL::timestamptz AS at`,
    order: { outer, inner },
    where: where ? [where] : [],
  };
}
