import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  INVOICE_EVENTS,
  INVOICE_KINDS,
  INVOICE_STATES,
  invoiceStep,
} from '../../src/invoices/invoice-table.js';
import { checkStages, planAmounts } from '../../src/invoices/plan-stages.js';
import { afterMoney, isOverdue, settlementOf } from '../../src/invoices/settlement.js';
import { addParts, subtractParts, takeShare, totalOf } from '../../src/invoices/tax-parts.js';
import { priceLines } from '../../src/platform/money/price-lines.js';

test('a draft changes, is thrown away or issued; what is issued takes money and credit, and nothing else', () => {
  const table = INVOICE_KINDS.flatMap((kind) =>
    INVOICE_STATES.map((state) =>
      INVOICE_EVENTS.map((event) => invoiceStep({ kind, state }, event, 'member').outcome).join(' '),
    ),
  );
  expect(table).toEqual([
    'goes-on ends becomes refused refused refused',
    'refused refused refused goes-on goes-on goes-on',
    'goes-on ends becomes refused refused refused',
    'refused refused refused refused refused refused',
  ]);
  const by = (actor: 'customer' | 'bot') =>
    INVOICE_EVENTS.filter((event) =>
      INVOICE_STATES.some(
        (state) => invoiceStep({ kind: 'invoice', state }, event, actor).outcome !== 'refused',
      ),
    );
  expect([by('customer'), by('bot')]).toEqual([['issue', 'pay'], []]);
});

test('payments, refunds and credit notes in any order leave exactly what is open or too much', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom('pay', 'refund', 'credit'), fc.integer({ min: 1, max: 1_000_000 })),
  );
  fc.assert(
    fc.property(fc.nat(1_000_000), steps, (total, moves) => {
      let balance = { total, credited: 0, paid: 0 };
      for (const [event, wanted] of moves) {
        const most = { pay: wanted, refund: balance.paid, credit: total - balance.credited }[event];
        balance = afterMoney(balance, event, Math.min(wanted, most));
      }
      const { open, excess, settled, state } = settlementOf(balance);
      expect(open - excess).toBe(total - balance.credited - balance.paid);
      expect(Math.min(open, excess)).toBe(0);
      expect(settled).toBe(open === 0);
      expect(state === 'paid' || state === 'credited').toBe(settled);
      expect(isOverdue(balance, '2026-03-01', '2026-03-01')).toBe(false);
      expect(isOverdue(balance, '2026-03-01', '2026-03-02')).toBe(!settled);
    }),
  );
});

/** Lines of any kind: EUR, JPY and KWD differ in how large whole amounts are, never in how they are shared. */
const lines = fc.array(
  fc.record({
    quantityMilli: fc.integer({ min: 1, max: 50_000 }),
    unitPrice: fc.oneof(fc.integer({ min: -500, max: 50_000 }), fc.integer({ min: 0, max: 90_000_000 })),
    taxBp: fc.constantFrom(0, 500, 700, 825, 1_900, 2_000),
    discountBp: fc.constantFrom(0, 0, 1_000, 3_333),
  }),
  { minLength: 1, maxLength: 8 },
);
const rules = fc.record({
  pricesIncludeTax: fc.boolean(),
  taxRounding: fc.constantFrom('line' as const, 'rate' as const),
});
const stages = fc.array(
  fc.record({
    kind: fc.constantFrom('percent' as const, 'amount' as const),
    value: fc.integer({ min: 1, max: 10_000 }),
  }),
  { maxLength: 6 },
);

test('stages always come to what was agreed, in all and for the tax of every rate, in whatever order they are issued', () => {
  fc.assert(
    fc.property(lines, rules, stages, fc.infiniteStream(fc.nat(100)), (priced, how, wanted, order) => {
      const agreed = addParts(priceLines(priced, how).taxes);
      const total = totalOf(agreed);
      fc.pre(total >= 0);
      const plan = [
        ...wanted.map(({ kind, value }) => ({ kind, value, invoiced: null })),
        { kind: 'balance' as const, value: 0, invoiced: null },
      ];
      let amounts: number[];
      try {
        amounts = planAmounts(total, plan);
      } catch {
        return;
      }
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      expect(amounts.every((amount) => amount >= 0)).toBe(true);
      const waiting = [...amounts];
      let left = agreed;
      const taken = [];
      while (waiting.length > 0) {
        const [amount = 0] = waiting.splice((order.next().value ?? 0) % waiting.length, 1);
        const share = takeShare(left, amount);
        expect(totalOf(share)).toBe(amount);
        left = subtractParts(left, share);
        taken.push(share);
      }
      expect(left).toEqual([]);
      expect(addParts(...taken)).toEqual(agreed);
    }),
    { numRuns: 500 },
  );
});

test('no share of what is above zero is below it, or more than there was', () => {
  const positive = fc.array(
    fc.record({ taxBp: fc.constantFrom(0, 700, 1_900), net: fc.nat(9_999), tax: fc.nat(999) }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(positive, fc.nat(10_000), (parts, part) => {
      const left = addParts(parts);
      const share = takeShare(left, Math.floor((totalOf(left) * part) / 10_000));
      const rest = subtractParts(left, share);
      expect([...share, ...rest].every(({ net, tax }) => net >= 0 && tax >= 0)).toBe(true);
    }),
  );
});

test('a plan that cannot be is refused with what to do', () => {
  const open = { invoiced: null };
  const balance = { kind: 'balance' as const, value: 0, ...open };
  const percent = (value: number) => ({ kind: 'percent' as const, value, ...open });
  // Two halves of an odd yen, rounded up, never come to more than there is.
  expect(planAmounts(1, [percent(5_000), percent(5_000), balance])).toEqual([1, 0, 0]);
  expect(planAmounts(10_001, [percent(3_333), balance])).toEqual([3_333, 6_668]);
  expect(planAmounts(12_000, [{ ...percent(5_000), invoiced: 5_000 }, percent(5_000), balance])).toEqual([
    5_000, 6_000, 1_000,
  ]);
  expect(() => planAmounts(100, [{ kind: 'amount', value: 101, ...open }, balance])).toThrow(
    /more than was agreed/,
  );
  expect(() => planAmounts(100, [percent(5_000)])).toThrow(/Add a balance/);
  expect(() => checkStages([percent(6_000), percent(5_000), balance])).toThrow(/more than 100/);
  expect(() => checkStages([balance, percent(5_000)])).toThrow(/ends with one balance/);
  expect(() => checkStages([percent(0), balance])).toThrow(/above zero/);
  expect(() => checkStages(Array(25).fill(balance))).toThrow(/at most 24/);
});
