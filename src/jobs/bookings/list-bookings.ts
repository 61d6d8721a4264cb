import { can } from '../../accounts/policy.js';
import type { Tx } from '../../platform/database/database.js';
import type { Prisma } from '../../platform/database/generated/client.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { customerSelect, type RecordCustomer, toRecordCustomer } from '../list-jobs.js';
import type { Viewer } from '../permission.js';
import type { BookingState } from './booking-table.js';

export type BookedPerson = { id: string; name: string; active: boolean };

export type Booking = {
  id: string;
  state: BookingState;
  /** What it is about; on a job that says nothing of its own, what the job is about. */
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  notes: string;
  revision: number;
  updatedAt: Date;
  customer: RecordCustomer;
  job: { id: string; number: number; title: string; assigned: boolean } | null;
  people: BookedPerson[];
  /** What was typed as its title. */
  ownTitle: string;
  /** Whether one of its people is elsewhere at the same time. */
  clash: boolean;
};

export type BookingFilter = {
  /** Bookings that touch this time. */
  from?: Date;
  to?: Date;
  memberId?: string;
  jobId?: string;
  customerId?: string;
  states?: readonly BookingState[];
};

/** A view of a week or a job is never longer. */
const MOST_BOOKINGS = 500;

/** The bookings this viewer sees, in their order of time: a technician their own and those of jobs they are assigned to. */
export async function listBookings(tx: Tx, viewer: Viewer, filter: BookingFilter): Promise<Booking[]> {
  const rows = await tx.booking.findMany({
    where: { AND: [seenBy(viewer), matching(filter)] },
    include: parts,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: MOST_BOOKINGS,
  });
  return await toBookings(tx, viewer, rows);
}

/** A booking as this viewer may see it. Throws `not-found` where they may not. */
export async function readBooking(tx: Tx, viewer: Viewer, id: string): Promise<Booking> {
  const row = isId(id)
    ? await tx.booking.findFirst({ where: { AND: [seenBy(viewer), { id }] }, include: parts })
    : null;
  const [booking] = row ? await toBookings(tx, viewer, [row]) : [];
  if (!booking) {
    throw notFound('booking');
  }
  return booking;
}

const parts = {
  customer: customerSelect,
  job: {
    select: {
      id: true,
      number: true,
      title: true,
      assignees: { select: { memberId: true } },
    },
  },
  members: { select: { member: { select: { id: true, name: true, deactivatedAt: true } } } },
} as const satisfies Prisma.BookingInclude;

function seenBy(viewer: Viewer): Prisma.BookingWhereInput {
  const { memberId, role } = viewer;
  if (can(role, 'see-booking')) {
    return {};
  }
  return can(role, 'see-booking', { assigned: true })
    ? { OR: [{ members: { some: { memberId } } }, { job: { assignees: { some: { memberId } } } }] }
    : { id: { in: [] } };
}

function matching(filter: BookingFilter): Prisma.BookingWhereInput {
  const { from, to, memberId, jobId, customerId, states } = filter;
  return {
    ...(from ? { endsAt: { gt: from } } : {}),
    ...(to ? { startsAt: { lt: to } } : {}),
    ...(memberId ? { members: { some: { memberId } } } : {}),
    ...(jobId ? { jobId } : {}),
    ...(customerId ? { customerId } : {}),
    ...(states ? { state: { in: [...states] } } : {}),
  };
}

type Row = Prisma.BookingGetPayload<{ include: typeof parts }>;

async function toBookings(tx: Tx, viewer: Viewer, rows: readonly Row[]): Promise<Booking[]> {
  const clashing = await findClashing(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ customer, job, members, title, state, ...row }) => ({
    id: row.id,
    state: state as BookingState,
    title: title || job?.title || 'Appointment',
    ownTitle: title,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    notes: row.notes,
    revision: row.revision,
    updatedAt: row.updatedAt,
    customer: toRecordCustomer(customer),
    job: job && {
      id: job.id,
      number: job.number,
      title: job.title,
      assigned: job.assignees.some(({ memberId }) => memberId === viewer.memberId),
    },
    people: members
      .map(({ member: { id, name, deactivatedAt } }) => ({ id, name, active: deactivatedAt === null }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)),
    clash: clashing.has(row.id),
  }));
}

/** Those of which one of the people is on another scheduled booking at the same time. */
async function findClashing(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) {
    return new Set();
  }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT b.id::text FROM booking b
    JOIN booking_member m ON m.booking_id = b.id
    JOIN booking_member o ON o.member_id = m.member_id AND o.booking_id <> b.id
    JOIN booking e ON e.id = o.booking_id
    WHERE b.id = ANY(${[...ids]}::uuid[]) AND b.state = 'scheduled' AND e.state = 'scheduled'
      AND e.starts_at < b.ends_at AND e.ends_at > b.starts_at`;
  return new Set(rows.map(({ id }) => id));
}
