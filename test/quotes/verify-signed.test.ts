import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PrismaClient } from '../../src/platform/database/generated/client.js';
import { newId } from '../../src/platform/ids.js';
import { createOffers } from '../../src/quotes/create-offers.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { verifySigned } from '../../src/quotes/verify-signed.js';
import { openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { fakePorts } from './fake-ports.js';
import { draft, line } from './sample-draft.js';

let database: TestDatabase;
/** Works as the owner of the tables: nobody else could tamper. */
let owner: PrismaClient;
let shop: Shop;
let quote: { id: string; number: number };
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  quote = await signed();
});
afterAll(async () => {
  await owner.$disconnect();
  await database.drop();
});

async function signed() {
  const { organizationId, run } = shop;
  const termsId = newId();
  await run((tx) =>
    tx.termsVersion.create({
      data: { id: termsId, organizationId, kind: 'terms', language: 'en', number: 1, text: 'No refunds.' },
    }),
  );
  const one = await shop.newQuote();
  const photoId = newId();
  const sha256 = 'a'.repeat(64);
  await run(async (tx) => {
    await tx.blob.create({
      data: { organizationId, sha256, bytes: 1, mime: 'image/jpeg', kind: 'photo', width: 4, height: 3 },
    });
    await tx.photo.create({
      data: {
        id: photoId,
        organizationId,
        sourceKey: photoId,
        source: 'upload',
        state: 'stored',
        screening: 'clear',
        sha256,
        uploaderKind: 'member',
      },
    });
    await tx.photoPlace.create({
      data: {
        id: newId(),
        organizationId,
        photoId,
        recordKind: 'quote',
        recordId: one.id,
        caption: 'Cracked',
      },
    });
  });
  const ports = { db: database.db, ...fakePorts() };
  const quotes = createQuotes(ports);
  const lines = [line(), line({ description: 'Case', optional: true, taxBp: 887.5 })];
  await quotes.saveDraft(shop.owner, one.number, 0, draft({ lines, photoIds: [photoId] }));
  const { link } = await quotes.send(shop.owner, one.number, 1);
  const offers = createOffers(ports);
  const found = await offers.find(link.split('/').at(-1) ?? '');
  await offers.accept(found ?? expect.fail(), {
    name: 'Tom Weber',
    signature: { kind: 'drawn', png: Uint8Array.from([1, 2, 3]) },
    chosen: [],
    seenTotal: 12_000,
    agreedTermsIds: [termsId],
    agreedText: 'I accept.',
    networkAddress: '192.0.2.1',
    userAgent: 'Firefox',
  });
  return one;
}

const verify = () => shop.run((tx) => verifySigned(tx, quote.id));

test('what was signed is what its seal covers', async () => {
  expect(await verify()).toEqual({ signatures: 1, problems: [] });
});

const SEAL = 'Q-1: what was signed is not what its seal covers.';
test.each([
  ["UPDATE quote_line SET unit_price = 9000 WHERE description = 'New screen'", SEAL],
  ["UPDATE quote_line SET description = 'Used screen' WHERE description = 'New screen'", SEAL],
  ['UPDATE quote_line SET optional = false', SEAL],
  ["DELETE FROM quote_line WHERE description = 'Case'", SEAL],
  ["UPDATE quote_version SET note = 'With a warranty'", SEAL],
  ["UPDATE quote_version SET valid_until = '2030-01-01'", SEAL],
  ["UPDATE quote_photo SET caption = 'Fine'", SEAL],
  ['UPDATE quote_acceptance SET total = 1', SEAL],
  ["UPDATE quote_acceptance SET signed_name = 'Tim Weber'", SEAL],
  ["UPDATE quote_acceptance SET signature_png = '\\x010203ff'", SEAL],
  ["UPDATE quote_acceptance SET network_address = '192.0.2.2'", SEAL],
  ["UPDATE quote_acceptance SET at = at + interval '1 second'", SEAL],
  ["UPDATE quote_acceptance SET agreed_text = 'I accept.' || agreed_text", SEAL],
  ["UPDATE quote_photo SET sha256 = repeat('b', 64)", 'which is another now.'],
  ["UPDATE quote_version SET document_sha256 = repeat('b', 64)", 'was sent with another document.'],
  ["UPDATE quote_acceptance SET seal_hash = repeat('b', 64)", 'its feed does not swear to what was signed.'],
  ["UPDATE terms_version SET text = 'Refunds for all.'", 'the terms that were agreed to are others now.'],
  ['DELETE FROM quote_acceptance', 'what was signed is not there.'],
])('%s is found out', async (tampering, sentence) => {
  const undone = new Error('undone');
  let found: string[] = [];
  const tampered = owner.$transaction(async (tx) => {
    // Row-level security is forced on owners too.
    await tx.$executeRaw`SELECT set_config('docket.organization', ${shop.organizationId}, true)`;
    for (const table of ['quote_version', 'quote_line', 'quote_photo']) {
      await tx.$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER keep_sent`);
    }
    expect(await tx.$executeRawUnsafe(tampering)).toBeGreaterThan(0);
    found = (await verifySigned(tx, quote.id)).problems;
    throw undone;
  });
  await expect(tampered).rejects.toBe(undone);
  expect(found.join('\n')).toContain(sentence);
});
