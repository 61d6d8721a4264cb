import type { Line } from './break-lines.js';
import { BODY, leading, type Sheet, type Style, type Tag } from './sheet.js';

export const HEADING = { size: 12.5, weight: 'strong' } as const;
export const SUBHEADING: Style = { ...BODY, size: 10.5, weight: 'strong' };

/** A heading, on one page with this much of what follows; in the bookmarks. */
export function drawHeading(sheet: Sheet, text: string, follows: number): void {
  const style = { ...HEADING, colour: sheet.accent };
  sheet.y += 14;
  sheet.need(32 + follows);
  sheet.beginSection();
  // Where on the page, which its types leave out.
  const place: object = { top: sheet.y - 8, fit: false };
  sheet.doc.outline.addItem(text, place);
  drawWhole(sheet, 'H2', text, style);
  sheet.rule(sheet.y + 2);
  sheet.y += 8;
}

export function drawSubheading(sheet: Sheet, text: string, follows: number): void {
  sheet.y += 6;
  sheet.need(24 + follows);
  drawWhole(sheet, 'H3', text, SUBHEADING);
  sheet.y += 3;
}

/** Free text over the width, paragraph by paragraph and page after page. */
export async function drawText(sheet: Sheet, text: string, style: Style): Promise<void> {
  const tag = sheet.tag('P');
  for (const line of sheet.lines(text, style, sheet.width)) {
    sheet.need(leading(style));
    writeIn(sheet, tag, line, style);
    await sheet.breathe();
  }
  tag.end();
  sheet.y += 5;
}

function drawWhole(sheet: Sheet, type: string, text: string, style: Style): void {
  const tag = sheet.tag(type);
  for (const line of sheet.lines(text, style, sheet.width)) {
    writeIn(sheet, tag, line, style);
  }
  tag.end();
}

function writeIn(sheet: Sheet, tag: Tag, line: Line, style: Style): void {
  const at = { x: sheet.left, y: sheet.y, width: sheet.width };
  tag.add(() => sheet.write([line], { ...at, align: line.rightToLeft ? 'end' : 'start' }, style));
  sheet.y += leading(style);
}
