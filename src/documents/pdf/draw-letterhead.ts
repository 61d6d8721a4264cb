import { type Composed, plain } from '../compose/block.js';
import { oneLine } from './break-lines.js';
import { BODY, INK, LABEL, leading, MUTED, type Sheet, SMALL, STRONG, type Style } from './sheet.js';

const LOGO: [number, number] = [170, 52];
const TITLE: Style = { size: 21, weight: 'strong', colour: INK };
const SUBJECT: Style = { size: 11, weight: 'plain', colour: MUTED };
const NAME: Style = { size: 14, weight: 'strong', colour: INK };

/** The head of the first page: whose it is, what it is, for whom. */
export function drawLetterhead(sheet: Sheet, composed: Composed, logo: Buffer | undefined): void {
  const { business, title } = composed;
  sheet.beginSection();
  sheet.decorate(() => sheet.doc.rect(0, 0, sheet.pageWidth, 5).fillColor(sheet.accent).fill());
  const top = sheet.y;
  let left = top;
  if (logo) {
    sheet.tag('Figure', undefined, { alt: composed.logoAlt }).add(() => {
      sheet.doc.image(logo, sheet.left, top, { fit: LOGO });
    });
    left += LOGO[1] + 6;
  } else {
    const name = sheet.lines(business.name, NAME, sheet.width * 0.5);
    const style = { ...NAME, colour: sheet.accent };
    sheet.tag('P').add(() => sheet.write(name, { x: sheet.left, y: top, width: sheet.width * 0.5 }, style));
    left += name.length * leading(NAME);
  }
  const right = drawBusiness(sheet, composed, top, logo !== undefined);
  sheet.y = Math.max(left, right) + 20;
  sheet.doc.outline.addItem(title);
  drawTitle(sheet, composed);
  drawParties(sheet, composed);
}

function drawBusiness(
  sheet: Sheet,
  { business, businessFacts }: Composed,
  top: number,
  named: boolean,
): number {
  const x = sheet.left + sheet.width * 0.55;
  const width = sheet.right - x;
  const block = [
    ...(named ? [business.name] : []),
    ...business.address.split('\n'),
    business.contact,
    ...businessFacts.map(({ label, value }) => `${label}: ${plain(value)}`),
  ].filter((line) => line.trim() !== '');
  const lines = block.flatMap((line) => sheet.lines(line, SMALL, width)).slice(0, 14);
  if (lines.length > 0) {
    sheet.tag('P').add(() => sheet.write(lines, { x, y: top, width, align: 'end' }, SMALL));
  }
  return top + lines.length * leading(SMALL);
}

function drawTitle(sheet: Sheet, { title, subject }: Composed): void {
  const lines = sheet.lines(title, TITLE, sheet.width);
  const { y } = sheet;
  sheet.tag('H1').add(() => sheet.write(lines, { x: sheet.left, y, width: sheet.width }, TITLE));
  sheet.y += lines.length * leading(TITLE);
  const about = sheet.lines(plain(subject), SUBJECT, sheet.width);
  if (plain(subject) !== '') {
    const top = sheet.y;
    sheet.tag('P').add(() => sheet.write(about, { x: sheet.left, y: top, width: sheet.width }, SUBJECT));
    sheet.y += about.length * leading(SUBJECT);
  }
  sheet.y += 12;
}

/** For whom at the left, what is to be known of it at the right. */
function drawParties(sheet: Sheet, { toLabel, to, facts }: Composed): void {
  const top = sheet.y;
  const half = sheet.width * 0.5 - 12;
  let left = top;
  if (to.length > 0) {
    sheet.tag('P').add(() => {
      sheet.write([oneLine(toLabel, LABEL.weight)], { x: sheet.left, y: top, width: half }, LABEL);
    });
    left += leading(LABEL) + 1;
    to.forEach((line, at) => {
      const style = at === 0 ? STRONG : BODY;
      const lines = sheet.lines(plain(line), style, half).slice(0, 8);
      const y = left;
      sheet.tag('P').add(() => sheet.write(lines, { x: sheet.left, y, width: half }, style));
      left += lines.length * leading(style);
    });
  }
  sheet.y = Math.max(left, drawHeadFacts(sheet, facts, top)) + 14;
}

function drawHeadFacts(sheet: Sheet, facts: Composed['facts'], top: number): number {
  const x = sheet.left + sheet.width * 0.55;
  const width = sheet.right - x;
  const list = sheet.tag('L');
  const labels = facts.map(({ label }) => sheet.lines(label, SMALL, width * 0.44));
  // A value has what the labels leave it.
  const widest = Math.max(0, ...labels.flat().map((line) => line.width)) * SMALL.size;
  let y = top;
  for (const [index, { value }] of facts.entries()) {
    const label = labels[index] ?? [];
    const values = sheet.lines(plain(value), STRONG, width - widest - 12);
    const at = y;
    const item = sheet.tag('LI', list);
    sheet.tag('Lbl', item).add(() => {
      sheet.write(label, { x, y: at + 1.2, width: width * 0.44 }, SMALL);
    });
    sheet.tag('LBody', item).add(() => sheet.write(values, { x, y: at, width, align: 'end' }, STRONG));
    item.end();
    y += Math.max(values.length, label.length) * leading(STRONG) + 1;
  }
  list.end();
  return y;
}
