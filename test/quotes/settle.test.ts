import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { readJob } from '../../src/jobs/read-job.js';
import type { Closing, Moving } from '../../src/jobs/record-ports.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { countQuotes, listQuotes } from '../../src/quotes/list-quotes.js';
import { QUOTE_EVENTS, quoteStep } from '../../src/quotes/quote-table.js';
import { readQuote } from '../../src/quotes/read-quote.js';
import { readQuoteTexts } from '../../src/quotes/stored-texts.js';
import { clock, effects, openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { fakePorts } from './fake-ports.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

const screen = async (_tx: unknown, { text }: { text: string }) => screened(text);
const quotesWith = ({
  moving = async () => {},
  closing = async () => {},
}: {
  moving?: Moving;
  closing?: Closing;
} = {}) => createQuotes({ db: database.db, ...fakePorts({ moving, closing }) });
const read = (number: number) => shop.run((tx) => readQuote(tx, { number }, shop.owner));
const missing = { code: 'not-found', message: 'There is no such quote, or it is not yours to see.' };

test('made a job, a quote hands over title, details, owner and what hangs on it', async () => {
  const moved: unknown[] = [];
  const quotes = quotesWith({ moving: async (_tx, { from, to }) => void moved.push([from, to]) });
  const quote = await shop.newQuote();
  await quotes.claim(shop.dispatcher, quote.number);
  const job = await quotes.accept(shop.owner, quote.number);
  expect(job.created).toBe(true);
  expect(moved).toEqual([
    [
      { kind: 'quote', id: quote.id },
      { kind: 'job', id: job.id },
    ],
  ]);
  expect(await read(quote.number)).toMatchObject({ state: 'accepted', job: { id: job.id } });
  expect(await shop.run((tx) => readJob(tx, { number: job.number }, shop.owner))).toMatchObject({
    title: 'MacBook, keyboard',
    details: { device: 'MacBook' },
    owner: { name: 'Dan' },
    quote: { number: quote.number },
  });
  const last = (await shop.feed('quote', quote.id)).at(-1);
  expect(last).toMatchObject({ type: 'quote.accepted', content: { jobId: job.id, jobNumber: job.number } });
});

test('asked ten times at once, a quote becomes one job, with the next number', async () => {
  const quotes = quotesWith();
  const quote = await shop.newQuote();
  const all = await Promise.all(Array.from({ length: 10 }, () => quotes.accept(shop.owner, quote.number)));
  expect(new Set(all.map((job) => job.id)).size).toBe(1);
  expect(all.filter((job) => job.created)).toHaveLength(1);
  expect((await shop.newJob()).number).toBe(2);
});

test('when moving along fails there is no job, no number lost and the quote is as it was', async () => {
  const quote = await shop.newQuote();
  const quotes = quotesWith({
    moving: async () => {
      throw new Error('a photo place is locked');
    },
  });
  await expect(quotes.accept(shop.owner, quote.number)).rejects.toThrow('a photo place is locked');
  expect(await read(quote.number)).toMatchObject({ state: 'requested', job: null });
  expect((await shop.newJob()).number).toBe(1);
});

test('declining destroys first, in the same transaction, and only once', async () => {
  const quote = await shop.newQuote();
  let calls = 0;
  const failing = quotesWith({
    closing: async (tx, { organizationId }) => {
      await tx.counter.create({ data: { organizationId, kind: 'closing', value: 1 } });
      throw new Error('the vault is locked');
    },
  });
  await expect(failing.decline(shop.owner, quote.number)).rejects.toThrow('the vault is locked');
  expect((await read(quote.number)).state).toBe('requested');
  expect(await shop.run((tx) => tx.counter.count({ where: { kind: 'closing' } }))).toBe(0);
  const quotes = quotesWith({ closing: async () => void calls++ });
  expect(await quotes.decline(shop.owner, quote.number)).toMatchObject({ changed: true });
  expect(await quotes.decline(shop.owner, quote.number)).toMatchObject({ changed: false });
  expect(calls).toBe(1);
  await expect(quotes.accept(shop.owner, quote.number)).rejects.toMatchObject({ code: 'conflict' });
});

test('an accepted quote is not declined any more', async () => {
  const quotes = quotesWith();
  const quote = await shop.newQuote();
  await quotes.accept(shop.owner, quote.number);
  await expect(quotes.decline(shop.owner, quote.number)).rejects.toMatchObject({ code: 'conflict' });
});

test('an answered quote stays answered until staff offer something else', () => {
  const actors = ['member', 'system', 'bot', 'customer'] as const;
  const answers = QUOTE_EVENTS.filter((event) => event !== 'revise');
  fc.assert(
    fc.property(
      fc.constantFrom('accepted', 'declined', 'expired', 'superseded'),
      fc.array(fc.tuple(fc.constantFrom(...answers), fc.constantFrom(...actors)), { maxLength: 20 }),
      (state, events) => {
        for (const [event, actor] of events) {
          expect(quoteStep(state, event, actor).outcome).not.toBe('becomes');
        }
      },
    ),
  );
});

test("another organization's quote is missing for reading and for every step", async () => {
  const elsewhere = await openShop(database.db);
  const theirs = await elsewhere.newQuote();
  const quotes = quotesWith();
  const steps = [
    read(theirs.number),
    quotes.claim(shop.owner, theirs.number),
    quotes.accept(shop.owner, theirs.number),
    quotes.decline(shop.owner, theirs.number),
    quotes.changeDetails(shop.owner, theirs.number, { name: 'x' }),
  ];
  for (const outcome of await Promise.allSettled(steps)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: missing });
  }
});

test('a technician sees a quote only through a job they are assigned to, and settles none', async () => {
  const quotes = quotesWith();
  const jobs = createJobs({ db: database.db, clock, effects, closing: async () => {}, screen });
  const [quote, hidden] = [await shop.newQuote(), await shop.newQuote()];
  const { technician } = shop;
  await expect(quotes.accept(technician, quote.number)).rejects.toMatchObject(missing);
  const job = await quotes.accept(shop.owner, quote.number);
  const see = (number: number) => shop.run((tx) => readQuote(tx, { number }, technician));
  await expect(see(quote.number)).rejects.toMatchObject(missing);
  await jobs.assign(shop.owner, job.number, technician.memberId);
  expect(await see(quote.number)).toMatchObject({ id: quote.id, assigned: true });
  await expect(see(hidden.number)).rejects.toMatchObject(missing);
  expect((await shop.run((tx) => listQuotes(tx, technician))).quotes).toHaveLength(1);
  await expect(quotes.decline(technician, quote.number)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('quotes are listed open or closed, newest first, by cursor', async () => {
  const quotes = quotesWith();
  const made = [await shop.newQuote(), await shop.newQuote(), await shop.newQuote()];
  await quotes.decline(shop.owner, made[1]?.number ?? 0);
  const list = (filter: Parameters<typeof listQuotes>[2]) =>
    shop.run((tx) => listQuotes(tx, shop.owner, filter));
  expect((await list({ show: 'open' })).quotes.map((quote) => quote.number)).toEqual([3, 1]);
  expect((await list({ show: 'closed' })).quotes.map((quote) => quote.number)).toEqual([2]);
  const first = await list({ limit: 2 });
  expect(first.nextCursor).toBe('2');
  expect(
    (await list({ cursor: first.nextCursor ?? '', limit: 2 })).quotes.map((quote) => quote.number),
  ).toEqual([1]);
  expect(await shop.run((tx) => countQuotes(tx, shop.owner, { search: 'Q-2' }))).toBe(1);
});

test('details of a quote are corrected and audited; its stored texts can be replaced', async () => {
  const quotes = quotesWith();
  const quote = await shop.newQuote();
  await quotes.changeDetails(shop.admin, quote.number, { device: 'MacBook Air', fault: 'pin 5937' });
  expect((await shop.feed('quote', quote.id)).at(-1)?.content).toEqual({
    changes: [
      { field: 'device', from: 'MacBook', to: 'MacBook Air' },
      { field: 'fault', from: null, to: 'pin 5937' },
    ],
  });
  await shop.run(async (tx) => {
    for (const stored of await readQuoteTexts(tx, quote.id)) {
      await stored.replace(screened(stored.text.replace('5937', '[passcode]')));
    }
  });
  expect((await read(quote.number)).details).toEqual({ device: 'MacBook Air', fault: 'pin [passcode]' });
});
