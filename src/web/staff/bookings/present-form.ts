import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { listCustomers } from '../../../customers/list-customers.js';
import type { Booking } from '../../../jobs/bookings/list-bookings.js';
import { listJobs } from '../../../jobs/list-jobs.js';
import { readAssignable } from '../../../jobs/people.js';
import type { Tx } from '../../../platform/database/database.js';
import { addDays, isDate, localTimeOf } from '../../../platform/zoned-date.js';
import type { Choice } from '../../ui/field.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { BookingFormView, DoubtsView } from '../views/bookings-view.js';
import type { TypedBookingForm } from './booking-forms.js';

/** What a form is begun with, or came back with. */
export type FormStart = Partial<TypedBookingForm>;

export type Refused = {
  typed: TypedBookingForm;
  doubts: DoubtsView | null;
  errors: Readonly<Record<string, string>>;
};

const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 360, 480];
const USUAL_LENGTH = '60';
/** Who is not among the newest is booked from their own page, or the job's. */
const OFFERED = 100;

type Around = Pick<BookingFormView, 'action' | 'back' | 'home'> & { about?: BookingFormView['about'] };

/** An empty form; after a refusal what was typed is in it. */
export async function presentNewForm(
  tx: Tx,
  staff: Staff,
  around: Around,
  { start, refused, now }: { start: FormStart; refused?: Refused | undefined; now: Date },
): Promise<BookingFormView> {
  const { timeZone } = await readOrganizationIn(tx);
  const today = localTimeOf(now, timeZone).date;
  const given = refused?.typed ?? start;
  const minutes = given.minutes || USUAL_LENGTH;
  return {
    ...aroundOf(around),
    subjects: around.about ? [] : await subjectsFor(tx, staff),
    values: {
      about: given.about ?? '',
      date: given.date && isDate(given.date) ? given.date : addDays(today, 1),
      time: given.time || '09:00',
      minutes,
      title: given.title ?? '',
      place: given.place ?? '',
      notes: given.notes ?? '',
      memberIds: given.memberIds ?? [],
      tell: refused ? given.tell === 'on' : true,
    },
    lengths: lengthChoices(minutes),
    ...(await peopleFor(tx, staff, [])),
    doubts: refused?.doubts ?? null,
    errors: refused?.errors ?? {},
  };
}

/** The form of a booking that is there. */
export async function presentChangeForm(
  tx: Tx,
  staff: Staff,
  around: Around,
  { booking, refused }: { booking: Booking; refused?: Refused | undefined },
): Promise<BookingFormView> {
  const { timeZone } = await readOrganizationIn(tx);
  const minutes = String((booking.endsAt.getTime() - booking.startsAt.getTime()) / 60_000);
  const now = {
    ...localTimeOf(booking.startsAt, timeZone),
    minutes,
    title: booking.ownTitle,
    place: booking.place,
    notes: booking.notes,
    memberIds: booking.people.map(({ id }) => id),
  };
  const { about: _, tell, ...typed } = refused?.typed ?? { ...now, about: '', tell: undefined };
  return {
    ...aroundOf(around),
    bookingId: booking.id,
    subjects: [],
    values: { ...now, ...typed, about: '', tell: tell === 'on' },
    lengths: lengthChoices(typed.minutes),
    ...(await peopleFor(tx, staff, booking.people)),
    doubts: refused?.doubts ?? null,
    errors: refused?.errors ?? {},
  };
}

function aroundOf({ action, back, home, about }: Around) {
  return { action, back, home, ...(about ? { about } : {}) };
}

function lengthChoices(current: string): Choice[] {
  const known = LENGTHS.map(String);
  const all = known.includes(current) || !Number(current) ? known : [current, ...known];
  return all
    .sort((a, b) => Number(a) - Number(b))
    .map((minutes) => ({ value: minutes, label: sayLength(Number(minutes)) }));
}

function sayLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
}

/** Whom this member may put on it or take off, and who stays whatever they do. */
async function peopleFor(
  tx: Tx,
  staff: Staff,
  booked: Booking['people'],
): Promise<Pick<BookingFormView, 'people' | 'fixed'>> {
  const members = await readAssignable(tx);
  const left = booked.filter(({ id }) => members.every((member) => member.id !== id));
  const everybody = [...members, ...left.map(({ id, name }) => ({ id, name: `${name} (has left)` }))];
  const mine = ({ id }: { id: string }) => can(staff.role, 'assign-booking', { own: id === staff.memberId });
  return {
    people: everybody.filter(mine),
    fixed: everybody.filter((one) => !mine(one) && booked.some(({ id }) => id === one.id)),
  };
}

async function subjectsFor(tx: Tx, staff: Staff): Promise<BookingFormView['subjects']> {
  const { jobs } = await listJobs(tx, staff, { show: 'open', limit: OFFERED });
  const { customers } = can(staff.role, 'change-booking')
    ? await listCustomers(tx, staff, { search: '', limit: OFFERED })
    : { customers: [] };
  return [
    {
      label: 'Open jobs',
      choices: jobs.map((job) => ({
        value: `job-${job.number}`,
        label: `J-${job.number} ${nameOfCustomer(job.customer)}: ${job.title}`,
      })),
    },
    {
      label: 'Customers, without a job',
      choices: customers.map((customer) => ({
        value: `customer-${customer.id}`,
        label: nameOfCustomer(customer),
      })),
    },
  ].filter(({ choices }) => choices.length > 0);
}
