import type { Tone } from '../../ui/badge.js';
import type { PagingView } from '../../ui/data-table.js';
import type { Choice } from '../../ui/field.js';
import type { TabView } from '../../ui/tabs.js';
import type { PasscodePanelView } from './record-view.js';
import type { SentPaperView } from './sent-papers.js';

/** Amounts are written out already, in the organization's locale. */
export interface InvoiceBadgeView {
  label: string;
  tone: Tone;
}

export interface InvoiceRowView {
  path: string;
  /** `INV-12`, `CN-3`, or `Draft`. */
  reference: string;
  title: string;
  customer: { name: string; path?: string };
  badge: InvoiceBadgeView;
  total: string;
  /** What is still to be paid; absent where nothing is. */
  open?: string;
  /** The day it is due, as text. */
  due?: string;
  /** When it was last changed. */
  at: string;
}

export interface InvoicesView {
  tabs: readonly TabView[];
  search: string;
  show: string;
  rows: readonly InvoiceRowView[];
  paging: PagingView;
}

export interface InvoiceLineView {
  description: string;
  /** `2 h`; absent for one of something. */
  quantity?: string;
  price?: string;
  discount?: string;
  tax?: string;
  amount: string;
}

export interface AmountView {
  label: string;
  amount: string;
  strong?: boolean;
}

export interface MoneyFormView {
  formId: string;
  /** As typed, or what is open. */
  amount: string;
  paidOn: string;
  today: string;
  method: string;
  reference: string;
  /** It was refused: it is shown with why. */
  error?: string;
}

export interface PaymentView {
  id: string;
  kind: 'payment' | 'refund';
  method: string;
  amount: string;
  day: string;
  reference: string;
  by?: string;
  receipt: string;
  receiptPath?: string;
  /** Where the receipt is sent to the customer. */
  sendPath?: string;
  /** Somebody who may give it back, and something of it is left. */
  refund?: RefundFormView;
}

export interface RefundFormView extends MoneyFormView {
  methods: readonly Choice[];
  /** Goes back through the payment provider, to the card it came from. */
  byProvider: boolean;
  left: string;
}

export interface CreditFormView {
  formId: string;
  /** What is left to credit, as text and as it stands in a field. */
  left: string;
  amount: string;
  reason: string;
  /** To credit line by line: what each came to, and what was typed of it. */
  lines: readonly { position: number; description: string; gross: string; typed: string }[];
  /** The invoice was for a stage of a plan, which may be invoiced again. */
  stage?: string;
  error?: string;
}

export interface PayLinkView {
  url: string;
  amount: string;
  madeAt: string;
}

/** A paper that may not leave as it is, or is not made yet. */
export interface MissingPaperView {
  /** `The PDF of INV-12`. */
  what: string;
  /** Where a passcode stands; empty: it is being made. */
  places: readonly { text: string; path?: string }[];
  /** Set for a receipt. */
  paymentId?: string;
}

export interface InvoicePageView {
  key: string | number;
  reference: string;
  kind: 'invoice' | 'credit-note';
  title: string;
  badge: InvoiceBadgeView;
  customer: { name: string; path?: string };
  links: readonly { label: string; text: string; path: string }[];
  facts: readonly { label: string; text: string }[];
  note: string;
  lines: readonly InvoiceLineView[];
  totals: readonly AmountView[];
  payments: readonly PaymentView[];
  creditNotes: readonly { reference: string; path: string; amount: string; day: string }[];
  /** Something that staff must look at: paid in another currency, a refund that came back. */
  warnings: readonly string[];
  error?: string;
  draft?: DraftView;
  /** Why it was not issued as it was asked: something was taken out of its words. */
  held?: string;
  /** The passcodes of a draft's job: what was taken out of it just now is said. */
  taken?: PasscodePanelView['secrets'];
  issued: {
    pdfPath?: string;
    /** Where it is sent to the customer. */
    sendPath?: string;
    sent?: readonly SentPaperView[];
    missing?: readonly MissingPaperView[];
    /** Where its reminders are. */
    remindersPath?: string;
    payment?: MoneyFormView;
    /** Something is still to be paid. */
    isOpen?: boolean;
    credit?: CreditFormView;
    /** `canOpen`: a page for what is open can be made; `open`: one is there. */
    payLink?: { canOpen: boolean; open?: PayLinkView; canClose: boolean };
  };
}

export interface DraftLineView {
  description: string;
  quantity: string;
  unit: string;
  price: string;
  taxBp: string;
  discount: string;
  error?: string;
}

export interface DraftPhotosView {
  choices: readonly { id: string; url: string; name: string; chosen: boolean }[];
  /** So many were chosen that the customer may not see any more: saving leaves them out. */
  hidden: number;
}

export interface DraftView {
  /** Set where a booking is checked out: nothing is saved before it is issued. */
  checkoutPath?: string;
  revision: number;
  title: string;
  note: string;
  /** Lines of a stage come from the plan and are not typed. */
  lines: readonly DraftLineView[] | null;
  taxRates: readonly Choice[];
  pricesIncludeTax: boolean;
  currency: string;
  /** Photos of the job that its customer may see; absent where there is no job. */
  photos?: DraftPhotosView;
  errors: Readonly<Record<string, string>>;
  canSave: boolean;
  canIssue: boolean;
  canDiscard: boolean;
}

/** The money of a job, on its page. */
export interface MoneyCardView {
  amounts: readonly AmountView[];
  stages: readonly StageView[];
  invoices: readonly InvoiceRowView[];
  /** Somebody who may plan how it is paid. */
  planPath?: string;
  /** POST with the job: begins an invoice by hand. */
  newPath?: string;
  jobId: string;
}

export interface StageView {
  id: string;
  label: string;
  /** `30%`, or the amount. */
  part: string;
  amount: string;
  invoice?: { reference: string; path: string; badge: InvoiceBadgeView };
  /** It can be invoiced now. */
  invoicePath?: string;
}

export interface PlanPageView {
  number: number;
  agreed: string;
  /** `fixed`: it is invoiced, and stays as it is. */
  rows: readonly { id: string; label: string; kind: string; value: string; fixed: boolean }[];
  error?: string;
}
