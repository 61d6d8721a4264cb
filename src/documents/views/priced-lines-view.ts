import type { ScreenedText } from '../../vault/screened-text.js';

/** A line with its price. Amounts in minor units of the document's currency. */
export type LineView = {
  description: ScreenedText;
  /** Thousandths of a unit. */
  quantityMilli: number;
  unit: ScreenedText | '';
  unitPrice: number;
  /** Basis points. */
  taxBp: number;
  discountBp: number;
  /** What the line comes to as prices are written here: with tax where they include it, else without. */
  amount: number;
  /** Of a quote: the customer may leave it. Then whether it is in the total. */
  optional?: { chosen: boolean };
};

export type TotalsView = {
  currency: string;
  pricesIncludeTax: boolean;
  subtotal: number;
  /** What was taken off, already left out of the subtotal. */
  discount: number;
  /** One for each rate. */
  taxes: readonly { taxBp: number; net: number; tax: number }[];
  total: number;
};
