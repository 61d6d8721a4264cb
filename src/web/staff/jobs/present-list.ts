import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { TRADES } from '../../../intake/trade.js';
import type { JobFilter } from '../../../jobs/job-filter.js';
import { readListChoices } from '../../../jobs/list-choices.js';
import { COUNTED, countLists, type ListCounts, listJobs } from '../../../jobs/list-jobs.js';
import { seesEverything } from '../../../jobs/permission.js';
import { listSavedFilters } from '../../../jobs/saved-filters.js';
import type { Tx } from '../../../platform/database/database.js';
import { countQuotes, listQuotes } from '../../../quotes/list-quotes.js';
import type { PagingView } from '../../ui/data-table.js';
import { jobsCsvPath, jobsPath, savedFilterPath } from '../../ui/routes/jobs.js';
import { reviewPhotosPath } from '../../ui/routes/photos.js';
import { tradeLabel } from '../settings/present-organization.js';
import type { JobsView, ListFilterView } from '../views/list-view.js';
import { countFilters, filterOf, type ListAsked, queryOf, tabOf } from './jobs-address.js';
import { jobRow, quoteRow } from './present-rows.js';
import type { RecordSources } from './record-sources.js';

/** Rows on a page of any list. */
export const ROWS = 50;

export type ListWanted = { asked: ListAsked; after: string; now: Date; timeZone: string };

/** The list of jobs and quotes: tabs with counts, what can be filtered by, and one page of the current tab. */
export async function readJobsList(
  tx: Tx,
  sources: Pick<RecordSources, 'covers'>,
  staff: Staff,
  wanted: ListWanted,
): Promise<JobsView> {
  const { asked } = wanted;
  const tab = tabOf(asked);
  const filter = filterOf(asked, tab, { memberId: staff.memberId, ...wanted });
  const page =
    tab === 'quotes'
      ? await readQuotes(tx, sources, staff, wanted)
      : await readJobs(tx, sources, staff, filter, wanted);
  const saved = await listSavedFilters(tx, staff);
  const address = jobsPath(queryOf(asked));
  return {
    tabs: await readTabs(tx, staff, asked, tab, await countLists(tx, staff)),
    search: asked.q,
    filters: tab === 'quotes' ? null : await readFilters(tx, staff, asked),
    saved: saved.map(({ id, name, address: to }) => ({
      id,
      name,
      href: to,
      current: to === address,
      path: savedFilterPath(id),
    })),
    address,
    ...(seesEverything(staff) && tab !== 'quotes' ? { csvPath: jobsCsvPath(queryOf(asked)) } : {}),
    ...(can(staff.role, 'review-photo') ? { reviewPath: reviewPhotosPath() } : {}),
    ...page,
  };
}

async function readTabs(
  tx: Tx,
  staff: Staff,
  asked: ListAsked,
  current: string,
  counts: ListCounts,
): Promise<JobsView['tabs']> {
  const tab = (key: string, label: string, count?: number) => ({
    href: jobsPath(queryOf(asked, { stage: key })),
    label,
    current: key === current,
    ...(count === undefined ? {} : { count: count >= COUNTED ? `${COUNTED.toLocaleString('en')}+` : count }),
  });
  return [
    tab('open', 'Open', counts.open),
    tab('mine', 'Mine', counts.mine),
    ...(seesEverything(staff)
      ? [tab('quotes', 'Quotes', await countQuotes(tx, staff, { show: 'open' }))]
      : []),
    ...counts.stages.map((stage) => tab(stage.id, stage.name, stage.count)),
    tab('closed', 'Closed', counts.closed),
    tab('all', 'All'),
  ];
}

async function readFilters(tx: Tx, staff: Staff, asked: ListAsked): Promise<ListFilterView> {
  const { pipelines, members } = await readListChoices(tx);
  const everybody = members.map(({ id, name }) => ({ value: id, label: name }));
  const all = seesEverything(staff);
  return {
    set: countFilters(asked) + (asked.sort === 'newest' ? 0 : 1),
    clearPath: jobsPath({ stage: asked.stage, q: asked.q }),
    keep: { stage: asked.stage, q: asked.q },
    values: asked,
    pipelines: pipelines.length > 1 ? pipelines.map(({ id, name }) => ({ value: id, label: name })) : [],
    owners: all ? [{ value: 'me', label: 'Me' }, { value: 'nobody', label: 'Nobody' }, ...everybody] : [],
    assignees: all ? [{ value: 'me', label: 'Me' }, ...everybody] : [],
    trades: TRADES.map((value) => ({ value, label: tradeLabel(value) })),
  };
}

type ListPage = Pick<JobsView, 'rows' | 'paging'>;

async function readJobs(
  tx: Tx,
  sources: Pick<RecordSources, 'covers'>,
  staff: Staff,
  filter: JobFilter,
  { asked, after }: ListWanted,
): Promise<ListPage> {
  const paged = { sort: asked.sort, cursor: after, limit: ROWS };
  const { jobs, nextCursor } = await listJobs(tx, staff, { ...filter, ...paged });
  const records = jobs.map(({ id }) => ({ kind: 'job', id }) as const);
  const covers = await sources.covers(tx, staff, records);
  return { rows: jobs.map((job) => jobRow(job, covers)), paging: pagingOf(asked, after, nextCursor) };
}

async function readQuotes(
  tx: Tx,
  sources: Pick<RecordSources, 'covers'>,
  staff: Staff,
  { asked, after }: ListWanted,
): Promise<ListPage> {
  const filter = { show: 'open', search: asked.q, cursor: after, limit: ROWS } as const;
  const { quotes, nextCursor } = await listQuotes(tx, staff, filter);
  const records = quotes.map(({ id }) => ({ kind: 'quote', id }) as const);
  const covers = await sources.covers(tx, staff, records);
  return { rows: quotes.map((quote) => quoteRow(quote, covers)), paging: pagingOf(asked, after, nextCursor) };
}

function pagingOf(asked: ListAsked, after: string, next: string | null): PagingView {
  const query = queryOf(asked);
  return {
    ...(after === '' ? {} : { first: jobsPath(query) }),
    ...(next === null ? {} : { next: jobsPath({ ...query, after: next }) }),
  };
}
