import { dayTime, LAST_HOUR } from '../../accounts/day-time.js';
import type { OrganizationSettings } from '../../accounts/organization-settings.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids.js';
import { wallClockAt } from '../../platform/wall-clock.js';
import { atTimeOnDay } from '../../platform/zoned-date.js';

/** By themselves, on the organization's schedule. */
export const REMINDERS = ['day-before', 'hours-before'] as const;
export type Reminder = (typeof REMINDERS)[number];
/** At once, where staff ask for it. */
export type Announcement = 'booked' | 'moved' | 'cancelled';
export type NoticeKind = Reminder | Announcement;

export type ReminderSchedule = Pick<
  OrganizationSettings,
  'remindDayBefore' | 'remindDayBeforeAt' | 'remindHoursBefore'
> & { timeZone: string };

/** Port: takes back what waits in the outbox under these keys and has not left; answers with the keys taken back. */
export type Withdraw = (tx: Tx, keys: readonly string[]) => Promise<string[]>;

type Told = { id: string; organizationId: string; startsAt: Date; revision: number };

const HOUR_MS = 3_600_000;

/** The outbox's key of what is sent for a notice. */
export function noticeKey(noticeId: string): string {
  return `booking-notice:${noticeId}`;
}

export async function readSchedule(tx: Tx): Promise<ReminderSchedule> {
  const { settings, timeZone } = await readOrganizationIn(tx);
  return { ...settings, timeZone };
}

/**
 * When a customer is reminded of a booking; null where the organization does not. Nobody is written to at night: what
 * would come then comes in the morning, or the evening before where the morning is too late.
 */
export function reminderDueAt(kind: Reminder, startsAt: Date, schedule: ReminderSchedule): Date | null {
  const { remindDayBefore, remindDayBeforeAt, remindHoursBefore, timeZone } = schedule;
  if (kind === 'day-before') {
    return remindDayBefore ? atTimeOnDay(startsAt, -1, remindDayBeforeAt, timeZone) : null;
  }
  if (remindHoursBefore === 0) {
    return null;
  }
  const wanted = new Date(startsAt.getTime() - remindHoursBefore * HOUR_MS);
  const byDay = dayTime(wanted, timeZone);
  if (byDay < startsAt) {
    return byDay;
  }
  const evening = wallClockAt(wanted, timeZone).hour >= LAST_HOUR ? 0 : -1;
  return atTimeOnDay(wanted, evening, `${LAST_HOUR - 1}:00`, timeZone);
}

/** Plans the reminders of a scheduled booking that are still to come, and what is to be said at once. */
export async function planNotices(
  tx: Tx,
  { id: bookingId, organizationId, startsAt, revision }: Told,
  { say, schedule, at }: { say: Announcement | null; schedule: ReminderSchedule; at: Date },
): Promise<void> {
  const row = { organizationId, bookingId, revision, createdAt: at };
  const reminders = REMINDERS.flatMap((kind) => {
    const dueAt = say === 'cancelled' ? null : reminderDueAt(kind, startsAt, schedule);
    return dueAt && dueAt > at ? [{ ...row, id: newId(), kind, dueAt }] : [];
  });
  const said = say ? [{ ...row, id: newId(), kind: say, dueAt: at }] : [];
  await tx.bookingNotice.createMany({ data: [...said, ...reminders], skipDuplicates: true });
}

/**
 * Takes back everything about a booking that was to be told and has not left yet. Answers with what the customer was
 * to hear of it first (`booked`) or of a change (`moved`), and now has not.
 */
export async function takeBackNotices(
  tx: Tx,
  withdraw: Withdraw,
  bookingId: string,
): Promise<Exclude<Announcement, 'cancelled'> | null> {
  const due = await tx.bookingNotice.findMany({ where: { bookingId, state: 'due' }, select: { kind: true } });
  await tx.bookingNotice.deleteMany({ where: { bookingId, state: 'due' } });
  const sent = await tx.bookingNotice.findMany({
    where: { bookingId, state: 'sent' },
    select: { id: true, kind: true },
  });
  const withdrawn = new Set(
    await withdraw(
      tx,
      sent.map(({ id }) => noticeKey(id)),
    ),
  );
  const taken = sent.filter(({ id }) => withdrawn.has(noticeKey(id)));
  await tx.bookingNotice.updateMany({
    where: { id: { in: taken.map(({ id }) => id) } },
    data: { state: 'skipped', outcome: 'The booking changed before it left.' },
  });
  const untold = new Set([...due, ...taken].map(({ kind }) => kind));
  return untold.has('booked') ? 'booked' : untold.has('moved') ? 'moved' : null;
}

/** Plans the reminders of every booking to come anew, as the organization's settings are now. */
export async function planRemindersAgain(tx: Tx, at: Date): Promise<void> {
  const schedule = await readSchedule(tx);
  const bookings = await tx.booking.findMany({
    where: { state: 'scheduled', startsAt: { gt: at } },
    orderBy: { id: 'asc' },
  });
  await tx.bookingNotice.deleteMany({ where: { state: 'due', kind: { in: [...REMINDERS] } } });
  for (const booking of bookings) {
    await planNotices(tx, booking, { say: null, schedule, at });
  }
}
