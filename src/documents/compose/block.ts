import type { ScreenedText } from '../../vault/screened-text.js';
import type { BusinessView, Paper } from '../views/document-view.js';

/** Words on a document: what Docket or the organization's settings say, or what somebody typed on a record. */
export type Words = string | Typed;

/** Free text of a record, and where it stands, for whoever is told that it would show a passcode. */
export type Typed = {
  typed: ScreenedText;
  place: string;
  /** It says only that something must not leave here. */
  stopped?: true;
};

export type Fact = { label: string; value: Words };

export type Column = {
  label: string;
  align: 'start' | 'end';
  /** How much of the width it gets, beside the others. */
  share: number;
};

export type Cell = { text: Words; small?: string };

export type Sum = { label: string; value: string; strong?: boolean };

export type Picture = {
  /** Under which its bytes are handed in, and behind which its full size is linked. */
  id: string;
  width: number;
  height: number;
  caption: Words;
  /** Under the caption: when it was taken. */
  taken: string;
  /** Said in its place: "Photo 3: cracked corner". */
  alt: string;
};

/** What a document is made of, before it is paper or a page: so that both say the same. */
export type Block =
  /** Begins a section, and stands in the bookmarks. */
  | { kind: 'heading'; text: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'text'; text: Words; tone: 'plain' | 'muted' }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'sums'; sums: readonly Sum[] }
  | { kind: 'pictures'; pictures: readonly Picture[]; across: 2 | 3 }
  /** A signature as lines in a box of 600 by 200. */
  | { kind: 'ink'; strokes: readonly (readonly number[])[]; alt: string }
  /** A signature as a picture, handed in as `signature`. */
  | { kind: 'signature'; alt: string };

export type Composed = {
  /** "Invoice 1042" */
  title: string;
  subject: Words;
  /** BCP 47, of the words. */
  language: string;
  paper: Paper;
  madeAt: Date;
  business: BusinessView;
  logoAlt: string;
  /** Lines of the letterhead that need words of Docket's. */
  businessFacts: readonly Fact[];
  /** For whom: the first line is the name. */
  toLabel: string;
  to: readonly Words[];
  facts: readonly Fact[];
  blocks: readonly Block[];
  photoBase: string | null;
  /** What opening a photo's link does, in words. */
  opensPhoto: string;
};

/** Free text with its place. */
export function typed(text: ScreenedText | '', place: string): Words {
  return text === '' ? '' : { typed: text, place };
}

export function plain(words: Words): string {
  return typeof words === 'string' ? words : words.typed;
}
