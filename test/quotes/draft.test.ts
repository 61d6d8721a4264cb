import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { newId } from '../../src/platform/ids.js';
import { MOST_MINOR } from '../../src/platform/money/money.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { priceVersion } from '../../src/quotes/price-version.js';
import { checkDraft, type DraftInput } from '../../src/quotes/quote-draft.js';
import { readQuote } from '../../src/quotes/read-quote.js';
import { draftOf, readNewestVersion } from '../../src/quotes/read-version.js';
import { readQuoteTexts } from '../../src/quotes/stored-texts.js';
import { at, clock, effects, openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { fakePorts } from './fake-ports.js';
import { draft as input, line } from './sample-draft.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db, {
    billing: { taxRates: [{ name: 'VAT', bp: 2000 }], depositBp: 3000, validDays: 14 },
  });
});
afterAll(() => database.drop());

/** A door that takes out what looks like a PIN, and says what came to it. */
function door() {
  const seen: string[] = [];
  const screen = async (_tx: unknown, { text }: { text: string }) => {
    seen.push(text);
    return screened(text.replace(/\bpin \d{4}\b/i, '[passcode saved]'));
  };
  return { seen, screen };
}

const quotesWith = ({ screen } = door()) => createQuotes({ db: database.db, ...fakePorts({ screen }) });

const newest = async (quoteId: string) => {
  const version = await shop.run((tx) => readNewestVersion(tx, quoteId));
  return version ?? expect.fail('there is no version');
};
const read = (number: number) => shop.run((tx) => readQuote(tx, { number }, shop.owner));

test('what was asked for becomes a draft with lines and what they come to; the same again writes nothing', async () => {
  const quotes = quotesWith();
  const quote = await shop.newQuote();
  const typed = input({
    note: 'As we said on the phone.',
    lines: [
      line({ quantityMilli: 2500, unit: 'h', unitPrice: 4550, discountBp: 1000 }),
      line({ description: 'Case', unitPrice: 1999, optional: true, chosen: true }),
      line({ description: 'Cleaning', unitPrice: 2500, optional: true }),
    ],
    offered: { date: '2026-03-30', time: '09:30', minutes: 90, memberIds: [shop.technician.memberId] },
  });
  const saved = await quotes.saveDraft(shop.dispatcher, quote.number, 0, typed);
  expect(await read(quote.number)).toMatchObject({
    state: 'draft',
    revision: 1,
    total: 14_684,
    currency: 'GBP',
  });
  const version = await newest(quote.id);
  // 2.5 h of 45.50 less 10 % is 102.38; with 19.99 it is 122.37, and 20 % of that 24.47.
  expect(version).toMatchObject({
    id: saved.versionId,
    number: 1,
    currency: 'GBP',
    rules: { pricesIncludeTax: false, taxRounding: 'rate' },
    totals: { subtotal: 12_237, discount: 1137, tax: 2447, total: 14_684, deposit: 4405 },
    offered: { startsAt: new Date('2026-03-30T08:30:00Z'), endsAt: new Date('2026-03-30T10:00:00Z') },
  });
  expect(draftOf(version, 'Europe/London')).toEqual({ ...typed, title: '' });
  const entries = (await shop.feed('quote', quote.id)).length;
  expect(await quotes.saveDraft(shop.owner, quote.number, 1, typed)).toEqual(saved);
  expect((await shop.feed('quote', quote.id)).length).toBe(entries);
});

test('of two who save what they began alike, the second is told who was first and loses nothing', async () => {
  const quotes = quotesWith();
  const quote = await shop.newQuote();
  const saves = await Promise.allSettled(
    [shop.owner, shop.dispatcher].map((staff, index) =>
      quotes.saveDraft(staff, quote.number, 0, input({ lines: [line({ unitPrice: 100 + index })] })),
    ),
  );
  const refused = saves.filter((save) => save.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'conflict' } }]);
  const winner = saves[0]?.status === 'fulfilled' ? 'Olga' : 'Dan';
  expect(refused[0]?.reason.message).toBe(
    `${winner} changed this quote meanwhile, so nothing was done. Look at it again.`,
  );
});

test('a quote is begun blank for a customer, with a template, and as extra work seen by who is on the job', async () => {
  const quotes = quotesWith();
  const jobs = createJobs({
    db: database.db,
    clock,
    effects,
    closing: async () => {},
    screen: door().screen,
  });
  const blank = await quotes.start(
    shop.dispatcher,
    { customerId: shop.customerId },
    { title: 'Fit a pin 4821 lock' },
  );
  expect(await read(blank.number)).toMatchObject({
    state: 'draft',
    title: 'Fit a [passcode saved] lock',
    owner: { name: 'Dan' },
    extraOf: null,
  });
  expect(await newest(blank.id)).toMatchObject({
    validDays: 14,
    deposit: { kind: 'percent', value: 3000 },
    lines: [],
  });
  const filled = await quotes.start(
    shop.owner,
    { customerId: shop.customerId },
    { title: '', content: { lines: [line()], note: 'Thank you.' } },
  );
  expect(await newest(filled.id)).toMatchObject({ note: 'Thank you.', totals: { total: 12_000 } });
  const job = await shop.newJob();
  const { technician } = shop;
  const subject = { jobId: job.id };
  await expect(quotes.start(technician, subject, { title: '' })).rejects.toMatchObject({ code: 'not-found' });
  await jobs.assign(shop.owner, job.number, technician.memberId);
  const extra = await quotes.start(technician, subject, { title: '' });
  expect(await shop.run((tx) => readQuote(tx, { number: extra.number }, technician))).toMatchObject({
    title: 'Galaxy S22, screen',
    job: null,
    extraOf: { number: job.number },
    assigned: true,
  });
  await quotes.saveDraft(technician, extra.number, 0, input());
  await expect(
    quotes.start(technician, { customerId: shop.customerId }, { title: '' }),
  ).rejects.toMatchObject({ code: 'not-allowed' });
  const elsewhere = await openShop(database.db);
  const theirs = { customerId: elsewhere.customerId };
  await expect(quotes.start(shop.owner, theirs, { title: '' })).rejects.toMatchObject({ code: 'not-found' });
  await shop.run((tx) =>
    tx.job.update({ where: { id: job.id }, data: { state: 'cancelled', closedAt: at } }),
  );
  await expect(quotes.start(shop.owner, subject, { title: '' })).rejects.toMatchObject({ code: 'conflict' });
});

test('every text passes the door once, and what is stored can be screened later', async () => {
  const { seen, screen } = door();
  const quotes = quotesWith({ seen, screen });
  const quote = await shop.newQuote();
  const typed = input({
    note: 'The pin 4821 is on file.',
    lines: [
      line({ description: 'Unlock with pin 4821', unit: 'h' }),
      line({ description: 'New screen', unit: 'h' }),
    ],
  });
  await quotes.saveDraft(shop.owner, quote.number, 0, typed);
  expect(seen.sort()).toEqual(['New screen', 'The pin 4821 is on file.', 'Unlock with pin 4821', 'h']);
  const version = await newest(quote.id);
  expect(version.note).toBe('The [passcode saved] is on file.');
  expect(version.lines[0]?.description).toBe('Unlock with [passcode saved]');
  seen.length = 0;
  const again = { ...draftOf(version, 'UTC'), lines: [line({ description: 'New screen, 5937', unit: 'h' })] };
  await quotes.saveDraft(shop.owner, quote.number, 1, again);
  expect(seen).toEqual(['New screen, 5937']);
  await shop.run(async (tx) => {
    for (const stored of await readQuoteTexts(tx, quote.id)) {
      await stored.replace(screened(stored.text.replace('5937', '[passcode]')));
    }
  });
  expect((await newest(quote.id)).lines[0]?.description).toBe('New screen, [passcode]');
});

test('photos are chosen of those on the quote or its job, and nobody else is put on the offered time', async () => {
  const quotes = quotesWith();
  const elsewhere = await openShop(database.db);
  const job = await shop.newJob();
  const extra = await quotes.start(shop.owner, { jobId: job.id }, { title: '' });
  const put = async (kind: 'quote' | 'job', id: string, caption: string | null) => {
    const photoId = newId();
    const sha256 = photoId.replaceAll('-', '').padEnd(64, '0');
    await shop.run(async (tx) => {
      const { organizationId } = shop;
      await tx.blob.create({ data: { organizationId, sha256, bytes: 1, mime: 'image/jpeg', kind: 'photo' } });
      await tx.photo.create({
        data: {
          id: photoId,
          organizationId,
          sourceKey: photoId,
          source: 'upload',
          state: 'stored',
          sha256,
          uploaderKind: 'member',
        },
      });
      await tx.photoPlace.create({
        data: { id: newId(), organizationId, photoId, recordKind: kind, recordId: id, caption },
      });
    });
    return { photoId, sha256, caption: caption ?? '' };
  };
  const before = await put('job', job.id, 'Cracked');
  const own = await put('quote', extra.id, null);
  const other = await put('job', (await shop.newJob()).id, null);
  const save = (over: Partial<DraftInput>) => quotes.saveDraft(shop.owner, extra.number, 0, input(over));
  await expect(save({ photoIds: [other.photoId] })).rejects.toMatchObject({
    code: 'invalid-input',
    fields: { photos: expect.stringContaining('not on this quote') },
  });
  const offered = { date: '2026-03-30', time: '09:30', minutes: 90, memberIds: [elsewhere.owner.memberId] };
  await expect(save({ offered })).rejects.toMatchObject({ code: 'not-found' });
  await save({ photoIds: [own.photoId, before.photoId] });
  expect((await newest(extra.id)).photos).toEqual([own, before]);
});

test('what cannot be is said in a sentence, and nothing is saved', async () => {
  const quotes = quotesWith();
  const quote = await shop.newQuote();
  const wrong: [Partial<DraftInput>, Record<string, string>][] = [
    [
      { lines: Array.from({ length: 10_000 }, () => line()) },
      { lines: 'A quote has at most 500 lines, and this one has 10000. Put some together.' },
    ],
    [{ note: 'x'.repeat(40_000) }, { note: expect.stringMatching(/^At most 4000 characters/) }],
    [
      { lines: [line(), line({ unitPrice: -10_001 })] },
      { lines: 'The total would be below zero. Take less off.' },
    ],
    [
      { lines: [line(), line({ unitPrice: -10_001, optional: true })] },
      { lines: 'The total would be below zero. Take less off.' },
    ],
    [
      { lines: [line({ unitPrice: MOST_MINOR, quantityMilli: 2000 })] },
      { lines: expect.stringContaining('too large') },
    ],
    [
      { lines: [line({ description: ' ', taxBp: 10_001, quantityMilli: 0 })] },
      {
        'lines.0.description': 'Line 1: say what it is.',
        'lines.0.taxBp': 'Line 1: a tax is from 0 to 100 %, with at most three decimals.',
        'lines.0.quantityMilli': 'Line 1: a quantity is above zero and at most a million.',
      },
    ],
    [{ deposit: { kind: 'amount', value: 12_001 } }, { deposit: 'The deposit is more than the total.' }],
    [{ validDays: 0 }, { validDays: 'A quote is good for 1 to 365 days.' }],
    [
      { offered: { date: '2026-03-29', time: '01:30', minutes: 60, memberIds: [] } },
      { offered: 'There is no such time on that day. Pick another.' },
    ],
  ];
  for (const [over, fields] of wrong) {
    const saving = quotes.saveDraft(shop.owner, quote.number, 0, input(over));
    await expect(saving).rejects.toMatchObject({ code: 'invalid-input', fields });
  }
  expect(await read(quote.number)).toMatchObject({ state: 'requested', revision: 0 });
});

test('whatever is typed, the lines that count sum to the total, which is never below zero', () => {
  const lines = fc.array(
    fc.record({
      description: fc.constant('Work'),
      quantityMilli: fc.integer({ min: 1, max: 100_000 }),
      unit: fc.constant('h'),
      unitPrice: fc.integer({ min: -20_000, max: 1_000_000 }),
      taxBp: fc.constantFrom(0, 700, 1900, 2000),
      discountBp: fc.integer({ min: 0, max: 10_000 }),
      optional: fc.boolean(),
      chosen: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const rules = fc.record({
    pricesIncludeTax: fc.boolean(),
    taxRounding: fc.constantFrom('line' as const, 'rate' as const),
  });
  fc.assert(
    fc.property(lines, rules, fc.infiniteStream(fc.boolean()), (typed, rule, ticks) => {
      let checked: ReturnType<typeof checkDraft>;
      try {
        checked = checkDraft(input({ lines: typed }), { ...rule, currency: 'EUR', timeZone: 'UTC' });
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input' });
        return;
      }
      const picked = checked.lines.map((one) => ({
        ...one,
        chosen: one.optional && ticks.next().value === true,
      }));
      const priced = priceVersion(picked, rule);
      expect(priced.total).toBe(priced.subtotal + priced.tax);
      expect(priced.lines.reduce((sum, one) => sum + one.gross, 0)).toBe(priced.total);
      expect(priced.lines).toHaveLength(picked.filter((one) => !one.optional || one.chosen).length);
      expect(priced.total).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
