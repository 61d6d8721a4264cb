import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findProof } from '../../src/app/photo-proof.js';
import { createReactions } from '../../src/app/reactions.js';
import { verifyOrganization } from '../../src/app/verify.js';
import type { DocumentOf, InvoiceDocument } from '../../src/invoices/invoice-ports.js';
import { createMakeDocuments } from '../../src/invoices/make-documents.js';
import { showToCustomer } from '../../src/photos/show-to-customer.js';
import { DocketError } from '../../src/platform/errors/docket-error.js';
import { newId } from '../../src/platform/ids.js';
import { parseStorageKey } from '../../src/platform/storage/storage-key.js';
import { at, clock } from '../jobs/shop.js';
import { type ApiServer, openApiServer } from '../web/api/api-server.js';
import { type InvoiceShop, line, typed, withInvoices } from './invoice-shop.js';

let api: ApiServer;
let owner: pg.Client;
let shop: InvoiceShop;
beforeAll(async () => {
  api = await openApiServer();
  owner = new pg.Client({ connectionString: api.url });
  await owner.connect();
});
beforeEach(async () => {
  shop = withInvoices(api.db, await api.openShopWithKey());
  await owner.query("SELECT set_config('docket.organization', $1, false)", [shop.organizationId]);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

/** Makes a file of whatever is asked for; `stops` is what prepares cannot make. */
function papers(stops: { error?: Error } = {}) {
  const prepared: DocumentOf[] = [];
  const document: InvoiceDocument<{ of: DocumentOf; bytes: Buffer }> = {
    async prepare(_organizationId, of) {
      if (stops.error) {
        throw stops.error;
      }
      prepared.push(of);
      return { of, bytes: Buffer.from(JSON.stringify(of)) };
    },
    async keep(tx, { bytes }) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const storageKey = parseStorageKey(`documents/${shop.organizationId}/${sha256}.pdf`);
      await api.storage.putStream(storageKey, Readable.from([bytes]), { contentType: 'application/pdf' });
      const id = newId();
      const { organizationId, customerId } = shop;
      const about = { recordKind: 'customer', recordId: customerId, customerId, language: 'en', paper: 'a4' };
      const file = { sha256, storageKey, bytes: bytes.length, pages: 1, title: 'Paper' };
      await tx.document.create({ data: { id, organizationId, kind: 'invoice', ...about, ...file } });
      return { documentId: id, sha256 };
    },
  };
  const made = createMakeDocuments({ db: api.db, clock, logger: pino({ level: 'silent' }), document });
  return { prepared, ...made };
}

const verify = async () => (await verifyOrganization(api, shop.organizationId)).problems;

describe('the papers of what was issued', () => {
  test('are made once, whoever makes them and however often', async () => {
    const { id, number } = await shop.issued();
    const { paymentId } = await shop.pay(number, 100);
    const { make, makeAll } = papers();
    await Promise.all([1, 2, 3].map(() => makeAll(shop.organizationId, [{ invoiceId: id }, { paymentId }])));
    expect(await shop.run((tx) => tx.document.count())).toBe(2);
    const [invoice, payment] = await shop.run(async (tx) => [
      await tx.invoice.findUnique({ where: { id } }),
      await tx.payment.findUnique({ where: { id: paymentId } }),
    ]);
    expect([invoice?.documentId, invoice?.documentSha256, payment?.documentId].every(Boolean)).toBe(true);
    const draft = await shop.invoices.draft(shop.owner, { customerId: shop.customerId }, typed());
    await expect(make(shop.organizationId, { invoiceId: draft.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await verify()).toEqual([]);
  });

  test('that cannot be made undo nothing: a worker tries again, unless a passcode stops them', async () => {
    const { id } = await shop.issued();
    const stops: { error?: Error } = { error: new Error('the storage is away') };
    const { makeAll, makeLater, prepared } = papers(stops);
    const of = { invoiceId: id };
    await makeAll(shop.organizationId, [of]);
    await expect(makeLater(shop.organizationId, of)).rejects.toThrow(/storage/);
    stops.error = new DocketError('conflict', 'This document would show a passcode: line 1.');
    await makeLater(shop.organizationId, of);
    expect(prepared).toEqual([]);
    expect(await shop.read(id)).toMatchObject({ state: 'issued' });
    delete stops.error;
    await makeLater(shop.organizationId, of);
    expect(prepared).toEqual([of]);
  });
});

test('a paper that was not made at once is made by a worker that reacts to the feed, once', async () => {
  const { id, number } = await shop.issued();
  const { paymentId } = await shop.pay(number, 100);
  const stops: { error?: Error } = { error: new Error('the storage is away') };
  const { makeLater, prepared } = papers(stops);
  const react = createReactions({
    ...{ db: api.db, clock, logger: pino({ level: 'silent' }), wake: () => {}, ports: {} as never },
    ...{ publicUrl: 'http://docket.test', observe: () => {}, makePaper: makeLater },
  });
  const waiting = () =>
    shop.run((tx) => tx.activity.count({ where: { type: { startsWith: 'invoice.' }, reactedAt: null } }));
  await react();
  expect(await waiting()).toBe(2);
  delete stops.error;
  await shop.run((tx) =>
    tx.activity.updateMany({ where: { reactedAt: null }, data: { claimedUntil: null } }),
  );
  await react();
  await react();
  expect(await waiting()).toBe(0);
  expect(prepared).toHaveLength(2);
  expect(prepared).toEqual(expect.arrayContaining([{ invoiceId: id }, { paymentId }]));
});

test('photos of an issued invoice are as they were, and cannot be deleted any more', async () => {
  const job = await shop.newJob();
  const record = { kind: 'job', id: job.id } as const;
  const photo = await api.addPhoto(shop, record);
  const { organizationId, invoices, dispatcher, run } = shop;
  const show = (visible: boolean) =>
    run((tx) =>
      showToCustomer(tx, {
        ...{ organizationId, record, photoIds: [photo.id], visible, at },
        actor: { kind: 'member', id: dispatcher.memberId },
      }),
    );
  const proof = () => run((tx) => findProof(tx, { id: photo.id, places: [record] }));
  const { id } = await invoices.draft(
    dispatcher,
    { jobId: job.id },
    typed([line()], { photoIds: [photo.id] }),
  );
  expect(await proof()).toBeNull();
  await show(false);
  await expect(shop.issue(dispatcher, id)).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringMatching(/may not see/),
  });
  await show(true);
  await run((tx) => tx.photoPlace.updateMany({ where: { photoId: photo.id }, data: { caption: 'Cracked' } }));
  const { number } = await shop.issue(dispatcher, id);
  await show(false);
  expect(await proof()).toBe(`INV-${number}, which was issued,`);
  const sha256 = createHash('sha256').update(photo.bytes).digest('hex');
  expect(await run((tx) => tx.invoicePhoto.findMany({ where: { invoiceId: id } }))).toMatchObject([
    { photoId: photo.id, sha256, caption: 'Cracked' },
  ]);
});

test('docket verify finds what somebody changed past Docket', async () => {
  const { id, number } = await shop.issued();
  const { paymentId } = await shop.pay(number, 100);
  await shop.invoices.credit(shop.owner, number, {
    of: { kind: 'amount', amount: 50 },
    reason: 'late',
    again: false,
  });
  await papers().makeAll(shop.organizationId, [{ invoiceId: id }]);
  expect(await verify()).toEqual([]);
  const tamper = async (...statements: string[]) => {
    await owner.query('BEGIN');
    await owner.query("SET LOCAL session_replication_role = 'replica'");
    for (const statement of statements) {
      await owner.query(statement);
    }
    await owner.query('COMMIT');
    return (await verify()).join('\n');
  };
  expect(await tamper(`UPDATE invoice_line SET description = 'Old screen' WHERE invoice_id = '${id}'`)).toBe(
    'INV-1 does not say what it said when it was issued.',
  );
  const restored = `UPDATE invoice_line SET description = 'New screen' WHERE invoice_id = '${id}'`;
  expect(await tamper(restored)).toBe('');
  expect(await tamper(`UPDATE payment SET amount = 90 WHERE id = '${paymentId}'`)).toBe(
    'INV-1: payments and credit notes do not come to what it says.',
  );
  expect(await tamper(`DELETE FROM payment WHERE id = '${paymentId}'`, `UPDATE invoice SET paid = 0`)).toBe(
    '',
  );
  const { storageKey } = await shop.run((tx) => tx.document.findFirstOrThrow());
  await api.storage.delete(parseStorageKey(storageKey));
  expect(await tamper()).toMatch(/^The document Paper \(.*\) is not in storage\.$/);
  expect(
    await tamper(
      `DELETE FROM invoice_line`,
      `DELETE FROM invoice WHERE kind = 'credit-note'`,
      `UPDATE invoice SET credited = 0`,
    ),
  ).toMatch(/CN-1 was issued and is not there any more/);
});
