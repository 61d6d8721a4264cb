/** Why a quote is declined; what is written besides says more. */
export const DECLINE_REASONS = ['price', 'timing', 'elsewhere', 'not-needed', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What a quote's page says in one language. `{…}` are gaps that `fill` fills. */
export interface QuoteWords {
  language: string;
  quote: string;
  /** "Quote Q-1042 from Northside Repairs" */
  pageTitle: string;
  preparedFor: string;
  date: string;
  validUntil: string;
  total: string;
  dueNow: string;
  dueNowHint: string;
  subtotal: string;
  /** "{name} {rate}" */
  tax: string;
  /** Of a rate that has no name of its own. */
  taxName: string;
  taxIncluded: string;
  goToAnswer: string;
  lines: string;
  optional: string;
  /** Of an optional line that the customer left out. */
  leftOut: string;
  optionalHint: string;
  updateTotal: string;
  totalChanged: string;
  photos: string;
  photo: string;
  offeredTime: string;
  offeredTimeHint: string;
  note: string;
  terms: string;
  privacy: string;
  version: string;
  readTerms: string;
  readPrivacy: string;
  agreeTerms: string;
  agreePrivacy: string;
  accept: string;
  acceptLead: string;
  yourName: string;
  signature: string;
  typeIt: string;
  drawIt: string;
  typedHint: string;
  drawHere: string;
  clear: string;
  /** "Accept and sign for {total}" */
  acceptButton: string;
  sealHint: string;
  decline: string;
  declineLead: string;
  why: string;
  reasons: Record<DeclineReason, string>;
  inOwnWords: string;
  declineButton: string;
  ask: string;
  askLead: string;
  question: string;
  askButton: string;
  asked: string;
  call: string;
  callInstead: string;
  downloadPdf: string;
  downloadSigned: string;
  acceptedTitle: string;
  acceptedText: string;
  acceptedJob: string;
  acceptedTime: string;
  /** Where the offered time could not be booked, or is over. */
  timeOpen: string;
  receipt: string;
  signedBy: string;
  signedAt: string;
  agreedTo: string;
  documentHash: string;
  deposit: string;
  depositText: string;
  payNow: string;
  payByTransfer: string;
  paymentReference: string;
  payLater: string;
  declinedTitle: string;
  declinedText: string;
  withdrawnTitle: string;
  withdrawnText: string;
  expiredTitle: string;
  expiredText: string;
  renewButton: string;
  /** What the team reads in the conversation then. */
  renewSaid: string;
  renewed: string;
  supersededTitle: string;
  supersededText: string;
  seeNewest: string;
  supersededAlone: string;
  changingTitle: string;
  changingText: string;
  notFoundTitle: string;
  notFoundText: string;
  tooManyTitle: string;
  tooManyText: string;
  withheldTitle: string;
  withheldText: string;
  brokenTitle: string;
  brokenText: string;
  somethingWrong: string;
  nameMissing: string;
  agreeMissing: string;
  signatureBlank: string;
  signatureTooLarge: string;
  signatureBroken: string;
  tooLong: string;
  reasonMissing: string;
  questionMissing: string;
  keptWith: string;
  viewer: { photos: string; close: string; zoom: string; previous: string; next: string; download: string };
}

/** A sentence with its gaps filled in. */
export function fill(sentence: string, gaps: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => gaps[name] ?? '');
}
