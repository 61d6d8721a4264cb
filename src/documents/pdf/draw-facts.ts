import { type Fact, plain, type Sum } from '../compose/block.js';
import { BODY, LABEL, leading, MUTED, type Sheet, STRONG, type Style } from './sheet.js';

const LABEL_SHARE = 0.3;
const GAP = 12;

/** Label and value side by side, one under the other; a long value runs on over pages. */
export async function drawFacts(sheet: Sheet, facts: readonly Fact[]): Promise<void> {
  const list = sheet.tag('L');
  for (const { label, value } of facts) {
    const labelWidth = sheet.width * LABEL_SHARE - GAP;
    const labels = sheet.lines(label, LABEL, labelWidth);
    const x = sheet.left + labelWidth + GAP;
    const width = sheet.right - x;
    const values = sheet.lines(plain(value), BODY, width);
    sheet.need(Math.max(labels.length * leading(LABEL), Math.min(3, values.length) * leading(BODY)));
    const item = sheet.tag('LI', list);
    const top = sheet.y;
    const name = sheet.tag('Lbl', item);
    name.add(() => sheet.write(labels, { x: sheet.left, y: top + 1.4, width: labelWidth }, LABEL));
    const body = sheet.tag('LBody', item);
    for (const line of values) {
      sheet.need(leading(BODY));
      const { y } = sheet;
      body.add(() => sheet.write([line], { x, y, width }, BODY));
      sheet.y += leading(BODY);
      await sheet.breathe();
    }
    item.end();
    // A value that ran on to another page is longer than its label.
    sheet.y = sheet.y > top ? Math.max(sheet.y, top + labels.length * leading(LABEL) + 1.4) : sheet.y;
    sheet.y += 2.5;
  }
  list.end();
  sheet.y += 3;
}

const TOTAL: Style = { ...STRONG, size: 11 };

const figures = (sum: Sum): Style => ({ ...(sum.strong ? TOTAL : BODY), tabular: true });
const heightOf = (sum: Sum) => leading(figures(sum)) + 3;

/** How much room sums take at least. */
export function heightOfSums(sums: readonly Sum[]): number {
  return sums.reduce((height, sum) => height + heightOf(sum), 8);
}

/** What lines come to: at the right, kept together. */
export function drawSums(sheet: Sheet, sums: readonly Sum[]): void {
  const rows = sums.map((sum) => ({ sum, style: figures(sum), height: heightOf(sum) }));
  sheet.need(heightOfSums(sums));
  const list = sheet.tag('L');
  const x = sheet.left + sheet.width * 0.42;
  const width = sheet.right - x;
  sheet.y += 3;
  for (const { sum, style, height } of rows) {
    if (sum.strong) {
      sheet.rule(sheet.y - 1, sheet.accent, x);
      sheet.y += 2;
    }
    const item = sheet.tag('LI', list);
    const { y } = sheet;
    const labels = sheet.lines(sum.label, style, width * 0.62).slice(0, 2);
    const label = { ...style, colour: sum.strong ? style.colour : MUTED };
    sheet.tag('Lbl', item).add(() => sheet.write(labels, { x, y, width: width * 0.62 }, label));
    sheet
      .tag('LBody', item)
      .add(() => sheet.write(sheet.lines(sum.value, style, width), { x, y, width, align: 'end' }, style));
    item.end();
    sheet.y += height + (labels.length - 1) * leading(style);
  }
  list.end();
  sheet.y += 4;
}
