import { z } from 'zod';
import { isTaxRate } from '../platform/money/tax-rate.js';

/** The highest rate or discount, in basis points. */
export const WHOLE_BP = 10_000;
export const MOST_TAX_RATES = 10;

const TaxRate = z.object({
  name: z.string().trim().min(1, 'Give the rate a name, such as VAT.').max(30),
  /** Basis points with at most one decimal: 1900 is 19%, 887.5 is 8.875%. */
  bp: z
    .number()
    .max(WHOLE_BP, 'A tax rate is at most 100%.')
    .refine(isTaxRate, 'A tax rate is from 0 to 100%, with at most three decimals.'),
});

const days = (most: number) =>
  z
    .array(z.int().min(1).max(most))
    .max(5, 'At most five times.')
    .refine(
      (list) => list.every((day, at) => at === 0 || day > (list[at - 1] ?? 0)),
      'Write the days in their order, such as 2, 5.',
    );

/** How an organization prices, bills and signs its papers. Every field has a default, as all settings. */
export const BillingSettings = z.object({
  /** Who stands on quotes and invoices; empty: the organization's name. */
  legalName: z.string().trim().max(120).default(''),
  address: z.string().trim().max(400).default(''),
  taxNumber: z.string().trim().max(60).default(''),
  bankDetails: z.string().trim().max(400).default(''),
  /** What stands below every page. */
  footer: z.string().trim().max(300).default(''),
  /** Whether prices are written with their tax in them. */
  pricesIncludeTax: z.boolean().default(false),
  /** Where tax is rounded: for each line, or once for all lines of a rate. */
  taxRounding: z.enum(['line', 'rate']).default('rate'),
  /** The first one is what a new line has; none: no tax. */
  taxRates: z.array(TaxRate).max(MOST_TAX_RATES).default([]),
  /** How many days a quote holds. */
  validDays: z.int().min(1).max(365).default(30),
  /** What is due on accepting a quote, in basis points of its total; 0: nothing. */
  depositBp: z.int().min(0).max(WHOLE_BP).default(0),
  /** How many days there are to pay an invoice. */
  dueDays: z.int().min(0).max(365).default(14),
  paper: z.enum(['a4', 'letter']).default('a4'),
  /** How many days after sending an unanswered quote is followed up; empty: never. Then staff are told. */
  quoteFollowUpDays: days(90).default([2, 5]),
  /** How many days after its due day an unpaid invoice is reminded of. */
  invoiceReminderDays: days(180).default([3, 10]),
  /** What customers are told then, by `kind.language`, such as `quote-1.en`; empty: Docket's own words. */
  followUpWords: z.record(z.string().max(30), z.string().max(480)).default({}),
  /** The logo's file in the storage, by its SHA-256; empty: the name alone. */
  logoSha256: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/)]).default(''),
});
export type BillingSettings = z.infer<typeof BillingSettings>;

/** The tax rate of a new line, in basis points. */
export function defaultTaxBp(billing: Pick<BillingSettings, 'taxRates'>): number {
  return billing.taxRates[0]?.bp ?? 0;
}
