import type { RecordRef } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { BookingState } from './booking-table.js';

/** What a booking is for: a job, or a customer alone. */
export type BookingSubject = { jobId: string } | { customerId: string };

export type LockedBooking = {
  id: string;
  customerId: string;
  jobId: string | null;
  state: BookingState;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  notes: string;
  revision: number;
  memberIds: string[];
};

/**
 * Reads a booking and keeps its row locked, and before it that of its job, until the transaction ends. Throws
 * `not-found`.
 */
export async function lockBooking(tx: Tx, id: string): Promise<LockedBooking> {
  const known = isId(id) ? await tx.booking.findUnique({ where: { id }, select: { jobId: true } }) : null;
  if (known?.jobId) {
    await tx.$queryRaw`SELECT id FROM job WHERE id = ${known.jobId}::uuid FOR UPDATE`;
  }
  if (known) {
    await tx.$queryRaw`SELECT id FROM booking WHERE id = ${id}::uuid FOR UPDATE`;
  }
  const booking = known && (await tx.booking.findUnique({ where: { id }, include: { members: true } }));
  if (!booking) {
    throw notFound('booking');
  }
  const { members, ...row } = booking;
  return {
    ...row,
    state: row.state as BookingState,
    memberIds: members.map(({ memberId }) => memberId).sort(),
  };
}

/** The record whose feed tells what happens to a booking. */
export function feedOf({ jobId, customerId }: { jobId: string | null; customerId: string }): RecordRef {
  return jobId ? { kind: 'job', id: jobId } : { kind: 'customer', id: customerId };
}
