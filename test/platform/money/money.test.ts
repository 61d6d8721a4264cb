import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currencyDigits,
  MOST_MINOR,
  splitAmount,
  timesFraction,
  timesScaled,
} from '../../../src/platform/money/money.js';
import { priceLines } from '../../../src/platform/money/price-lines.js';
import { isTaxRate, percentOfTax, taxRateOf, taxTenths } from '../../../src/platform/money/tax-rate.js';
import {
  formatMoney,
  formatQuantity,
  formatRate,
  moneyField,
  parseDecimal,
  parseMoney,
} from '../../../src/platform/money/write-money.js';

const line = fc.record({
  quantityMilli: fc.integer({ min: 0, max: 10_000_000 }),
  unitPrice: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  taxBp: fc.oneof(
    fc.constantFrom(0, 700, 825, 1_900, 2_000),
    fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 10),
  ),
  discountBp: fc.constantFrom(0, 500, 3_333, 10_000),
});
const rules = fc.record({
  pricesIncludeTax: fc.boolean(),
  taxRounding: fc.constantFrom('line' as const, 'rate' as const),
});
const sum = (amounts: number[]) => amounts.reduce((all, one) => all + one, 0);

describe('what lines come to', () => {
  test('always adds up: lines, rates and totals', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), rules, (lines, how) => {
        const totals = priceLines(lines, how);
        expect(sum(totals.lines.map(({ net }) => net))).toBe(totals.subtotal);
        expect(sum(totals.lines.map(({ tax }) => tax))).toBe(totals.tax);
        expect(sum(totals.lines.map(({ gross }) => gross))).toBe(totals.total);
        expect(sum(totals.taxes.map(({ tax }) => tax))).toBe(totals.tax);
        expect(totals.subtotal + totals.tax).toBe(totals.total);
        expect(totals.lines.every(({ net, tax, gross }) => net + tax === gross)).toBe(true);
      }),
    );
  });

  test('tax of a rate is rounded once, however many lines have it', () => {
    const lines = Array.from({ length: 3 }, () => ({
      quantityMilli: 1_000,
      unitPrice: 33,
      taxBp: 1_900,
      discountBp: 0,
    }));
    expect(priceLines(lines, { pricesIncludeTax: false, taxRounding: 'rate' })).toMatchObject({
      subtotal: 99,
      tax: 19,
      total: 118,
    });
    expect(priceLines(lines, { pricesIncludeTax: false, taxRounding: 'line' })).toMatchObject({
      subtotal: 99,
      tax: 18,
      total: 117,
    });
  });

  test('a rate of three decimals is reckoned exactly, and is the same rate however it came', () => {
    const of = (unitPrice: number, pricesIncludeTax: boolean) =>
      priceLines([{ quantityMilli: 1_000, unitPrice, taxBp: 887.5, discountBp: 0 }], {
        pricesIncludeTax,
        taxRounding: 'line',
      });
    // 8.875 % of 100.00 is 8.875: half a cent goes away from zero.
    expect(of(10_000, false)).toMatchObject({ subtotal: 10_000, tax: 888, total: 10_888 });
    expect(of(1_088_750, true)).toMatchObject({ subtotal: 1_000_000, tax: 88_750, total: 1_088_750 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const bp = taxRateOf(thousandths);
        expect(isTaxRate(bp)).toBe(true);
        expect(taxTenths(bp)).toBe(thousandths);
        expect(Number(String(bp))).toBe(bp);
        expect(taxRateOf(parseDecimal(percentOfTax(bp), 3, 'en') ?? -1)).toBe(bp);
      }),
    );
    expect([887.55, -1, 10_000.1, Number.NaN].map(isTaxRate)).toEqual([false, false, false, false]);
    expect(formatRate(887.5, 'en')).toBe('8.875%');
  });

  test('a price with its tax in it stays what it says', () => {
    const of = (unitPrice: number) =>
      priceLines([{ quantityMilli: 1_000, unitPrice, taxBp: 1_900, discountBp: 0 }], {
        pricesIncludeTax: true,
        taxRounding: 'line',
      });
    expect(of(11_900)).toMatchObject({ subtotal: 10_000, tax: 1_900, total: 11_900 });
    expect(of(10_000)).toMatchObject({ subtotal: 8_403, tax: 1_597, total: 10_000 });
  });

  test('half a unit goes away from zero, also below it', () => {
    expect(timesScaled(5, 500, 3)).toBe(3);
    expect(timesScaled(-5, 500, 3)).toBe(-3);
    expect(timesFraction(1, 1, 2)).toBe(1);
    expect(timesFraction(-1, 1, 2)).toBe(-1);
    expect(
      priceLines([{ quantityMilli: 1_500, unitPrice: 1_999, taxBp: 0, discountBp: 1_000 }], {
        pricesIncludeTax: false,
        taxRounding: 'line',
      }),
    ).toMatchObject({ subtotal: 2_699, discount: 300 });
  });

  test('a sum that is too large is refused', () => {
    const huge = { quantityMilli: 10_000_000, unitPrice: MOST_MINOR, taxBp: 0, discountBp: 0 };
    expect(() => priceLines([huge], { pricesIncludeTax: false, taxRounding: 'line' })).toThrow('too large');
  });
});

test('parts always sum to the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: MOST_MINOR }),
      fc
        .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
        .filter((weights) => weights.some((one) => one > 0)),
      (total, weights) => {
        expect(sum(splitAmount(total, weights))).toBe(total);
      },
    ),
  );
  expect(splitAmount(100, [1, 1, 1])).toEqual([34, 33, 33]);
});

describe('money in words', () => {
  test.each([
    [123_456, 'EUR', 'de-DE', '1.234,56 €'],
    [123_456, 'USD', 'en-US', '$1,234.56'],
    [-5, 'USD', 'en-US', '-$0.05'],
    [1_234, 'JPY', 'ja-JP', '¥1,234'],
    [1_234_567, 'KWD', 'en', 'KWD 1,234.567'],
  ])('%i in %s for %s', (amount, currency, locale, written) => {
    expect(formatMoney(amount, currency, locale).replace(/\s/g, ' ')).toBe(
      written.replace('¥', formatMoney(amount, currency, locale)[0] ?? ''),
    );
  });

  test.each([
    ['1,234.50', 'USD', 'en-US', 123_450],
    ['$12', 'USD', 'en-US', 1_200],
    ['1.234,5 €', 'EUR', 'de-DE', 123_450],
    ['12.50', 'EUR', 'de-DE', 1_250],
    ['1 234,50', 'EUR', 'fr-FR', 123_450],
    ['-3.10', 'USD', 'en-US', -310],
    ['1234', 'JPY', 'en', 1_234],
    ['12.345', 'USD', 'en-US', undefined],
    ['1.5', 'JPY', 'ja-JP', undefined],
    ['1.234', 'KWD', 'en', 1_234],
    ['twelve', 'USD', 'en', undefined],
    ['', 'USD', 'en', undefined],
    ['-', 'USD', 'en', undefined],
    ['99999999999999', 'USD', 'en', undefined],
  ])('“%s” in %s for %s', (typed, currency, locale, minor) => {
    expect(parseMoney(typed, currency, locale)).toBe(minor);
  });

  test('what a field shows is read back as the same amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -MOST_MINOR, max: MOST_MINOR }),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'pt-BR'),
        (amount, currency, locale) => {
          expect(parseMoney(moneyField(amount, currency, locale), currency, locale)).toBe(amount);
        },
      ),
    );
    expect(currencyDigits('KWD')).toBe(3);
  });

  test('rates and quantities', () => {
    expect(formatRate(1_900, 'en')).toBe('19%');
    expect(formatRate(825, 'en')).toBe('8.25%');
    expect(formatQuantity(1_500, 'de')).toBe('1,5');
    expect(parseDecimal('1,5', 3, 'de')).toBe(1_500);
  });
});
