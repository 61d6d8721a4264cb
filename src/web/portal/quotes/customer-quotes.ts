import type { PhotoFile } from '../../../photos/find-photo-file.js';
import type { QuoteLink } from '../../../quotes/quote-links.js';
import type { CustomerQuote } from '../../../quotes/read-for-customer.js';
import type { QuoteSigning } from '../../../quotes/sign-quote.js';

/** What a customer says yes to, and what is noted of how they did. */
export type Signing = Omit<QuoteSigning, 'link' | 'at'>;

/** How a deposit is paid. */
export type DepositDue = {
  /** Minor units. */
  amount: number;
  /** What is written on a transfer: "INV-2031". */
  reference: string;
  link?: string;
};

export type OpenedQuote = CustomerQuote & {
  /** Whether a question reaches the team from here. */
  asks: boolean;
  /** They have asked for a new one in its place. */
  renewalAsked: boolean;
  /** What is left to pay of the deposit; null: nothing. */
  deposit: DepositDue | null;
  /** In pixels; null where the business has none. */
  logo: { width: number; height: number } | null;
};

/**
 * What who holds a quote's link may do. All but `find` throw `not-found` for a link that was revoked meanwhile; what
 * settles the quote throws `conflict` where it cannot be any more.
 */
export type CustomerQuotes = {
  /** Where a token leads; null for whatever is no live link. The same work for every token. */
  find(token: string): Promise<QuoteLink | null>;
  open(link: QuoteLink): Promise<OpenedQuote>;
  /** Once more changes nothing. */
  noteViewed(link: QuoteLink): Promise<void>;
  accept(link: QuoteLink, signing: Signing): Promise<void>;
  /** `reason`: for staff. */
  decline(link: QuoteLink, reason: string): Promise<void>;
  /** The same form twice is one question. */
  ask(link: QuoteLink, question: string): Promise<void>;
  /** `said`: what the team reads in the conversation, as far as there is one. */
  askForNew(link: QuoteLink, said: string): Promise<void>;
  /** A token for the newest version, where its own link is live; null elsewhere. */
  openNewest(link: QuoteLink): Promise<string | null>;
  /** A photo by its place in the version, where it may be shown. */
  findPhoto(link: QuoteLink, position: number, which: 'thumbnail' | 'preview'): Promise<PhotoFile | null>;
  /** The stored document, byte for byte. Throws `unavailable` while a photo in it may show a passcode. */
  findDocument(link: QuoteLink): Promise<PhotoFile | null>;
  /** A drawn signature as a PNG. */
  readInk(link: QuoteLink): Promise<Buffer | null>;
  /** The business's logo as a PNG. */
  readLogo(link: QuoteLink): Promise<Buffer | null>;
};
