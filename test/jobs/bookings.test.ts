import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClosing, withdrawOfBookings } from '../../src/app/record-ports.js';
import { BOOKING_STATES, bookingStep } from '../../src/jobs/bookings/booking-table.js';
import { createBookings, type TypedBooking } from '../../src/jobs/bookings/create-bookings.js';
import { type BookingDoubt, type BookingDoubted, markOf } from '../../src/jobs/bookings/find-doubts.js';
import { listBookings, readBooking } from '../../src/jobs/bookings/list-bookings.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { readJob } from '../../src/jobs/read-job.js';
import { localTimeOf, momentOf } from '../../src/platform/zoned-date.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { clock, effects, openShop, type Shop, screened } from './shop.js';

const WEEK = {
  openMonday: '09:00-18:00',
  openTuesday: '09:00-18:00',
  openWednesday: '09:00-18:00',
  openThursday: '09:00-18:00',
  openFriday: '09:00-18:00',
};

let database: TestDatabase;
let shop: Shop;
let bookings: ReturnType<typeof createBookings>;
let jobs: ReturnType<typeof createJobs>;

const screen = async (_tx: unknown, { text }: { text: string }) =>
  screened(text.replaceAll('4821', '[passcode saved]'));

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  bookings = createBookings({ db, clock, screen, withdraw: withdrawOfBookings, wake() {} });
  const closing = createClosing({ newest: 'k1', keys: new Map() } as never);
  jobs = createJobs({ db, clock, closing, effects, screen });
});
beforeEach(async () => {
  shop = await openShop(database.db, WEEK);
});
afterAll(() => database.drop());

/** Tuesday the third of March 2026, inside of opening hours, with nobody. */
function typed(over: Partial<TypedBooking['input']> = {}, rest: Partial<TypedBooking> = {}): TypedBooking {
  const input = {
    date: '2026-03-03',
    time: '10:00',
    minutes: 60,
    memberIds: [],
    title: '',
    place: '',
    notes: '',
  };
  return { input: { ...input, ...over }, tell: false, ...rest };
}
const week = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-03-09T00:00:00Z') };
const seen = (staff: Shop['owner']) => shop.run((tx) => listBookings(tx, staff, week));
const doubtsOf = async (saving: Promise<unknown>) => {
  const refused = (await saving.then(
    () => null,
    (error: unknown) => error,
  )) as BookingDoubted | null;
  return refused?.doubts ?? null;
};

test('a booking ends once, and what has ended does not change', () => {
  const table = BOOKING_STATES.map((state) =>
    (['change', 'attach', 'finish', 'miss', 'cancel'] as const).map((event) => {
      const step = bookingStep(state, event, 'member');
      return step.outcome === 'ends' ? step.as : step.outcome;
    }),
  );
  expect(table).toEqual([
    ['goes-on', 'goes-on', 'done', 'no-show', 'cancelled'],
    ['refused', 'goes-on', 'stays', 'refused', 'refused'],
    ['refused', 'refused', 'refused', 'refused', 'stays'],
    ['refused', 'refused', 'refused', 'stays', 'refused'],
  ]);
  expect(bookingStep('scheduled', 'cancel', 'customer').outcome).toBe('refused');
});

describe('on a job', () => {
  test('one that is dragged keeps all but its time; who saw it elsewhere, or does not see it, moves nothing', async () => {
    const { memberId } = shop.technician;
    const job = await shop.newJob();
    const people = { memberIds: [memberId], place: '1 Mill Lane' };
    const id = await bookings.make(shop.dispatcher, { jobId: job.id }, typed(people));
    const seen = new Date('2026-03-03T10:00:00Z');
    const to = { date: '2026-03-04', time: '14:15' };
    await expect(bookings.move(shop.other, id, { to, seen })).rejects.toMatchObject({ code: 'not-found' });
    expect(await bookings.move(shop.technician, id, { to, seen })).toEqual({
      startsAt: new Date('2026-03-04T14:15:00Z'),
      endsAt: new Date('2026-03-04T15:15:00Z'),
      before: { date: '2026-03-03', time: '10:00' },
    });
    await expect(bookings.move(shop.dispatcher, id, { to, seen })).rejects.toMatchObject({
      code: 'conflict',
    });
    const read = await shop.run((tx) => readBooking(tx, shop.owner, id));
    expect(read).toMatchObject({
      title: 'Galaxy S22, screen',
      place: '1 Mill Lane',
      people: [{ name: 'Tess' }],
    });
    const moved = (await shop.feed('job', job.id)).filter(({ type }) => type === 'booking.moved');
    expect(moved).toHaveLength(1);

    const other = await bookings.make(shop.dispatcher, { jobId: job.id }, typed(people));
    const onto = bookings.move(shop.owner, other, { to, seen });
    await expect(onto).rejects.toMatchObject({ doubts: [{ kind: 'overlap', name: 'Tess' }] });
    const doubts = await onto.catch((error: BookingDoubted) => error.doubts);
    const confirmed = markOf(doubts as BookingDoubt[]);
    await bookings.move(shop.owner, other, { to, seen, confirmed });
    await bookings.cancel(shop.owner, other, { reason: 'Enough', tell: false });
    const again = bookings.move(shop.owner, other, {
      to: { ...to, time: '09:00' },
      seen: new Date('2026-03-04T14:15:00Z'),
    });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a booking is made, moved and cancelled, each with its entry; its people are assigned to the job', async () => {
    const job = await shop.newJob();
    const { memberId } = shop.technician;
    const id = await bookings.make(
      shop.dispatcher,
      { jobId: job.id },
      typed({ memberIds: [memberId], place: '1 Mill Lane', notes: 'gate 4821' }),
    );
    const booking = await shop.run((tx) => readBooking(tx, shop.technician, id));
    expect(booking).toMatchObject({
      title: 'Galaxy S22, screen',
      startsAt: new Date('2026-03-03T10:00:00Z'),
      endsAt: new Date('2026-03-03T11:00:00Z'),
      notes: 'gate [passcode saved]',
      people: [{ name: 'Tess' }],
      clash: false,
    });
    const read = await shop.run((tx) => readJob(tx, { id: job.id }, shop.technician));
    expect(read.assignees.map(({ name }) => name)).toEqual(['Tess']);

    const people = { memberIds: [memberId], place: '1 Mill Lane', notes: 'gate [passcode saved]' };
    await bookings.change(shop.technician, id, typed({ ...people, time: '11:30' }));
    await bookings.change(shop.technician, id, typed({ ...people, time: '11:30' }));
    await expect(bookings.cancel(shop.dispatcher, id, { reason: ' ', tell: false })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await bookings.cancel(shop.dispatcher, id, { reason: 'Part is late, code 4821', tell: false });
    await bookings.cancel(shop.dispatcher, id, { reason: 'again', tell: false });
    await expect(bookings.settle(shop.owner, id, 'finish')).rejects.toMatchObject({ code: 'conflict' });
    const feed = (await shop.feed('job', job.id)).filter(({ type }) => type.startsWith('booking.'));
    expect(feed.map(({ type, content }) => [type, content])).toEqual([
      ['booking.made', expect.objectContaining({ bookingId: id, memberIds: [memberId] })],
      [
        'booking.moved',
        expect.objectContaining({
          startsAt: '2026-03-03T11:30:00.000Z',
          before: { startsAt: '2026-03-03T10:00:00.000Z', endsAt: '2026-03-03T11:00:00.000Z' },
        }),
      ],
      ['booking.cancelled', expect.objectContaining({ reason: 'Part is late, code [passcode saved]' })],
    ]);
  });

  test('a closed job takes none, and closing cancels what was to come', async () => {
    const job = await shop.newJob();
    const id = await bookings.make(shop.owner, { jobId: job.id }, typed());
    await jobs.moveStage(shop.owner, job.number, { kind: 'done' });
    expect(await shop.run((tx) => readBooking(tx, shop.owner, id))).toMatchObject({ state: 'cancelled' });
    await expect(bookings.make(shop.owner, { jobId: job.id }, typed())).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

test('one that stands alone is told of at its customer, and is put on a job of theirs later', async () => {
  const job = await shop.newJob();
  const { memberId } = shop.other;
  const id = await bookings.make(
    shop.owner,
    { customerId: shop.customerId },
    typed({ memberIds: [memberId], title: 'New router' }),
  );
  await expect(bookings.attach(shop.other, id, job.number)).rejects.toMatchObject({ code: 'not-allowed' });
  await bookings.settle(shop.other, id, 'finish');
  await bookings.attach(shop.dispatcher, id, job.number);
  await bookings.attach(shop.dispatcher, id, job.number);
  const read = await shop.run((tx) => readBooking(tx, shop.owner, id));
  expect(read).toMatchObject({ state: 'done', title: 'New router', job: { number: job.number } });
  const types = async (kind: 'job' | 'customer', of: string) =>
    (await shop.feed(kind, of)).map(({ type }) => type).filter((type) => type.startsWith('booking.'));
  expect(await types('customer', shop.customerId)).toEqual(['booking.made', 'booking.ended']);
  expect(await types('job', job.id)).toEqual(['booking.attached']);
  const { assignees } = await shop.run((tx) => readJob(tx, { id: job.id }, shop.owner));
  expect(assignees.map(({ id: assigned }) => assigned)).toEqual([memberId]);
});

describe('who may', () => {
  test('a technician sees their own bookings and those of assigned jobs, and puts nobody but themselves on one', async () => {
    const mine = await shop.newJob();
    const theirs = await shop.newJob();
    await jobs.assign(shop.owner, mine.number, shop.technician.memberId);
    const made = await bookings.make(
      shop.technician,
      { jobId: mine.id },
      typed({ memberIds: [shop.technician.memberId] }),
    );
    const onMine = await bookings.make(shop.owner, { jobId: mine.id }, typed({ time: '14:00' }));
    const hidden = await bookings.make(shop.owner, { jobId: theirs.id }, typed({ time: '15:00' }));
    expect((await seen(shop.technician)).map(({ id }) => id)).toEqual([made, onMine]);
    expect((await seen(shop.dispatcher)).map(({ id }) => id)).toEqual([made, onMine, hidden]);
    const notFound = { code: 'not-found' };
    await expect(bookings.settle(shop.technician, hidden, 'finish')).rejects.toMatchObject(notFound);
    await expect(bookings.make(shop.technician, { jobId: theirs.id }, typed())).rejects.toMatchObject(
      notFound,
    );
    const notAllowed = { code: 'not-allowed' };
    await expect(
      bookings.make(shop.technician, { customerId: shop.customerId }, typed()),
    ).rejects.toMatchObject(notAllowed);
    await expect(
      bookings.change(shop.technician, onMine, typed({ time: '14:00', memberIds: [shop.other.memberId] })),
    ).rejects.toMatchObject(notAllowed);
    expect(
      await bookings.findDoubts(shop.other, typed({ memberIds: [shop.technician.memberId] }).input),
    ).toEqual([]);
  });

  test('what is another organization’s is not there', async () => {
    const elsewhere = await openShop(database.db);
    const job = await elsewhere.newJob();
    const id = await bookings.make(elsewhere.owner, { jobId: job.id }, typed());
    const notFound = { code: 'not-found' };
    const own = await shop.newJob();
    const foreign = elsewhere.technician.memberId;
    await expect(bookings.change(shop.owner, id, typed())).rejects.toMatchObject(notFound);
    await expect(bookings.make(shop.owner, { jobId: job.id }, typed())).rejects.toMatchObject(notFound);
    await expect(
      bookings.make(shop.owner, { customerId: elsewhere.customerId }, typed()),
    ).rejects.toMatchObject(notFound);
    await expect(
      bookings.make(shop.owner, { jobId: own.id }, typed({ memberIds: [foreign] })),
    ).rejects.toMatchObject(notFound);
  });
});

describe('what speaks against a booking', () => {
  test('is told before it is saved, and saved only when just that was confirmed', async () => {
    const job = await shop.newJob();
    const { memberId } = shop.technician;
    const people = { memberIds: [memberId] };
    await bookings.make(shop.owner, { jobId: job.id }, typed(people));
    const next = typed({ ...people, time: '10:30' });
    const doubts = await doubtsOf(bookings.make(shop.owner, { jobId: job.id }, next));
    expect(doubts).toEqual([
      {
        kind: 'overlap',
        memberId,
        name: 'Tess',
        startsAt: new Date('2026-03-03T10:00:00Z'),
        endsAt: new Date('2026-03-03T11:00:00Z'),
      },
    ]);
    expect(await bookings.findDoubts(shop.owner, next.input)).toEqual(doubts);
    expect(await seen(shop.owner)).toHaveLength(1);
    // A confirmation of something else is none.
    const late = typed({ ...people, time: '10:30', minutes: 600 }, { confirmed: markOf(doubts ?? []) });
    expect(
      (await doubtsOf(bookings.make(shop.owner, { jobId: job.id }, late)))?.map(({ kind }) => kind),
    ).toEqual(['overlap', 'closed']);
    await bookings.make(shop.owner, { jobId: job.id }, { ...next, confirmed: markOf(doubts ?? []) });
    expect((await seen(shop.owner)).map(({ clash }) => clash)).toEqual([true, true]);
  });

  test('one after another is no overlap; the past, closed hours and people who have left are said', async () => {
    const job = await shop.newJob();
    const people = { memberIds: [shop.technician.memberId] };
    await bookings.make(shop.owner, { jobId: job.id }, typed(people));
    const id = await bookings.make(shop.owner, { jobId: job.id }, typed({ ...people, time: '11:00' }));
    const find = async (over: object) =>
      (await bookings.findDoubts(shop.owner, typed({ ...people, ...over }).input, id)).map(
        ({ kind }) => kind,
      );
    expect(await find({ time: '11:15' })).toEqual([]);
    expect(await find({ time: '17:30' })).toEqual(['closed']);
    expect(await find({ date: '2026-03-01', time: '12:00' })).toEqual(['closed']);
    expect(await find({ date: '2026-02-27', time: '12:00' })).toEqual(['past']);
    await shop.run((tx) =>
      tx.member.updateMany({ where: { id: shop.technician.memberId }, data: { deactivatedAt: new Date() } }),
    );
    expect(await find({ time: '12:00' })).toEqual(['left']);
    const moved = typed({ ...people, time: '12:00' });
    expect(await doubtsOf(bookings.change(shop.owner, id, moved))).toHaveLength(1);
    // Notes can be written without moving anything.
    await bookings.change(shop.owner, id, typed({ ...people, time: '11:00', notes: 'ring twice' }));
  });

  test('of two people who book the same person at once, one is asked', async () => {
    const job = await shop.newJob();
    const people = { memberIds: [shop.technician.memberId, shop.other.memberId] };
    const saved = await Promise.allSettled(
      ['10:00', '10:15', '10:30', '10:45'].map((time) =>
        bookings.make(shop.owner, { jobId: job.id }, typed({ ...people, time })),
      ),
    );
    expect(saved.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(await seen(shop.owner)).toHaveLength(1);
  });
});

describe('in the night of a clock change', () => {
  test('a time that is left out cannot be booked, one that comes twice is its first, and length is real time', async () => {
    const job = await shop.newJob();
    const make = (date: string, time: string) => {
      const input = typed({ date, time, minutes: 120 });
      return doubtsOf(bookings.make(shop.owner, { jobId: job.id }, input)).then(async (doubts) =>
        bookings.make(shop.owner, { jobId: job.id }, { ...input, confirmed: markOf(doubts ?? []) }),
      );
    };
    await expect(make('2026-03-29', '01:30')).rejects.toMatchObject({
      code: 'invalid-input',
      fields: { time: expect.stringContaining('no such time') },
    });
    const spring = await make('2026-03-29', '00:30');
    const autumn = await make('2026-10-25', '01:30');
    const times = async (id: string) => {
      const { startsAt, endsAt } = await shop.run((tx) => readBooking(tx, shop.owner, id));
      return [startsAt, endsAt].map((moment) => localTimeOf(moment, 'Europe/London').time);
    };
    expect(await times(spring)).toEqual(['00:30', '03:30']);
    expect(await times(autumn)).toEqual(['01:30', '02:30']);
    expect(momentOf({ date: '2026-10-25', time: '01:30' }, 'Europe/London')).toEqual(
      new Date('2026-10-25T00:30:00Z'),
    );
  });
});
