import type { StepView } from '../../ui/badge.js';
import type { MessageView } from '../../ui/bubble.js';
import type { FeedEntryView } from '../../ui/feed.js';
import type { PhotoView } from '../../ui/photo.js';
import type { RecordRef } from '../../ui/routes.js';

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

export type FeedFilter = 'all' | 'messages' | 'notes' | 'changes';

export interface FeedView {
  record: RecordRef;
  filter: FeedFilter;
  entries: readonly FeedEntryView[];
  /** The address of older entries, where there are some. */
  olderPath?: string;
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
  /** Quote: the job it became. Job: the quote it came from. */
  linked?: { reference: string; record: Exclude<RecordRef, { kind: 'conversation' }> };
  photos: readonly PhotoView[];
  canUpload: boolean;
  facts: FactsView;
  messages: readonly MessageView[];
  composer: ComposerView;
  feed: FeedView;
  passcodes: PasscodePanelView;
  /** A job that this member may close now. */
  canClose: boolean;
  /** A quote that this member may turn into a job, or decline, now. */
  canOpenJob: boolean;
}
