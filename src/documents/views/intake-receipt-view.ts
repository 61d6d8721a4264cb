import type { ScreenedText } from '../../vault/screened-text.js';
import type { DocumentFrame, FactView, PhotoView } from './document-view.js';

/** What a customer handed in, and how it looked then. */
export type IntakeReceiptView = DocumentFrame & {
  kind: 'intake-receipt';
  jobNumber: number;
  title: ScreenedText;
  /** ISO 8601. */
  receivedAt: string;
  facts: readonly FactView[];
  condition: ScreenedText | '';
  accessories: ScreenedText | '';
  note: ScreenedText | '';
  photos: readonly PhotoView[];
};
