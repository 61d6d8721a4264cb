import type { Block, Composed } from '../compose/block.js';
import { drawFacts, drawSums, heightOfSums } from './draw-facts.js';
import { drawLetterhead } from './draw-letterhead.js';
import { drawMargins } from './draw-margins.js';
import { drawPictures, type PictureBytes } from './draw-pictures.js';
import { drawInk, drawSignature } from './draw-signature.js';
import { drawTable } from './draw-table.js';
import { drawHeading, drawSubheading, drawText } from './draw-text.js';
import { openAsNeeded, openFaces } from './open-faces.js';
import { BODY, Sheet, SMALL } from './sheet.js';

export type RenderedPdf = { pdf: Buffer; pages: number };

/**
 * A document as PDF: tagged, with bookmarks, real text in embedded faces, and links. The same document and pictures
 * give the same bytes, whenever and wherever. A picture whose bytes are missing is a grey place. Gives way to others
 * every few milliseconds while it draws.
 */
export async function renderPdf(composed: Composed, pictures: PictureBytes): Promise<RenderedPdf> {
  await openFaces(composed);
  return await openAsNeeded(() => draw(composed, pictures));
}

async function draw(composed: Composed, pictures: PictureBytes): Promise<RenderedPdf> {
  const sheet = new Sheet(composed);
  drawLetterhead(sheet, composed, composed.business.hasLogo ? pictures.get('logo') : undefined);
  for (const [at, block] of composed.blocks.entries()) {
    await drawBlock(sheet, block, composed, pictures, followsOf(sheet, block, composed.blocks.slice(at + 1)));
    await sheet.breathe();
  }
  await drawMargins(sheet, composed);
  const pages = sheet.pageCount;
  return { pdf: await sheet.finish(), pages };
}

/** How much of what comes next must be on the page of what is drawn. */
function followsOf(sheet: Sheet, block: Block, next: readonly Block[]): number {
  if (block.kind !== 'table') {
    return startOf(sheet, next);
  }
  return next[0]?.kind === 'sums' ? heightOfSums(next[0].sums) : 0;
}

/** How much of what follows a heading must be on its page: a row of pictures, else some lines. */
function startOf(sheet: Sheet, [next, after]: readonly Block[]): number {
  if (next?.kind === 'subheading') {
    return 30 + startOf(sheet, after ? [after] : []);
  }
  return next?.kind === 'pictures' ? (sheet.width / next.across) * 0.75 + 40 : 58;
}

async function drawBlock(
  sheet: Sheet,
  block: Block,
  { photoBase, opensPhoto }: Composed,
  bytes: PictureBytes,
  follows: number,
): Promise<void> {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block.text, follows);
    case 'subheading':
      return drawSubheading(sheet, block.text, follows);
    case 'text':
      return drawText(
        sheet,
        typeof block.text === 'string' ? block.text : block.text.typed,
        block.tone === 'muted' ? SMALL : BODY,
      );
    case 'facts':
      return drawFacts(sheet, block.facts);
    case 'table':
      return drawTable(sheet, block, follows);
    case 'sums':
      return drawSums(sheet, block.sums);
    case 'pictures':
      return drawPictures(sheet, block, bytes, { base: photoBase, says: opensPhoto });
    case 'ink':
      return drawInk(sheet, block.strokes, block.alt);
    case 'signature':
      return drawSignature(sheet, bytes.get('signature'), block.alt);
  }
}
