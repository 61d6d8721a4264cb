import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RecordRef } from '../../src/activity/record.js';
import { createBookings } from '../../src/jobs/bookings/create-bookings.js';
import { newId } from '../../src/platform/ids.js';
import { createOffers, type OffersParts } from '../../src/quotes/create-offers.js';
import { createQuotes, type QuotesParts } from '../../src/quotes/create-quotes.js';
import { createExpireQuotes } from '../../src/quotes/expire-quotes.js';
import type { QuoteLink } from '../../src/quotes/quote-links.js';
import type { StartBilling } from '../../src/quotes/quote-ports.js';
import { readQuote } from '../../src/quotes/read-quote.js';
import { readNewestVersion } from '../../src/quotes/read-version.js';
import type { QuoteSigning } from '../../src/quotes/sign-quote.js';
import { at, clock, openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { fakePorts } from './fake-ports.js';
import { draft, line } from './sample-draft.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

type Over = Partial<Omit<QuotesParts & OffersParts, 'db'>>;
const quotes = (over: Over = {}) => createQuotes({ db: database.db, ...fakePorts(over) });
const offers = (over: Over = {}) => createOffers({ db: database.db, ...fakePorts(over) });
const read = (number: number) => shop.run((tx) => readQuote(tx, { number }, shop.owner));
const acceptanceOf = (quoteId: string) =>
  shop.run((tx) => tx.quoteAcceptance.findUnique({ where: { quoteId } }));
const version = async (quoteId: string) =>
  (await shop.run((tx) => readNewestVersion(tx, quoteId))) ?? expect.fail('no version');

type Quote = { id: string; number: number };
async function sent(
  over: Parameters<typeof draft>[0] = {},
  quote?: Quote,
): Promise<Quote & { link: QuoteLink }> {
  const one = quote ?? (await shop.newQuote());
  const { revision } = await quotes().saveDraft(shop.owner, one.number, 0, draft(over));
  const { link } = await quotes().send(shop.owner, one.number, revision);
  const found = await offers().find(link.split('/').at(-1) ?? '');
  return { ...one, link: found ?? expect.fail('no link') };
}

const signing = (over: Partial<QuoteSigning> = {}): Omit<QuoteSigning, 'link' | 'at'> => ({
  name: 'Tom Weber',
  signature: { kind: 'typed' },
  chosen: [],
  seenTotal: 12_000,
  agreedTermsIds: [],
  agreedText: 'I accept.',
  networkAddress: '192.0.2.1',
  userAgent: 'Firefox',
  ...over,
});

test('signing seals what was agreed to, opens the job, moves along, books and bills, all at once', async () => {
  const billed: Parameters<StartBilling>[1][] = [];
  const moved: [RecordRef, RecordRef][] = [];
  const termsId = newId();
  const { organizationId } = shop;
  await shop.run((tx) =>
    tx.termsVersion.create({
      data: {
        id: termsId,
        organizationId,
        kind: 'terms',
        language: 'en',
        number: 1,
        text: 'No refunds on pizza.',
      },
    }),
  );
  const { memberId } = shop.technician;
  const quote = await sent({
    lines: [line(), line({ description: 'Case', unitPrice: 5000, optional: true })],
    offered: { date: '2026-03-04', time: '10:00', minutes: 60, memberIds: [memberId] },
  });
  const { lines } = await version(quote.id);
  const chosen = [lines[1]?.id ?? ''];
  const ports = {
    moving: async (_tx: unknown, { from, to }: { from: RecordRef; to: RecordRef }) =>
      void moved.push([from, to]),
    startBilling: async (_tx: unknown, input: Parameters<StartBilling>[1]) => {
      billed.push(input);
      return {};
    },
  };
  const png = Uint8Array.from([1, 2, 3]);
  const job = await offers(ports).accept(
    quote.link,
    signing({ chosen, seenTotal: 18_000, agreedTermsIds: [termsId], signature: { kind: 'drawn', png } }),
  );
  expect(job).toMatchObject({ signed: true, jobNumber: 1 });
  const acceptance = await acceptanceOf(quote.id);
  expect(acceptance).toMatchObject({
    versionId: quote.link.versionId,
    signedName: 'Tom Weber',
    signatureKind: 'drawn',
    chosenLineIds: chosen,
    agreedText: 'I accept.\n\nNo refunds on pizza.',
    termsIds: [termsId],
    total: 18_000n,
    deposit: 5400n,
    documentSha256: 'd'.repeat(64),
    networkAddress: '192.0.2.1',
    userAgent: 'Firefox',
    at,
  });
  const feed = await shop.feed('quote', quote.id);
  expect(feed.find(({ type }) => type === 'quote.signed')).toMatchObject({
    actorKind: 'customer',
    content: { total: 18_000, sealHash: acceptance?.sealHash },
  });
  expect(await read(quote.number)).toMatchObject({
    state: 'accepted',
    total: 18_000,
    job: { id: job.jobId },
  });
  expect(moved).toEqual([
    [
      { kind: 'quote', id: quote.id },
      { kind: 'job', id: job.jobId },
    ],
  ]);
  expect(billed).toMatchObject([
    {
      jobId: job.jobId,
      total: 18_000,
      deposit: 5400,
      actor: { kind: 'customer' },
      lines: [{ description: 'New screen' }, { description: 'Case', unitPrice: 5000 }],
    },
  ]);
  const booking = await shop.run((tx) =>
    tx.booking.findFirst({ where: { jobId: job.jobId }, include: { members: true, notices: true } }),
  );
  expect(booking).toMatchObject({ startsAt: new Date('2026-03-04T10:00:00Z'), members: [{ memberId }] });
  expect(booking?.notices.map(({ kind }) => kind)).toContain('booked');
  expect(await shop.run((tx) => tx.jobAssignee.count({ where: { jobId: job.jobId, memberId } }))).toBe(1);
  const consents = await shop.run((tx) => tx.consent.findMany({ where: { customerId: shop.customerId } }));
  expect(consents).toMatchObject([{ termsVersionId: termsId, recordId: quote.id }]);
  const gone = shop.run((tx) => tx.quoteAcceptance.deleteMany({}));
  await expect(gone).rejects.toThrow(/permission denied/);
});

test('accepted by ten at once it is signed once, becomes one job, and is billed once', async () => {
  let billed = 0;
  const quote = await sent();
  const startBilling = async () => {
    billed += 1;
    return {};
  };
  const all = await Promise.all(
    Array.from({ length: 10 }, () => offers({ startBilling }).accept(quote.link, signing())),
  );
  expect(new Set(all.map(({ jobId }) => jobId)).size).toBe(1);
  expect(all.filter(({ signed }) => signed)).toHaveLength(1);
  expect(billed).toBe(1);
  expect((await shop.newJob()).number).toBe(2);
});

test('where billing fails nothing is accepted, signed, opened or booked', async () => {
  const quote = await sent({ offered: { date: '2026-03-04', time: '10:00', minutes: 60, memberIds: [] } });
  const startBilling = async () => {
    throw new Error('the numbers are locked');
  };
  await expect(offers({ startBilling }).accept(quote.link, signing())).rejects.toThrow(
    'the numbers are locked',
  );
  expect(await read(quote.number)).toMatchObject({ state: 'sent', job: null });
  expect(await acceptanceOf(quote.id)).toBeNull();
  expect(await shop.run((tx) => tx.booking.count())).toBe(0);
  expect((await shop.newJob()).number).toBe(1);
});

test('accepted while it is being changed, one of the two holds and the other is told', async () => {
  for (let round = 0; round < 4; round += 1) {
    const quote = await sent();
    const [accepted, revised] = await Promise.allSettled([
      offers().accept(quote.link, signing()),
      quotes().revise(shop.owner, quote.number),
    ]);
    expect([accepted.status, revised.status].sort()).toEqual(['fulfilled', 'rejected']);
    const { state } = await read(quote.number);
    expect(state).toBe(accepted.status === 'fulfilled' ? 'accepted' : 'draft');
    expect((await acceptanceOf(quote.id)) !== null).toBe(accepted.status === 'fulfilled');
    const loser = accepted.status === 'rejected' ? accepted : revised;
    expect(loser).toMatchObject({ reason: { code: 'conflict', message: expect.stringMatching(/\.$/) } });
  }
});

test('what was not seen, not picked from the quote, not agreed to or not named is not signed', async () => {
  const quote = await sent({ lines: [line(), line({ description: 'Case', optional: true })] });
  const { lines } = await version(quote.id);
  const wrong: [Partial<QuoteSigning>, object][] = [
    [{ seenTotal: 11_999 }, { code: 'conflict' }],
    [{ chosen: [lines[0]?.id ?? ''] }, { code: 'invalid-input' }],
    [{ chosen: [newId()] }, { code: 'invalid-input' }],
    [{ name: ' \u0000' }, { code: 'invalid-input', fields: { name: 'Write your name.' } }],
    [{ name: 'x'.repeat(121) }, { code: 'invalid-input' }],
  ];
  for (const [over, error] of wrong) {
    await expect(offers().accept(quote.link, signing(over))).rejects.toMatchObject(error);
  }
  const revoked = await sent();
  await quotes().revokeLink(shop.owner, revoked.number);
  await expect(offers().accept(revoked.link, signing())).rejects.toMatchObject({ code: 'not-found' });
  const elsewhere = { ...quote.link, organizationId: (await openShop(database.db)).organizationId };
  await expect(offers().accept(elsewhere, signing())).rejects.toMatchObject({ code: 'not-found' });
  const late = { now: () => new Date('2026-03-16T00:00:00Z') };
  await expect(offers({ clock: late }).accept(quote.link, signing())).rejects.toMatchObject({
    code: 'conflict',
    message: 'This quote has expired.',
  });
  const justIn = { now: () => new Date('2026-03-15T23:59:59Z') };
  expect(await offers({ clock: justIn }).accept(quote.link, signing())).toMatchObject({ signed: true });
});

test('extra work is added to its job; to a closed one nothing is', async () => {
  const job = await shop.newJob();
  const start = () => quotes().start(shop.owner, { jobId: job.id }, { title: '' });
  const [one, other] = [await sent({}, await start()), await sent({}, await start())];
  expect(await offers().accept(one.link, signing())).toMatchObject({ jobId: job.id, jobNumber: job.number });
  expect(await read(one.number)).toMatchObject({
    state: 'accepted',
    job: { id: job.id },
    extraOf: { id: job.id },
  });
  await shop.run((tx) => tx.job.update({ where: { id: job.id }, data: { state: 'done', closedAt: at } }));
  await expect(offers().accept(other.link, signing())).rejects.toMatchObject({ code: 'conflict' });
  expect(await read(other.number)).toMatchObject({ state: 'sent' });
});

test('an offered time that is taken by now is not booked, and staff are told why', async () => {
  const { memberId } = shop.technician;
  const offered = { date: '2026-03-04', time: '10:00', minutes: 60, memberIds: [memberId] };
  const quote = await sent({ offered });
  const bookings = createBookings({
    db: database.db,
    clock,
    wake: () => {},
    screen: async (_tx, { text }) => screened(text),
    withdraw: async () => [],
  });
  await bookings.make(
    shop.owner,
    { customerId: shop.customerId },
    { input: { ...offered, title: '', place: '', notes: '' }, tell: false },
  );
  const { jobId } = await offers().accept(quote.link, signing());
  expect(await shop.run((tx) => tx.booking.count({ where: { jobId } }))).toBe(0);
  const said = (await shop.feed('job', jobId)).find(({ type }) => type === 'quote.not-booked');
  expect(said?.content).toEqual({ reason: 'Tess has another booking then by now.' });
});

test('staff make what was sent a job for their customer, billed but not signed', async () => {
  const billed: number[] = [];
  const startBilling: StartBilling = async (_tx, { total }) => {
    billed.push(total);
    return {};
  };
  const quote = await sent();
  const requested = await shop.newQuote();
  await quotes({ startBilling }).accept(shop.owner, requested.number);
  expect(billed).toEqual([]);
  await quotes({ startBilling }).accept(shop.owner, quote.number);
  expect(billed).toEqual([12_000]);
  expect(await acceptanceOf(quote.id)).toBeNull();
  expect(await offers().accept(quote.link, signing())).toMatchObject({ signed: false });
});

test('declining says why, past the door, and destroys first; offered anew it can be accepted', async () => {
  const steps: string[] = [];
  const quote = await sent();
  const ports: Over = {
    screen: async (_tx, { text }) => {
      steps.push('screened');
      return screened(text.replace('4821', '[passcode saved]'));
    },
    closing: async (_tx, { reason }) => void steps.push(reason),
  };
  await offers(ports).decline(quote.link, 'Too much. My pin is 4821 anyway');
  await offers(ports).decline(quote.link, 'Again');
  expect(steps).toEqual(['screened', 'declined']);
  expect(await read(quote.number)).toMatchObject({
    state: 'declined',
    declineReason: 'Too much. My pin is [passcode saved] anyway',
  });
  await expect(offers().accept(quote.link, signing())).rejects.toMatchObject({ code: 'conflict' });
  await quotes().revise(shop.owner, quote.number);
  const { revision } = await read(quote.number);
  const { link } = await quotes().send(shop.owner, quote.number, revision);
  const newer = await offers().find(link.split('/').at(-1) ?? '');
  expect(await offers().accept(newer ?? expect.fail(), signing())).toMatchObject({ signed: true });
});

test('quotes that nobody answered expire once their last day is over, in every organization, closing first', async () => {
  const closed: string[] = [];
  const [over, open, drafted] = [await sent(), await sent(), await shop.newQuote()];
  await shop.run((tx) =>
    tx.quote.updateMany({ where: { id: { in: [over.id, drafted.id] } }, data: { expiresAt: at } }),
  );
  let fails = true;
  const expire = createExpireQuotes({
    db: database.db,
    clock: { now: () => new Date() },
    logger: { error: () => {} } as never,
    closing: async (_tx, { record, reason }) => {
      if (fails) {
        throw new Error('the vault is locked');
      }
      closed.push(`${record.id} ${reason}`);
    },
  });
  await shop.run((tx) =>
    tx.quote.update({ where: { id: open.id }, data: { expiresAt: new Date('2999-01-01') } }),
  );
  await expire();
  expect(await read(over.number)).toMatchObject({ state: 'sent' });
  fails = false;
  await shop.run((tx) => tx.quote.update({ where: { id: over.id }, data: { expiryClaimedUntil: null } }));
  await Promise.all([expire(), expire()]);
  expect(closed).toContain(`${over.id} expired`);
  expect(closed.filter((one) => one.startsWith(over.id))).toHaveLength(1);
  expect(await read(over.number)).toMatchObject({ state: 'expired' });
  expect(await read(open.number)).toMatchObject({ state: 'sent' });
  expect(await read(drafted.number)).toMatchObject({ state: 'requested' });
  expect((await shop.feed('quote', over.id)).at(-1)).toMatchObject({
    type: 'quote.expired',
    actorKind: 'system',
    content: { version: 1 },
  });
});
