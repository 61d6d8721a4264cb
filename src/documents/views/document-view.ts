import type { ScreenedText } from '../../vault/screened-text.js';
import type { IntakeReceiptView } from './intake-receipt-view.js';
import type { InvoiceView } from './invoice-view.js';
import type { JobReportView } from './job-report-view.js';
import type { QuoteView } from './quote-view.js';
import type { ReceiptView } from './receipt-view.js';
import type { StatementView } from './statement-view.js';

/** Everything that a document may show, kind by kind. What is not here cannot get into one. */
export type DocumentView =
  | QuoteView
  | InvoiceView
  | ReceiptView
  | IntakeReceiptView
  | JobReportView
  | StatementView;

export const DOCUMENT_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What every document has: whose it is, for whom, in which words, on which paper, from when. */
export type DocumentFrame = {
  language: DocumentLanguage;
  /** How the organization writes amounts and days, BCP 47. */
  locale: string;
  /** IANA. */
  timeZone: string;
  paper: Paper;
  /** The moment it was made, ISO 8601. Nothing else in it depends on when it is drawn. */
  madeAt: string;
  business: BusinessView;
  customer: CustomerView;
  /** Where the full-size photos are: their ids are put behind it. Null: pictures link to nothing. */
  photoBase: string | null;
};

/** The letterhead. Written by the organization in its settings; a line break is one. */
export type BusinessView = {
  name: string;
  address: string;
  taxNumber: string;
  bankDetails: string;
  /** How to reach it: a phone number, an address of e-mail. */
  contact: string;
  footer: string;
  /** `#rrggbb`, or empty for none. */
  accent: string;
  /** Whether a picture named `logo` is handed in with the view. */
  hasLogo: boolean;
};

export type CustomerView = {
  name: ScreenedText | '';
  address: ScreenedText | '';
  /** A phone number or an address of e-mail. */
  contact: string;
};

/** A picture is handed in beside the view, under its id. */
export type PhotoView = {
  id: string;
  caption: ScreenedText | '';
  /** When it came, ISO 8601. */
  at: string | null;
  /** Upright, in pixels. */
  width: number;
  height: number;
};

/** Something that is known of the work, such as a device or an address. */
export type FactView = { field: FactField; value: ScreenedText };
export const FACT_FIELDS = [
  'device',
  'brand',
  'model',
  'serial',
  'fault',
  'address',
  'preferredTime',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** An appointment, ISO 8601. */
export type TimeSpanView = { startsAt: string; endsAt: string };
