import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClosing } from '../../src/app/record-ports.js';
import { createScreening } from '../../src/app/screening.js';
import { createOffers } from '../../src/quotes/create-offers.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { expireQuote } from '../../src/quotes/expire-quotes.js';
import { readNewestVersion } from '../../src/quotes/read-version.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { at, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';
import { fakePorts } from './fake-ports.js';
import { draft, line } from './sample-draft.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
const closing = createClosing(keys);
const screen = createScreening(keys);

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

const parts = () => ({ db: database.db, ...fakePorts({ closing, screen }) });
const secretsOf = (recordId: string) => shop.run((tx) => tx.secret.findMany({ where: { recordId } }));
const withPin = draft({
  note: 'The passcode is 918273, as you said.',
  lines: [line({ description: 'Unlock, passcode 4821' }), line({ description: 'New screen, 100.00' })],
});

async function sentWithPin() {
  const quote = await shop.newQuote();
  const quotes = createQuotes(parts());
  await quotes.saveDraft(shop.owner, quote.number, 0, withPin);
  const { link } = await quotes.send(shop.owner, quote.number, 1);
  const found = await createOffers(parts()).find(link.split('/').at(-1) ?? '');
  return { ...quote, link: found ?? expect.fail('no link') };
}

async function expectDestroyed(quoteId: string, reason: string) {
  const secrets = await secretsOf(quoteId);
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) {
    expect(secret).toMatchObject({ sealed: null, keyVersion: null, destroyedAt: at });
  }
  const certificate = (await shop.feed('quote', quoteId)).find(({ type }) => type === 'secret.destroyed');
  const { secretIds, ...said } = (certificate?.content ?? {}) as { secretIds: string[] };
  expect(said).toEqual({ reason });
  expect([...secretIds].sort()).toEqual(secrets.map(({ id }) => id).sort());
}

test('a passcode in a line or the note is sealed, not stored, and destroyed when the quote is declined', async () => {
  const quote = await sentWithPin();
  const version = await shop.run((tx) => readNewestVersion(tx, quote.id));
  const words = JSON.stringify([version?.note, version?.lines, await shop.feed('quote', quote.id)]);
  expect(withoutIds(words)).not.toMatch(/4821|918273/);
  expect(version?.lines.map(({ description }) => description)).toEqual([
    expect.stringMatching(/^Unlock, passcode \[.* saved\]$/),
    'New screen, 100.00',
  ]);
  expect(await secretsOf(quote.id)).toMatchObject([
    { destroyedAt: null, customerId: shop.customerId },
    { destroyedAt: null },
  ]);
  await createOffers(parts()).decline(quote.link, 'Never mind, my passcode is 775533');
  expect(await secretsOf(quote.id)).toHaveLength(3);
  await expectDestroyed(quote.id, 'declined');
  const { declineReason } = await shop.run((tx) => tx.quote.findUniqueOrThrow({ where: { id: quote.id } }));
  expect(declineReason).toMatch(/^Never mind, my passcode is \[.* saved\]$/);
});

test('what expires destroys its secrets, too; what is offered anew does not bring them back', async () => {
  const quote = await sentWithPin();
  const over = { organizationId: shop.organizationId, id: quote.id, at };
  await shop.run((tx) => tx.quote.update({ where: { id: quote.id }, data: { expiresAt: at } }));
  await shop.run((tx) => expireQuote(tx, closing, over));
  await expectDestroyed(quote.id, 'expired');
  await createQuotes(parts()).revise(shop.owner, quote.number);
  await expectDestroyed(quote.id, 'expired');
});

test('a passcode that becomes known later is taken out of a draft when the quote closes', async () => {
  const quote = await shop.newQuote();
  const quotes = createQuotes(parts());
  const lines = [line({ description: 'Potoroo-4 casing', unit: 'Potoroo-4' })];
  await quotes.saveDraft(shop.owner, quote.number, 0, draft({ note: 'For Potoroo-4', lines }));
  await shop.run((tx) =>
    saveSecret(tx, keys, {
      organizationId: shop.organizationId,
      record: { kind: 'quote', id: quote.id },
      customerId: shop.customerId,
      kind: 'password',
      sureness: 'sure',
      value: 'Potoroo-4',
      messageId: null,
      actor: { kind: 'system' },
      at,
    }),
  );
  await quotes.decline(shop.owner, quote.number);
  const version = await shop.run((tx) => readNewestVersion(tx, quote.id));
  expect(JSON.stringify(version)).not.toContain('Potoroo');
  await expectDestroyed(quote.id, 'declined');
});
