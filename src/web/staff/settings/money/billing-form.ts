import { z } from 'zod';
import { BillingSettings, MOST_TAX_RATES } from '../../../../accounts/billing-settings.js';
import { DocketError } from '../../../../platform/errors/docket-error.js';
import { taxRateOf } from '../../../../platform/money/tax-rate.js';
import { parseDecimal } from '../../../../platform/money/write-money.js';

const PLAIN = ['legalName', 'address', 'taxNumber', 'bankDetails', 'footer', 'paper', 'taxRounding'] as const;
const DAYS = ['validDays', 'dueDays'] as const;

/** The billing form as it was typed, or as it is filled in. */
export type BillingValues = Plain & {
  deposit: string;
  prices: string;
  rates: readonly { name: string; percent: string }[];
};
type Plain = Record<(typeof PLAIN)[number] | (typeof DAYS)[number], string>;

export type BillingFields = Omit<
  BillingSettings,
  'logoSha256' | 'quoteFollowUpDays' | 'invoiceReminderDays' | 'followUpWords'
>;

/** A text of a form; several fields of one name are its list. PostgreSQL takes no zero byte. */
const Text = z
  .string()
  .transform((text) => text.replaceAll('\0', ''))
  .catch('');
const Texts = z.union([z.array(Text), Text.transform((text) => [text])]).catch([]);
const Typed = z.record(z.string(), z.unknown()).catch({});

/** What was typed, so that a refused form comes back as it was sent. */
export function typedBilling(body: unknown): BillingValues {
  const form = Typed.parse(body ?? {});
  const text = (name: string) => Text.parse(form[name]);
  const [names, percents] = [Texts.parse(form.rateName), Texts.parse(form.ratePercent)];
  return {
    ...(Object.fromEntries([...PLAIN, ...DAYS].map((name) => [name, text(name)])) as Plain),
    deposit: text('deposit'),
    prices: text('prices'),
    rates: names
      .slice(0, MOST_TAX_RATES + 2)
      .map((name, at) => ({ name: name.trim(), percent: (percents[at] ?? '').trim() })),
  };
}

/** The settings as the form asks for them. */
export function billingValues(billing: BillingSettings, locale: string): BillingValues {
  const plain = Object.fromEntries([...PLAIN, ...DAYS].map((name) => [name, String(billing[name])]));
  return {
    ...(plain as Plain),
    deposit: percentOf(billing.depositBp, locale),
    prices: billing.pricesIncludeTax ? 'with' : 'without',
    rates: billing.taxRates.map(({ name, bp }) => ({ name, percent: percentOf(bp, locale, 3) })),
  };
}

/** The settings that were typed. Throws `invalid-input` with a sentence for each field that is wrong. */
export function readBilling(typed: BillingValues, locale: string): BillingFields {
  const fields: Record<string, string> = {};
  const shape = BillingSettings.shape;
  const percent = (text: string, field: string) => {
    const bp = parseDecimal(text.replace(/\s*%$/, ''), 2, locale);
    if (bp === undefined || bp < 0 || bp > 10_000) {
      fields[field] = 'Write a percentage between 0 and 100 with at most two decimals, such as 19 or 8.25.';
    }
    return bp ?? 0;
  };
  const taxRate = (text: string) => {
    const thousandths = parseDecimal(text.replace(/\s*%$/, ''), 3, locale);
    if (thousandths === undefined || thousandths < 0 || thousandths > 100_000) {
      fields.taxRates =
        'Write a percentage between 0 and 100 with at most three decimals, such as 19 or 8.875.';
    }
    return taxRateOf(thousandths ?? 0);
  };
  const take = <K extends keyof BillingFields>(name: K, value: unknown): BillingFields[K] => {
    const parsed = shape[name].safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      fields[name] ??=
        issue?.code === 'too_big' && typeof value === 'string'
          ? `That is ${value.length} characters; at most ${issue.maximum} fit here.`
          : (issue?.message ?? 'Write this differently.');
    }
    return parsed.data as BillingFields[K];
  };
  const days = (name: (typeof DAYS)[number], least: number) => {
    const parsed = z.coerce.number().int().min(least).max(365).safeParse(typed[name]);
    if (!parsed.success || typed[name].trim() === '') {
      fields[name] = `Write whole days, ${least} to 365.`;
    }
    return parsed.data ?? least;
  };
  const rates = typed.rates.filter(({ name, percent: rate }) => name !== '' || rate !== '');
  const billing: BillingFields = {
    legalName: take('legalName', typed.legalName),
    address: take('address', typed.address.replaceAll('\r\n', '\n')),
    taxNumber: take('taxNumber', typed.taxNumber),
    bankDetails: take('bankDetails', typed.bankDetails.replaceAll('\r\n', '\n')),
    footer: take('footer', typed.footer.replaceAll('\r\n', '\n')),
    paper: take('paper', typed.paper),
    taxRounding: take('taxRounding', typed.taxRounding),
    pricesIncludeTax: typed.prices === 'with',
    taxRates: take(
      'taxRates',
      rates.map((rate) => ({ name: rate.name, bp: taxRate(rate.percent) })),
    ),
    validDays: days('validDays', 1),
    dueDays: days('dueDays', 0),
    depositBp: typed.deposit.trim() === '' ? 0 : percent(typed.deposit, 'deposit'),
  };
  const [message] = Object.values(fields);
  if (message) {
    throw new DocketError('invalid-input', message, fields);
  }
  return billing;
}

/** Basis points as they stand in a field: `8.25`; with `digits`, more decimals. */
export function percentOf(bp: number, locale: string, digits = 2): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false });
  return format.format(bp / 100);
}
