import PDFDocument from 'pdfkit';
import { BLACK, moveUntilReadable, parseColour, WHITE } from '../../platform/colour.js';
import type { Composed } from '../compose/block.js';
import { breakLines, type Line } from './break-lines.js';
import type { Face, Weight } from './face.js';
import { TABULAR } from './typesetter.js';

/** A node of the tree that screen readers walk. */
export type Tag = PDFKit.PDFStructureElement;

export type Style = {
  size: number;
  weight: Weight;
  colour: string;
  /** All figures equally wide, so that amounts stand one under the other. */
  tabular?: boolean;
};

export const INK = '#16181d';
export const MUTED = '#5b6270';
export const RULE = '#d9dce3';

export const BODY: Style = { size: 9.5, weight: 'plain', colour: INK };
export const STRONG: Style = { size: 9.5, weight: 'strong', colour: INK };
export const SMALL: Style = { size: 8, weight: 'plain', colour: MUTED };
export const LABEL: Style = { size: 8, weight: 'strong', colour: MUTED };

const SIDE = 48;
const TOP = 54;
const BOTTOM = 62;
const PAPER = { a4: 'A4', letter: 'LETTER' } as const;

/** Neither broken nor underlined, so that nobody asks the library how wide a text is and how many words it has. */
const AS_IT_IS: object = { lineBreak: false, baseline: 'alphabetic', textWidth: 0, wordCount: 0 };

/** From one baseline to the next. */
export function leading({ size }: Style): number {
  return size * 1.4;
}

/** Keeps what it writes: handed on piece by piece to whoever listens, it costs a tenth of all the drawing. */
class KeptFile extends PDFDocument {
  // The library writes while it is being constructed, before there would be a field of ours.
  declare private written: Uint8Array[] | undefined;
  // Of the library, which its types leave out.
  declare private _fontFamilies: Record<string, { finalize(): void }>;

  /** What it embeds, each once; ended by hand it is not ended again. */
  get fonts(): { finalize(): void }[] {
    return [...new Set(Object.values(this._fontFamilies))];
  }

  override push(chunk: Uint8Array | null): boolean {
    this.written ??= [];
    if (chunk) {
      this.written.push(chunk);
    }
    return true;
  }

  /** All of the file, once it was ended. */
  whole(): Buffer {
    return Buffer.concat(this.written ?? []);
  }
}

/**
 * The pages that a document is drawn on: where the next thing goes, a new page when it does not fit, the tree of tags,
 * and the faces that were used. What is drawn between tags is decoration and must say so (`decorate`).
 */
export class Sheet {
  readonly doc: KeptFile;
  readonly width: number;
  readonly left = SIDE;
  readonly right: number;
  readonly bottom: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** The organization's colour, dark enough to be read on white. */
  readonly accent: string;
  y = TOP;
  private readonly root: Tag;
  private section: Tag | undefined;
  private readonly faces = new Set<string>();
  private pages = 0;
  private rested = performance.now();

  constructor({ title, language, paper, madeAt, business }: Composed) {
    const info = {
      Title: title,
      Author: business.name,
      Producer: 'Docket',
      Creator: 'Docket',
      CreationDate: madeAt,
      ModDate: madeAt,
    };
    this.doc = new KeptFile({
      size: PAPER[paper],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      info,
      // No font is opened before one is used: the library's own are not embedded.
      font: null as unknown as string,
    });
    this.accent = readable(business.accent);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.addPage();
    this.pageWidth = this.doc.page.width;
    this.pageHeight = this.doc.page.height;
    this.right = this.pageWidth - SIDE;
    this.width = this.right - this.left;
    this.bottom = this.pageHeight - BOTTOM;
  }

  /** From here on everything belongs to a new part of the document. */
  beginSection(): Tag {
    this.section?.end();
    this.section = this.doc.struct('Sect');
    this.root.add(this.section);
    return this.section;
  }

  /** A tag in the present section, or in another tag. `end` it once nothing is added to it any more. */
  tag(type: string, inside?: Tag, options: { alt?: string } = {}): Tag {
    const tag = this.doc.struct(type, options);
    (inside ?? this.section ?? this.beginSection()).add(tag);
    return tag;
  }

  /** Begins a new page where less than this height is left. True where it did. */
  need(height: number): boolean {
    if (this.y + height <= this.bottom || this.y <= TOP) {
      return false;
    }
    this.addPage();
    return true;
  }

  addPage(): void {
    this.doc.addPage();
    this.pages += 1;
    this.y = TOP;
  }

  /** What is no content: rules, bands, what stands on every page. Never inside the drawing of a tag. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** A horizontal line over the width, or a part of it. */
  rule(y: number, colour = RULE, from = this.left, to = this.right): void {
    this.decorate(() => this.doc.moveTo(from, y).lineTo(to, y).lineWidth(0.6).strokeColor(colour).stroke());
  }

  lines(text: string, { size, weight }: Style, width: number): Line[] {
    return breakLines(text, weight, width / size);
  }

  /** Draws lines one under the other, the first with its top at `y`. */
  write(
    lines: readonly Line[],
    at: { x: number; y: number; width: number; align?: Align },
    style: Style,
  ): void {
    lines.forEach((line, index) => {
      this.writeLine(line, { ...at, y: at.y + index * leading(style) }, style);
    });
  }

  private writeLine(
    line: Line,
    { x, y, width, align = 'start' }: { x: number; y: number; width: number; align?: Align },
    style: Style,
  ): void {
    const { doc } = this;
    const baseline = y + style.size * 1.02;
    doc.fontSize(style.size).fillColor(style.colour);
    let from = align === 'end' ? x + width - this.inkOf(line, style) : x;
    for (const { text, face, reversed, instead } of line.pieces) {
      this.take(face);
      if (instead !== null) {
        doc.markContent('Span', { actual: instead });
      }
      doc.text(text, from, baseline, { ...AS_IT_IS, ...featuresOf(reversed, style) });
      if (instead !== null) {
        doc.endMarkedContent();
      }
      // Where the text ended.
      from = doc.x;
    }
  }

  private take(face: Face): void {
    if (!this.faces.has(face.name)) {
      // It takes an opened font, too, which its types leave out.
      this.doc.registerFont(face.name, face.forDocument() as unknown as Buffer);
      this.faces.add(face.name);
    }
    this.doc.font(face.name);
  }

  /** As wide as it is drawn, kerning and all, at the present size: amounts end on one line. */
  private inkOf({ pieces }: Line, style: Style): number {
    return pieces.reduce((sum, { text, face, reversed }) => {
      this.take(face);
      return sum + this.doc.widthOfString(text, featuresOf(reversed, style));
    }, 0);
  }

  get pageCount(): number {
    return this.pages;
  }

  /** Lets others have their turn, where drawing has taken long. */
  async breathe(): Promise<void> {
    if (performance.now() - this.rested > 15) {
      await new Promise((resume) => setImmediate(resume));
      this.rested = performance.now();
    }
  }

  /** Ends everything and gives the file. */
  async finish(): Promise<Buffer> {
    this.section?.end();
    this.root.end();
    for (const font of this.doc.fonts) {
      font.finalize();
      await this.breathe();
    }
    this.doc.end();
    return this.doc.whole();
  }
}

/** With features the library lays a piece out whole, as a script from right to left needs it. */
function featuresOf(reversed: boolean, { tabular }: Style): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  if (reversed) {
    return { features: [] };
  }
  return tabular ? { features: [TABULAR] } : {};
}

export type Align = 'start' | 'end';

function readable(accent: string): string {
  const colour = parseColour(accent.replace('#', '').toLowerCase());
  const channels = colour ? moveUntilReadable(colour, BLACK, WHITE) : undefined;
  const hex = channels?.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
  return hex ? `#${hex}` : INK;
}
