import type { StepView } from '../../ui/badge.js';
import type { MessageView } from '../../ui/bubble.js';
import type { FeedEntryView } from '../../ui/feed.js';
import type { PhotoView } from '../../ui/photo.js';
import type { RecordRef } from '../../ui/routes/record.js';
import type { BookingsCardView } from './bookings-view.js';
import type { MoneyCardView } from './invoice-view.js';
import type { OfferView } from './quote-offer.js';
import type { WorkView } from './work-view.js';

/** A member as shown. */
export interface PersonView {
  id: string;
  name: string;
}

/** One thing the bot understood or still asks for. */
export interface FactView {
  field: string;
  label: string;
  /** Empty while unknown. */
  value: string;
  /** Whether the question set needs it. */
  needed: boolean;
  /** Who gave the value that is shown; `model`: a language model read it out of what the customer wrote. */
  source: 'customer' | 'model' | 'staff' | 'none';
  long?: boolean;
  /** What a label on a photo says instead. */
  suggestion?: { id: string; value: string };
}

export interface FactsView {
  record: RecordRef;
  facts: readonly FactView[];
  canEdit: boolean;
}

/** What this member may see and do with a record's passcodes; the value itself is never in a view. */
export interface PasscodePanelView {
  record: RecordRef;
  secrets: readonly {
    id: string;
    /** "Passcode", "Pattern", "Apple ID password". */
    label: string;
    savedAt: string;
    lastReveal?: { by: string; at: string; reason: string };
    /** What a member's words were that it was taken out of: "a line"; `justNow`: this member typed them. */
    takenFrom?: { where: string; justNow: boolean };
    /** Where it is said that this is no passcode, or who can say so; absent where nobody can. */
    putBack?: { path: string; because?: never } | { path?: never; because: string };
  }[];
  /** Set where this member may reveal now; otherwise why not, in a sentence. */
  access: { may: true; jobNumber: number } | { may: false; because: string };
  canAdd: boolean;
  /** After closing: when they were destroyed. */
  destroyedAt?: string;
}

export interface ComposerView {
  record: RecordRef;
  /** Made anew with each form, so that one sent twice says one thing. */
  formId: string;
  customerName: string;
  /** Whether this member may write to the customer, or why not. */
  toCustomer: { may: true; channel: 'SMS' | 'Slack' | 'email' } | { may: false; because: string };
  canNote: boolean;
  /** What was typed, when it comes back with an error. */
  draft?: string;
  error?: string;
  /** The newest message on the page, or '': how the server knows whether somebody else answered since. */
  seen?: string;
  /** Where colleagues are told that one is writing; where a photo is asked for. */
  writingPath?: string;
  photoRequestPath?: string;
  /** What is often said, filled in for this customer. */
  replies?: readonly ReplyView[];
  /** Where replies are changed, for whom may. */
  repliesPath?: string;
}

/** A reply to put into the composer. */
export interface ReplyView {
  id: string;
  title: string;
  text: string;
}

/** How photos are added to a record, or why not. */
export interface UploadView {
  /** Where one is posted to; the phase is added. */
  path: string;
  /** "J-311": what the tray calls the record. */
  reference: string;
  /** Whether photos have a phase here. */
  phases: boolean;
  may: boolean;
  /** How many more fit; null where there is no limit. */
  room: number | null;
  /** Why none can be added, and what to do. */
  because?: string;
  /** Photos over the limit, which wait, and what to do about it. */
  held?: string;
  /** Where this member could upgrade the plan. */
  upgradePath?: string;
}

export type FeedFilter = 'all' | 'messages' | 'notes' | 'changes';

export interface FeedView {
  record: RecordRef;
  filter: FeedFilter;
  entries: readonly FeedEntryView[];
  /** The address of older entries, where there are some. */
  olderPath?: string;
}

/** A field that is changed in place: what it shows, what it was when it was shown, and what is wrong with it. */
export interface EditedField {
  value: string;
  seen: string;
  error?: string;
}

/** What the top of a job's page has beyond that of a quote. */
export interface JobHeadView {
  title: EditedField;
  /** A day, or empty. */
  due: EditedField;
  dueAt?: string;
  open: boolean;
  canEdit: boolean;
  /** Whether this member may say by when it is to be done. */
  canPlan: boolean;
  canRelease: boolean;
  /** Named where the organization has several. */
  pipeline?: string;
  /** The one thing to do now, in a sentence. */
  next?: string;
  /** `tel:` and a map's address. */
  call?: string;
  directions?: string;
}

/** A part as somebody typed it, where it was refused. */
export interface TypedPartView {
  name: string;
  quantity: string;
  note: string;
  error?: string;
}

export interface PartView {
  id: string;
  name: string;
  quantity: number;
  note: string;
  version: number;
  typed?: TypedPartView;
}

export interface PartsView {
  number: number;
  parts: readonly PartView[];
  canEdit: boolean;
  adding?: TypedPartView;
}

/** A job or a quote as one page shows it. */
export interface RecordView {
  record: Exclude<RecordRef, { kind: 'conversation' }>;
  /** "J-311" or "Q-1042". */
  reference: string;
  title: string;
  customer: { id: string; name: string; address: string };
  steps: readonly StepView[];
  canMove: boolean;
  openedAt: string;
  /** Set once closed. */
  closedAt?: string;
  owner?: PersonView;
  canClaim: boolean;
  /** `choices` is empty where this member may not change it. */
  priority: { value: string; choices: readonly string[] };
  assignees: readonly PersonView[];
  /** Everybody who could be assigned; empty where this member may not. */
  assignable: readonly PersonView[];
  /** Whom this member may give it to; empty where they may not. */
  owners: readonly PersonView[];
  /** Quote: the job it became. Job: the quote it came from. */
  linked?: { reference: string; record: Exclude<RecordRef, { kind: 'conversation' }> };
  /** Of a job. */
  job?: JobHeadView;
  parts?: PartsView;
  /** Of a job: where a quote for more of it begins. */
  quoteExtraPath?: string;
  /** Of a quote: what it offers. */
  offer?: OfferView;
  bookings?: BookingsCardView;
  money?: MoneyCardView;
  photos: readonly PhotoView[];
  upload: UploadView;
  /** Whether this member may order photos, move them to another phase and write below them. */
  canArrange: boolean;
  facts: FactsView;
  messages: readonly MessageView[];
  composer: ComposerView;
  feed: FeedView;
  passcodes: PasscodePanelView;
  /** Of a job: its stages' forms, and what it lacks. */
  work?: WorkView;
  /** A job that this member may close now. */
  canClose: boolean;
  /** A quote that this member may turn into a job, or decline, now. */
  /** It belongs to a made-up customer. */
  demo: boolean;
  canOpenJob: boolean;
  canDecline?: boolean;
  canBookJob?: boolean;
}
