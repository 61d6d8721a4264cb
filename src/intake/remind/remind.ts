import { dayTime } from '../../accounts/day-time.js';
import { type Organization, readOrganizationIn } from '../../accounts/read-organization.js';
import { isOptedOut } from '../../conversations/send-to-customer.js';
import { writeOutbound } from '../../conversations/write-message.js';
import { type LockedBooking, lockBooking } from '../../jobs/bookings/booking.js';
import { type NoticeKind, noticeKey, REMINDERS } from '../../jobs/bookings/plan-notices.js';
import type { Clock } from '../../platform/clock.js';
import { type Claimed, drainClaims } from '../../platform/database/claim.js';
import type { AfterCommit, Database, Tx } from '../../platform/database/database.js';
import type { BookingNotice, Conversation } from '../../platform/database/generated/client.js';
import type { Logger } from '../../platform/logging/logger.js';
import { retryDelayMs } from '../../platform/retry-delay.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { Language } from '../understand/fact.js';
import { findTalkWith } from './find-talk-with.js';
import { fillNotice, sayingOf, sayWhen, wordsFor } from './notice-words.js';

export type ReminderParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  wake: (kind: 'outbox') => void;
};

/** Longer than any transaction may take (30 s). */
const LEASE_SECONDS = 40;
const GIVE_UP_AFTER = 8;
const BOT = { kind: 'bot' } as const;

/**
 * Tells customers what is due of their bookings: each notice once, in their language, by day where it is a reminder,
 * about the booking as it is now. Nothing after STOP, and nothing of what has begun, ended or closed.
 */
export function createReminders(parts: ReminderParts): () => Promise<void> {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_booking_notices',
      { parallel: 1, leaseSeconds: LEASE_SECONDS },
      (claimed) => remind(parts, claimed),
    );
}

async function remind(parts: ReminderParts, { id, organizationId }: Claimed): Promise<void> {
  const { db, logger } = parts;
  try {
    await db.withOrganization(organizationId, (tx, afterCommit) => step(tx, parts, id, afterCommit));
  } catch (err) {
    logger.error({ err, noticeId: id }, 'a customer could not be told of a booking');
    await postpone(parts, { id, organizationId });
  }
}

async function postpone(
  { db, clock, logger }: ReminderParts,
  { id, organizationId }: Claimed,
): Promise<void> {
  try {
    await db.withOrganization(organizationId, async (tx) => {
      const notice = await tx.bookingNotice.findFirst({ where: { id, state: 'due' } });
      if (!notice) {
        return;
      }
      const dueAt = new Date(clock.now().getTime() + retryDelayMs(notice.attempts));
      await tx.bookingNotice.updateMany({
        where: { id, state: 'due' },
        data: {
          claimedUntil: null,
          ...(notice.attempts >= GIVE_UP_AFTER
            ? { state: 'failed', outcome: 'It could not be sent.' }
            : { dueAt }),
        },
      });
    });
  } catch (err) {
    logger.error({ err, noticeId: id }, 'a notice of a booking is looked at again when its lease ends');
  }
}

async function step(
  tx: Tx,
  { clock, wake }: ReminderParts,
  noticeId: string,
  afterCommit: AfterCommit,
): Promise<void> {
  const known = await tx.bookingNotice.findUnique({ where: { id: noticeId }, select: { bookingId: true } });
  const booking = known && (await lockBooking(tx, known.bookingId));
  // Under the booking's lock: whoever moved or cancelled it in between took the notice away.
  const notice = booking && (await tx.bookingNotice.findFirst({ where: { id: noticeId, state: 'due' } }));
  const at = clock.now();
  if (!booking || !notice || notice.dueAt > at) {
    return;
  }
  const organization = await readOrganizationIn(tx);
  const because = await worthNothing(tx, booking, notice, at);
  if (because) {
    await settle(tx, noticeId, 'skipped', because);
    return;
  }
  const byDay = isReminder(notice.kind) ? dayTime(at, organization.timeZone) : at;
  if (byDay > at) {
    await tx.bookingNotice.update({
      where: { id: noticeId },
      data: { dueAt: byDay, claimedUntil: null, attempts: 0 },
    });
    return;
  }
  const { customerId, jobId } = booking;
  const record = jobId ? ({ kind: 'job', id: jobId } as const) : null;
  const conversation = await findTalkWith(tx, { customerId, record }, organization, at);
  if (!conversation || (await isOptedOut(tx, conversation))) {
    const why = conversation ? 'The customer has opted out (STOP).' : 'No phone number is known.';
    await settle(tx, noticeId, 'skipped', why);
    return;
  }
  await writeOutbound(tx, {
    conversation,
    text: await compose(tx, { booking, notice, conversation, organization }),
    author: BOT,
    dedupeKey: noticeKey(noticeId),
    at,
  });
  await settle(tx, noticeId, 'sent', null);
  afterCommit(() => wake('outbox'));
}

/** Why there is nothing to tell any more. */
async function worthNothing(
  tx: Tx,
  booking: LockedBooking,
  { id, kind }: BookingNotice,
  at: Date,
): Promise<string | null> {
  if (kind === 'cancelled') {
    return null;
  }
  if (booking.state !== 'scheduled') {
    return 'The booking was over.';
  }
  if (booking.startsAt <= at) {
    return 'It had begun.';
  }
  const later =
    isReminder(kind) &&
    (await tx.bookingNotice.count({
      where: {
        bookingId: booking.id,
        state: 'due',
        kind: 'hours-before',
        dueAt: { lte: at },
        id: { not: id },
      },
    })) > 0;
  return later ? 'A later reminder says the same.' : null;
}

async function compose(
  tx: Tx,
  told: {
    booking: LockedBooking;
    notice: BookingNotice;
    conversation: Conversation;
    organization: Organization;
  },
): Promise<ScreenedText> {
  const { booking, notice, conversation, organization } = told;
  const language = conversation.language as Language;
  const { name } = await tx.customer.findUniqueOrThrow({
    where: { id: booking.customerId },
    select: { name: true },
  });
  const job = booking.jobId
    ? await tx.job.findUnique({ where: { id: booking.jobId }, select: { number: true } })
    : null;
  const words = wordsFor(organization.settings.bookingWords, sayingOf(notice.kind as NoticeKind), language);
  // Names, places and an organization's own words are screened where they are saved.
  return fillNotice(words, {
    name: name?.split(/\s+/)[0],
    business: organization.name,
    when: sayWhen(booking.startsAt, language, organization),
    place: booking.place.replace(/\s*\n\s*/g, ', ').replace(/[.\s]+$/, ''),
    reference: job ? `J-${job.number}` : undefined,
  }) as ScreenedText;
}

async function settle(tx: Tx, id: string, state: 'sent' | 'skipped', outcome: string | null): Promise<void> {
  await tx.bookingNotice.update({ where: { id }, data: { state, outcome, claimedUntil: null } });
}

function isReminder(kind: string): boolean {
  return REMINDERS.some((reminder) => reminder === kind);
}
