import type { ScreenedText } from '../../vault/screened-text.js';
import type { DocumentFrame, PhotoView } from './document-view.js';
import type { LineView, TotalsView } from './priced-lines-view.js';

/** An invoice as it was issued, or a credit note, which names what it takes back. Amounts in minor units. */
export type InvoiceView = DocumentFrame & {
  kind: 'invoice' | 'credit-note';
  number: number;
  title: ScreenedText | '';
  note: ScreenedText | '';
  /** The day it was issued on, `2026-11-23`. */
  issuedOn: string;
  dueOn: string | null;
  jobNumber: number | null;
  quoteNumber: number | null;
  /** Of a credit note: the invoice. */
  creditsNumber: number | null;
  lines: readonly LineView[];
  totals: TotalsView;
  /** What had been paid when it was made. */
  paid: number;
  photos: readonly PhotoView[];
};
