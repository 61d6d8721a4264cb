import type { Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import type { Actor } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { type JobKey, lockJob } from '../lock-job.js';
import { feedOf, type LockedBooking, lockBooking } from './booking.js';
import { type BookingEvent, bookingStep } from './booking-table.js';
import { planNotices, readSchedule, takeBackNotices } from './plan-notices.js';
import { assignToJob, type BookingPorts } from './save-booking.js';

type Ending = { organizationId: string; actor: Actor; at: Date };

export const LONGEST_REASON = 200;

/** Says that a booking took place, or that the customer did not come. Again changes nothing. */
export async function settleBooking(
  tx: Tx,
  withdraw: BookingPorts['withdraw'],
  booking: LockedBooking,
  { event, organizationId, actor, at }: Ending & { event: 'finish' | 'miss' },
): Promise<void> {
  const as = endOf(booking, event, actor);
  if (!as || as === 'cancelled') {
    return;
  }
  await end(tx, booking, as, at);
  await takeBackNotices(tx, withdraw, booking.id);
  await appendActivity(tx, {
    organizationId,
    record: feedOf(booking),
    actor,
    type: 'booking.ended',
    content: { bookingId: booking.id, startsAt: booking.startsAt.toISOString(), as },
    at,
  });
}

/**
 * Cancels a scheduled booking, with a reason for the feed, and tells the customer where asked to: of what they were
 * never told they do not hear. Again changes nothing. Throws `invalid-input` without a reason.
 */
export async function cancelBooking(
  tx: Tx,
  { screen, withdraw }: BookingPorts,
  booking: LockedBooking,
  { reason, tell, organizationId, actor, at }: Ending & { reason: string; tell: boolean },
): Promise<void> {
  if (!endOf(booking, 'cancel', actor)) {
    return;
  }
  const text = reason.trim();
  if (text === '' || [...text].length > LONGEST_REASON) {
    const message = text === '' ? 'Say why it is cancelled.' : `At most ${LONGEST_REASON} characters.`;
    throw new DocketError('invalid-input', message, { reason: message });
  }
  const record = feedOf(booking);
  const { id: bookingId, customerId, startsAt } = booking;
  const on = { organizationId, record, customerId, actor, at };
  const screened = await screen(tx, { ...on, field: 'notes', text });
  const revision = await end(tx, booking, 'cancelled', at);
  const untold = await takeBackNotices(tx, withdraw, bookingId);
  if (tell && untold !== 'booked') {
    const told = { id: bookingId, organizationId, startsAt, revision };
    await planNotices(tx, told, { say: 'cancelled', schedule: await readSchedule(tx), at });
  }
  const content = { bookingId, startsAt: startsAt.toISOString(), reason: screened };
  await appendActivity(tx, { organizationId, record, actor, type: 'booking.cancelled', content, at });
}

/** What is still to come on a job that closes is cancelled with it; the customer is told nothing of it any more. */
export async function cancelBookingsOf(
  tx: Tx,
  withdraw: BookingPorts['withdraw'],
  jobId: string,
  { organizationId, actor, at }: Ending,
): Promise<void> {
  const scheduled = await tx.booking.findMany({
    where: { jobId, state: 'scheduled', startsAt: { gt: at } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of scheduled) {
    const booking = await lockBooking(tx, id);
    if (endOf(booking, 'cancel', actor)) {
      await end(tx, booking, 'cancelled', at);
      await takeBackNotices(tx, withdraw, id);
      const content = {
        bookingId: id,
        startsAt: booking.startsAt.toISOString(),
        reason: 'The job was closed.',
      };
      const entry = { organizationId, record: feedOf(booking), actor, at };
      await appendActivity(tx, { ...entry, type: 'booking.cancelled', content });
    }
  }
}

/**
 * Puts a booking that stands alone on an open job of the same customer; its people are assigned to the job. Throws
 * `conflict` for one that is on another job, or a job of another customer.
 */
export async function attachBooking(
  tx: Tx,
  booking: LockedBooking,
  { staff, job: key, at }: { staff: Staff; job: JobKey; at: Date },
): Promise<void> {
  const job = await lockJob(tx, key);
  const step = bookingStep(booking.state, 'attach', 'member');
  const because =
    (step.outcome === 'refused' && step.because) ||
    (booking.jobId && booking.jobId !== job.id && 'This booking is on another job.') ||
    (job.customerId !== booking.customerId && `J-${job.number} is another customer's.`) ||
    (job.state !== 'open' && `J-${job.number} is closed.`);
  if (because) {
    throw new DocketError('conflict', because);
  }
  if (booking.jobId === job.id) {
    return;
  }
  const { organizationId, memberId } = staff;
  await tx.booking.update({
    where: { id: booking.id },
    data: { jobId: job.id, revision: booking.revision + 1, updatedAt: at },
  });
  const active = await tx.member.findMany({
    where: { id: { in: booking.memberIds }, deactivatedAt: null },
    select: { id: true },
  });
  const people = active.map(({ id }) => id);
  await assignToJob(tx, staff, job.id, people, at);
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id: job.id },
    actor: { kind: 'member', id: memberId },
    type: 'booking.attached',
    content: { bookingId: booking.id, startsAt: booking.startsAt.toISOString() },
    at,
  });
}

/** How an event ends a booking; `null` where it has ended so already. */
function endOf(booking: LockedBooking, event: BookingEvent, actor: Actor) {
  const step = bookingStep(booking.state, event, actor.kind);
  if (step.outcome === 'refused') {
    throw new DocketError('conflict', step.because);
  }
  return step.outcome === 'ends' ? step.as : null;
}

async function end(
  tx: Tx,
  booking: LockedBooking,
  state: 'done' | 'no-show' | 'cancelled',
  at: Date,
): Promise<number> {
  const revision = booking.revision + 1;
  await tx.booking.update({ where: { id: booking.id }, data: { state, revision, updatedAt: at } });
  return revision;
}
