import { z } from 'zod';
import { JOB_SORTS, type JobFilter } from '../../../jobs/job-filter.js';
import { isId } from '../../../platform/ids.js';
import { momentAt } from '../../../platform/wall-clock.js';
import type { JobsQuery } from '../../ui/routes/jobs.js';

const word = z.string().trim().max(60).catch('');
const day = z.iso.date().or(z.literal('')).catch('');

/** What the address of the list of jobs can say; what it says wrongly is as if it said nothing. */
export const JobsAddress = z.object({
  /** A stage's id, or one of `open`, `mine`, `quotes`, `closed`, `all`. */
  stage: word,
  q: z.string().trim().max(100).catch(''),
  pipeline: word,
  owner: word,
  assignee: word,
  overdue: z.literal('1').or(z.literal('')).catch(''),
  trade: word,
  from: day,
  to: day,
  sort: z.enum(JOB_SORTS).catch('newest'),
  after: z.string().max(80).catch(''),
});

/** The list that an address asks for, `after` apart: where in it somebody is. */
export type ListAsked = Omit<z.output<typeof JobsAddress>, 'after'>;

/** The tabs that are no stage. */
const FIXED_TABS: readonly string[] = ['open', 'mine', 'quotes', 'closed', 'all'];

/** The tab an address means: what is searched for without one is looked for everywhere. */
export function tabOf({ stage, q }: ListAsked): string {
  if (FIXED_TABS.includes(stage) || isId(stage)) {
    return stage;
  }
  return q === '' ? 'open' : 'all';
}

/** The same list again in its shortest address; `change` says what is to be different. */
export function queryOf(asked: ListAsked, change: Partial<ListAsked> = {}): JobsQuery {
  const next = { ...asked, ...change };
  return { ...next, sort: next.sort === 'newest' ? '' : next.sort };
}

/** How many of the fields behind "Filters" say something. */
export function countFilters({ pipeline, owner, assignee, overdue, trade, from, to }: ListAsked): number {
  return [pipeline, owner, assignee, overdue, trade, from, to].filter((value) => value !== '').length;
}

/** What the list of jobs is to be filtered by. Days are those of the organization's zone, both included. */
export function filterOf(
  asked: ListAsked,
  tab: string,
  { memberId, now, timeZone }: { memberId: string; now: Date; timeZone: string },
): JobFilter {
  const { pipeline, owner, assignee, trade, from, to } = asked;
  const personOf = (value: string) => (value === '' ? undefined : value === 'me' ? memberId : value);
  return {
    ...shownOn(tab),
    pipelineId: pipeline || undefined,
    ownerId: personOf(owner),
    assigneeId: personOf(assignee),
    overdueAt: asked.overdue === '1' ? now : undefined,
    trade: trade || undefined,
    createdFrom: from ? momentAt(`${from}T00:00:00`, timeZone) : undefined,
    createdBefore: to ? momentAt(`${nextDay(to)}T00:00:00`, timeZone) : undefined,
    search: asked.q || undefined,
  };
}

function shownOn(tab: string): Pick<JobFilter, 'show' | 'mine' | 'stageId'> {
  switch (tab) {
    case 'open':
    case 'closed':
    case 'all':
      return { show: tab };
    case 'mine':
      return { show: 'open', mine: true };
    default:
      return { stageId: tab };
  }
}

function nextDay(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
