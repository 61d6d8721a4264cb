import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { readCustomer } from '../../../customers/read-customer.js';
import { type Booking, readBooking } from '../../../jobs/bookings/list-bookings.js';
import { type BookingNoticeView, readNotices } from '../../../jobs/bookings/read-notices.js';
import { listJobs } from '../../../jobs/list-jobs.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { localTimeOf } from '../../../platform/zoned-date.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { bookingPath, bookingsPath } from '../../ui/routes/bookings.js';
import { customerPath } from '../../ui/routes/customers.js';
import { checkoutPath } from '../../ui/routes/invoices.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { bookQuotePath, quotePath } from '../../ui/routes/quotes.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { BookingPageView } from '../views/bookings-view.js';
import { type About, readAbout } from './booking-forms.js';
import { type FormStart, presentChangeForm, presentNewForm, type Refused } from './present-form.js';
import { presentBooking } from './present-week.js';
import { sayMoment, type TimePlace } from './say-times.js';

type NewOptions = { start: FormStart; back: string; refused?: Refused | undefined; now: Date };

/** `/bookings/new`. Throws `not-found` for a job or customer that this member does not see. */
export async function readNewBookingPage(
  tx: Tx,
  staff: Staff,
  { start, back, refused, now }: NewOptions,
): Promise<BookingPageView> {
  const about = start.about ? await describeAbout(tx, staff, readAbout(start.about)) : null;
  const begun = { ...(about ? { place: about.place } : {}), ...start };
  const home = back || bookingsPath({ date: start.date });
  const around = { action: bookingsPath(), back, home, ...(about ? { about: about.link } : {}) };
  return {
    heading: 'New booking',
    verb: 'Book',
    form: await presentNewForm(tx, staff, around, { start: begun, refused, now }),
    customer: { name: '' },
    notes: '',
    told: [],
    canEnd: false,
    jobs: [],
  };
}

/** `/quotes/:number/book`. */
export async function readQuoteBookingPage(
  tx: Tx,
  staff: Staff,
  number: number,
  { refused, now }: Pick<NewOptions, 'refused' | 'now'>,
): Promise<BookingPageView> {
  const quote = await readQuote(tx, { number }, staff);
  const path = quotePath(number);
  const about = { label: `Q-${number} ${nameOfCustomer(quote.customer)}: ${quote.title}`, path };
  const around = { action: bookQuotePath(number), back: '', home: path, about };
  const start = { place: quote.details.address ?? '' };
  return {
    heading: 'Make it a job and book',
    verb: 'Make it a job and book',
    form: await presentNewForm(tx, staff, around, { start, refused, now }),
    customer: { name: nameOfCustomer(quote.customer) },
    notes: '',
    told: [],
    canEnd: false,
    jobs: [],
  };
}

/** `/bookings/:id` as this member may see it. */
export async function readBookingPage(
  tx: Tx,
  staff: Staff,
  id: string,
  { back, refused, error }: { back: string; refused?: Refused | undefined; error?: string | undefined },
): Promise<BookingPageView> {
  const booking = await readBooking(tx, staff, id);
  const place = await readOrganizationIn(tx);
  const entry = presentBooking(booking, place);
  const assigned =
    (booking.job?.assigned ?? false) || booking.people.some(({ id: person }) => person === staff.memberId);
  const mayChange = booking.state === 'scheduled' && can(staff.role, 'change-booking', { assigned });
  const about = aboutOf(staff, booking);
  const home = back || bookingsPath({ date: localTimeOf(booking.startsAt, place.timeZone).date });
  const around = { action: bookingPath(id), back, home, ...(about ? { about } : {}) };
  const mayOpenJob = can(staff.role, 'see-record', { assigned: booking.job?.assigned ?? false });
  return {
    heading: `${nameOfCustomer(booking.customer)}, ${sayMoment(booking.startsAt, place)}`,
    verb: 'Save',
    entry,
    ...(mayChange ? { form: await presentChangeForm(tx, staff, around, { booking, refused }) } : {}),
    ...(booking.job
      ? {
          job: {
            reference: `J-${booking.job.number}`,
            ...(mayOpenJob ? { path: jobPath(booking.job.number) } : {}),
          },
        }
      : {}),
    customer: {
      name: nameOfCustomer(booking.customer),
      ...(can(staff.role, 'see-record') ? { path: customerPath(booking.customer.id) } : {}),
    },
    notes: booking.notes,
    told: (await readNotices(tx, id)).map((notice) => sayNotice(notice, place)),
    canEnd: mayChange,
    ...(mayChange && !booking.job && can(staff.role, 'issue-invoice') && place.settings.invoicesOn
      ? { checkoutPath: checkoutPath(id) }
      : {}),
    jobs: await jobsToPutOn(tx, staff, booking),
    ...(error ? { error } : {}),
  };
}

async function describeAbout(tx: Tx, staff: Staff, about: About) {
  if (about.kind === 'job') {
    const job = await readJob(tx, { number: about.number }, staff);
    const label = `J-${job.number} ${nameOfCustomer(job.customer)}: ${job.title}`;
    return { link: { label, path: jobPath(job.number) }, place: job.details.address ?? '' };
  }
  const { id, name, identities } = await readCustomer(tx, about.id, staff);
  const label = nameOfCustomer({ id, name, address: identities[0]?.address ?? null });
  return { link: { label, path: customerPath(id) }, place: '' };
}

function aboutOf(staff: Staff, { job, customer }: Booking) {
  const name = nameOfCustomer(customer);
  if (job) {
    return can(staff.role, 'see-record', { assigned: job.assigned })
      ? { label: `J-${job.number} ${name}: ${job.title}`, path: jobPath(job.number) }
      : undefined;
  }
  return can(staff.role, 'see-record') ? { label: name, path: customerPath(customer.id) } : undefined;
}

async function jobsToPutOn(tx: Tx, staff: Staff, booking: Booking): Promise<BookingPageView['jobs']> {
  const open = booking.state === 'scheduled' || booking.state === 'done';
  if (booking.job || !open || !can(staff.role, 'assign-people')) {
    return [];
  }
  const { jobs } = await listJobs(tx, staff, { customerId: booking.customer.id, show: 'open' });
  return jobs.map(({ number, title }) => ({ value: String(number), label: `J-${number} ${title}` }));
}

const KINDS: Readonly<Record<string, string>> = {
  booked: 'That it is booked',
  moved: 'That it has changed',
  cancelled: 'That it is cancelled',
  'day-before': 'A reminder the day before',
  'hours-before': 'A reminder shortly before',
};

function sayNotice({ kind, state, dueAt, outcome }: BookingNoticeView, place: TimePlace): string {
  const what = KINDS[kind] ?? kind;
  const when = sayMoment(dueAt, place);
  switch (state) {
    case 'sent':
      return `${what}: sent ${when}`;
    case 'due':
      return `${what}: ${when}`;
    case 'skipped':
    case 'failed':
      return `${what}: not sent. ${outcome ?? ''}`.trim();
  }
}
