import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildInvoice, buildReceipt } from '../../src/documents/build/build-invoice.js';
import { buildIntakeReceipt, buildJobReport } from '../../src/documents/build/build-job-report.js';
import { buildQuote } from '../../src/documents/build/build-quote.js';
import { buildStatement } from '../../src/documents/build/build-statement.js';
import { readPdf } from '../../src/documents/pdf/read-pdf.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { readNewestVersion } from '../../src/quotes/read-version.js';
import { createDocumentRoutes } from '../../src/web/portal/documents/document-routes.js';
import { line, withInvoices } from '../invoices/invoice-shop.js';
import { at, clock, type Shop, screened } from '../jobs/shop.js';
import { fakePorts } from '../quotes/fake-ports.js';
import { draft } from '../quotes/sample-draft.js';
import { withoutIds } from '../setup/without-ids.js';
import { type DocumentShop, openDocumentShop } from './document-shop.js';

let house: DocumentShop;
let shop: Shop;
beforeAll(async () => {
  house = await openDocumentShop();
});
beforeEach(async () => {
  shop = await house.openShop({
    billing: { legalName: 'Northside Ltd', address: '1 Main Street', dueDays: 14 },
  });
});
afterAll(() => house.close());

const by = { actor: { kind: 'system' }, at } as const;
const squeeze = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, '');
const textOf = async (pdf: Buffer) => (await readPdf(pdf)).map(({ text }) => text).join('\n');

async function report(over: { summary?: string } = {}) {
  const job = await shop.newJob();
  const build = buildJobReport(
    { jobId: job.id, summary: screened(over.summary ?? 'New screen'), formIds: [] },
    at,
  );
  return { job, record: { kind: 'job', id: job.id } as const, build };
}

test('a report is kept, shown again byte for byte, and its photos as long as the customer may see them', async () => {
  const documents = house.documentsWith();
  const { record, build } = await report();
  const shown = await house.putPhoto(shop, record, { caption: 'Cracked corner' });
  const hidden = [
    await house.putPhoto(shop, record, { place: { customerVisible: false } }),
    await house.putPhoto(shop, record, { place: { held: true } }),
    await house.putPhoto(shop, record, { photo: { archivedAt: at } }),
    await house.putPhoto(shop, record, { photo: { flagReason: 'secret', flaggedAt: at } }),
    await house.putPhoto(shop, record, { photo: { screening: 'passcode-seen' } }),
  ];
  const prepared = await documents.prepare(shop.organizationId, build);
  const kept = await shop.run((tx) => documents.keep(tx, prepared, by));
  const file = await documents.readFile(shop.organizationId, kept.documentId);
  expect(file.name).toMatch(/^job-report-j-\d+\.pdf$/);
  const read = await textOf(file.bytes);
  expect(read).toContain(`${kept.url}/photos/${shown.id}`);
  for (const { id } of hidden) {
    expect(read).not.toContain(id);
  }
  expect((await documents.readFile(shop.organizationId, kept.documentId)).bytes.equals(file.bytes)).toBe(
    true,
  );
  const other = await house.openShop();
  await expect(documents.readFile(other.organizationId, kept.documentId)).rejects.toMatchObject({
    code: 'not-found',
  });

  const get = await door(documents);
  const address = new URL(kept.url).pathname;
  const page = await get(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
  expect(await page.text()).toContain('Cracked corner');
  const pdf = Buffer.from(await (await get(`${address}/document.pdf`)).arrayBuffer());
  expect(pdf.equals(file.bytes)).toBe(true);
  expect((await get(`${address}/photos/${shown.id}`)).headers.get('content-type')).toBe('image/jpeg');
  expect((await get(`${address}/photos/${hidden[0]?.id}`)).status).toBe(404);
  await shop.run((tx) =>
    tx.photo.update({ where: { id: shown.id }, data: { flagReason: 'secret', flaggedAt: at } }),
  );
  expect((await get(`${address}/photos/${shown.id}`)).status).toBe(404);
  const again = await shop.run((tx) => documents.openLink(tx, shop.organizationId, kept.documentId, at));
  expect((await get(new URL(again).pathname)).status).toBe(200);
  await shop.run((tx) => tx.documentLink.updateMany({ data: { revokedAt: at } }));
  expect((await get(address)).status).toBe(404);
  expect((await get(`/d/${'x'.repeat(32)}`)).status).toBe(404);
});

test('what would show a passcode is stopped before it is stored, and again as it is kept; a price is none', async () => {
  const documents = house.documentsWith();
  const { job, record, build } = await report({ summary: 'Unlocked with 48 21, then replaced' });
  await house.tellSecret(shop, record, '4821');
  await expect(documents.prepare(shop.organizationId, build)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('what was done'),
  });
  const stopped = (await shop.feed('job', job.id)).at(-1);
  expect(stopped).toMatchObject({ type: 'document.stopped', content: { kind: 'job-report' } });
  expect(withoutIds(JSON.stringify(stopped?.content))).not.toContain('4821');

  const late = await report({ summary: 'The code is 7316' });
  const prepared = await documents.prepare(shop.organizationId, late.build);
  await house.tellSecret(shop, late.record, '7316');
  await expect(shop.run((tx) => documents.keep(tx, prepared, by))).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await shop.run((tx) => tx.document.count())).toBe(0);

  // Without the gate nothing else would have found it: the test can fail.
  const open = house.documentsWith({ gate: async () => [] });
  await shop.run((tx) => open.keep(tx, prepared, by));

  const year = await report({ summary: 'Done' });
  await house.tellSecret(shop, year.record, String(at.getFullYear()));
  await expect(documents.prepare(shop.organizationId, year.build)).resolves.toMatchObject({
    kind: 'job-report',
  });
});

test('an intake receipt says what was handed in, in the customer’s language', async () => {
  const documents = house.documentsWith();
  const job = await shop.newJob();
  await house.putPhoto(shop, { kind: 'job', id: job.id }, { phase: 'intake', caption: 'Rückseite' });
  await shop.run((tx) => tx.customer.update({ where: { id: shop.customerId }, data: { language: 'de' } }));
  const words = { condition: screened('Kratzer'), accessories: screened('Kabel'), note: '' as const };
  const prepared = await documents.prepare(
    shop.organizationId,
    buildIntakeReceipt({ jobId: job.id, ...words }, at),
  );
  const { documentId } = await shop.run((tx) => documents.keep(tx, prepared, by));
  const read = await textOf((await documents.readFile(shop.organizationId, documentId)).bytes);
  for (const said of [
    'Annahmebeleg',
    'Zustand',
    'Kratzer',
    'Kabel',
    'Galaxy S22',
    'Northside Ltd',
    'Rückseite',
  ]) {
    expect(read).toContain(said);
  }
});

test('a quote shows what its version offers, and the photos chosen for it', async () => {
  const documents = house.documentsWith();
  const quote = await shop.newQuote();
  const photo = await house.putPhoto(shop, { kind: 'quote', id: quote.id }, { caption: 'Keys' });
  await createQuotes({ db: house.db, ...fakePorts() }).saveDraft(
    shop.owner,
    quote.number,
    0,
    draft({ photoIds: [photo.id] }),
  );
  const version = await shop.run((tx) => readNewestVersion(tx, quote.id));
  const prepared = await documents.prepare(shop.organizationId, buildQuote(version?.id ?? '', at));
  expect(prepared).toMatchObject({
    kind: 'quote',
    title: `Quote Q-${quote.number}`,
    customerId: shop.customerId,
  });
  const { documentId } = await shop.run((tx) => documents.keep(tx, prepared, by));
  const read = await textOf((await documents.readFile(shop.organizationId, documentId)).bytes);
  const { total } = version?.totals ?? { total: 0 };
  expect(squeeze(read)).toContain(
    squeeze(new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(total / 100)),
  );
  expect(read).toContain(photo.id);
});

test('an invoice, its receipt and the statement say what was billed and paid', async () => {
  const documents = house.documentsWith();
  const billing = withInvoices(house.db, shop);
  const issued = await billing.issued([line()]);
  await billing.pay(issued.number, 5_000);
  const { organizationId, customerId } = shop;
  const paper = await documents.prepare(organizationId, buildInvoice(organizationId, issued.id, at));
  const text = paper.texts.map((one) => one.text).join('\n');
  expect(paper.kind).toBe('invoice');
  expect(text).toContain('£120.00');
  const statement = { customerId, from: '2026-02-01', until: '2026-03-31' };
  const sheet = await documents.prepare(organizationId, buildStatement(organizationId, statement, at));
  expect(sheet.texts.map((one) => one.text).join('\n')).toContain('INV-1');
  const payments = await shop.run((tx) => tx.payment.findMany());
  const receipt = await documents.prepare(
    organizationId,
    buildReceipt(organizationId, payments[0]?.id ?? '', at),
  );
  const said = receipt.texts.map((one) => one.text).join('\n');
  expect(said).toContain('£50.00');
  expect(said).toContain('£70.00');
});

async function door(documents: ReturnType<DocumentShop['documentsWith']>) {
  const app = express();
  const paying = { read: async () => null, openPage: async () => ({ url: '' }) };
  const publicUrl = 'http://docket.test';
  const logger = pino({ level: 'silent' });
  app.use(createDocumentRoutes({ documents, paying, storage: house.storage, clock, logger, publicUrl }));
  app.use((error: { status?: number }, _request: unknown, response: express.Response, _next: unknown) => {
    response.status(error.status ?? 500).end();
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  server.unref();
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
}
