import { z } from 'zod';
import { DocketError } from '../../../../platform/errors/docket-error.js';
import { moneyField, parseMoney } from '../../../../platform/money/write-money.js';
import type { PriceItem, PriceItemTyped } from '../../../../quotes/price-book.js';

const Text = z
  .string()
  .transform((text) => text.replaceAll('\0', ''))
  .catch('');
const Form = z.object({ name: Text, description: Text, unit: Text, price: Text, tax: Text });

/** A price as it stands in its form. `tax` in basis points. */
export type PriceValues = z.output<typeof Form>;

export type MoneyLocale = { currency: string; locale: string };

/** What was typed, so that a refused form comes back as it was sent. */
export function typedPrice(body: unknown): PriceValues {
  return Form.parse(body ?? {});
}

export function priceValues(item: PriceItem, { currency, locale }: MoneyLocale): PriceValues {
  const { name, description, unit, unitPrice, taxBp } = item;
  return { name, description, unit, price: moneyField(unitPrice, currency, locale), tax: String(taxBp) };
}

/** Throws `invalid-input` for a price that is none; what else is wrong the price book says. */
export function readPrice(values: PriceValues, { currency, locale }: MoneyLocale): PriceItemTyped {
  const unitPrice = parseMoney(values.price, currency, locale);
  if (unitPrice === undefined) {
    const message = `Write the price as a number, such as ${moneyField(12_50, currency, locale)}.`;
    throw new DocketError('invalid-input', message, { price: message });
  }
  const { name, description, unit, tax } = values;
  return { name, description, unit, unitPrice, taxBp: tax === '' ? 0 : Number(tax) };
}
