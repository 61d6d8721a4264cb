import { Router } from 'express';
import type { CalendarFeeds } from '../../accounts/calendar-feeds.js';
import type { Booking } from '../../jobs/bookings/list-bookings.js';
import { readCalendar } from '../../jobs/bookings/read-calendar.js';
import type { Clock } from '../../platform/clock.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import type { Gate } from '../../vault/gate.js';
import { createRateLimit } from '../http/rate-limit.js';
import { type CalendarEntry, writeCalendar } from './write-calendar.js';

export type CalendarRouteParts = {
  db: Database;
  clock: Clock;
  feeds: Pick<CalendarFeeds, 'find'>;
  gate: Gate;
};

const FIVE_MINUTES = 5 * 60;
/** Calendar programs ask every few minutes at most. */
const READS = 60;
const MISSES = 30;

/**
 * `/calendar/:token.ics`: a member's bookings for their calendar program, which cannot sign in. An address that is
 * worth nothing looks like one that never was. Answers 304 while nothing has changed.
 */
export function createCalendarRoutes({ db, clock, feeds, gate }: CalendarRouteParts): Router {
  const router = Router();
  const reads = createRateLimit(READS, FIVE_MINUTES);
  const misses = createRateLimit(MISSES, FIVE_MINUTES);

  router.get('/calendar/:file', async (request, response) => {
    const owner = await feeds.find(request.params.file.replace(/\.ics$/, ''));
    if (!owner) {
      await misses.take(request.ip ?? '');
      throw notFound('calendar');
    }
    await reads.take(owner.memberId);
    const entries = await db.withOrganization(owner.organizationId, async (tx) =>
      presentEntries(tx, gate, await readCalendar(tx, owner, clock.now())),
    );
    response
      .set('Cache-Control', 'private, no-cache')
      .type('text/calendar; charset=utf-8')
      .send(writeCalendar(`${owner.organizationName}: bookings`, entries));
  });
  return router;
}

/** A booking whose words would show one of its customer's secrets keeps its time and loses its words. */
async function presentEntries(tx: Tx, gate: Gate, bookings: readonly Booking[]): Promise<CalendarEntry[]> {
  const withheld = new Set<string>();
  for (const customerId of new Set(bookings.map(({ customer }) => customer.id))) {
    const theirs = bookings.filter(({ customer }) => customer.id === customerId);
    const texts = theirs.flatMap((booking) =>
      [summaryOf(booking), booking.place].map((text) => ({ place: booking.id, text })),
    );
    for (const { place } of await gate(tx, { customerId, texts })) {
      withheld.add(place);
    }
  }
  return bookings.map((booking) => {
    const { id, revision, startsAt, endsAt, updatedAt, job } = booking;
    const hidden = withheld.has(id);
    return {
      ...{ id, revision, startsAt, endsAt, updatedAt },
      summary: hidden ? 'Booking (see Docket)' : summaryOf(booking),
      place: hidden ? '' : booking.place,
      reference: job ? `J-${job.number}` : '',
    };
  });
}

function summaryOf({ customer, title }: Booking): string {
  return `${customer.name ?? customer.address ?? 'Customer'}: ${title}`;
}
