import type { Staff } from '../../../accounts/staff.js';
import {
  countByStage,
  countJobs,
  type JobFilter,
  type JobSummary,
  listJobs,
} from '../../../jobs/list-jobs.js';
import { seesEverything } from '../../../jobs/permission.js';
import type { StageKind } from '../../../jobs/stage-table.js';
import type { Tx } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids.js';
import { countQuotes, listQuotes, type QuoteSummary } from '../../../quotes/list-quotes.js';
import type { QuoteState } from '../../../quotes/quote-table.js';
import type { Tone } from '../../ui/badge.js';
import type { PagingView } from '../../ui/data-table.js';
import type { PhotoView } from '../../ui/photo.js';
import { jobsPath } from '../../ui/routes.js';
import { QUOTE_STATE_LABELS } from '../quotes/present-quote.js';
import type { JobsView, RecordRowView } from '../views/list-view.js';
import { nameOfCustomer } from './present-record.js';
import type { RecordSources } from './record-sources.js';

/** Rows on a page of any list. */
export const ROWS = 50;

/** `stage` is a stage's id, or one of `open`, `mine`, `quotes`, `closed`; anything else is `open`. */
export type ListQuery = { stage: string; search: string; page: number };

type Covers = ReadonlyMap<string, readonly PhotoView[]>;

/** The list of jobs and quotes: tabs with counts, and one page of the current tab. */
export async function readJobsList(
  tx: Tx,
  sources: Pick<RecordSources, 'covers'>,
  staff: Staff,
  query: ListQuery,
): Promise<JobsView> {
  const stages = await countByStage(tx, staff);
  const wanted = stages.find(({ id }) => id === query.stage);
  const fixed = ['mine', 'quotes', 'closed'].includes(query.stage) ? query.stage : 'open';
  const key = isId(query.stage) && wanted ? wanted.id : fixed;
  const tab = (name: string, label: string, count: number) => ({
    key: name,
    label,
    count,
    current: name === key,
  });
  const tabs = [
    tab('open', 'Open', await countJobs(tx, staff, { show: 'open' })),
    tab('mine', 'Mine', await countJobs(tx, staff, { show: 'open', mine: true })),
    ...(seesEverything(staff)
      ? [tab('quotes', 'Quotes', await countQuotes(tx, staff, { show: 'open' }))]
      : []),
    ...stages
      .filter(({ kind }) => kind === 'open' || kind === 'internal')
      .map((stage) => tab(stage.id, stage.name, stage.count)),
    tab('closed', 'Closed', await countJobs(tx, staff, { show: 'closed' })),
  ];
  const page = await readPage(tx, sources, staff, key, query);
  return { stages: tabs, search: query.search, ...page };
}

async function readPage(
  tx: Tx,
  sources: Pick<RecordSources, 'covers'>,
  staff: Staff,
  key: string,
  { search, page }: ListQuery,
): Promise<Pick<JobsView, 'rows' | 'paging'>> {
  const href = (number: number) => jobsPath({ stage: key, q: search, page: number });
  if (key === 'quotes') {
    const filter = { show: 'open', search } as const;
    const paging = pagingOf(page, await countQuotes(tx, staff, filter), href);
    const { quotes } = await listQuotes(tx, staff, { ...filter, skip: paging.skip, limit: ROWS });
    const covers = await sources.covers(
      tx,
      staff,
      quotes.map(({ id }) => ({ kind: 'quote', id })),
    );
    return { rows: quotes.map((quote) => quoteRow(quote, covers)), paging: paging.view };
  }
  const filter = jobFilter(key, search);
  const paging = pagingOf(page, await countJobs(tx, staff, filter), href);
  const { jobs } = await listJobs(tx, staff, { ...filter, skip: paging.skip, limit: ROWS });
  const covers = await sources.covers(
    tx,
    staff,
    jobs.map(({ id }) => ({ kind: 'job', id })),
  );
  return { rows: jobs.map((job) => jobRow(job, covers)), paging: paging.view };
}

function jobFilter(key: string, search: string): JobFilter {
  switch (key) {
    case 'open':
    case 'closed':
      return { show: key, search };
    case 'mine':
      return { show: 'open', mine: true, search };
    default:
      return { stageId: key, search };
  }
}

/** Which rows a page shows; a page past the end is the last one. */
export function pagingOf(
  page: number,
  total: number,
  href: (page: number) => string,
): { skip: number; view: PagingView } {
  const last = Math.max(1, Math.ceil(total / ROWS));
  const current = Math.min(Math.max(1, page), last);
  const skip = (current - 1) * ROWS;
  return {
    skip,
    view: {
      from: Math.min(skip + 1, total),
      to: Math.min(skip + ROWS, total),
      total,
      ...(current > 1 ? { previous: href(current - 1) } : {}),
      ...(current < last ? { next: href(current + 1) } : {}),
    },
  };
}

const STAGE_TONES: Record<StageKind, Tone> = {
  open: 'accent',
  internal: 'warn',
  done: 'good',
  cancelled: 'neutral',
};

const QUOTE_TONES: Record<QuoteState, Tone> = {
  requested: 'accent',
  draft: 'accent',
  sent: 'warn',
  viewed: 'warn',
  accepted: 'good',
  declined: 'neutral',
  expired: 'neutral',
  superseded: 'neutral',
};

export function jobRow(job: JobSummary, covers: Covers): RecordRowView {
  const stage = { label: job.stage.name, tone: STAGE_TONES[job.stage.kind] };
  return {
    record: { kind: 'job', number: job.number },
    reference: `J-${job.number}`,
    stage,
    ...shared(job, covers),
  };
}

export function quoteRow(quote: QuoteSummary, covers: Covers): RecordRowView {
  const stage = { label: QUOTE_STATE_LABELS[quote.state], tone: QUOTE_TONES[quote.state] };
  const { number } = quote;
  return { record: { kind: 'quote', number }, reference: `Q-${number}`, stage, ...shared(quote, covers) };
}

function shared(
  row: JobSummary | QuoteSummary,
  covers: Covers,
): Pick<RecordRowView, 'title' | 'customer' | 'photos' | 'updatedAt' | 'owner'> {
  return {
    title: row.title,
    customer: { id: row.customer.id, name: nameOfCustomer(row.customer) },
    photos: covers.get(row.id) ?? [],
    updatedAt: row.updatedAt.toISOString(),
    ...(row.owner ? { owner: row.owner } : {}),
  };
}
