import { readOrganizationIn } from '../../accounts/read-organization.js';
import { appendActivity } from '../../activity/append-activity.js';
import type { Actor } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids.js';
import { assignMember } from '../assign-member.js';
import { type BookingDoubt, findDoubts, lockPeople } from './find-doubts.js';
import { planNotices, readSchedule } from './plan-notices.js';

export type OfferedBooking = {
  organizationId: string;
  jobId: string;
  customerId: string;
  startsAt: Date;
  endsAt: Date;
  memberIds: readonly string[];
  /** The member who offered it: they put people on it. */
  offeredBy: Actor;
  /** Who took it. */
  actor: Actor;
  at: Date;
};

/**
 * Books a time that was offered and is taken now, on an open job; the customer is told and reminded as of any booking.
 * Opening hours were looked at by who offered it. Answers why not where it is over, or somebody cannot come any more.
 */
export async function bookOffered(
  tx: Tx,
  offered: OfferedBooking,
): Promise<{ bookingId: string } | { because: string }> {
  const { organizationId, jobId, customerId, startsAt, endsAt, memberIds, actor, at } = offered;
  await lockPeople(tx, memberIds);
  const { settings: opening, timeZone } = await readOrganizationIn(tx);
  const doubts = await findDoubts(tx, { startsAt, endsAt, memberIds }, { opening, timeZone, at });
  const because = doubts.map(sayDoubt).find((sentence) => sentence !== null);
  if (because) {
    return { because };
  }
  const id = newId();
  const times = { startsAt, endsAt, createdAt: at, updatedAt: at };
  await tx.booking.create({ data: { id, organizationId, customerId, jobId, ...times } });
  await tx.bookingMember.createMany({
    data: memberIds.map((memberId) => ({ organizationId, bookingId: id, memberId })),
  });
  for (const memberId of memberIds) {
    await assignMember(tx, { organizationId, job: { id: jobId }, memberId, actor: offered.offeredBy, at });
  }
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id: jobId },
    actor,
    type: 'booking.made',
    content: {
      bookingId: id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      memberIds: [...memberIds],
      title: '',
    },
    at,
  });
  const schedule = await readSchedule(tx);
  await planNotices(tx, { id, organizationId, startsAt, revision: 0 }, { say: 'booked', schedule, at });
  return { bookingId: id };
}

function sayDoubt(doubt: BookingDoubt): string | null {
  switch (doubt.kind) {
    case 'overlap':
      return `${doubt.name} has another booking then by now.`;
    case 'left':
      return `${doubt.name} has left.`;
    case 'past':
      return 'The time was over.';
    case 'closed':
      return null;
  }
}
