import type { Actor } from '../../activity/record.js';

export const BOOKING_STATES = ['scheduled', 'done', 'cancelled', 'no-show'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** `change`: another time, people, place; `attach`: put on a job; the others end it. */
export type BookingEvent = 'change' | 'attach' | 'finish' | 'miss' | 'cancel';

export type BookingStep =
  /** It is so already: nothing happens, nothing is written. */
  | { outcome: 'stays' }
  /** It goes on as it stands. */
  | { outcome: 'goes-on' }
  | { outcome: 'ends'; as: Exclude<BookingState, 'scheduled'> }
  | { outcome: 'refused'; because: string };

const refused = (because: string): BookingStep => ({ outcome: 'refused', because });
const DONE = 'This booking is done and stays as it was. Make a new one.';
const CANCELLED = 'This booking is cancelled. Make a new one.';
const NO_SHOW = 'The customer did not come to this booking. Make a new one.';

const TABLE: Record<BookingState, Record<BookingEvent, BookingStep>> = {
  scheduled: {
    change: { outcome: 'goes-on' },
    attach: { outcome: 'goes-on' },
    finish: { outcome: 'ends', as: 'done' },
    miss: { outcome: 'ends', as: 'no-show' },
    cancel: { outcome: 'ends', as: 'cancelled' },
  },
  done: {
    change: refused(DONE),
    // What one sitting was about may be known only after it.
    attach: { outcome: 'goes-on' },
    finish: { outcome: 'stays' },
    miss: refused(DONE),
    cancel: refused(DONE),
  },
  'no-show': {
    change: refused(NO_SHOW),
    attach: refused(NO_SHOW),
    finish: refused(NO_SHOW),
    miss: { outcome: 'stays' },
    cancel: refused(NO_SHOW),
  },
  cancelled: {
    change: refused(CANCELLED),
    attach: refused(CANCELLED),
    finish: refused(CANCELLED),
    miss: refused(CANCELLED),
    cancel: { outcome: 'stays' },
  },
};

/** The pure rule behind everything that happens to a booking. */
export function bookingStep(state: BookingState, event: BookingEvent, actor: Actor['kind']): BookingStep {
  return actor === 'member' || actor === 'system'
    ? TABLE[state][event]
    : refused('Only staff change bookings.');
}
