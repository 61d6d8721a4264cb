import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCalendarFeeds } from '../../src/accounts/calendar-feeds.js';
import type { Staff } from '../../src/accounts/staff.js';
import { withdrawOfBookings } from '../../src/app/record-ports.js';
import { createBookings } from '../../src/jobs/bookings/create-bookings.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { createCalendarRoutes } from '../../src/web/calendar/calendar-routes.js';
import { answerErrors } from '../../src/web/http/error-answer.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';
import { clock, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let server: Server;
let origin: string;
let shop: Shop;
let feeds: ReturnType<typeof createCalendarFeeds>;
let bookings: ReturnType<typeof createBookings>;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  shop = await openShop(db);
  bookings = createBookings({
    db,
    clock,
    screen: async (_tx, { text }) => screened(text),
    withdraw: withdrawOfBookings,
    wake() {},
  });
  const app = express();
  feeds = createCalendarFeeds({ db, clock, publicUrl: '' });
  // A gate that knows one secret of the customer's.
  const gate = async (_tx: unknown, { texts }: { texts: { place: string; text: string }[] }) =>
    texts.filter(({ text }) => text.includes('4821')).map(({ place }) => ({ secretId: 's', place }));
  app.use(createCalendarRoutes({ db, clock, feeds, gate }), answerErrors(createLogger('silent')));
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.drop();
});

const book = (staff: Staff, jobId: string, over: object = {}) => {
  const input = {
    date: '2026-03-30',
    time: '10:00',
    minutes: 60,
    title: '',
    place: '',
    notes: 'the key is under the mat',
  };
  return bookings.make(
    shop.owner,
    { jobId },
    { input: { ...input, memberIds: [staff.memberId], ...over }, tell: false },
  );
};
// Else fetch says that it wants no answer from a cache, which a calendar program does not.
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { 'cache-control': 'max-age=0', ...headers } });
const read = async (path: string) => {
  const events = new ICAL.Component(ICAL.parse(await (await get(path)).text())).getAllSubcomponents('vevent');
  return events.map((event) => {
    const { summary, location, description, sequence, startDate, endDate } = new ICAL.Event(event);
    const times = [startDate, endDate].map((time) => time.toJSDate().toISOString());
    return { summary, location, description, sequence, times };
  });
};

test('a member’s address gives their bookings, and no more than is needed; a secret among them is withheld', async () => {
  const job = await shop.newJob();
  await shop.run((tx) => tx.customer.updateMany({ data: { name: 'Tom, "the" Bell' } }));
  const id = await book(shop.technician, job.id, { place: '1 Mill Lane; back door' });
  await book(shop.other, job.id, { time: '12:00' });
  const cancelled = await book(shop.technician, job.id, { time: '14:00' });
  await bookings.cancel(shop.owner, cancelled, { reason: 'ill', tell: false });
  await book(shop.technician, job.id, { time: '16:00', title: 'unlock with 4821', place: 'home' });
  const path = await feeds.share(shop.technician);
  expect(path).toMatch(/^\/calendar\/[\w-]{32}\.ics$/);
  expect(await read(path)).toEqual([
    {
      summary: 'Tom, "the" Bell: Galaxy S22, screen',
      location: '1 Mill Lane; back door',
      description: 'J-1',
      sequence: 0,
      // Ten in the morning in London, a day after its clocks went forward.
      times: ['2026-03-30T09:00:00.000Z', '2026-03-30T10:00:00.000Z'],
    },
    expect.objectContaining({ summary: 'Booking (see Docket)', times: expect.anything() }),
  ]);
  const first = await get(path);
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(withoutIds(await first.text())).not.toMatch(/4821|mat/);
  const etag = first.headers.get('etag') ?? '';
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  const moved = { date: '2026-03-30', time: '11:00', minutes: 60, title: '', place: '', notes: '' };
  const people = { memberIds: [shop.technician.memberId] };
  await bookings.change(shop.owner, id, { input: { ...moved, ...people }, tell: false });
  expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
  expect((await read(path))[0]).toMatchObject({
    sequence: 1,
    times: ['2026-03-30T10:00:00.000Z', expect.anything()],
  });
});

test('an address that was revoked, replaced, or is of somebody who has left is worth nothing, like one made up', async () => {
  const first = await feeds.share(shop.other);
  const second = await feeds.share(shop.other);
  expect((await get(first)).status).toBe(404);
  expect((await get(second)).status).toBe(200);
  await feeds.revoke(shop.other);
  const answers = [await get(second), await get(`/calendar/${'a'.repeat(32)}.ics`), await get('/calendar/x')];
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  const third = await feeds.share(shop.other);
  await shop.run((tx) =>
    tx.member.updateMany({ where: { id: shop.other.memberId }, data: { deactivatedAt: new Date() } }),
  );
  expect((await get(third)).status).toBe(404);
  const kept = await shop.run((tx) => tx.calendarFeed.findMany());
  expect(JSON.stringify(kept)).not.toContain(third.slice(10, 40));
  // Whoever guesses is soon told to wait.
  const guesses = await Promise.all(Array.from({ length: 40 }, () => get(`/calendar/${'b'.repeat(32)}.ics`)));
  expect(guesses.map(({ status }) => status)).toContain(429);
});
