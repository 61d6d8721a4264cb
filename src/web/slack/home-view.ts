import { usesModule } from '../../accounts/modules.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import type { Staff } from '../../accounts/staff.js';
import { countToday, type Today } from '../../conversations/count-today.js';
import { countUnclaimed, listInbox } from '../../conversations/list-inbox.js';
import { type Booking, listBookings } from '../../jobs/bookings/list-bookings.js';
import { countJobs, listJobs } from '../../jobs/list-jobs.js';
import { addDays, localTimeOf, startOfDay } from '../../platform/zoned-date.js';
import { saySpan, type TimePlace } from '../staff/bookings/say-times.js';
import { scopeOf, summaryOf } from '../staff/inbox/read-inbox-list.js';
import { nameOfCustomer } from '../staff/jobs/present-record.js';
import { bookingPath } from '../ui/routes/bookings.js';
import { inboxItemPath, inboxPath } from '../ui/routes/inbox.js';
import { jobsPath } from '../ui/routes/jobs.js';
import { recordPath } from '../ui/routes/record.js';
import {
  actions,
  type Block,
  blockIdOf,
  button,
  context,
  cut,
  divider,
  header,
  linkButton,
  section,
} from './blocks.js';
import type { ActionParts } from './card-actions.js';
import { type FoundRecord, fromJob } from './find-records.js';
import { WITHHELD } from './speech.js';

/** A view is at most 100 blocks and 250 kB: these many of each, and a link to the rest. */
const JOBS = 20;
const ITEMS = 12;
const BOOKINGS = 12;
const LONGEST_LINE = 200;

type Item = { id: string; customerId: string; name: string; summary: string };

type Home = {
  jobs: FoundRecord[];
  moreJobs: number;
  items: Item[];
  moreItems: number;
  today: Today;
  /** What this member is booked for today, and how times are written there. */
  bookings: Booking[];
  place: { locale: string; timeZone: string };
};

type HomeParts = Pick<ActionParts, 'db' | 'access' | 'clock' | 'publicUrl' | 'speech'>;

/** The home tab as this member may see it. */
export async function composeHome(parts: HomeParts, staff: Staff): Promise<Block> {
  const home = await readHome(parts, staff);
  const { publicUrl } = parts;
  const { organizationId } = staff;
  const line = async (customerId: string, block: Block): Promise<Block> =>
    (await parts.speech.mayShow(block, { organizationId, customerIds: [customerId] }))
      ? block
      : section(WITHHELD);
  const jobs = await Promise.all(home.jobs.map((job) => line(job.customerId, jobLine(publicUrl, job))));
  const items: Block[][] = [];
  for (const item of home.items)
    items.push([await line(item.customerId, itemLine(item)), itemButtons(publicUrl, item)]);
  const all = (path: string, words: string) =>
    actions(`docket-all-${words}`, [linkButton(`All ${words}`, 'docket:open', `${publicUrl}${path}`)]);
  return {
    type: 'home',
    blocks: [
      header('Today'),
      section(sayToday(home.today)),
      ...(await Promise.all(
        home.bookings.map((booking) =>
          line(booking.customer.id, bookingLine(publicUrl, booking, home.place)),
        ),
      )),
      divider,
      header('My open jobs'),
      ...(jobs.length === 0 ? [section('No open job is yours.')] : jobs),
      ...(home.moreJobs > 0 ? [context(`and ${home.moreJobs} more`)] : []),
      all(jobsPath(), 'jobs'),
      divider,
      header('Unclaimed items'),
      ...(items.length === 0 ? [section('Nobody waits to be claimed.')] : items.flat()),
      ...(home.moreItems > 0 ? [context(`and ${home.moreItems} more`)] : []),
      all(inboxPath({ filter: 'unclaimed' }), 'unclaimed'),
    ],
  };
}

async function readHome({ db, access, clock }: HomeParts, staff: Staff): Promise<Home> {
  const now = clock.now();
  return db.withOrganization(staff.organizationId, async (tx) => {
    const { timeZone, locale, settings } = await readOrganizationIn(tx);
    const { date } = localTimeOf(now, timeZone);
    const midnight = startOfDay(date, timeZone);
    const ofToday = {
      memberId: staff.memberId,
      from: midnight,
      to: startOfDay(addDays(date, 1), timeZone),
      states: ['scheduled', 'done'] as const,
    };
    const bookings = usesModule(settings, 'bookings') ? await listBookings(tx, staff, ofToday) : [];
    const mine = { mine: true, show: 'open' } as const;
    const { jobs } = await listJobs(tx, staff, { ...mine, limit: JOBS });
    const scope = await scopeOf(tx, { access, now: () => now }, staff);
    const { entries } = await listInbox(tx, scope, { filter: 'unclaimed', search: '', limit: ITEMS });
    const unclaimed = await countUnclaimed(tx, scope);
    return {
      jobs: jobs.map(fromJob),
      moreJobs: (await countJobs(tx, staff, mine)) - jobs.length,
      items: entries.map((entry) => ({
        id: entry.id,
        customerId: entry.customer.id,
        name: entry.customer.name ?? (entry.channel === 'slack' ? 'A customer on Slack' : entry.address),
        summary: summaryOf(entry),
      })),
      moreItems: unclaimed - entries.length,
      today: await countToday(tx, scope, midnight),
      bookings: bookings.slice(0, BOOKINGS),
      place: { locale, timeZone },
    };
  });
}

function sayToday({ opened, wrote, jobsClosed }: Today): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return [
    counted(opened, 'new item', 'new items'),
    counted(wrote, 'customer wrote', 'customers wrote'),
    counted(jobsClosed, 'job closed', 'jobs closed'),
  ].join(' · ');
}

function bookingLine(publicUrl: string, booking: Booking, place: TimePlace): Block {
  const { id, startsAt, endsAt, customer, job, title } = booking;
  const text = [
    `${saySpan(startsAt, endsAt, place)} ${nameOfCustomer(customer)}:`,
    ...(job ? [`J-${job.number}`] : []),
    title,
    ...(booking.place ? [`· ${booking.place}`] : []),
    ...(booking.state === 'done' ? ['· done'] : []),
  ].join(' ');
  const open = linkButton('Open', 'docket:open', `${publicUrl}${bookingPath(id)}`);
  return section(cut(text, LONGEST_LINE), open);
}

function jobLine(publicUrl: string, job: FoundRecord): Block {
  const text = cut(`${job.reference} ${job.customerName}: ${job.title} · ${job.stands}`, LONGEST_LINE);
  const open = linkButton('Open', 'docket:open', `${publicUrl}${recordPath(job)}`);
  return section(text, open);
}

function itemLine({ name, summary }: Item): Block {
  return section(cut(`${name}: ${summary}`, LONGEST_LINE));
}

function itemButtons(publicUrl: string, { id }: Item): Block {
  return actions(blockIdOf(id, 'home'), [
    button('Claim', 'docket:claim', { value: id }),
    linkButton('Open', 'docket:open', `${publicUrl}${inboxItemPath(id)}`),
  ]);
}
