import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import { type JobFilter, narrows, selectJobs } from './job-filter.js';
import type { Viewer } from './permission.js';
import { type Found, findAmong, findByWords, readTyped, type Typed } from './search-records.js';

export type SearchPage = {
  /** In the order to be shown. */
  ids: string[];
  nextCursor: string | null;
};

/** So many jobs that a filter leaves are looked at one by one. */
const FEW = 2_000;
/** So many that are found by words are held against the filter, for one page. */
const LOOKS = 12;
const LOOK = 500;
/** Exact matches shown first. */
const FIRST = 20;

/**
 * Jobs found by words of the title, details, customer and messages, by any part of a phone number or by their number:
 * what is exactly that number first, then the newest. Every typed word must begin a word of the job. A page may be
 * short and still have a next one, where a filter leaves little of what is found.
 */
export async function searchJobs(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter & { search: string },
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<SearchPage> {
  const typed = await readTyped(tx, filter.search, 'J');
  const before = cursor && /^\d{1,9}$/.test(cursor) ? Number(cursor) : null;
  const first = await findExactly(tx, viewer, filter, typed);
  const found = await findRest(tx, viewer, filter, typed, { before, limit, not: first });
  return { ids: [...(before === null ? first : []), ...found.ids], nextCursor: found.nextCursor };
}

async function findExactly(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter,
  { number, phone }: Typed,
): Promise<string[]> {
  if (number === null && phone === null) {
    return [];
  }
  const wanted = [
    ...(number === null ? [] : [Prisma.sql`j.number = ${number}`]),
    ...(phone === null
      ? []
      : [
          Prisma.sql`j.customer_id IN (SELECT customer_id FROM customer_identity
            WHERE channel = 'sms' AND address = ${phone})`,
        ]),
  ];
  const found: string[] = [];
  for (const where of wanted) {
    const rows = await selectJobs<{ id: string }>(tx, viewer, filter, {
      columns: Prisma.sql`j.id`,
      where: [where],
      order: { outer: Prisma.sql`id DESC`, inner: Prisma.sql`j.id DESC` },
      limit: FIRST,
    });
    found.push(...rows.map(({ id }) => id));
  }
  return [...new Set(found)];
}

async function findRest(
  tx: Tx,
  viewer: Viewer,
  filter: JobFilter,
  typed: Typed,
  page: { before: number | null; limit: number; not: string[] },
): Promise<SearchPage> {
  const first = new Set(page.not);
  if (narrows(viewer, filter)) {
    const few = await selectJobs<{ id: string }>(tx, viewer, filter, {
      columns: Prisma.sql`j.id`,
      limit: FEW + 1,
    });
    if (few.length <= FEW) {
      const ids = few.flatMap(({ id }) => (first.has(id) ? [] : [id]));
      return cut(
        await findAmong(tx, 'job', typed, { ids, before: page.before, limit: page.limit + 1 }),
        page.limit,
      );
    }
  }
  const found: Found[] = [];
  let before = page.before;
  for (let look = 0; look < LOOKS; look++) {
    const wanted = look === 0 ? page.limit * 2 : LOOK;
    const batch = await findByWords(tx, 'job', typed, { before, limit: wanted });
    found.push(...(await letThrough(tx, viewer, filter, batch)).filter(({ id }) => !first.has(id)));
    if (batch.length < wanted || found.length > page.limit) {
      return cut(found, page.limit);
    }
    before = batch.at(-1)?.number ?? before;
  }
  return { ids: found.map(({ id }) => id), nextCursor: String(before) };
}

async function letThrough(tx: Tx, viewer: Viewer, filter: JobFilter, batch: Found[]): Promise<Found[]> {
  return await selectJobs<Found>(tx, viewer, filter, {
    columns: Prisma.sql`j.id::text AS id, j.number`,
    where: [Prisma.sql`j.id = ANY(${batch.map(({ id }) => id)}::uuid[])`],
    order: { outer: Prisma.sql`number DESC`, inner: Prisma.sql`j.number DESC` },
    limit: batch.length,
  });
}

function cut(found: Found[], limit: number): SearchPage {
  const page = found.slice(0, limit);
  return {
    ids: page.map(({ id }) => id),
    nextCursor: found.length > limit ? String(page.at(-1)?.number) : null,
  };
}
