import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gateOfDocuments } from '../../src/app/connect-documents.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { composeDocument } from '../../src/documents/compose/compose-document.js';
import { gatherWords } from '../../src/documents/compose/gather-words.js';
import { leavingTexts } from '../../src/documents/leaving-texts.js';
import { readPdf } from '../../src/documents/pdf/read-pdf.js';
import { renderPdf } from '../../src/documents/pdf/render-pdf.js';
import type { QuoteView } from '../../src/documents/views/quote-view.js';
import { createGate } from '../../src/vault/gate.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { at, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { priced, quote, said } from './sample-views.js';

const CUSTOMERS = 40;
const SECRETS_EACH = 5;
const DOCUMENTS = 500;
/** The rest is looked at as the words that go into the file. */
const DRAWN = 25;

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
const gate = gateOfDocuments(createGate(keys));
let database: TestDatabase;
let shop: Shop;
const customers: { id: string; pins: string[] }[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  const { organizationId } = shop;
  const job = await shop.newJob();
  await shop.run(async (tx) => {
    for (let n = 0; n < CUSTOMERS; n++) {
      const { customerId } = await findOrCreateCustomer(tx, {
        organizationId,
        channel: 'sms',
        address: `+1201555${1_000 + n}`,
        at,
      });
      const pins = Array.from({ length: SECRETS_EACH }, (_, one) =>
        String(1_900 + (n * SECRETS_EACH + one) * 37),
      );
      for (const value of pins) {
        await saveSecret(tx, keys, {
          organizationId,
          record: { kind: 'job', id: job.id },
          customerId,
          kind: 'pin',
          sureness: 'sure',
          value,
          messageId: null,
          actor: { kind: 'system' },
          at,
        });
      }
      customers.push({ id: customerId, pins });
    }
  });
}, 120_000);
afterAll(() => database?.drop());

const customerAt = (n: number) => customers[n % CUSTOMERS] ?? { id: '', pins: [] };

/**
 * A quote as they are: prices and sums that are, digit for digit, the passcodes of its own customer, and house
 * numbers, years and part numbers that are those of other people.
 */
function ordinary(n: number): QuoteView {
  const own = customerAt(n).pins.map(Number);
  const [house, part, year] = [1, 2, 3].map((next) => customerAt(n + next).pins[n % SECRETS_EACH] ?? '');
  return {
    ...quote,
    number: own[0] ?? 1,
    customer: { ...quote.customer, address: said(`${house} Elm Street\nSpringfield`) },
    title: said(`Pixel of ${year}`),
    note: said(`We come to ${house} Elm Street. Guaranteed until ${2_026 + (n % 9)}.`),
    ...priced(
      own.map((unitPrice, line) => ({
        description: said(`Part ${part}, model of ${2_015 + line}`),
        quantityMilli: 1_000 * ((own[line] ?? 1) % 7 === 0 ? (own[line] ?? 1) : 1),
        unitPrice: line % 2 === 0 ? unitPrice : unitPrice * 100,
        taxBp: 2_000,
      })),
    ),
  };
}

async function hitsOf(view: QuoteView, customerId: string, drawn: boolean) {
  const composed = composeDocument(view);
  const { typed, made } = gatherWords(composed);
  const read = drawn
    ? await readPdf((await renderPdf(composed, new Map())).pdf)
    : [{ place: 'page 1', text: [...made, ...typed.map((word) => word.typed)].join('\n') }];
  const texts = leavingTexts(composed, read, 9);
  return await shop.run((tx) => gate(tx, { customerId, texts }));
}

test('with 200 live passcodes of four digits, none of 500 ordinary papers is stopped', async () => {
  const stopped: object[] = [];
  for (let n = 0; n < DOCUMENTS; n++) {
    const hits = await hitsOf(ordinary(n), customerAt(n).id, n < DRAWN);
    stopped.push(...hits.map(({ place }) => ({ n, place })));
  }
  expect(stopped).toEqual([]);
}, 240_000);

test.each([
  [
    'in a line',
    (pin: string) => ({
      ...priced([{ description: said(`Unlock ${pin}`), quantityMilli: 1_000, unitPrice: 100, taxBp: 0 }]),
    }),
  ],
  ['with spaces', (pin: string) => ({ note: said(`It is ${[...pin].join(' ')}.`) })],
  [
    'in another script’s digits',
    (pin: string) => ({
      note: said([...pin].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('')),
    }),
  ],
  ['in a customer’s name', (pin: string) => ({ customer: { ...quote.customer, name: said(`Ana ${pin}`) } })],
])('the same gate stops a passcode of its own customer: %s', async (_, over) => {
  const { id, pins } = customerAt(3);
  const hits = await hitsOf({ ...ordinary(3), ...over(pins[1] ?? '') }, id, true);
  expect(hits.length).toBeGreaterThan(0);
});

test('with the gate switched off the hunt finds what it would have stopped', async () => {
  const pin = customerAt(3).pins[1] ?? '';
  const { pdf } = await renderPdf(
    composeDocument({ ...ordinary(4), note: said(`Unlock with ${pin}.`) }),
    new Map(),
  );
  const read = await readPdf(pdf);
  expect(
    read.filter(({ text }) => new RegExp(`with ${pin}\\.`).test(text)).map(({ place }) => place),
  ).toEqual(['page 1']);
});
