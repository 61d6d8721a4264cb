import { INK, RULE, type Sheet } from './sheet.js';

const BOX = { width: 180, height: 60 };
const STROKES_WIDTH = 600;

/** A signature drawn as lines in a box of 600 by 200. */
export function drawInk(sheet: Sheet, strokes: readonly (readonly number[])[], alt: string): void {
  inBox(sheet, alt, (x, y) => {
    const { doc } = sheet;
    const scale = BOX.width / STROKES_WIDTH;
    doc.lineWidth(1).lineCap('round').lineJoin('round').strokeColor(INK);
    for (const stroke of strokes) {
      for (let at = 0; at + 1 < stroke.length; at += 2) {
        const point = [x + (stroke[at] ?? 0) * scale, y + (stroke[at + 1] ?? 0) * scale] as const;
        if (at === 0) {
          doc.moveTo(...point);
        }
        doc.lineTo(...point);
      }
      doc.stroke();
    }
  });
}

/** A signature that was handed in as a picture. */
export function drawSignature(sheet: Sheet, picture: Buffer | undefined, alt: string): void {
  inBox(sheet, alt, (x, y) => {
    if (picture) {
      sheet.doc.image(picture, x, y, { fit: [BOX.width, BOX.height] });
    }
  });
}

function inBox(sheet: Sheet, alt: string, draw: (x: number, y: number) => void): void {
  sheet.need(BOX.height + 8);
  const { y, left } = sheet;
  sheet.tag('Figure', undefined, { alt }).add(() => draw(left, y));
  sheet.rule(y + BOX.height + 2, RULE, left, left + BOX.width);
  sheet.y += BOX.height + 10;
}
