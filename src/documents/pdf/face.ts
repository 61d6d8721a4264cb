import type { Font } from 'fontkit';

export type Weight = 'plain' | 'strong';

/** One font file: some scripts in one weight. */
export type Face = {
  /** Its name inside a PDF. */
  name: string;
  /** As documents take it: its tables are read, and its words laid out, once for all of them. */
  forDocument(): Font;
  has(codePoint: number): boolean;
  /** How wide a text is, in parts of the type's size. */
  widthOf(text: string): number;
};
