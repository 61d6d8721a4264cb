import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Staff } from '../../src/accounts/staff.js';
import { moveOfCustomer } from '../../src/app/customer-ports.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { listInvoices, sumUnpaid } from '../../src/invoices/list-invoices.js';
import { moneyOfJobs, moneyOfStages } from '../../src/invoices/money-of-job.js';
import { readInvoice } from '../../src/invoices/read-invoice.js';
import { readStatement } from '../../src/invoices/read-statement.js';
import { newId } from '../../src/platform/ids.js';
import { readColumnMoney } from '../../src/web/staff/board/column-money.js';
import { at } from '../jobs/shop.js';
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
const view = (key: { id: string } | { number: number }, staff = shop.owner) =>
  shop.run((tx) => readInvoice(tx, key, staff, at));
const typesOf = async (kind: 'job' | 'customer', id: string) =>
  (await shop.feed(kind, id)).map(({ type }) => type).filter((type) => type.startsWith('invoice.'));
const hand = (amount: number, over: object = {}) => ({
  ...{ amount, method: 'cash' as const, paidOn: '', reference: '', formId: newId() },
  ...over,
});

describe('payments', () => {
  test('in parts settle an invoice; too much is the customer’s credit, and can be given back', async () => {
    const { invoices, dispatcher, owner, customerId } = shop;
    const { number, id } = await shop.issued();
    expect(await view({ number })).toMatchObject({
      total: 12_000,
      open: 12_000,
      payState: 'open',
      overdue: false,
    });
    const part = await invoices.recordPayment(
      dispatcher,
      number,
      hand(5_000, { method: 'transfer', paidOn: '2026-02-27', reference: 'bank, code 4821' }),
    );
    expect(part).toMatchObject({ receiptNumber: 1, open: 7_000, excess: 0, fresh: true });
    expect(await shop.pay(number, 8_000)).toMatchObject({ receiptNumber: 2, open: 0, excess: 1_000 });
    const paid = await view({ number });
    expect(paid).toMatchObject({ payState: 'paid', open: 0, excess: 1_000 });
    expect(paid.payments).toMatchObject([
      { amount: 5_000, method: 'transfer', paidOn: '2026-02-27', reference: 'bank, code [passcode saved]' },
      { amount: 8_000, recordedBy: { name: 'Dan' }, left: 8_000 },
    ]);
    const second = paid.payments[1]?.id ?? '';
    await expect(invoices.refundPayment(dispatcher, second, hand(1_000))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const refund = hand(1_000, { reference: 'paid twice' });
    expect(await invoices.refundPayment(owner, second, refund)).toMatchObject({
      receiptNumber: 3,
      open: 0,
      excess: 0,
    });
    expect(await invoices.refundPayment(owner, second, refund)).toMatchObject({
      receiptNumber: 3,
      fresh: false,
    });
    await expect(invoices.refundPayment(owner, second, hand(7_001))).rejects.toMatchObject(
      refusal('invalid-input', /£70\.00 of this payment/),
    );
    // Giving more back opens it again.
    expect(await invoices.refundPayment(owner, second, hand(7_000))).toMatchObject({ open: 7_000 });
    expect(await view({ number })).toMatchObject({ payState: 'part-paid', paid: 5_000 });
    expect(shop.documents).toHaveLength(5);
    expect(await typesOf('customer', customerId)).toEqual([
      ...['invoice.drafted', 'invoice.issued', 'invoice.payment', 'invoice.payment', 'invoice.paid'],
      ...['invoice.refunded', 'invoice.refunded'],
    ]);
    // Payments are written once.
    const change = shop.run((tx) => tx.payment.updateMany({ where: { invoiceId: id }, data: { amount: 1 } }));
    await expect(change).rejects.toThrow(/permission denied/);
  });

  test('two at once both count, and the same one twice counts once; receipts have no gap', async () => {
    const { number, id } = await shop.issued();
    const formId = newId();
    const taken = await Promise.all([
      ...[1_000, 2_000, 3_000].map((amount) => shop.pay(number, amount)),
      ...[0, 1, 2].map(() => shop.pay(number, 500, formId)),
    ]);
    expect(taken.filter(({ fresh }) => fresh)).toHaveLength(4);
    expect([...new Set(taken.map(({ receiptNumber }) => receiptNumber))].sort()).toEqual([1, 2, 3, 4]);
    expect(await shop.read(id)).toMatchObject({ paid: 6_500 });
  });

  test('told by a provider are taken once, whatever is told twice or at once; never in another currency', async () => {
    const { invoices, organizationId } = shop;
    const { id, number } = await shop.issued();
    const told = {
      organizationId,
      invoiceId: id,
      provider: 'stripe',
      currency: 'gbp',
      reference: '',
      amount: 12_000,
    };
    const also: boolean[] = [];
    const tell = (key: string) =>
      invoices.recordProviderPayment({
        ...told,
        key,
        also: async (_tx, { fresh }) => void also.push(fresh),
      });
    const all = await Promise.all([tell('pi_1'), tell('pi_1'), tell('pi_1')]);
    expect(all.map(({ fresh }) => fresh).sort()).toEqual([false, false, true]);
    expect(also.sort()).toEqual([false, false, true]);
    await expect(
      invoices.recordProviderPayment({ ...told, key: 'pi_2', currency: 'eur' }),
    ).rejects.toMatchObject(refusal('conflict', /is in GBP/));
    const paymentId = all[0]?.paymentId ?? '';
    const back = { organizationId, paymentId, provider: 'stripe', key: 're_1', amount: 2_000, reference: '' };
    await Promise.all([invoices.recordProviderRefund(back), invoices.recordProviderRefund(back)]);
    expect(await view({ number })).toMatchObject({ paid: 10_000, open: 2_000, payState: 'part-paid' });
    const other = await openInvoiceShop(database.db);
    await expect(
      other.invoices.recordProviderPayment({ ...told, organizationId: other.organizationId, key: 'pi_3' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  test('that cannot be are refused', async () => {
    const { invoices, dispatcher, customerId } = shop;
    const { number } = await shop.issued();
    const draft = await invoices.draft(dispatcher, { customerId }, typed());
    const attempts: [() => Promise<unknown>, RegExp][] = [
      [() => shop.pay(number, 0), /above zero/],
      [() => shop.pay(number, 1.5), /above zero/],
      [
        () => invoices.recordPayment(dispatcher, number, hand(100, { paidOn: '2026-03-02' })),
        /today, or a day/,
      ],
      [
        () => invoices.recordPayment(dispatcher, number, hand(100, { paidOn: '2026-02-30' })),
        /today, or a day/,
      ],
    ];
    for (const [attempt, message] of attempts) {
      await expect(attempt()).rejects.toMatchObject(refusal('invalid-input', message));
    }
    await expect(
      invoices.recordProviderPayment({
        ...{ organizationId: shop.organizationId, invoiceId: draft.id, provider: 'stripe', key: 'pi' },
        ...{ amount: 1, currency: 'GBP', reference: '' },
      }),
    ).rejects.toMatchObject(refusal('conflict', /Issue it first/));
  });
});

describe('credit notes', () => {
  const credit = (number: number, of: Parameters<typeof shop.invoices.credit>[2]['of'], again = false) =>
    shop.invoices.credit(shop.owner, number, { of, reason: 'Wrong part, code 4821', again });

  test('have numbers of their own, take lines, amounts or all, and never more than remains', async () => {
    const lines = [line({ unitPrice: 3_333, taxBp: 1_900 }), line({ unitPrice: 5_000, taxBp: 700 })];
    const { number, id } = await shop.issued(lines);
    const { total } = await view({ number });
    await expect(
      shop.invoices.credit(shop.dispatcher, number, { of: { kind: 'whole' }, reason: 'x', again: false }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    const first = await credit(number, { kind: 'lines', lines: [{ position: 2 }] });
    expect(first).toMatchObject({ number: 1, total: 5_350 });
    await expect(credit(number, { kind: 'lines', lines: [{ position: 2 }] })).rejects.toMatchObject(
      refusal('invalid-input', /“.*” is credited in full already/),
    );
    expect(await credit(number, { kind: 'amount', amount: 1_000 })).toMatchObject({
      number: 2,
      total: 1_000,
    });
    await expect(credit(number, { kind: 'amount', amount: total - 6_350 + 1 })).rejects.toMatchObject(
      refusal('invalid-input', /left to credit/),
    );
    await shop.pay(number, 2_000);
    expect(await credit(number, { kind: 'whole' })).toMatchObject({ number: 3, total: total - 6_350 });
    const credited = await view({ number });
    expect(credited).toMatchObject({ credited: total, open: 0, excess: 2_000, payState: 'credited' });
    // Tax by tax, the notes come to exactly what the invoice said.
    const notes = await Promise.all(credited.creditNotes.map((note) => view(note)));
    const sum = (taxBp: number) =>
      notes
        .flatMap(({ taxes }) => taxes)
        .reduce((tax, part) => tax + (part.taxBp === taxBp ? part.tax : 0), 0);
    expect(credited.taxes.map(({ taxBp, tax }) => [taxBp, tax])).toEqual([
      [1_900, sum(1_900)],
      [700, sum(700)],
    ]);
    expect(notes[0]).toMatchObject({
      note: 'Wrong part, code [passcode saved]',
      credits: { id, number },
      kind: 'credit-note',
    });
    await expect(credit(number, { kind: 'whole' })).rejects.toMatchObject(refusal('conflict', /in full/));
  });

  test('two at once never credit more than there is', async () => {
    const { number } = await shop.issued();
    const both = await Promise.allSettled([
      credit(number, { kind: 'amount', amount: 8_000 }),
      credit(number, { kind: 'amount', amount: 8_000 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await view({ number })).toMatchObject({ credited: 8_000, open: 4_000 });
  });

  test('never take more back of one line than it came to, in parts, of two alike, or two at once', async () => {
    const alike = line({ description: 'Labour', unitPrice: 5_000, quantityMilli: 1_000, taxBp: 0 });
    const { number } = await shop.issued([alike, alike]);
    const of = (position: number, amount?: number) =>
      credit(number, { kind: 'lines', lines: [{ position, ...(amount ? { amount } : {}) }] });
    expect(await of(1, 3_000)).toMatchObject({ total: 3_000 });
    await expect(of(1, 2_001)).rejects.toMatchObject(refusal('invalid-input', /20\.00 of “Labour” is left/));
    await expect(of(1)).rejects.toMatchObject(refusal('invalid-input', /left to credit/));
    const both = await Promise.allSettled([of(1, 1_500), of(1, 1_500)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await view({ number })).toMatchObject({ credited: 4_500, creditNotes: [{}, {}] });
    expect(await of(1, 500)).toMatchObject({ total: 500 });
    await expect(of(1, 1)).rejects.toMatchObject(refusal('invalid-input', /credited in full already/));
    expect(await of(2)).toMatchObject({ total: 5_000 });
  });
});

test('a statement opens, goes through every entry page by page, and closes; profiles that are joined are one', async () => {
  const { owner, customerId, organizationId, run } = shop;
  const first = await shop.issued();
  await shop.pay(first.number, 13_000);
  const second = await shop.issued([line({ unitPrice: 5_000, taxBp: 0 })]);
  await shop.invoices.credit(owner, second.number, {
    of: { kind: 'amount', amount: 1_000 },
    reason: 'late',
    again: false,
  });
  const kept = await run((tx) =>
    findOrCreateCustomer(tx, { organizationId, channel: 'sms', address: '+447700900999', at }),
  );
  await run((tx) => moveOfCustomer(tx, { organizationId, from: customerId, to: kept.customerId }));
  const read = (query: object) => run((tx) => readStatement(tx, owner, kept.customerId, query));
  const whole = await read({});
  expect(whole).toMatchObject({ currency: 'GBP', opening: 0, closing: 3_000, nextCursor: null });
  expect(whole.credits).toEqual([{ invoiceId: first.id, number: first.number, amount: 1_000 }]);
  const balances = whole.entries.map(({ kind, amount, balance }) => [kind, amount, balance]);
  expect(new Set(balances.map(([kind, amount]) => `${kind} ${amount}`))).toEqual(
    new Set(['invoice 12000', 'payment -13000', 'invoice 5000', 'credit-note -1000']),
  );
  const pages = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read({ limit: 1, cursor });
    pages.push(...page.entries);
    if (!page.nextCursor) break;
    cursor = page.nextCursor;
  }
  expect(pages).toEqual(whole.entries);
  const after = new Date(at.getTime() + 1);
  expect(await read({ from: after })).toMatchObject({ opening: 3_000, closing: 3_000, entries: [] });
  expect(await read({ to: at })).toMatchObject({ opening: 0, closing: 0, entries: [] });
  await expect(run((tx) => readStatement(tx, shop.technician, kept.customerId))).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('lists filter by state, customer, job and words, in pages; technicians see those of their jobs', async () => {
  const { owner, technician, customerId, organizationId, run } = shop;
  const job = await shop.newJob();
  const onJob = await shop.invoices.draft(owner, { jobId: job.id }, { ...typed(), title: 'Battery 100%_x' });
  await shop.issue(owner, onJob.id);
  const paid = await shop.issued();
  await shop.pay(paid.number, 12_000);
  const noted = await shop.issued();
  await shop.invoices.credit(owner, noted.number, { of: { kind: 'whole' }, reason: 'x', again: false });
  await shop.invoices.draft(owner, { customerId }, typed());
  const late = new Date('2026-03-16T10:00:00Z');
  const list = async (filter: object, staff = owner, now = at) =>
    (await run((tx) => listInvoices(tx, staff, filter, now))).invoices.map(
      ({ kind, number, state }) => `${kind} ${number ?? state}`,
    );
  const everything = await list({});
  expect(everything).toHaveLength(5);
  expect(await list({ show: 'open' })).toEqual(['invoice 1']);
  expect([await list({ show: 'overdue' }), await list({ show: 'overdue' }, owner, late)]).toEqual([
    [],
    ['invoice 1'],
  ]);
  expect(await list({ show: 'paid' })).toEqual(['invoice 3', 'invoice 2']);
  expect(await list({ show: 'credit-notes' })).toEqual(['credit-note 1']);
  expect(await list({ show: 'draft' })).toEqual(['invoice draft']);
  expect(await list({ jobId: job.id })).toEqual(['invoice 1']);
  expect(await list({ customerId: newId() })).toEqual([]);
  expect(await list({ search: '100%_' })).toEqual(['invoice 1']);
  expect([await list({ search: 'inv-2' }), await list({ search: 'CN-1' })]).toEqual([
    ['invoice 2'],
    ['credit-note 1'],
  ]);
  expect(await list({}, technician)).toEqual([]);
  await run((tx) =>
    tx.jobAssignee.create({ data: { organizationId, jobId: job.id, memberId: technician.memberId } }),
  );
  expect(await list({}, technician)).toEqual(['invoice 1']);
  await expect(view({ number: 2 }, technician)).rejects.toMatchObject({ code: 'not-found' });
  const pages = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await run((tx) => listInvoices(tx, owner, { limit: 2, cursor: cursor ?? undefined }, at));
    pages.push(...page.invoices.map(({ kind, number, state }) => `${kind} ${number ?? state}`));
    cursor = page.nextCursor;
  }
  expect(pages).toEqual(everything);
  expect(await run((tx) => sumUnpaid(tx, late))).toEqual({
    currency: 'GBP',
    open: 12_000,
    overdue: 12_000,
    count: 1,
  });
});

test('a job’s money and a stage’s are summed over quotes and invoices', async () => {
  const { run, stage } = shop;
  const { jobId, invoiceId = '' } = await shop.accept([line()], { deposit: 4_000 });
  await shop.accept([line({ unitPrice: 2_000, taxBp: 0 })], { jobId });
  const { number } = await shop.read(invoiceId);
  await shop.pay(number ?? 0, 1_000);
  const bare = await shop.newJob();
  const money = { currency: 'GBP', quoted: 14_000, invoiced: 4_000, paid: 1_000, open: 3_000 };
  expect(await run((tx) => moneyOfJobs(tx, [jobId, bare.id]))).toEqual(new Map([[jobId, [money]]]));
  expect(await run((tx) => moneyOfStages(tx, [stage('New'), stage('Repair')], 'GBP'))).toEqual(
    new Map([[stage('New'), { quoted: 14_000, open: 3_000 }]]),
  );
  const linesFor = (staff: Staff, address = {}) =>
    run((tx) => readColumnMoney(tx, staff, [stage('New'), stage('Repair')], address));
  expect(await linesFor(shop.dispatcher)).toEqual(new Map([[stage('New'), '£140.00 · £30.00 to pay']]));
  expect([await linesFor(shop.technician), await linesFor(shop.owner, { mine: true })]).toEqual([
    new Map(),
    new Map(),
  ]);
});
