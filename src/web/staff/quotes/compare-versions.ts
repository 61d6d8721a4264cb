import { formatMoney, formatQuantity } from '../../../platform/money/write-money.js';
import type { QuoteVersion, VersionLine } from '../../../quotes/read-version.js';

/** What the second version has otherwise than the first, in sentences for staff; the same: none. */
export function compareVersions(before: QuoteVersion, after: QuoteVersion, locale: string): string[] {
  const money = (amount: number, { currency }: QuoteVersion) => formatMoney(amount, currency, locale);
  const said: string[] = [];
  if (before.totals.total !== after.totals.total) {
    said.push(`Total: ${money(before.totals.total, before)} → ${money(after.totals.total, after)}`);
  }
  said.push(...compareLines(before, after, locale));
  if (before.totals.deposit !== after.totals.deposit) {
    said.push(`Deposit: ${money(before.totals.deposit, before)} → ${money(after.totals.deposit, after)}`);
  }
  if (before.note !== after.note) {
    said.push('Another note');
  }
  if (before.validDays !== after.validDays) {
    said.push(`Valid ${before.validDays} → ${after.validDays} days`);
  }
  if (before.termsId !== after.termsId && after.sentAt) {
    said.push('Other terms');
  }
  if (photosOf(before) !== photosOf(after)) {
    said.push(`Photos: ${before.photos.length} → ${after.photos.length}`);
  }
  if (before.offered?.startsAt.getTime() !== after.offered?.startsAt.getTime()) {
    said.push(after.offered ? 'Another offered time' : 'No offered time');
  }
  return said;
}

function photosOf({ photos }: QuoteVersion): string {
  return photos.map(({ sha256 }) => sha256).join();
}

/** Lines are the same ones where they say the same, in their order. */
function compareLines(before: QuoteVersion, after: QuoteVersion, locale: string): string[] {
  const left = [...before.lines];
  const said: string[] = [];
  for (const line of after.lines) {
    const at = left.findIndex(({ description }) => description === line.description);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    const now = sayLine(line, after, locale);
    if (!old) {
      said.push(`New: ${nameOf(line)}, ${now}`);
    } else if (sayLine(old, before, locale) !== now) {
      said.push(`${nameOf(line)}: ${sayLine(old, before, locale)} → ${now}`);
    }
  }
  return [...said, ...left.map((line) => `Gone: ${nameOf(line)}`)];
}

function nameOf({ description }: VersionLine): string {
  const [first = ''] = description.split('\n');
  return first.length > 60 ? `${first.slice(0, 60)}…` : first;
}

/** "2 h × €45.00, 10% off, optional". */
export function sayLine(
  line: VersionLine,
  { currency }: Pick<QuoteVersion, 'currency'>,
  locale: string,
): string {
  const price = formatMoney(line.unitPrice, currency, locale);
  const quantity = formatQuantity(line.quantityMilli, locale);
  const amount =
    line.quantityMilli === 1000 && line.unit === ''
      ? price
      : `${`${quantity} ${line.unit}`.trim()} × ${price}`;
  const off = line.discountBp > 0 ? `, ${formatQuantity(line.discountBp * 10, locale)}% off` : '';
  const choice = line.optional ? (line.chosen ? ', optional and ticked' : ', optional') : '';
  return `${amount}${off}${choice}`;
}
