import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { updateOrganization } from '../../src/accounts/update-organization.js';
import { withdrawOfBookings } from '../../src/app/record-ports.js';
import { openConversation } from '../../src/conversations/open-conversation.js';
import { setOptedOut } from '../../src/customers/set-opted-out.js';
import { createNoticeSettings } from '../../src/intake/remind/notice-settings.js';
import { createReminders } from '../../src/intake/remind/remind.js';
import { createBookings, type TypedBooking } from '../../src/jobs/bookings/create-bookings.js';
import { planRemindersAgain } from '../../src/jobs/bookings/plan-notices.js';
import { createSendOutgoing } from '../../src/outbox/send-outgoing.js';
import type { Database } from '../../src/platform/database/database.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { openShop, type Shop, screened } from './shop.js';

const logger = createLogger('silent');
const PHONE = '+447700900123';

let database: TestDatabase;
let shop: Shop;
let now = new Date();
const clock = { now: () => now };
let bookings: ReturnType<typeof createBookings>;

beforeAll(async () => {
  database = await createTestDatabase();
  bookings = createBookings({
    db: database.db,
    clock,
    screen: async (_tx, { text }) => screened(text),
    withdraw: withdrawOfBookings,
    wake() {},
  });
});
beforeEach(async () => {
  now = new Date('2026-03-02T09:00:00Z');
  shop = await openShop(database.db);
  await shop.run((tx) =>
    tx.phoneNumber.create({ data: { number: `+44${Date.now()}`, organizationId: shop.organizationId } }),
  );
  await shop.run((tx) => tx.customer.updateMany({ data: { name: 'Tom Bell' } }));
});
afterAll(() => database.drop());

/** Wednesday 4 March 2026, 11:00, at the shop's own zone, London. */
function typed(over: Partial<TypedBooking['input']> = {}, tell = false): TypedBooking {
  const input = {
    date: '2026-03-04',
    time: '11:00',
    minutes: 60,
    memberIds: [],
    title: '',
    place: '',
    notes: '',
  };
  return { input: { ...input, ...over }, tell };
}
const make = (over: Parameters<typeof typed>[0] = {}, tell = false) =>
  bookings.make(shop.owner, { customerId: shop.customerId }, typed(over, tell));

/** A worker comes by at a moment; leases of workers that died have ended by then. */
async function at(moment: string, db: Database = database.db): Promise<void> {
  now = new Date(moment);
  await shop.run((tx) => tx.bookingNotice.updateMany({ data: { claimedUntil: null } }));
  await createReminders({ db, clock, logger, wake() {} })();
}
const said = () =>
  shop.run(async (tx) =>
    (await tx.outboxItem.findMany({ orderBy: { id: 'asc' } })).map(({ body, state }) => ({ body, state })),
  );
const bodies = async () => (await said()).map(({ body }) => body);
const notices = () =>
  shop.run(async (tx) =>
    (await tx.bookingNotice.findMany({ orderBy: { dueAt: 'asc' } })).map(
      ({ kind, state, dueAt, outcome }) => ({ kind, state, dueAt: dueAt.toISOString(), outcome }),
    ),
  );

describe('a reminder', () => {
  test('comes the day before at ten and two hours before, once each, in words with the time and place', async () => {
    await make({ place: '1 Mill Lane' });
    await at('2026-03-03T09:59:00Z');
    expect(await bodies()).toEqual([]);
    await at('2026-03-03T10:00:00Z');
    await at('2026-03-03T10:01:00Z');
    expect(await bodies()).toEqual([
      'Hi Tom, a reminder of your appointment with Northside: Wednesday 4 March at 11:00. Where: 1 Mill Lane. If that does not suit you, just text us here.',
    ]);
    await at('2026-03-04T09:00:00Z');
    await at('2026-03-04T09:30:00Z');
    expect(await bodies()).toHaveLength(2);
  });

  test('is sent once though the worker is killed after the claim, or before its transaction ends', async () => {
    await make();
    now = new Date('2026-03-03T10:00:00Z');
    const claim = `SELECT id FROM docket_claim_booking_notices(1000, interval '40 seconds')`;
    expect((await database.db.pool.query(claim)).rows.length).toBeGreaterThan(0);
    expect((await database.db.pool.query(claim)).rows).toHaveLength(0);
    expect(await bodies()).toEqual([]);
    const dies: Database = {
      ...database.db,
      withOrganization: (id, work) =>
        database.db.withOrganization(id, async (tx, afterCommit) => {
          await work(tx, afterCommit);
          throw new Error('killed');
        }),
    };
    await at('2026-03-03T10:01:00Z', dies);
    expect(await bodies()).toEqual([]);
    await at('2026-03-03T10:02:00Z');
    await at('2026-03-03T10:03:00Z');
    expect(await bodies()).toHaveLength(1);
  });

  test('of a booking that moved tells the new time only, and of one that is cancelled nothing', async () => {
    const id = await make();
    await at('2026-03-03T10:00:00Z');
    // It waits in the outbox, which could not send yet.
    await bookings.change(shop.owner, id, typed({ date: '2026-03-05' }));
    expect((await said()).map(({ state }) => state)).toEqual(['stopped']);
    await at('2026-03-04T09:30:00Z');
    expect(await bodies()).toHaveLength(1);
    await at('2026-03-04T10:00:00Z');
    expect((await said()).filter(({ state }) => state === 'waiting').map(({ body }) => body)).toEqual([
      expect.stringContaining('Thursday 5 March at 11:00'),
    ]);
    await bookings.cancel(shop.owner, id, { reason: 'ill', tell: false });
    await at('2026-03-05T09:30:00Z');
    expect((await said()).filter(({ state }) => state === 'waiting')).toEqual([]);
  });

  test('never comes at night: in the morning, or the evening before where that is too late', async () => {
    await make({ time: '10:00' });
    await make({ time: '08:00' });
    expect((await notices()).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['day-before', '2026-03-03T10:00:00.000Z'],
      ['day-before', '2026-03-03T10:00:00.000Z'],
      ['hours-before', '2026-03-03T18:00:00.000Z'],
      ['hours-before', '2026-03-04T09:00:00.000Z'],
    ]);
    // Nobody worked until late: the evening's is worth nothing in the morning, the other's day comes.
    await at('2026-03-03T23:00:00Z');
    expect(await bodies()).toEqual([]);
    await at('2026-03-04T09:00:00Z');
    expect(await bodies()).toEqual([expect.stringContaining('Wednesday 4 March at 10:00')]);
    expect((await notices()).map(({ state }) => state).sort()).toEqual([
      'sent',
      'skipped',
      'skipped',
      'skipped',
    ]);
  });

  test('keeps its hour across a clock change', async () => {
    await make({ date: '2026-03-29', time: '15:00' });
    expect((await notices()).map(({ dueAt }) => dueAt)).toEqual([
      '2026-03-28T10:00:00.000Z',
      '2026-03-29T12:00:00.000Z',
    ]);
  });

  test('is not sent after STOP', async () => {
    await make();
    const on = { organizationId: shop.organizationId, channel: 'sms' as const, address: PHONE };
    await shop.run((tx) => setOptedOut(tx, { ...on, optedOut: true, at: now }));
    await at('2026-03-03T10:00:00Z');
    expect(await bodies()).toEqual([]);
    expect((await notices())[0]).toMatchObject({
      state: 'skipped',
      outcome: expect.stringContaining('STOP'),
    });
  });

  test('speaks the customer’s language, in the organization’s own words where it has some', async () => {
    await shop.run((tx) =>
      openConversation(tx, {
        organizationId: shop.organizationId,
        customerId: shop.customerId,
        channel: 'sms',
        address: PHONE,
        ourAddress: '+441',
        trade: 'it-repair',
        language: 'de',
        intake: {},
        actor: { kind: 'bot' },
        at: now,
      }),
    );
    await make();
    await at('2026-03-03T10:00:00Z');
    const words = { bookingWords: { 'reminder.de': 'Bis {when}, {name}! Ort: {place}.' } };
    const parts = { db: database.db, clock, onChanged: planRemindersAgain };
    await updateOrganization(parts, shop.owner, { settings: words });
    await at('2026-03-04T09:00:00Z');
    expect(await bodies()).toEqual([
      'Hallo Tom, wir erinnern an Ihren Termin bei Northside: Mittwoch, 4. März um 11:00. Wenn das nicht passt, schreiben Sie uns einfach hier.',
      'Bis Mittwoch, 4. März um 11:00, Tom!',
    ]);
    expect(await shop.run((tx) => tx.conversation.count())).toBe(1);
  });

  test('follows the organization’s schedule, also for what is booked already', async () => {
    await make();
    const parts = { db: database.db, clock, onChanged: planRemindersAgain };
    await updateOrganization(parts, shop.owner, {
      settings: { remindDayBefore: false, remindHoursBefore: 24 },
    });
    expect((await notices()).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['hours-before', '2026-03-03T11:00:00.000Z'],
    ]);
    await updateOrganization(parts, shop.owner, { settings: { remindHoursBefore: 0 } });
    expect(await notices()).toEqual([]);
  });
});

test('an organization’s own words need the time, know their gaps and hold no passcode; as shipped they are Docket’s', async () => {
  const settings = createNoticeSettings({
    db: database.db,
    clock,
    screen: async (_tx, { text }) => screened(text.replaceAll('4821', '[passcode saved]')),
    update: (staff, changes) => updateOrganization({ db: database.db, clock }, staff, changes),
  });
  const { languages, ...schedule } = await settings.read(shop.admin);
  expect(schedule).toEqual({ remindDayBefore: true, remindDayBeforeAt: '10:00', remindHoursBefore: 2 });
  const shipped = languages.find(({ language }) => language === 'en')?.words.reminder.shipped ?? '';
  const save = (reminder: string) =>
    settings.save(shop.admin, { ...schedule, words: { 'reminder.en': reminder } });
  for (const wrong of [
    'See you soon',
    'At {wehn}, {when}',
    'Code 4821, {when}',
    `{when}${'x'.repeat(480)}`,
  ]) {
    await expect(save(wrong)).rejects.toMatchObject({ fields: { 'reminder.en': expect.any(String) } });
  }
  await expect(settings.read(shop.technician)).rejects.toMatchObject({ code: 'not-allowed' });
  await save('See you {when}');
  expect((await settings.read(shop.owner)).languages[0]?.words.reminder.text).toBe('See you {when}');
  await save(shipped);
  expect((await settings.read(shop.owner)).languages[0]?.words.reminder.text).toBe(shipped);
});

describe('a customer who is to be told', () => {
  test('hears of a booking at once, of its change, and of its end; never of what they have not heard of', async () => {
    const id = await make({}, true);
    await at('2026-03-02T09:00:05Z');
    await send();
    await bookings.change(shop.owner, id, typed({ time: '12:00' }, true));
    await at('2026-03-02T09:01:00Z');
    await send();
    await bookings.cancel(shop.owner, id, { reason: 'ill', tell: true });
    await at('2026-03-02T09:02:00Z');
    expect((await bodies()).map((body) => body.replace(/ If that.*| Text us.*/, ''))).toEqual([
      'Hi Tom, your appointment with Northside is on Wednesday 4 March at 11:00.',
      'Hi Tom, your appointment with Northside has changed. It is now on Wednesday 4 March at 12:00.',
      'Hi Tom, your appointment with Northside on Wednesday 4 March at 12:00 is cancelled.',
    ]);
    const other = await make({ time: '16:00' }, true);
    await bookings.cancel(shop.owner, other, { reason: 'mistake', tell: true });
    await at('2026-03-02T09:03:00Z');
    expect(await bodies()).toHaveLength(3);
  });

  test('hears only the last of what changed before it left', async () => {
    const id = await make({}, true);
    await at('2026-03-02T09:00:05Z');
    await bookings.change(shop.owner, id, typed({ time: '12:00' }));
    await at('2026-03-02T09:00:10Z');
    expect(await said()).toEqual([
      { state: 'stopped', body: expect.stringContaining('11:00') },
      { state: 'waiting', body: expect.stringMatching(/is on Wednesday 4 March at 12:00/) },
    ]);
  });
});

/** What waits leaves. */
async function send(): Promise<void> {
  let sent = 0;
  await createSendOutgoing({
    db: database.db,
    clock,
    logger,
    gate: async () => [],
    senders: {
      sms: {
        send: async () => ({ outcome: 'sent', externalId: `SM${Date.now()}${sent++}` }),
        find: async () => undefined,
      },
    },
    refuseAddress: async () => null,
    onRefused: async () => {},
    wakeIn() {},
  })();
}
