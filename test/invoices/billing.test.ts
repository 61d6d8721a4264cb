import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TypedLine } from '../../src/invoices/invoice-lines.js';
import { readPlan } from '../../src/invoices/read-plan.js';
import { startInvoice } from '../../src/invoices/start-billing.js';
import { readInvoiceTexts } from '../../src/invoices/stored-texts.js';
import { addParts, totalOf } from '../../src/invoices/tax-parts.js';
import { makeBooking } from '../../src/jobs/bookings/save-booking.js';
import { newId } from '../../src/platform/ids.js';
import { at, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type InvoiceShop, line, openInvoiceShop, screen, typed } from './invoice-shop.js';

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
const planOf = (jobId: string) => shop.run((tx) => readPlan(tx, jobId));
const amountsOf = async (jobId: string) =>
  (await planOf(jobId)).stages.map(({ label, amount, invoice }) => [label, amount, invoice?.state ?? null]);
const stageNamed = async (jobId: string, name: string) =>
  (await planOf(jobId)).stages.find(({ label }) => label === name)?.id ?? '';
const invoiceStage = async (job: { jobId: string; jobNumber: number }, name: string) => {
  const { id } = await shop.invoices.draftStage(
    shop.dispatcher,
    job.jobNumber,
    await stageNamed(job.jobId, name),
  );
  await shop.issue(shop.dispatcher, id);
  return id;
};
const balance = { label: 'Balance', kind: 'balance' as const, value: 0 };

describe('what was agreed on', () => {
  test('is billed as deposit, milestone and balance; extra work makes the balance grow, also that of a draft', async () => {
    const job = await shop.accept([line({ unitPrice: 50_000 }), line({ unitPrice: 10_001, taxBp: 500 })], {
      deposit: 20_000,
    });
    const { invoices, owner } = shop;
    expect(await shop.read(job.invoiceId ?? '')).toMatchObject({ number: 1, state: 'issued', total: 20_000 });
    const [deposit, rest] = (await planOf(job.jobId)).stages;
    await invoices.editPlan(owner, job.jobNumber, [
      { ...deposit, label: 'Deposit', kind: 'amount', value: 20_000 },
      { label: 'Parts are here, 4821', kind: 'percent', value: 4_000 },
      { ...rest, ...balance },
    ]);
    expect(await amountsOf(job.jobId)).toEqual([
      ['Deposit', 20_000, 'issued'],
      ['Parts are here, [passcode saved]', 28_200, null],
      ['Balance', 22_301, null],
    ]);
    const draft = await invoices.draftStage(owner, job.jobNumber, await stageNamed(job.jobId, 'Balance'));
    expect(await invoices.draftStage(owner, job.jobNumber, await stageNamed(job.jobId, 'Balance'))).toEqual(
      draft,
    );
    const seen = (await shop.read(draft.id)).revision;
    const extra = await shop.accept([line({ unitPrice: 1_000, taxBp: 0 })], {
      jobId: job.jobId,
      deposit: 100,
    });
    expect(extra.invoiceId).toBeDefined();
    expect(await amountsOf(job.jobId)).toEqual([
      ['Deposit', 20_000, 'issued'],
      ['Parts are here, [passcode saved]', 28_600, null],
      ['Deposit', 100, 'issued'],
      ['Balance', 22_801, 'draft'],
    ]);
    await expect(invoices.issue(owner, draft.id, { revision: seen })).rejects.toMatchObject({
      code: 'conflict',
    });
    await invoiceStage(job, 'Parts are here, [passcode saved]');
    const last = await invoiceStage(job, 'Balance');
    const lines = await shop.linesOf(last);
    // The last one says what was done, and what of it was invoiced before, rate by rate.
    expect(lines.filter(({ description }) => description === 'New screen')).toHaveLength(3);
    expect(new Set(lines.slice(3).map(({ description }) => description))).toEqual(
      new Set([
        'Less INV-1 (Deposit)',
        'Less INV-2 (Deposit)',
        'Less INV-3 (Parts are here, [passcode saved])',
      ]),
    );
    const { agreed, stages } = await planOf(job.jobId);
    expect(addParts(...stages.map(({ parts }) => parts))).toEqual(agreed.parts);
    expect(agreed.total).toBe(job.total + 1_000);
    // Once the balance is out, more extra work gets a balance of its own.
    await shop.accept([line({ unitPrice: 700, taxBp: 0 })], { jobId: job.jobId });
    expect((await amountsOf(job.jobId)).at(-1)).toEqual(['Balance', 700, null]);
  });

  test('without a deposit waits whole: the plan is a balance, and its invoice says what the quote said', async () => {
    const job = await shop.accept([line({ unitPrice: 3_333, quantityMilli: 1_500, discountBp: 1_000 })], {
      pricesIncludeTax: true,
    });
    expect(job.invoiceId).toBeUndefined();
    const id = await invoiceStage(job, 'Balance');
    expect(await shop.read(id)).toMatchObject({
      total: job.total,
      title: 'MacBook, keyboard',
      pricesIncludeTax: true,
    });
    expect(await shop.linesOf(id)).toMatchObject([
      { description: 'New screen', quantityMilli: 1_500n, discountBp: 1_000 },
    ]);
    await expect(
      shop.invoices.draftStage(shop.owner, job.jobNumber, await stageNamed(job.jobId, 'Balance')),
    ).rejects.toMatchObject(refusal('conflict', /was invoiced as INV-1/));
  });

  test('stays what it is where a plan would leave it', async () => {
    const job = await shop.accept([line()], { deposit: 2_000 });
    const { invoices, owner, technician } = shop;
    const [deposit, rest] = (await planOf(job.jobId)).stages;
    const kept = { id: deposit?.id, label: 'Deposit', kind: 'amount' as const, value: 2_000 };
    const edit = (...stages: Parameters<typeof invoices.editPlan>[2]) =>
      invoices.editPlan(owner, job.jobNumber, stages);
    const bad: [Parameters<typeof invoices.editPlan>[2], RegExp][] = [
      [[{ id: rest?.id, ...balance }], /Deposit was invoiced. It stays in/],
      [
        [
          { ...kept, value: 1_000 },
          { id: rest?.id, ...balance },
        ],
        /stays as it is/,
      ],
      [[kept, { label: 'Half', kind: 'amount', value: 11_000 }, balance], /more than was agreed/],
      [[kept, { label: 'Half', kind: 'amount', value: 1_000 }], /ends with one balance/],
      [[kept, { id: newId(), ...balance }], /meanwhile/],
    ];
    for (const [stages, message] of bad) {
      await expect(edit(...stages)).rejects.toMatchObject({ message: expect.stringMatching(message) });
    }
    await expect(invoices.editPlan(technician, job.jobNumber, [])).rejects.toMatchObject({
      code: 'not-found',
    });
    const bare = await shop.newJob();
    await expect(invoices.editPlan(owner, bare.number, [balance])).rejects.toMatchObject(
      refusal('conflict', /No quote/),
    );
    const draft = await invoices.draftStage(owner, job.jobNumber, rest?.id ?? '');
    await expect(edit(kept, balance)).rejects.toMatchObject(refusal('conflict', /Throw the draft away/));
    await invoices.discard(owner, draft.id);
    await edit(kept, balance);
    expect(await amountsOf(job.jobId)).toEqual([
      ['Deposit', 2_000, 'issued'],
      ['Balance', 10_000, null],
    ]);
  });

  test('a stage whose invoice was credited whole is invoiced again where asked to', async () => {
    const job = await shop.accept([line()], { deposit: 2_000 });
    const deposit = { of: { kind: 'whole' as const }, reason: 'Wrong name on it', again: true };
    await shop.invoices.credit(shop.owner, 1, deposit);
    expect(await amountsOf(job.jobId)).toEqual([
      ['Deposit', 2_000, null],
      ['Balance', 10_000, null],
    ]);
    await invoiceStage(job, 'Deposit');
    expect(await amountsOf(job.jobId)).toContainEqual(['Deposit', 2_000, 'issued']);
  });

  test('is billed to the unit in every currency, whatever the rates and however it is split', async () => {
    const lines = fc.array(
      fc.record({
        unitPrice: fc.integer({ min: 1, max: 99_999 }),
        taxBp: fc.constantFrom(0, 700, 1_900, 2_000),
        discountBp: fc.constantFrom(0, 3_333),
        quantityMilli: fc.integer({ min: 1, max: 3_000 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const cases = fc.record({
      lines,
      currency: fc.constantFrom('GBP', 'JPY', 'KWD'),
      pricesIncludeTax: fc.boolean(),
      deposit: fc.nat(5_000),
      percent: fc.integer({ min: 1, max: 9_000 }),
      extra: fc.option(lines, { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ percent, extra, lines: quoted, ...how }) => {
        const job = await shop.accept(
          quoted.map((one) => line(one)),
          how,
        );
        const invoices = shop.invoices;
        const before = (await planOf(job.jobId)).stages;
        const half: TypedLine[] | undefined = extra?.map((one) => line(one));
        await invoices
          .editPlan(shop.owner, job.jobNumber, [
            ...before.slice(0, -1),
            { label: 'Half way', kind: 'percent', value: percent },
            { ...before.at(-1), ...balance },
          ])
          .catch((error: { code?: string }) => expect(error.code).toBe('conflict'));
        if (half) {
          const { currency, pricesIncludeTax } = how;
          await shop.accept(half, { jobId: job.jobId, currency, pricesIncludeTax });
        }
        for (const { label, amount, invoice } of (await planOf(job.jobId)).stages.reverse()) {
          if (!invoice && amount > 0) {
            await invoiceStage(job, label);
          }
        }
        const { agreed, stages } = await planOf(job.jobId);
        const issued = await shop.run((tx) =>
          tx.invoice.findMany({ where: { jobId: job.jobId, state: 'issued' }, include: { lines: true } }),
        );
        const parts = issued.flatMap((invoice) =>
          invoice.lines.map(({ taxBp, net, tax }) => ({ taxBp, net: Number(net), tax: Number(tax) })),
        );
        expect(addParts(parts)).toEqual(agreed.parts);
        expect(issued.reduce((sum, { total }) => sum + Number(total), 0)).toBe(totalOf(agreed.parts));
        expect(stages.every(({ amount, invoice }) => amount === 0 || invoice?.state === 'issued')).toBe(true);
      }),
      { numRuns: 6 },
    );
  }, 180_000);
});

describe('a job on a stage that starts an invoice', () => {
  const enter = (job: { id: string; number: number }) =>
    shop.run((tx) =>
      startInvoice(tx, {
        organizationId: shop.organizationId,
        job: { ...job, customerId: shop.customerId },
        actor: { kind: 'member', id: shop.owner.memberId },
        at,
      }),
    );

  test('gets a draft of the next stage of its plan, or an empty one; never a second', async () => {
    const planned = await shop.accept([line()], { deposit: 2_000 });
    const bare = await shop.newJob();
    for (const job of [{ id: planned.jobId, number: planned.jobNumber }, bare]) {
      await enter(job);
      await enter(job);
    }
    const drafts = await shop.run((tx) =>
      tx.invoice.findMany({
        where: { state: 'draft' },
        orderBy: { id: 'asc' },
        select: { jobId: true, total: true },
      }),
    );
    expect(drafts).toEqual([
      { jobId: planned.jobId, total: 10_000n },
      { jobId: bare.id, total: 0n },
    ]);
  });

  test('what drafts say can be screened before the job closes; what was issued stays', async () => {
    const job = await shop.accept([line()], { deposit: 2_000 });
    const draft = await shop.invoices.draft(
      shop.owner,
      { jobId: job.jobId },
      typed([line({ unit: 'h' })], { note: 'Call first' }),
    );
    await shop.invoices.recordPayment(shop.owner, 1, {
      ...{ amount: 1, method: 'cash', paidOn: '', reference: 'by Bo', formId: newId() },
    });
    await shop.run(async (tx) => {
      for (const { replace, text } of await readInvoiceTexts(tx, { jobId: job.jobId })) {
        await replace(screened(`${text}!`));
      }
    });
    expect(await shop.read(draft.id)).toMatchObject({ title: 'Galaxy S22!', note: 'Call first!' });
    expect(await shop.linesOf(draft.id)).toMatchObject([{ description: 'New screen!', unit: 'h!' }]);
    expect(await shop.run((tx) => tx.payment.findMany())).toMatchObject([{ reference: 'by Bo!' }]);
    expect(
      (await shop.linesOf(job.invoiceId ?? '')).some(({ description }) => description.endsWith('!')),
    ).toBe(false);
    expect((await planOf(job.jobId)).stages.map(({ label }) => label)).toEqual(['Deposit!', 'Balance!']);
  });
});

test('a booking that stands alone is checked out once: invoiced, ended, both or neither', async () => {
  const { invoices, dispatcher, owner, technician, customerId, run } = shop;
  const input = {
    date: '2026-03-03',
    time: '10:00',
    minutes: 60,
    memberIds: [],
    title: 'Router',
    place: '',
    notes: '',
  };
  const book = (subject: { customerId: string } | { jobId: string }) =>
    run((tx) => makeBooking(tx, { screen }, subject, { staff: owner, input, tell: false, at }));
  const bookingId = await book({ customerId });
  await expect(invoices.checkout(technician, bookingId, typed())).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(invoices.checkout(dispatcher, bookingId, typed([]))).rejects.toMatchObject({
    code: 'invalid-input',
  });
  const state = () => run((tx) => tx.booking.findUniqueOrThrow({ where: { id: bookingId } }));
  expect(await state()).toMatchObject({ state: 'scheduled' });
  const both = await Promise.allSettled([1, 2].map(() => invoices.checkout(dispatcher, bookingId, typed())));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await state()).toMatchObject({ state: 'done' });
  expect(await run((tx) => tx.invoice.findMany())).toMatchObject([{ number: 1, bookingId, total: 12_000n }]);
  await expect(invoices.checkout(dispatcher, bookingId, typed())).rejects.toMatchObject(
    refusal('conflict', /INV-1/),
  );
  await invoices.credit(owner, 1, { of: { kind: 'whole' }, reason: 'Wrong lines', again: false });
  expect(await invoices.checkout(dispatcher, bookingId, typed())).toMatchObject({ number: 2 });
  const job = await shop.newJob();
  const onJob = await book({ jobId: job.id });
  await expect(invoices.checkout(dispatcher, onJob, typed())).rejects.toMatchObject(
    refusal('conflict', /on J-1/),
  );
});
