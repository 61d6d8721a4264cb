import type { Tx } from '../platform/database/database.js';
import { type Booking, listBookings } from './bookings/list-bookings.js';
import { dayOf, endOfDay, readZone } from './change-head.js';
import { type JobSummary, jobSummaryInclude, toSummary } from './list-jobs.js';
import { readPeople } from './people.js';
import type { Viewer } from './permission.js';

export type DayJob = JobSummary & {
  address: string | null;
  /** Their first booking of the day for it. */
  booking: Pick<Booking, 'startsAt' | 'endsAt'> | null;
};

/** Somebody's work: what is late, what is for today in the order of its time, and what else they are assigned to. */
export type Day = { overdue: DayJob[]; today: DayJob[]; later: DayJob[] };

/** Open jobs of one person that a day shows. */
const MOST_JOBS = 100;
const DAY_MS = 86_400_000;
/** Bookings that are still to be kept. */
const KEPT = ['scheduled'] as const;

/** The open jobs that this viewer is assigned to, whatever their role, by what today asks of them. */
export async function readDay(tx: Tx, viewer: Viewer, now: Date): Promise<Day> {
  const { memberId, organizationId } = viewer;
  const zone = await readZone(tx, organizationId);
  const end = endOfDay(dayOf(now, zone), zone) ?? now;
  const rows = await tx.job.findMany({
    where: { state: 'open', assignees: { some: { memberId } } },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { number: 'desc' }],
    take: MOST_JOBS,
    include: jobSummaryInclude,
  });
  const people = await readPeople(
    tx,
    rows.map(({ ownerId }) => ownerId),
  );
  const bookings = await listBookings(tx, viewer, {
    memberId,
    from: new Date(end.getTime() - DAY_MS),
    to: end,
    states: KEPT,
  });
  const day: Day = { overdue: [], today: [], later: [] };
  for (const row of rows) {
    const job = toSummary(row, people);
    const booking = bookings.find((one) => one.job?.id === job.id) ?? null;
    const { address } = (row.details ?? {}) as { address?: string };
    const entry = { ...job, address: address ?? null, booking };
    if (job.dueAt && job.dueAt < now) {
      day.overdue.push(entry);
    } else if (booking || (job.dueAt && job.dueAt <= end)) {
      day.today.push(entry);
    } else {
      day.later.push(entry);
    }
  }
  const timeOf = ({ booking, dueAt }: DayJob) => (booking?.startsAt ?? dueAt ?? end).getTime();
  day.today.sort((one, other) => timeOf(one) - timeOf(other));
  return day;
}
