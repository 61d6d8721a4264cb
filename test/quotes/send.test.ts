import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DocketError } from '../../src/platform/errors/docket-error.js';
import { newId } from '../../src/platform/ids.js';
import { createOffers } from '../../src/quotes/create-offers.js';
import { createQuotes, type QuotesParts } from '../../src/quotes/create-quotes.js';
import { readQuote } from '../../src/quotes/read-quote.js';
import { readVersions } from '../../src/quotes/read-version.js';
import { at, clock, openShop, type Shop } from '../jobs/shop.js';
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

type Over = Partial<Omit<QuotesParts, 'db'>>;
const quotesWith = (over: Over = {}) => createQuotes({ db: database.db, ...fakePorts(over) });
const offers = () => createOffers({ db: database.db, ...fakePorts() });
const read = (number: number) => shop.run((tx) => readQuote(tx, { number }, shop.owner));
const versions = (quoteId: string) => shop.run((tx) => readVersions(tx, quoteId));
const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

async function drafted(over: Parameters<typeof draft>[0] = {}) {
  const quote = await shop.newQuote();
  await quotesWith().saveDraft(shop.owner, quote.number, 0, draft(over));
  return quote;
}

async function terms(kind: 'terms' | 'privacy') {
  const id = newId();
  const { organizationId } = shop;
  await shop.run((tx) =>
    tx.termsVersion.create({
      data: { id, organizationId, kind, language: 'en', number: 1, text: `Our ${kind}` },
    }),
  );
  return id;
}

test('what is sent is frozen with its document, terms and last day, and its customer has a way to it', async () => {
  const asked: unknown[] = [];
  const quotes = quotesWith({
    tell: async (_tx, { link, ...telling }) => {
      asked.push(telling, link);
      return { because: 'The customer has opted out (STOP).' };
    },
  });
  const [termsId, privacyId] = [await terms('terms'), await terms('privacy')];
  const quote = await drafted();
  const sent = await quotes.send(shop.dispatcher, quote.number, 1);
  const [version] = await versions(quote.id);
  expect(version).toMatchObject({
    number: 1,
    termsId,
    privacyId,
    validUntil: '2026-03-15',
    sentAt: at,
    sentBy: shop.dispatcher.memberId,
    document: { sha256: 'd'.repeat(64) },
  });
  expect(await read(quote.number)).toMatchObject({
    state: 'sent',
    total: 12_000,
    expiresAt: new Date('2026-03-16T00:00:00Z'),
  });
  expect(asked).toEqual([
    expect.objectContaining({
      total: 12_000,
      validUntil: '2026-03-15',
      again: false,
      versionId: version?.id,
    }),
    sent.link,
  ]);
  const types = (await shop.feed('quote', quote.id)).map(({ type, content }) => [type, content]);
  expect(types.slice(-2)).toEqual([
    ['quote.sent', expect.objectContaining({ version: 1, total: 12_000, sha256: 'd'.repeat(64) })],
    ['quote.not-told', { reason: 'The customer has opted out (STOP).' }],
  ]);
  const token = tokenOf(sent.link);
  expect(token).toMatch(/^[\w-]{43}$/);
  const link = { organizationId: shop.organizationId, quoteId: quote.id, versionId: version?.id };
  expect(await offers().find(token)).toMatchObject(link);
  for (const wrong of ['', 'x', `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`]) {
    expect(await offers().find(wrong)).toBeNull();
  }
  const rows = await database.db.pool.query('SELECT quote_link::text AS row FROM quote_link');
  expect(JSON.stringify([rows.rows, await shop.feed('quote', quote.id)])).not.toContain(token);
});

test('of many who send at once one does; it is told of once', async () => {
  let told = 0;
  const quotes = quotesWith({
    tell: async () => {
      told += 1;
      return { by: ['sms'] };
    },
  });
  const quote = await drafted();
  const all = await Promise.allSettled(
    [shop.owner, shop.admin, shop.dispatcher].map((staff) => quotes.send(staff, quote.number, 1)),
  );
  const refused = all.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(2);
  for (const { reason } of refused) {
    expect(reason).toMatchObject({ code: 'conflict', message: 'Someone sent it a moment ago.' });
  }
  expect(told).toBe(1);
  expect(await shop.run((tx) => tx.quoteLink.count({ where: { quoteId: quote.id } }))).toBe(1);
});

test('what changes while it is sent is not sent, nor what its document would show a passcode of', async () => {
  const quote = await drafted();
  const { number } = quote;
  const changing = quotesWith({
    document: {
      prepare: async () => {
        await quotesWith().saveDraft(shop.admin, number, 1, draft({ lines: [line({ unitPrice: 1 })] }));
        return 'prepared';
      },
      keep: async () => expect.fail('it changed'),
    },
  });
  await expect(changing.send(shop.owner, number, 1)).rejects.toMatchObject({
    code: 'conflict',
    message: 'Ada changed this quote meanwhile, so nothing was done. Look at it again.',
  });
  const gated = quotesWith({
    document: {
      prepare: async () => 'prepared',
      keep: async () => {
        throw new DocketError('conflict', 'It would show a passcode: line 1.');
      },
    },
  });
  await expect(gated.send(shop.owner, number, 2)).rejects.toMatchObject({ code: 'conflict' });
  expect(await read(number)).toMatchObject({ state: 'draft', sentAt: null });
  expect(await shop.run((tx) => tx.quoteLink.count({ where: { quoteId: quote.id } }))).toBe(0);
  const empty = await shop.newQuote();
  await quotesWith().saveDraft(shop.owner, empty.number, 0, draft({ lines: [] }));
  await expect(quotesWith().send(shop.owner, empty.number, 1)).rejects.toMatchObject({
    message: 'Nothing is offered yet. Write its lines first.',
  });
  const past = await drafted({ offered: { date: '2026-02-27', time: '10:00', minutes: 60, memberIds: [] } });
  await expect(quotesWith().send(shop.owner, past.number, 1)).rejects.toMatchObject({ code: 'conflict' });
});

test('nothing of a version that was sent changes, whoever asks the database', async () => {
  const quote = await drafted({ lines: [line(), line({ description: 'Case', optional: true })] });
  const { versionId } = await quotesWith().send(shop.owner, quote.number, 1);
  const where = { where: { versionId } };
  const { organizationId } = shop;
  const attempts = [
    shop.run((tx) => tx.quoteVersion.update({ where: { id: versionId }, data: { total: 1 } })),
    shop.run((tx) => tx.quoteVersion.update({ where: { id: versionId }, data: { sentAt: null } })),
    shop.run((tx) => tx.quoteVersion.delete({ where: { id: versionId } })),
    shop.run((tx) => tx.quoteLine.updateMany({ ...where, data: { unitPrice: 1 } })),
    shop.run((tx) => tx.quoteLine.deleteMany(where)),
    shop.run((tx) =>
      tx.quotePhoto.create({
        data: { organizationId, versionId, photoId: newId(), position: 0, sha256: 'e'.repeat(64) },
      }),
    ),
  ];
  for (const attempt of await Promise.allSettled(attempts)) {
    expect(attempt).toMatchObject({ status: 'rejected' });
  }
  expect((await versions(quote.id))[0]?.totals.total).toBe(12_000);
});

test('a change makes the next version; the older one is superseded at once and leads to the newer', async () => {
  const quotes = quotesWith();
  const quote = await drafted({
    note: 'First',
    lines: [line(), line({ description: 'Case', optional: true })],
  });
  const first = await quotes.send(shop.owner, quote.number, 1);
  const link = await offers().find(tokenOf(first.link));
  expect(await offers().noteViewed(link ?? expect.fail())).toEqual({ changed: true });
  expect(await offers().noteViewed(link ?? expect.fail())).toEqual({ changed: false });
  expect(await read(quote.number)).toMatchObject({ state: 'viewed', viewedAt: at });
  await expect(quotes.saveDraft(shop.owner, quote.number, 1, draft())).rejects.toMatchObject({
    message: 'What was sent stays as it is. Change it as a new version.',
  });
  await quotes.revise(shop.owner, quote.number);
  await expect(quotes.revise(shop.owner, quote.number)).rejects.toMatchObject({ code: 'conflict' });
  await expect(quotes.renewLink(shop.owner, quote.number)).rejects.toMatchObject({ code: 'conflict' });
  expect(await read(quote.number)).toMatchObject({ state: 'draft', revision: 2, expiresAt: null });
  expect(await offers().openNewest(link ?? expect.fail())).toBeNull();
  const signing = {
    name: 'Tom',
    signature: { kind: 'typed' } as const,
    chosen: [],
    seenTotal: 12_000,
    agreedTermsIds: [],
    agreedText: 'I accept.',
    networkAddress: '192.0.2.1',
    userAgent: 'test',
  };
  const answers = [
    offers().accept(link ?? expect.fail(), signing),
    offers().decline(link ?? expect.fail(), ''),
  ];
  for (const answer of await Promise.allSettled(answers)) {
    expect(answer).toMatchObject({ reason: { message: 'A newer version of this quote took its place.' } });
  }
  await quotes.saveDraft(shop.owner, quote.number, 2, draft({ note: 'Second' }));
  await quotes.send(shop.owner, quote.number, 3);
  const [second, old] = await versions(quote.id);
  expect([second, old]).toMatchObject([
    { number: 2, note: 'Second' },
    { number: 1, note: 'First' },
  ]);
  const token = await offers().openNewest(link ?? expect.fail());
  expect(await offers().find(token ?? '')).toMatchObject({ versionId: second?.id });
  expect(await offers().noteViewed(link ?? expect.fail())).toEqual({ changed: false });
  expect(await read(quote.number)).toMatchObject({ state: 'sent' });
});

test('a link that was renewed, revoked or is over leads nowhere', async () => {
  const quotes = quotesWith();
  const quote = await drafted();
  const first = await quotes.send(shop.owner, quote.number, 1);
  const before = await offers().find(tokenOf(first.link));
  const renewed = await quotes.renewLink(shop.owner, quote.number);
  // Found just before it ended: not good for anything any more, though the version has a live link.
  await expect(offers().noteViewed(before ?? expect.fail())).rejects.toMatchObject({ code: 'not-found' });
  expect(await offers().find(tokenOf(first.link))).toBeNull();
  const link = await offers().find(tokenOf(renewed));
  expect(link).toMatchObject({ quoteId: quote.id });
  // 14 days to answer, and 30 more in which it says how it ended.
  const later = { now: () => new Date('2026-04-16T00:00:00Z') };
  const after = createOffers({ db: database.db, ...fakePorts({ clock: later }) });
  expect(await after.find(tokenOf(renewed))).toBeNull();
  await quotes.revokeLink(shop.owner, quote.number);
  await quotes.revokeLink(shop.owner, quote.number);
  expect(await offers().find(tokenOf(renewed))).toBeNull();
  await expect(offers().noteViewed(link ?? expect.fail())).rejects.toMatchObject({ code: 'not-found' });
  const said = (await shop.feed('quote', quote.id)).filter(({ type }) => type === 'quote.link');
  expect(said.map(({ content }) => content)).toEqual([{ as: 'renewed' }, { as: 'revoked' }]);
  expect(clock.now()).toEqual(at);
});
