import { type BookingDoubt, markOf } from '../../../jobs/bookings/find-doubts.js';
import type { DoubtsView } from '../views/bookings-view.js';
import { saySpan, type TimePlace } from './say-times.js';

/** What stands against a booking, in sentences. */
export function presentDoubts(
  doubts: readonly BookingDoubt[],
  place: TimePlace,
  confirmed: string | undefined,
): DoubtsView {
  const mark = markOf(doubts);
  return { lines: doubts.map((doubt) => sayDoubt(doubt, place)), mark, confirmed: confirmed === mark };
}

function sayDoubt(doubt: BookingDoubt, place: TimePlace): string {
  switch (doubt.kind) {
    case 'overlap':
      return `${doubt.name} has another booking then: ${saySpan(doubt.startsAt, doubt.endsAt, place, { day: true })}.`;
    case 'left':
      return `${doubt.name} does not work here any more.`;
    case 'closed':
      return 'This is outside of opening hours.';
    case 'past':
      return 'This is in the past.';
  }
}
