import { currencyDigits, MOST_MINOR } from './money.js';

/** `123456` in EUR for `de-DE`: `1.234,56 €`. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const digits = currencyDigits(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    decimal(amount, digits) as Intl.StringNumericLiteral,
  );
}

/** Basis points as a person reads them: `1900` for `en`: `19%`. */
export function formatRate(bp: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(bp / 10_000);
}

/** Thousandths as a person reads them: `1500` for `de`: `1,5`. */
export function formatQuantity(milli: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(milli / 1_000);
}

/** An amount as it stands in a field to be typed over: `1234.50`, with the locale's decimal sign, without groups. */
export function moneyField(amount: number, currency: string, locale: string): string {
  const digits = currencyDigits(currency);
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(decimal(amount, digits) as Intl.StringNumericLiteral);
}

/** What was typed as money, in minor units; undefined where it is none, has too many decimals, or is too large. */
export function parseMoney(typed: string, currency: string, locale: string): number | undefined {
  const minor = parseDecimal(typed.replace(/\p{Sc}|\b[A-Za-z]{3}\b/gu, ''), currencyDigits(currency), locale);
  return minor !== undefined && Math.abs(minor) <= MOST_MINOR ? minor : undefined;
}

/**
 * A decimal number as people type it, times 10^`digits`; undefined where it is none or has more decimals. The locale
 * says what a point and a comma mean; where that makes no number (`12.50` in German), the other meaning is taken.
 */
export function parseDecimal(typed: string, digits: number, locale: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[\u2212–]/, '-');
  const decimalSign = new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  const signs = decimalSign === ',' ? ([',', '.'] as const) : (['.', ','] as const);
  const [point, group] = signs;
  return readAs(text, point, digits, group) ?? readAs(text, group, digits);
}

function readAs(text: string, decimalSign: string, digits: number, groupSign?: string): number | undefined {
  const groups = groupSign ? `|\\d{1,3}(?:\\${groupSign}\\d{3})+` : '';
  const [, sign, whole, decimals = ''] =
    new RegExp(`^(-?)(\\d+${groups})?(?:\\${decimalSign}(\\d+))?$`).exec(text) ?? [];
  if (whole === undefined || decimals.length > digits) {
    return undefined;
  }
  const value = Number(whole.replaceAll(groupSign ?? '', '') + decimals.padEnd(digits, '0'));
  return Number.isSafeInteger(value) ? (sign ? -value || 0 : value) : undefined;
}

function decimal(amount: number, digits: number): string {
  const size = String(Math.abs(amount)).padStart(digits + 1, '0');
  const point = size.length - digits;
  return `${amount < 0 ? '-' : ''}${size.slice(0, point)}${digits > 0 ? `.${size.slice(point)}` : ''}`;
}
