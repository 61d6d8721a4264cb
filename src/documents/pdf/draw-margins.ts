import type { Composed } from '../compose/block.js';
import { oneLine } from './break-lines.js';
import { type Sheet, SMALL, type Style } from './sheet.js';

const FOOT: Style = { ...SMALL, size: 7.5 };

/** What stands on every page, once it is known how many there are: its number, the footer, whose it is. */
export async function drawMargins(sheet: Sheet, { title, business }: Composed): Promise<void> {
  const count = sheet.pageCount;
  const footer = sheet.lines(business.footer, FOOT, sheet.width * 0.8).slice(0, 2);
  for (let page = 0; page < count; page += 1) {
    sheet.doc.switchToPage(page);
    const at = { x: sheet.left, width: sheet.width };
    sheet.decorate(() => {
      sheet.write(footer, { ...at, y: sheet.pageHeight - 40 }, FOOT);
      const number = oneLine(`${page + 1} / ${count}`, FOOT.weight);
      sheet.write([number], { ...at, y: sheet.pageHeight - 40, align: 'end' }, FOOT);
      if (page > 0) {
        sheet.write([oneLine(business.name, FOOT.weight)], { ...at, y: 28 }, FOOT);
        sheet.write([oneLine(title, FOOT.weight)], { ...at, y: 28, align: 'end' }, FOOT);
      }
    }, 'Pagination');
    await sheet.breathe();
  }
}
