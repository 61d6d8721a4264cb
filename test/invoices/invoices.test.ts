import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueInvoice } from '../../src/invoices/issue-invoice.js';
import { lockInvoice } from '../../src/invoices/lock-invoice.js';
import { newId } from '../../src/platform/ids.js';
import { clock } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type InvoiceShop, line, openInvoiceShop, typed } from './invoice-shop.js';

let database: TestDatabase;
let shop: InvoiceShop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openInvoiceShop(database.db);
});
afterAll(() => database.drop());

const refusal = (code: string, message: RegExp) => ({ code, message: expect.stringMatching(message) });
const billingTypes = async (kind: 'job' | 'customer', id: string) =>
  (await shop.feed(kind, id)).map(({ type }) => type).filter((type) => type.startsWith('invoice.'));

describe('a draft', () => {
  test('is written, screened, changed, issued with the next number and its due day, and never changes again', async () => {
    const { invoices, dispatcher, customerId } = shop;
    const wanted = [line({ description: 'Screen, code 4821', taxBp: 1_900, unitPrice: 9_999 })];
    const { id } = await invoices.draft(dispatcher, { customerId }, typed(wanted));
    const change = { ...typed([...wanted, line({ taxBp: 0, unitPrice: -500 })]), revision: 0 };
    await invoices.change(dispatcher, id, change);
    await expect(invoices.change(dispatcher, id, change)).rejects.toMatchObject(
      refusal('conflict', /meanwhile/),
    );
    await expect(invoices.issue(dispatcher, id, { revision: 0 })).rejects.toMatchObject({ code: 'conflict' });
    const { number } = await invoices.issue(dispatcher, id, { revision: 1 });
    expect(await shop.read(id)).toMatchObject({
      ...{ number, state: 'issued', currency: 'GBP', dueOn: '2026-03-15', total: 11_399, paid: 0 },
    });
    expect((await shop.linesOf(id)).map(({ description }) => description)).toEqual([
      'Screen, code [passcode saved]',
      'New screen',
    ]);
    expect(shop.documents).toEqual([{ invoiceId: id }]);
    await expect(invoices.issue(dispatcher, id, { revision: 1 })).rejects.toMatchObject(
      refusal('conflict', /issued already/),
    );
    await expect(invoices.change(dispatcher, id, { ...change, revision: 1 })).rejects.toMatchObject(
      refusal('conflict', /credit note/),
    );
    await expect(invoices.discard(shop.owner, id)).rejects.toMatchObject({ code: 'conflict' });
    // Not even past the use cases.
    const written = (work: Parameters<typeof shop.run>[0]) =>
      expect(shop.run(work)).rejects.toThrow(/does not change/);
    await written((tx) => tx.invoice.update({ where: { id }, data: { total: 1 } }));
    await written((tx) => tx.invoiceLine.deleteMany({ where: { invoiceId: id } }));
    expect(await billingTypes('customer', customerId)).toEqual(['invoice.drafted', 'invoice.issued']);
  });

  test('is thrown away whole; its entries stay', async () => {
    const { invoices, technician } = shop;
    const job = await shop.newJob();
    const draft = () => invoices.draft(technician, { jobId: job.id }, typed());
    await expect(draft()).rejects.toMatchObject({ code: 'not-found' });
    await shop.run((tx) =>
      tx.jobAssignee.create({
        data: { organizationId: shop.organizationId, jobId: job.id, memberId: technician.memberId },
      }),
    );
    const { id } = await draft();
    await expect(shop.issue(technician, id)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(invoices.discard(shop.other, id)).rejects.toMatchObject({ code: 'not-found' });
    await invoices.discard(technician, id);
    await expect(shop.read(id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await billingTypes('job', job.id)).toEqual(['invoice.drafted', 'invoice.discarded']);
  });

  test('that cannot be is refused in a sentence, and nothing is written', async () => {
    const { invoices, owner, customerId } = shop;
    const bad: [Parameters<typeof typed>, RegExp][] = [
      [[Array(10_000).fill(line())], /at most 200 lines/],
      [[[line()], { note: 'x'.repeat(40_000) }], /At most 4,000/],
      [[[line({ unitPrice: -1 })]], /less than nothing/],
      [[[line({ quantityMilli: 0 })]], /quantity/],
      [[[line({ quantityMilli: 999_999_999, unitPrice: 999_999_999_999 })]], /too large/],
      [[[line({ description: '\u0000 ' })]], /what each line is for/],
      [[[line()], { photoIds: [newId()] }], /may not see one of these photos/],
    ];
    for (const [input, message] of bad) {
      await expect(invoices.draft(owner, { customerId }, typed(...input))).rejects.toMatchObject(
        refusal('invalid-input', message),
      );
    }
    await expect(invoices.draft(owner, { customerId: newId() }, typed())).rejects.toMatchObject({
      code: 'not-found',
    });
    const empty = await invoices.draft(owner, { customerId }, typed([]));
    await expect(shop.issue(owner, empty.id)).rejects.toMatchObject(refusal('invalid-input', /one line/));
    const secret = await invoices.draft(owner, { customerId }, typed([line({ description: 'PIN is 7788' })]));
    await expect(shop.issue(owner, secret.id)).rejects.toMatchObject(refusal('conflict', /passcode: line 1/));
    expect(await shop.run((tx) => tx.invoice.count({ where: { state: 'issued' } }))).toBe(0);
    const names = '‏שלום 🎉 <b>=1+1</b>';
    const { id } = await invoices.draft(owner, { customerId }, typed([line({ description: names })]));
    await shop.issue(owner, id);
    expect(await shop.linesOf(id)).toMatchObject([{ description: names }]);
  });
});

test('twenty issued at once, some of them undone, have numbers without a gap; each organization its own', async () => {
  const other = await openInvoiceShop(database.db);
  await other.issued();
  const drafts = await Promise.all(
    Array.from({ length: 20 }, () =>
      shop.invoices.draft(shop.owner, { customerId: shop.customerId }, typed()),
    ),
  );
  const on = { organizationId: shop.organizationId, actor: { kind: 'system' } as const, at: clock.now() };
  const results = await Promise.allSettled(
    drafts.map(({ id }, at) =>
      shop.run(async (tx) => {
        const issued = await issueInvoice(
          tx,
          { refuseSecrets: async () => {} },
          await lockInvoice(tx, { id }),
          on,
        );
        if (at % 4 === 0) {
          throw new Error('undone after it had a number');
        }
        return issued.number;
      }),
    ),
  );
  const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  expect((await shop.issued()).number).toBe(16);
});

test('another organization’s invoices are not there', async () => {
  const { id, number } = await shop.issued();
  const other = await openInvoiceShop(database.db);
  const attempts = [
    () => other.invoices.discard(other.owner, id),
    () => other.pay(number, 100),
    () => other.invoices.credit(other.owner, number, { of: { kind: 'whole' }, reason: 'x', again: false }),
    () => other.invoices.draft(other.owner, { customerId: shop.customerId }, typed()),
  ];
  for (const attempt of attempts) {
    await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
  }
});
