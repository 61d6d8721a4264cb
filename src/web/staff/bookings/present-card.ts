import { usesModule } from '../../../accounts/modules.js';
import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { listBookings } from '../../../jobs/bookings/list-bookings.js';
import type { JobRecord } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { bookingPath, newBookingPath } from '../../ui/routes/bookings.js';
import { customerPath } from '../../ui/routes/customers.js';
import { jobPath } from '../../ui/routes/jobs.js';
import type { BookingsCardView } from '../views/bookings-view.js';
import { presentBooking } from './present-week.js';

/** The bookings of a job, as they stand on its page. */
export async function readJobBookings(tx: Tx, staff: Staff, job: JobRecord): Promise<BookingsCardView> {
  const mayBook = job.state === 'open' && can(staff.role, 'change-booking', { assigned: job.assigned });
  const path = jobPath(job.number);
  const filter = { jobId: job.id };
  return await readCard(tx, staff, { filter, path, about: mayBook ? `job-${job.number}` : undefined });
}

/** The bookings of a customer, on jobs or alone. */
export async function readCustomerBookings(
  tx: Tx,
  staff: Staff,
  customerId: string,
): Promise<BookingsCardView> {
  const about = can(staff.role, 'change-booking') ? `customer-${customerId}` : undefined;
  return await readCard(tx, staff, { filter: { customerId }, path: customerPath(customerId), about });
}

async function readCard(
  tx: Tx,
  staff: Staff,
  card: {
    filter: { jobId: string } | { customerId: string };
    path: string;
    about: string | undefined;
  },
): Promise<BookingsCardView> {
  const place = await readOrganizationIn(tx);
  const bookings = await listBookings(tx, staff, card.filter);
  return {
    entries: bookings.map((booking) => ({
      ...presentBooking(booking, place),
      path: bookingPath(booking.id, { back: card.path }),
    })),
    ...(card.about && usesModule(place.settings, 'bookings')
      ? { newPath: newBookingPath({ about: card.about, back: card.path }) }
      : {}),
  };
}
