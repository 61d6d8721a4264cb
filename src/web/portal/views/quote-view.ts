import type { QuoteWords } from '../words/quote-words.js';

/** Where a quote's page links and posts to; each holds the token of its link, and nothing else of the quote. */
export interface QuotePaths {
  page: string;
  /** POST: what the ticked lines come to. */
  totals: string;
  accept: string;
  decline: string;
  ask: string;
  /** POST: ask for a new one in place of one that has expired. */
  renew: string;
  /** POST, by the page's script: a person has it before their eyes. */
  seen: string;
  pdf: string;
}

export interface QuoteBusinessView {
  name: string;
  logo?: { url: string; width: number; height: number };
  /** `#rrggbb` */
  accent?: string;
  /** As it is dialled. */
  phone?: string;
  /** Name in law, address, tax number: one a line. */
  imprint: readonly string[];
}

export interface QuoteLineView {
  id: string;
  description: string;
  /** "2 h × £45.00"; empty where the amount says it all. */
  detail: string;
  amount: string;
  /** Whether the customer chooses it. */
  optional: boolean;
  chosen: boolean;
}

export interface QuoteTotalsView {
  /** Subtotal, tax by rate. */
  rows: readonly { label: string; amount: string }[];
  total: string;
  deposit?: string;
  /** What the total stands for, handed back with the form: nobody signs a total that they have not seen. */
  stamp: string;
}

export interface QuotePhotoView {
  thumbnailUrl: string;
  previewUrl: string;
  /** Of the preview, upright, in pixels. */
  width: number;
  height: number;
  placeholder: string;
  caption: string;
}

export interface QuoteTermsView {
  kind: 'terms' | 'privacy';
  /** "Version 3" */
  version: string;
  text: string;
}

/** What was typed, given back where something was wrong with it. */
export interface QuoteFormView {
  name: string;
  signedBy: 'typed' | 'drawn';
  agreed: readonly string[];
  reason: string;
  reasonWords: string;
  question: string;
  /** By field: `name`, `signature`, `agree-terms`, `agree-privacy`, `reason`, `question`; `''` for the whole. */
  errors: Readonly<Record<string, string>>;
}

/** What was signed, for who signed it. */
export interface QuoteReceiptView {
  signer: string;
  at: string;
  /** A drawn signature. */
  inkUrl?: string;
  agreed: readonly string[];
  /** SHA-256 of the document that was signed, in hex. */
  hash: string;
}

/** "Thursday 26 November, 09:00 to 11:00" in the business's zone, which is named. */
export interface QuoteTimeView {
  when: string;
  zone: string;
}

export interface QuotePaymentView {
  amount: string;
  /** Where it is paid by card, as far as there is such a way. */
  link?: string;
  /** The account to transfer to, one fact a line. */
  bank: readonly string[];
  reference: string;
}

export type QuoteStateView =
  | { kind: 'open' }
  | {
      kind: 'accepted';
      receipt?: QuoteReceiptView;
      job?: string;
      booked?: QuoteTimeView;
      payment?: QuotePaymentView;
    }
  | { kind: 'declined' | 'withdrawn' }
  | { kind: 'expired'; asked: boolean }
  /** `newest`: POST there for the newest version, where it can be had. */
  | { kind: 'superseded'; newest?: string }
  | { kind: 'changing' };

/** A sent quote for its customer: allow-listed, already in their language and locale. */
export interface QuoteView {
  paths: QuotePaths;
  words: QuoteWords;
  business: QuoteBusinessView;
  state: QuoteStateView;
  /** "Q-1042" */
  reference: string;
  title: string;
  customerName?: string;
  date: string;
  validUntil: string;
  lines: readonly QuoteLineView[];
  totals: QuoteTotalsView;
  offeredTime?: QuoteTimeView;
  note?: string;
  photos: readonly QuotePhotoView[];
  terms: readonly QuoteTermsView[];
  /** Whether a question finds its way to the team from here. */
  asks: boolean;
  form: QuoteFormView;
  /** A sentence on top, after something was sent. */
  said?: string;
  pdf: 'none' | 'sent' | 'signed';
}

/** A page of the portal without a quote: nothing at this address, too many tries. */
export interface PortalPlainView {
  words: QuoteWords;
  title: string;
  text: string;
}
