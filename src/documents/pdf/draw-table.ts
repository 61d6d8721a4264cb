import { type Block, type Cell, type Column, plain } from '../compose/block.js';
import type { Line } from './break-lines.js';
import { BODY, LABEL, leading, type Sheet, SMALL, type Style, type Tag } from './sheet.js';

type Table = Extract<Block, { kind: 'table' }>;
type Place = Column & { x: number; width: number };
type Written = { line: Line; style: Style };

const GAP = 10;
const PAD = 4;

/**
 * A table over the width. Its head stands on every page; a row that is too long for one runs on. Its last row stands
 * on a page neither without the one before nor without what it comes to, which is as high as `follows`.
 */
export async function drawTable(sheet: Sheet, { columns, rows }: Table, follows: number): Promise<void> {
  const places = placeColumns(sheet, columns);
  const table = sheet.tag('Table');
  sheet.need(60);
  drawHead(sheet, places, table);
  const write = (row: readonly Cell[]) => places.map((place, at) => writeCell(sheet, row[at], place));
  let next = write(rows[0] ?? []);
  for (const at of rows.keys()) {
    const cells = next;
    next = write(rows[at + 1] ?? []);
    const beyond = rows.length - at === 2 ? heightOf(next) + follows : 0;
    drawRow(sheet, places, cells, table, rows.length - at === 1 ? follows : beyond);
    await sheet.breathe();
  }
  table.end();
  sheet.y += 4;
}

function placeColumns(sheet: Sheet, columns: readonly Column[]): Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const room = sheet.width - GAP * (columns.length - 1);
  let x = sheet.left;
  return columns.map((column) => {
    const width = (room * column.share) / whole;
    const place = { ...column, x, width };
    x += width + GAP;
    return place;
  });
}

/** On the first page part of the table, on the others what only repeats. */
function drawHead(sheet: Sheet, places: readonly Place[], table: Tag | null): void {
  const heads = places.map(({ label, width }) => sheet.lines(label, LABEL, width));
  const row = table && sheet.tag('TR', table);
  const { y } = sheet;
  places.forEach(({ x, width, align }, at) => {
    const draw = () => sheet.write(heads[at] ?? [], { x, y, width, align }, LABEL);
    if (row) {
      tagCell(sheet, 'TH', row).add(draw);
    } else {
      sheet.decorate(draw, 'Pagination');
    }
  });
  row?.end();
  sheet.y += Math.max(...heads.map((lines) => lines.length)) * leading(LABEL) + 2;
  sheet.rule(sheet.y, sheet.accent);
  sheet.y += PAD;
}

function tagCell(sheet: Sheet, type: 'TH' | 'TD', row: Tag): Tag {
  const options = type === 'TH' ? { scope: 'Column' } : {};
  const cell = sheet.doc.struct(type, options as { alt?: string });
  row.add(cell);
  return cell;
}

function writeCell(sheet: Sheet, cell: Cell | undefined, { width }: Place): Written[] {
  const text = cell ? sheet.lines(plain(cell.text), BODY, width) : [];
  const small = cell?.small ? sheet.lines(cell.small, SMALL, width) : [];
  return [...text.map((line) => ({ line, style: BODY })), ...small.map((line) => ({ line, style: SMALL }))];
}

/** Of a row that needs no more than a few lines; a longer one runs on. */
function heightOf(cells: Written[][]): number {
  return Math.min(3, longestOf(cells)) * leading(BODY) + PAD * 1.5;
}

function longestOf(cells: Written[][]): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}

function drawRow(
  sheet: Sheet,
  places: readonly Place[],
  cells: Written[][],
  table: Tag,
  follows: number,
): void {
  const row = sheet.tag('TR', table);
  const tags = cells.map(() => tagCell(sheet, 'TD', row));
  const step = leading(BODY);
  const longest = longestOf(cells);
  for (let from = 0; from < longest; ) {
    const left = longest - from;
    // A row that is longer than what is kept together stands for itself.
    const together = left > 3 ? 0 : follows;
    if (sheet.need(Math.min(left, 3) * step + PAD * 1.5 + together)) {
      drawHead(sheet, places, null);
    }
    const fitting = Math.max(1, Math.min(left, Math.floor((sheet.bottom - PAD - sheet.y) / step)));
    cells.forEach((lines, at) => {
      drawCell(sheet, lines.slice(from, from + fitting), places[at], tags[at]);
    });
    from += fitting;
    sheet.y += fitting * step + PAD;
  }
  row.end();
  sheet.rule(sheet.y - PAD / 2);
  sheet.y += PAD / 2;
}

function drawCell(sheet: Sheet, lines: Written[], place: Place | undefined, tag: Tag | undefined): void {
  const { y } = sheet;
  if (place && tag && lines.length > 0) {
    const { x, width, align } = place;
    const tabular = align === 'end';
    tag.add(() => {
      lines.forEach(({ line, style }, at) => {
        sheet.write([line], { x, y: y + at * leading(BODY), width, align }, { ...style, tabular });
      });
    });
  }
}
