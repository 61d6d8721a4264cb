/** Bookings. */

import { segment, withQuery } from './address.js';

/** GET: the week that `date` is in, that day on a phone; of one `member` or everybody. */
export const bookingsPath = (
  query: { date?: string | undefined; member?: string | undefined } = {},
): string => withQuery('/bookings', query);
/** GET: an empty form; for `about` (`job-12`, `customer-…`), at a time, with a member. POST it to `bookingsPath`. */
export const newBookingPath = (
  query: { about?: string; date?: string; time?: string; member?: string | undefined; back?: string } = {},
): string => withQuery('/bookings/new', query);
/** POST a booking's form → what speaks against it, a fragment for `#booking-doubts`. */
export const bookingCheckPath = (): string => '/bookings/check';
/** POST date, time, seen, confirmed? → JSON `{ day, startsAt, before }`; 409 with `{ doubts, mark }` or problem details. */
export const moveBookingPath = (id: string): string => `/bookings/${segment(id)}/move`;
/** GET; POST its form → 303 to `back`, or 422 with the page. */
export const bookingPath = (id: string, query: { back?: string } = {}): string =>
  withQuery(`/bookings/${segment(id)}`, query);
/** POST as=`finish`|`miss` → 303 to the booking. */
export const settleBookingPath = (id: string): string => `${bookingPath(id)}/settle`;
/** POST reason, tell? → 303 to the booking, or 422. */
export const cancelBookingPath = (id: string): string => `${bookingPath(id)}/cancel`;
/** POST job → 303 to the booking. */
export const attachBookingPath = (id: string): string => `${bookingPath(id)}/attach`;
