import { type Block, type Picture, plain } from '../compose/block.js';
import { leading, RULE, type Sheet, SMALL, type Style } from './sheet.js';

type Pictures = Extract<Block, { kind: 'pictures' }>;

/**
 * Bytes of pictures by their id: JPEG, upright (a broken PNG would end the process: the library inflates it apart).
 * `logo` and `signature` are those of the frame.
 */
export type PictureBytes = ReadonlyMap<string, Buffer>;

const GAP = 12;
const CAPTION: Style = { ...SMALL, size: 8.5, colour: '#16181d' };
const MOST_CAPTION_LINES = 12;

/** How links of pictures are made, and what they say that they do. */
export type PictureLinks = { base: string | null; says: string };

/** Thumbnails side by side, each with its words, and a link to the photo in full size. */
export async function drawPictures(
  sheet: Sheet,
  { pictures, across }: Pictures,
  bytes: PictureBytes,
  links: PictureLinks,
): Promise<void> {
  const width = (sheet.width - GAP * (across - 1)) / across;
  for (let from = 0; from < pictures.length; from += across) {
    const row = pictures.slice(from, from + across).map((picture) => measure(sheet, picture, width));
    const height = Math.max(...row.map((cell) => cell.height));
    sheet.need(height);
    const { y } = sheet;
    row.forEach((cell, at) => {
      drawPicture(sheet, cell, { x: sheet.left + at * (width + GAP), y }, bytes, links);
    });
    sheet.y += height + GAP;
    await sheet.breathe();
  }
}

type Measured = ReturnType<typeof measure>;

/** A tall picture is as high as a broad one is wide. */
function measure(sheet: Sheet, picture: Picture, cell: number) {
  const scale = Math.min(cell / picture.width, (cell * 0.8) / picture.height);
  const shown = { width: picture.width * scale, height: picture.height * scale };
  const words = plain(picture.caption);
  const caption = words === '' ? [] : sheet.lines(words, CAPTION, cell).slice(0, MOST_CAPTION_LINES);
  const taken = picture.taken === '' ? [] : sheet.lines(picture.taken, SMALL, cell);
  const below = caption.length * leading(CAPTION) + taken.length * leading(SMALL);
  return { picture, cell, shown, caption, taken, height: shown.height + 4 + below };
}

function drawPicture(
  sheet: Sheet,
  { picture, cell, shown, caption, taken }: Measured,
  { x, y }: { x: number; y: number },
  bytes: PictureBytes,
  { base, says }: PictureLinks,
): void {
  const { doc } = sheet;
  const image = bytes.get(picture.id);
  const link = sheet.tag(base === null ? 'NonStruct' : 'Link');
  sheet.tag('Figure', link, { alt: picture.alt }).add(() => {
    if (image) {
      doc.image(image, x, y, shown);
    } else {
      doc.rect(x, y, shown.width, shown.height).fillColor(RULE).fill();
    }
  });
  if (base !== null) {
    const contents = asPdfString(`${picture.alt} (${says})`);
    doc.link(x, y, shown.width, shown.height, `${base}${picture.id}`, {
      structParent: link,
      Contents: contents,
    } as PDFKit.Mixins.AnnotationOption);
  }
  link.end();
  const under = y + shown.height + 4;
  if (caption.length > 0) {
    sheet.tag('P').add(() => sheet.write(caption, { x, y: under, width: cell }, CAPTION));
  }
  if (taken.length > 0) {
    const below = under + caption.length * leading(CAPTION);
    sheet.tag('P').add(() => sheet.write(taken, { x, y: below, width: cell }, SMALL));
  }
}

/** The library writes primitive strings as names. */
function asPdfString(text: string): string {
  return Object(text) as string;
}
