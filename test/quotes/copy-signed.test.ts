import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailSignedCopy } from '../../src/app/papers/mail-signed-copy.js';
import { savePreferences, USUAL_PREFERENCES } from '../../src/notifications/preferences.js';
import { DocketError } from '../../src/platform/errors/docket-error.js';
import { newId } from '../../src/platform/ids.js';
import { copySigned, type SignedCopyParts } from '../../src/quotes/copy-signed.js';
import { createOffers } from '../../src/quotes/create-offers.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { clock, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { fakePorts } from './fake-ports.js';
import { draft } from './sample-draft.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

async function signed() {
  const ports = { db: database.db, ...fakePorts() };
  const quote = await shop.newQuote();
  await createQuotes(ports).saveDraft(shop.owner, quote.number, 0, draft());
  const { link, versionId } = await createQuotes(ports).send(shop.owner, quote.number, 1);
  const found = await createOffers(ports).find(link.split('/').at(-1) ?? '');
  await createOffers(ports).accept(found ?? expect.fail(), {
    name: 'Tom Weber',
    signature: { kind: 'typed' },
    chosen: [],
    seenTotal: 12_000,
    agreedTermsIds: [],
    agreedText: 'I accept.',
    networkAddress: '192.0.2.1',
    userAgent: 'Firefox',
  });
  return { ...quote, versionId };
}

const copy = (versionId: string, over: Partial<SignedCopyParts> = {}) => {
  const { db } = database;
  const handed: unknown[] = [];
  const parts: SignedCopyParts = {
    db,
    clock,
    document: {
      prepare: async () => 'prepared',
      keep: async () => ({ documentId: newId(), url: 'https://docket.example/d/x' }),
    },
    hand: async (_tx, { quote, link }) => void handed.push([quote.number, link]),
    wake: () => {},
    ...over,
  };
  return { handed, done: copySigned(parts, shop.organizationId, versionId) };
};
const documentOf = async (versionId: string) =>
  (await shop.run((tx) => tx.quoteAcceptance.findUnique({ where: { versionId } })))?.documentId;

test('a signed copy is made and handed out once, however often it is asked for', async () => {
  const quote = await signed();
  const entries = await shop.run((tx) => tx.activity.findMany({ where: { type: 'quote.signed' } }));
  expect(entries).toMatchObject([{ reactedAt: null, content: { versionId: quote.versionId } }]);
  const copies = [copy(quote.versionId), copy(quote.versionId), copy(quote.versionId)];
  await Promise.all(copies.map(({ done }) => done));
  expect(copies.flatMap(({ handed }) => handed)).toEqual([[quote.number, 'https://docket.example/d/x']]);
  expect(await documentOf(quote.versionId)).toEqual(expect.any(String));
});

test('one that would show a passcode is not kept and not tried again; what fails otherwise is', async () => {
  const quote = await signed();
  const stopped = async () => {
    throw new DocketError('conflict', 'It would show a passcode: the note.');
  };
  await copy(quote.versionId, { document: { prepare: stopped, keep: stopped } }).done;
  expect(await documentOf(quote.versionId)).toBeNull();
  const broken = async () => {
    throw new Error('the storage does not answer');
  };
  const failing = copy(quote.versionId, { document: { prepare: broken, keep: broken } });
  await expect(failing.done).rejects.toThrow('the storage does not answer');
});

test('the owner of the quote has the signed copy by mail, unless they do not want to hear; else the office has', async () => {
  const { organizationId, customerId, owner } = shop;
  const tell = async (wanted: { ownerId: string | null; answered?: 'off'; office?: string }) => {
    const { id, number, versionId } = await signed();
    return await shop.run(async (tx) => {
      await tx.quote.update({ where: { id }, data: { ownerId: wanted.ownerId } });
      await tx.organization.updateMany({ data: { settings: { privacyContact: wanted.office ?? '' } } });
      await savePreferences(tx, {
        ...{ organizationId, memberId: owner.memberId, at: clock.now() },
        preferences: { ...USUAL_PREFERENCES, ...(wanted.answered ? { answered: wanted.answered } : {}) },
      });
      const quote = { id, number, customerId };
      const documentId = newId();
      const telling = { organizationId, quote, versionId, documentId, at: clock.now() };
      await mailSignedCopy(tx, 'https://docket.example', telling);
      await mailSignedCopy(tx, 'https://docket.example', telling);
      const items = await tx.outboxItem.findMany({ where: { dedupeKey: `signed-quote:${versionId}:staff` } });
      return items.map(({ toAddress, subject, documentIds }) => [
        toAddress,
        subject === `Q-${number} was accepted`,
        documentIds[0] === documentId,
      ]);
    });
  };
  const { email } = await shop.run((tx) =>
    tx.member.findUniqueOrThrow({ where: { id: owner.memberId }, select: { email: true } }),
  );
  const ownerId = owner.memberId;
  expect(await tell({ ownerId })).toEqual([[email, true, true]]);
  expect(await tell({ ownerId, answered: 'off', office: 'office@shop.example' })).toEqual([]);
  expect(await tell({ ownerId: null, office: 'office@shop.example' })).toEqual([
    ['office@shop.example', true, true],
  ]);
  expect(await tell({ ownerId: null, office: 'ring the bell' })).toEqual([]);
});
