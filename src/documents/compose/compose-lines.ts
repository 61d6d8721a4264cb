import type { LineView, TotalsView } from '../views/priced-lines-view.js';
import { fill } from '../words/words.js';
import { type Block, type Cell, type Sum, typed } from './block.js';
import type { Speaker } from './speaker.js';

/** The lines of a quote or an invoice as a table, and what they come to. `more` goes below the total. */
export function linesSection(
  lines: readonly LineView[],
  totals: TotalsView,
  speaker: Speaker,
  more: readonly Sum[] = [],
): Block[] {
  const { words } = speaker;
  return [
    { kind: 'heading', text: words.lines },
    {
      kind: 'table',
      columns: [
        { label: words.description, align: 'start', share: 46 },
        { label: words.quantity, align: 'end', share: 13 },
        { label: words.unitPrice, align: 'end', share: 16 },
        { label: words.tax, align: 'end', share: 9 },
        { label: words.amount, align: 'end', share: 16 },
      ],
      rows: lines.map((line, at) => lineRow(line, at, totals.currency, speaker)),
    },
    { kind: 'sums', sums: [...sumsOf(totals, speaker), ...more] },
  ];
}

function lineRow(line: LineView, at: number, currency: string, speaker: Speaker): Cell[] {
  const { words, money, quantity, rate } = speaker;
  const remarks = [
    ...(line.optional ? [line.optional.chosen ? words.optionalChosen : words.optionalLeft] : []),
    ...(line.discountBp === 0 ? [] : [fill(words.lessPercent, { rate: rate(line.discountBp) })]),
  ];
  const description = typed(line.description, `line ${at + 1}`);
  return [
    { text: description, ...(remarks.length === 0 ? {} : { small: remarks.join(' · ') }) },
    line.unit === ''
      ? { text: quantity(line.quantityMilli) }
      : {
          text: {
            typed: amountOf(quantity(line.quantityMilli), line.unit),
            place: `the unit of line ${at + 1}`,
          },
        },
    { text: money(line.unitPrice, currency) },
    { text: rate(line.taxBp) },
    { text: money(line.amount, currency) },
  ];
}

/** "2 m": a number of Docket's and a unit that passed the door give a text that has, too. */
function amountOf(quantity: string, unit: LineView['unit']) {
  return `${quantity} ${unit}` as Exclude<LineView['unit'], ''>;
}

function sumsOf(totals: TotalsView, { words, money, rate }: Speaker): Sum[] {
  const { currency, taxes, subtotal, discount, total, pricesIncludeTax } = totals;
  const write = (amount: number) => money(amount, currency);
  const taxed = taxes.filter(({ tax }) => tax !== 0);
  const taken = discount === 0 ? [] : [{ label: words.discountTaken, value: write(discount) }];
  const sums = taxed.map(({ taxBp, tax }) => ({
    label: fill(pricesIncludeTax ? words.taxIncluded : words.taxOf, { rate: rate(taxBp) }),
    value: write(tax),
  }));
  const whole: Sum = { label: words.total, value: write(total), strong: true };
  return pricesIncludeTax
    ? [...taken, whole, ...sums]
    : [
        ...(taxed.length === 0 && taken.length === 0
          ? []
          : [{ label: words.subtotal, value: write(subtotal) }]),
        ...taken,
        ...sums,
        whole,
      ];
}
