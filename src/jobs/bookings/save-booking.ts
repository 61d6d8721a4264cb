import { readOrganizationIn } from '../../accounts/read-organization.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import type { Change } from '../../activity/event-types.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { newId } from '../../platform/ids.js';
import { assignMember } from '../assign-member.js';
import { lockJob } from '../lock-job.js';
import type { Screen } from '../record-ports.js';
import { type BookingSubject, feedOf, type LockedBooking } from './booking.js';
import { type BookingInput, type CheckedBooking, checkBooking } from './booking-input.js';
import { bookingStep } from './booking-table.js';
import { BookingDoubted, findDoubts, lockPeople, markOf } from './find-doubts.js';
import { planNotices, readSchedule, takeBackNotices, type Withdraw } from './plan-notices.js';
import { SCREENED_AS } from './stored-texts.js';

/** `screen`: the vault's door for what staff type; `withdraw`: the outbox's way back. */
export type BookingPorts = { screen: Screen; withdraw: Withdraw };

export type BookingSaving = {
  staff: Staff;
  input: BookingInput;
  /** The mark of the doubts that somebody has seen and saves in spite of. */
  confirmed?: string | undefined;
  /** Tells the customer when it is saved. */
  tell: boolean;
  at: Date;
};

/**
 * Books an appointment on an open job, or for a customer alone. Whoever is put on the booking of a job is assigned to
 * the job too. Throws `BookingDoubted` where something speaks against it that was not confirmed, `invalid-input` for
 * what cannot be, `not-found` for a customer or member that is not this organization's.
 */
export async function makeBooking(
  tx: Tx,
  { screen }: Pick<BookingPorts, 'screen'>,
  subject: BookingSubject,
  saving: BookingSaving,
): Promise<string> {
  const { staff, at } = saving;
  const { organizationId } = staff;
  const target = await readTarget(tx, subject);
  const checked = await check(tx, saving, null);
  const id = newId();
  const texts = await screenTexts(tx, screen, saving, target, checked, { title: '', place: '', notes: '' });
  const { startsAt, endsAt, memberIds } = checked;
  const times = { startsAt, endsAt, createdAt: at, updatedAt: at };
  await tx.booking.create({ data: { id, organizationId, ...target, ...texts, ...times } });
  await putOn(tx, saving, { id, jobId: target.jobId }, memberIds);
  await appendActivity(tx, {
    organizationId,
    record: feedOf(target),
    actor: { kind: 'member', id: staff.memberId },
    type: 'booking.made',
    content: { bookingId: id, ...isoTimes(checked), memberIds, title: texts.title },
    at,
  });
  const schedule = await readSchedule(tx);
  const told = { id, organizationId, startsAt, revision: 0 };
  await planNotices(tx, told, { say: saving.tell ? 'booked' : null, schedule, at });
  return id;
}

/**
 * Moves a scheduled booking, or changes who, where and what about it. What the customer was to be told of the time
 * before is taken back, and reminders follow the new one. The same again changes nothing. Throws as `makeBooking`.
 */
export async function changeBooking(
  tx: Tx,
  { screen, withdraw }: BookingPorts,
  booking: LockedBooking,
  saving: BookingSaving,
): Promise<void> {
  const { staff, at } = saving;
  const step = bookingStep(booking.state, 'change', 'member');
  if (step.outcome === 'refused') {
    throw new DocketError('conflict', step.because);
  }
  const checked = await check(tx, saving, booking);
  const texts = await screenTexts(tx, screen, saving, booking, checked, booking);
  const { startsAt, endsAt, memberIds } = checked;
  const added = memberIds.filter((id) => !booking.memberIds.includes(id));
  const removed = booking.memberIds.filter((id) => !memberIds.includes(id));
  const changes = changesOf(booking, texts);
  const moved = isMoved(booking, checked);
  if (!moved && changes.length + added.length + removed.length === 0) {
    return;
  }
  const revision = booking.revision + 1;
  const data = { ...texts, startsAt, endsAt, revision, updatedAt: at };
  await tx.booking.update({ where: { id: booking.id }, data });
  await tx.bookingMember.deleteMany({ where: { bookingId: booking.id, memberId: { in: removed } } });
  await putOn(tx, saving, booking, added);
  await tellFeed(tx, saving, booking, { moved, checked, changes, added, removed });
  if (+startsAt !== +booking.startsAt || changes.some(({ field }) => field === 'place')) {
    const untold = await takeBackNotices(tx, withdraw, booking.id);
    const say = untold === 'booked' ? 'booked' : saving.tell || untold === 'moved' ? 'moved' : null;
    const told = { id: booking.id, organizationId: staff.organizationId, startsAt, revision };
    await planNotices(tx, told, { say, schedule: await readSchedule(tx), at });
  }
}

type Target = { customerId: string; jobId: string | null };
type Texts = Pick<CheckedBooking, 'title' | 'place' | 'notes'>;

async function readTarget(tx: Tx, subject: BookingSubject): Promise<Target> {
  if ('jobId' in subject) {
    const job = await lockJob(tx, { id: subject.jobId });
    if (job.state !== 'open') {
      throw new DocketError('conflict', `J-${job.number} is closed. Nothing can be booked on it.`);
    }
    return { customerId: job.customerId, jobId: job.id };
  }
  const { customerId } = subject;
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { joinedInto: true } });
  if (!customer) {
    throw notFound('customer');
  }
  return { customerId: customer.joinedInto ?? customerId, jobId: null };
}

/** What was typed, with its people locked, and every doubt about its time and people confirmed. */
async function check(
  tx: Tx,
  { staff, input, confirmed, at }: BookingSaving,
  booking: LockedBooking | null,
): Promise<CheckedBooking> {
  const before = booking?.memberIds ?? [];
  const { settings: opening, timeZone } = await readOrganizationIn(tx);
  const checked = checkBooking(input, timeZone);
  const { memberIds } = checked;
  await lockPeople(tx, memberIds);
  const added = memberIds.filter((id) => !before.includes(id));
  const touched = [...added, ...before.filter((id) => !memberIds.includes(id))];
  if (touched.length > 0) {
    demand(staff, 'assign-booking', { own: touched.every((id) => id === staff.memberId) });
  }
  // The foreign key looks past row-level security: another organization's member must not pass.
  if ((await tx.member.count({ where: { id: { in: added }, deactivatedAt: null } })) !== added.length) {
    throw notFound('member');
  }
  if (booking && touched.length === 0 && !isMoved(booking, checked)) {
    return checked;
  }
  const planned = { ...checked, ...(booking ? { bookingId: booking.id } : {}) };
  const doubts = await findDoubts(tx, planned, { opening, timeZone, at });
  if (doubts.length > 0 && confirmed !== markOf(doubts)) {
    throw new BookingDoubted(doubts);
  }
  return checked;
}

/** Each text that differs from what is there passes the vault's door. */
async function screenTexts(
  tx: Tx,
  screen: Screen,
  { staff, at }: BookingSaving,
  { jobId, customerId }: Target,
  typed: Texts,
  before: Texts,
): Promise<Texts> {
  const { organizationId, memberId } = staff;
  const on = {
    organizationId,
    customerId,
    record: feedOf({ jobId, customerId }),
    actor: { kind: 'member', id: memberId } as const,
    at,
  };
  const screened = { title: before.title, place: before.place, notes: before.notes };
  for (const field of ['title', 'place', 'notes'] as const) {
    const text = typed[field];
    if (text !== before[field]) {
      screened[field] = text === '' ? '' : await screen(tx, { ...on, field: SCREENED_AS[field], text });
    }
  }
  return screened;
}

async function putOn(
  tx: Tx,
  { staff, at }: BookingSaving,
  { id: bookingId, jobId }: { id: string; jobId: string | null },
  memberIds: readonly string[],
): Promise<void> {
  const { organizationId } = staff;
  await tx.bookingMember.createMany({
    data: memberIds.map((memberId) => ({ organizationId, bookingId, memberId })),
    skipDuplicates: true,
  });
  if (jobId) {
    await assignToJob(tx, staff, jobId, memberIds, at);
  }
}

/** Whoever works on a booking of a job works on the job. */
export async function assignToJob(
  tx: Tx,
  staff: Staff,
  jobId: string,
  memberIds: readonly string[],
  at: Date,
): Promise<void> {
  const { organizationId } = staff;
  const actor = { kind: 'member', id: staff.memberId } as const;
  for (const memberId of memberIds) {
    await assignMember(tx, { organizationId, job: { id: jobId }, memberId, actor, at });
  }
}

function changesOf(before: Texts, after: Texts): Change[] {
  return (['title', 'place', 'notes'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, from: before[field] || null, to: after[field] || null }],
  );
}

async function tellFeed(
  tx: Tx,
  { staff, at }: BookingSaving,
  booking: LockedBooking,
  change: { moved: boolean; checked: CheckedBooking; changes: Change[]; added: string[]; removed: string[] },
): Promise<void> {
  const { moved, checked, changes, added, removed } = change;
  const entry = {
    organizationId: staff.organizationId,
    record: feedOf(booking),
    actor: { kind: 'member', id: staff.memberId } as const,
    at,
  };
  const bookingId = booking.id;
  if (moved) {
    const content = { bookingId, ...isoTimes(checked), before: isoTimes(booking) };
    await appendActivity(tx, { ...entry, type: 'booking.moved', content });
  }
  if (changes.length + added.length + removed.length > 0) {
    const content = { bookingId, startsAt: checked.startsAt.toISOString(), changes, added, removed };
    await appendActivity(tx, { ...entry, type: 'booking.changed', content });
  }
}

type Times = { startsAt: Date; endsAt: Date };

function isMoved(before: Times, after: Times): boolean {
  return +before.startsAt !== +after.startsAt || +before.endsAt !== +after.endsAt;
}

function isoTimes({ startsAt, endsAt }: Times) {
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
