import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import type { BookingEntryView, BookingsCardView } from './bookings-view.js';

/** The bookings of a job or customer, on its page. */
export function BookingsCard({ view }: { view: BookingsCardView }) {
  const book = view.newPath && (
    <ButtonLink href={view.newPath} icon="plus" small>
      Book
    </ButtonLink>
  );
  return (
    <Card title="Bookings" part="bookings" aside={book}>
      {view.entries.length === 0 ? (
        <p class="muted">Nothing is booked.</p>
      ) : (
        <ul class="plain-list booking-rows">
          {view.entries.map((entry) => (
            <li>
              <BookingLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

export const BOOKING_STATE_LABELS = {
  scheduled: 'Scheduled',
  done: 'Done',
  cancelled: 'Cancelled',
  'no-show': 'No-show',
} as const;

function BookingLine({ entry }: { entry: BookingEntryView }) {
  const names = entry.people.map(({ name, active }) => (active ? name : `${name} (has left)`));
  return (
    <a class="booking-line" href={entry.path} data-state={entry.state}>
      <span class="booking-line-time">{entry.day}</span>
      {names.length > 0 && (
        <span class="muted">
          <bdi>{names.join(', ')}</bdi>
        </span>
      )}
      <BookingBadges entry={entry} />
    </a>
  );
}

/** How it ended, and whether one of its people is elsewhere then. */
export function BookingBadges({ entry }: { entry: BookingEntryView }) {
  return (
    <>
      {entry.state !== 'scheduled' && (
        <Badge tone={entry.state === 'done' ? 'good' : 'neutral'}>{BOOKING_STATE_LABELS[entry.state]}</Badge>
      )}
      {entry.clash && (
        <Badge tone="warn" icon="warn">
          Overlaps
        </Badge>
      )}
    </>
  );
}
