import type { BookingInput } from '../../jobs/bookings/booking-input.js';
import { BookingDoubted, markOf } from '../../jobs/bookings/find-doubts.js';
import { addDays } from '../../platform/zoned-date.js';
import type { Story } from './stories.js';
import type { Telling } from './tell-story.js';

/** This week's, also where the shop is closed then: whoever looks at it is told so. */
export async function bookDemo(
  { actions, staff }: Pick<Telling, 'actions' | 'staff'>,
  jobId: string,
  { inDays, time, minutes, title }: NonNullable<Story['booking']>,
  today: string,
): Promise<void> {
  const date = addDays(today, inDays);
  const input: BookingInput = {
    date,
    time,
    minutes,
    title,
    memberIds: [staff.memberId],
    place: '',
    notes: '',
  };
  try {
    await actions.bookings.make(staff, { jobId }, { input, tell: false });
  } catch (error) {
    if (!(error instanceof BookingDoubted)) throw error;
    const confirmed = markOf(error.doubts);
    await actions.bookings.make(staff, { jobId }, { input, tell: false, confirmed });
  }
}
