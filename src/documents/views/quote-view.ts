import type { ScreenedText } from '../../vault/screened-text.js';
import type { DocumentFrame, FactView, PhotoView, TimeSpanView } from './document-view.js';
import type { LineView, TotalsView } from './priced-lines-view.js';

/** A quote as it was sent, or, with an acceptance, as it was signed. */
export type QuoteView = DocumentFrame & {
  kind: 'quote';
  number: number;
  version: number;
  title: ScreenedText | '';
  note: ScreenedText | '';
  facts: readonly FactView[];
  lines: readonly LineView[];
  totals: TotalsView;
  /** Due when it is accepted, in minor units; 0: nothing. */
  deposit: number;
  /** The last day it can be accepted on, `2026-11-23`. */
  validUntil: string | null;
  offered: TimeSpanView | null;
  terms: TermsView | null;
  photos: readonly PhotoView[];
  acceptance: AcceptanceView | null;
};

/** A version of the organization's terms; it says so itself what it is. */
export type TermsView = { number: number; text: string };

export type AcceptanceView = {
  name: ScreenedText;
  /** ISO 8601. */
  at: string;
  /** Whether a picture named `signature` is handed in with the view. */
  drawn: boolean;
  /** SHA-256 of the document that was agreed to. */
  documentSha256: string | null;
  /** What ties the agreement together, as the feed has it. */
  sealHash: string;
};
